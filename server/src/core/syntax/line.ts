import type { Sourced } from '../model/minutes.ts';
import type { Span } from '../text/span.ts';
import type { Folded } from './fold.ts';
import { fold, rawIndex } from './fold.ts';

/**
 * One source line as the readers see it. `text` is the line without the Markdown emphasis around its marker
 * (`**Décision no 1 :** …`); readers work on `folded` and hand back indices of it, which `span` turns into source offsets.
 */
export interface Line {
	/** As written, without terminator. */
	readonly raw: string;
	/** Offset of `raw` in the text that is being parsed. */
	readonly start: number;
	readonly text: string;
	readonly folded: Folded;
	/** Emphasis marks that were taken away, as source offsets. */
	readonly emphasis: readonly Span[];
	/** Source offsets of a range of folded indices. */
	span(start: number, end: number): Span;
	/** The words of a range of folded indices, trimmed, with their place. */
	take(start: number, end: number): Sourced;
	/** What `reader` says of this line; asked once. */
	read<T>(reader: (line: Line) => T): T;
}

export function createLine(raw: string, start: number): Line {
	let stripped: { text: string; removed: readonly Span[] } | undefined;
	let folded: Folded | undefined;
	const answers = new Map<unknown, unknown>();
	const strip = () => (stripped ??= stripEmphasis(raw));
	const line: Line = {
		raw,
		start,
		get text() {
			return strip().text;
		},
		get folded() {
			return (folded ??= fold(strip().text));
		},
		get emphasis() {
			return strip().removed.map((s) => ({ start: start + s.start, end: start + s.end }));
		},
		span(from, to) {
			const removed = strip().removed;
			const a = sourceIndex(removed, rawIndex(line.folded, from), true);
			return { start: start + a, end: start + Math.max(a, sourceIndex(removed, rawIndex(line.folded, to), false)) };
		},
		take(from, to) {
			let a = from;
			let b = to;
			while (a < b && line.folded.text[a]?.trim() === '') a++;
			while (b > a && line.folded.text[b - 1]?.trim() === '') b--;
			return { value: line.folded.raw.slice(rawIndex(line.folded, a), rawIndex(line.folded, b)), span: line.span(a, b) };
		},
		read<T>(reader: (line: Line) => T): T {
			if (!answers.has(reader)) answers.set(reader, reader(line));
			return answers.get(reader) as T;
		},
	};
	return line;
}

/** The opening mark at the start (after a heading mark) and its closing twin, if both are there. */
function stripEmphasis(raw: string): { readonly text: string; readonly removed: readonly Span[] } {
	const match = /^(?:#{1,3}[ \t]+|\d+(?:\.\d+)*\.[ \t]+)?(\*\*\*|\*\*|\*|__|_)(?=\S)/.exec(raw);
	const mark = match?.[1];
	if (!match || mark === undefined) return { text: raw, removed: [] };
	const open = { start: match[0].length - mark.length, end: match[0].length };
	const at = raw.indexOf(mark, open.end);
	if (at < 0 || at === open.end || /\s/.test(raw[at - 1] as string)) return { text: raw, removed: [] };
	const close = { start: at, end: at + mark.length };
	return { text: raw.slice(0, open.start) + raw.slice(open.end, close.start) + raw.slice(close.end), removed: [open, close] };
}

/** Index in the raw line of an index in the stripped one; a start lands behind a removed mark, an end before it. */
function sourceIndex(removed: readonly Span[], index: number, isStart: boolean): number {
	let result = index;
	for (const mark of removed) {
		if (mark.start < result || (isStart && mark.start === result)) result += mark.end - mark.start;
	}
	return result;
}
