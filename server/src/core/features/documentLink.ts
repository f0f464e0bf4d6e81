import type { DocumentLink } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { Attachment } from '../model/minutes.ts';
import { allContents } from '../model/walk.ts';
import type { Span } from '../text/span.ts';
import { toRange } from './convert.ts';
import { attachmentKey } from './occurrences.ts';
import { meetingLinks, otherTargets, toLink } from './otherMeetings.ts';

interface Link {
	readonly span: Span;
	readonly target: string;
	readonly tooltip?: string;
}

/**
 * Files that attachments name and references to them, relative to the folder of the document; links of the prose,
 * addresses of the web and of mail as they are; references to other meetings and their dates in the preamble. In source order, none inside another.
 */
export function documentLinks(document: MinutesDocument): DocumentLink[] {
	const links = [...attachments(document), ...references(document), ...addresses(document), ...meetings(document)].toSorted(
		(a, b) => a.span.start - b.span.start,
	);
	let end = -1;
	return links.flatMap(({ span, target, tooltip }) => {
		if (span.start < end) return [];
		end = span.end;
		return [{ range: toRange(document.lines, span), target, ...(tooltip ? { tooltip } : {}) }];
	});
}

function meetings(document: MinutesDocument): readonly Link[] {
	const referred = otherTargets(document).map(({ reference, place }) => ({ span: reference.span, place }));
	return [...referred, ...meetingLinks(document)].map(({ span, place }) => ({ span, target: toLink(place) }));
}

function attachments(document: MinutesDocument): readonly Link[] {
	return document.minutes.attachments.flatMap(({ target, title }) =>
		target ? [{ span: target.span, target: resolve(document, target.value), tooltip: title.value }] : [],
	);
}

/** `(voir l’onglet 2)` opens the file of the tab. */
function references(document: MinutesDocument): readonly Link[] {
	const { minutes } = document;
	const files = new Map<string, Attachment>();
	for (const each of minutes.attachments) if (each.target) files.set(attachmentKey(each.attachment, each.label.value), each);
	if (files.size === 0) return [];
	return allContents(minutes)
		.flatMap((c) => c.references)
		.flatMap(({ kind, series, number, date, span }) => {
			if (kind !== 'attachment' || date) return [];
			const file = files.get(attachmentKey(series ?? 'tab', number.value));
			return file?.target ? [{ span, target: resolve(document, file.target.value), tooltip: file.title.value }] : [];
		});
}

const address =
	/\[[^\]\r\n]*\]\((?<link>[^()\s]+)\)|(?<url>(?:https?:\/\/|www\.)[^\s<>«»"“”]+)|(?<![\p{L}\p{N}._%+@/-])(?<mail>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})/gu;

function addresses(document: MinutesDocument): readonly Link[] {
	const { text } = document;
	if (!/[@\]]|:\/\/|www\./.test(text)) return [];
	return Array.from(text.matchAll(address), (match): Link => {
		const { link, url, mail } = match.groups ?? {};
		if (link !== undefined) {
			const start = match.index + match[0].length - 1 - link.length;
			return { span: { start, end: start + link.length }, target: resolve(document, link) };
		}
		if (mail !== undefined) return { span: { start: match.index, end: match.index + mail.length }, target: `mailto:${mail}` };
		const whole = withoutSentenceEnd(url ?? '');
		return { span: { start: match.index, end: match.index + whole.length }, target: /^www/i.test(whole) ? `https://${whole}` : whole };
	});
}

/** The stop, comma or parenthesis behind an address belongs to the sentence. */
function withoutSentenceEnd(url: string): string {
	const trimmed = url.replace(/[.,;:!?’']+$/, '');
	return trimmed.endsWith(')') && !trimmed.includes('(') ? withoutSentenceEnd(trimmed.slice(0, -1)) : trimmed;
}

function resolve({ uri }: MinutesDocument, target: string): string {
	if (/^(?:[a-z][a-z\d+.-]*:|#)/i.test(target)) return target;
	const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
	return (
		folder +
		target
			.split('/')
			.map((part) => encodeURIComponent(decoded(part)))
			.join('/')
	);
}

/** Targets of Markdown links are encoded already, those of attachments are not. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
