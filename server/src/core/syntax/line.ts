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
	return new SourceLine(raw, start);
}

/** A class, because getters of an object literal give every line a shape of its own, which makes each access slow. */
class SourceLine implements Line {
	readonly raw: string;
	readonly start: number;
	private stripped: Stripped | undefined;
	private fold: Folded | undefined;
	/** A line is asked by a dozen readers at most: a list is faster than a map. */
	private readonly readers: unknown[] = [];
	private readonly answers: unknown[] = [];

	constructor(raw: string, start: number) {
		this.raw = raw;
		this.start = start;
	}

	get text(): string {
		return this.strip().text;
	}

	get folded(): Folded {
		return (this.fold ??= fold(this.strip().text));
	}

	get emphasis(): readonly Span[] {
		return this.strip().removed.map((s) => ({ start: this.start + s.start, end: this.start + s.end }));
	}

	span(from: number, to: number): Span {
		const { folded, start } = this;
		const { removed } = this.strip();
		const a = sourceIndex(removed, rawIndex(folded, from), true);
		return { start: start + a, end: start + Math.max(a, sourceIndex(removed, rawIndex(folded, to), false)) };
	}

	take(from: number, to: number): Sourced {
		const { folded } = this;
		let a = from;
		let b = to;
		while (a < b && folded.text[a]?.trim() === '') a++;
		while (b > a && folded.text[b - 1]?.trim() === '') b--;
		return { value: folded.raw.slice(rawIndex(folded, a), rawIndex(folded, b)), span: this.span(a, b) };
	}

	read<T>(reader: (line: Line) => T): T {
		const known = this.readers.indexOf(reader);
		if (known >= 0) return this.answers[known] as T;
		const answer = reader(this);
		this.readers.push(reader);
		this.answers.push(answer);
		return answer;
	}

	private strip(): Stripped {
		return (this.stripped ??= stripEmphasis(this.raw));
	}
}

interface Stripped {
	readonly text: string;
	readonly removed: readonly Span[];
}

const mayBeEmphasised = /^[ \t]*[#\d*_]/;

/** The opening mark at the start (after indentation and a heading mark) and its closing twin, if both are there. */
function stripEmphasis(raw: string): Stripped {
	if (!mayBeEmphasised.test(raw)) return { text: raw, removed: [] };
	const match = /^[ \t]*(?:#{1,3}[ \t]+|\d+(?:\.\d+)*\.[ \t]+)?(\*\*\*|\*\*|\*|__|_)(?=\S)/.exec(raw);
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
