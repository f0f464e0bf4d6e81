import type { MinutesDocument } from '../document.ts';
import { oncePer } from '../oncePer.ts';
import type { Span } from '../text/span.ts';
import type { Content, Flow } from './minutes.ts';
import { allContents } from './walk.ts';

/** A paragraph or bullet of running text: of prose, of a record's text or of its body. */
export interface Paragraph {
	/** Without bullet, from the first character to the end of the last line. */
	readonly span: Span;
	/** The text of `span`, code unit for code unit, with one kind of space for every space, break and comment. */
	readonly text: string;
	readonly bullet: boolean;
	/** Whether it is text of a decision or action item. */
	readonly record: boolean;
	readonly confidential: boolean;
}

/** Every paragraph of running text in source order. Tables, quotes and fenced blocks are left out. */
export const paragraphsOf: (document: MinutesDocument) => readonly Paragraph[] = oncePer((document) =>
	allContents(document.minutes)
		.flatMap((content) => paragraphsIn(document, content))
		.toSorted((a, b) => a.span.start - b.span.start),
);

const known = new WeakMap<Content, readonly Paragraph[]>();

/** The paragraphs of one item, or of what stands outside any; the same objects as long as the item's content stays. */
export function paragraphsIn(document: MinutesDocument, content: Content): readonly Paragraph[] {
	let paragraphs = known.get(content);
	if (!paragraphs) {
		paragraphs = content.flow.flatMap((node) => paragraphsOfNode(document, node));
		known.set(content, paragraphs);
	}
	return paragraphs;
}

function paragraphsOfNode(document: MinutesDocument, node: Flow): readonly Paragraph[] {
	if (node.kind === 'prose') return group(document, node.lines, false, node.confidential);
	if (node.kind !== 'decision' && node.kind !== 'action' && node.kind !== 'information') return [];
	const { span } = node.text;
	const text = span.end > span.start ? [paragraph(document, [span], false, true, node.confidential)] : [];
	return [...text, ...group(document, node.bodyLines, true, node.confidential)];
}

const bullet = /^\s*(?:[-*•–+▪➢·]\s+)/;
const ends = /^\s*(?:$|\||>|```|~~~|-{3,}\s*$|={3,}\s*$)/;
const fence = /^\s*(?:```|~~~)/;

function group(document: MinutesDocument, lines: readonly number[], record: boolean, confidential: boolean): readonly Paragraph[] {
	const found: Paragraph[] = [];
	let open: Span[] = [];
	let isBullet = false;
	let isFenced = false;
	const close = (): void => {
		if (open.length > 0) found.push(paragraph(document, open, isBullet, record, confidential));
		open = [];
		isBullet = false;
	};
	for (const line of lines) {
		const span = document.lines.lineSpan(line);
		const raw = document.text.slice(span.start, span.end);
		if (fence.test(raw)) isFenced = !isFenced;
		if (isFenced || ends.test(raw)) {
			close();
			continue;
		}
		const mark = bullet.exec(raw)?.[0].length;
		if (mark !== undefined) close();
		if (open.length === 0) isBullet = mark !== undefined;
		const lead = mark ?? (open.length === 0 ? raw.length - raw.trimStart().length : 0);
		open.push({ start: span.start + lead, end: span.start + raw.trimEnd().length });
	}
	close();
	return found;
}

function paragraph(
	document: MinutesDocument,
	parts: readonly Span[],
	isBullet: boolean,
	record: boolean,
	confidential: boolean,
): Paragraph {
	const start = (parts[0] as Span).start;
	let text = '';
	for (const part of parts) {
		text = text.padEnd(part.start - start) + document.text.slice(part.start, part.end).replace(/\s/g, ' ');
	}
	return { span: { start, end: start + text.length }, text, bullet: isBullet, record, confidential };
}
