import { createDocument } from '../document.ts';
import type { Minutes } from '../model/minutes.ts';
import { allItems, allRecords } from '../model/walk.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { foldText } from '../syntax/fold.ts';
import type { Span } from '../text/span.ts';
import type { Imported } from './importMinutes.ts';

/** A link that a page lays over its text. */
export interface PlacedLink {
	/** The words that it covers, on one line; empty where it covers a picture or nothing that can be read. */
	readonly label: string;
	/** What stands before them on the line. */
	readonly before: string;
	readonly target: string;
	/** 1-based. */
	readonly page: number;
}

/**
 * Puts the links of a PDF where their words are, as Markdown, in prose, titles and texts of records. A link whose words stand
 * elsewhere (a name, a date) or are not found is named in a comment at the end, with its page. An address that the text
 * spells out stays as it is.
 */
export function placeLinks(imported: Imported, links: readonly PlacedLink[]): Imported {
	if (links.length === 0) return imported;
	const { text, language } = imported;
	const allowed = linkable(createDocument('untitled:import', 1, text, DEFAULT_SETTINGS).minutes);
	const letters = lettersOf(text);
	const placed: { readonly span: Span; readonly target: string }[] = [];
	const left: PlacedLink[] = [];
	let from = 0;
	for (const link of links) {
		if (isSpelledOut(link) && letters.key.includes(keyOf(link.label))) continue;
		const span = find(letters, link, from);
		const fits =
			span !== undefined &&
			allowed.some((a) => a.start <= span.start && span.end <= a.end) &&
			!/[[\]\n]/.test(text.slice(span.start, span.end)) &&
			!placed.some((p) => p.span.start < span.end && span.start < p.span.end);
		if (fits) {
			placed.push({ span, target: link.target });
			from = letters.at.findIndex((offset) => offset >= span.end);
		} else left.push(link);
	}
	let result = text;
	for (const { span, target } of placed.sort((a, b) => b.span.start - a.span.start))
		result = `${result.slice(0, span.start)}[${result.slice(span.start, span.end)}](${escaped(target)})${result.slice(span.end)}`;
	const label = language === 'fr' ? 'import: lien de l’original :' : 'import: link of the original:';
	const comments = left.map(({ label: words, target, page }) => {
		const quoted = words === '' ? '' : language === 'fr' ? `« ${words} » ` : `“${words}” `;
		return `// ${label} ${quoted}${target} (page ${page})`;
	});
	return { ...imported, text: comments.length === 0 ? result : `${result.trimEnd()}\n\n${comments.join('\n')}\n` };
}

/** Titles, prose and texts of records: where a link changes nothing of what a line is. */
function linkable(minutes: Minutes): readonly Span[] {
	const items = allItems(minutes);
	const contents = [minutes.outside, ...items.map((i) => i.content)];
	return [
		...items.map((i) => i.title.span),
		...contents.flatMap((c) => c.flow.flatMap((f) => (f.kind === 'prose' ? [f.span] : []))),
		...allRecords(minutes).map((r) => r.text.span),
	];
}

/** `www.valmont.ca` over its own address. */
function isSpelledOut({ label, target }: PlacedLink): boolean {
	const bare = (text: string): string =>
		text
			.trim()
			.toLowerCase()
			.replace(/^(?:mailto:|https?:\/\/)/, '')
			.replace(/\/$/, '');
	return label !== '' && bare(label) === bare(target);
}

function escaped(target: string): string {
	return target.replace(/[\s()]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** The letters and digits of a text, folded, each with its place. */
interface Letters {
	readonly key: string;
	readonly at: readonly number[];
}

function lettersOf(text: string): Letters {
	let key = '';
	const at: number[] = [];
	for (let i = 0; i < text.length; i++) {
		for (const c of keyOf(text.charAt(i))) {
			key += c;
			at.push(i);
		}
	}
	return { key, at };
}

function keyOf(text: string): string {
	return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words behind what stands before them on their line, from the link above on, or else anywhere if they stand once. */
function find({ key, at }: Letters, { label, before }: PlacedLink, from: number): Span | undefined {
	const words = keyOf(label);
	if (words === '') return undefined;
	const lead = keyOf(before).slice(-24);
	const behind = [key.indexOf(lead + words, Math.max(0, from - lead.length)), key.indexOf(lead + words)].find((i) => i >= 0);
	const only = key.indexOf(words) === key.lastIndexOf(words) ? key.indexOf(words) : -1;
	const start = behind === undefined || (lead === '' && words.length < 4) ? only : behind + lead.length;
	if (start < 0) return undefined;
	return { start: at[start] as number, end: (at[start + words.length - 1] as number) + 1 };
}
