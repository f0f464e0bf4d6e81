import type { MinutesDocument } from '../document.ts';
import { oncePer } from '../oncePer.ts';
import type { Block } from '../syntax/ast.ts';
import type { DateReading, TimeReading } from '../syntax/dates.ts';
import { findDates, findTimes } from '../syntax/dates.ts';
import type { Folded } from '../syntax/fold.ts';
import { fold, rawIndex } from '../syntax/fold.ts';
import { matches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';

/** A match with its place in the document. */
export interface Found {
	readonly match: RegExpExecArray;
	readonly span: Span;
	/** The words as written. */
	readonly words: string;
	/** Where a capture of a pattern with the flag `d` stands; undefined when it took no part in the match. */
	group(name: string): Span | undefined;
}

interface OwnText {
	readonly raw: string;
	readonly folded: Folded;
}

/**
 * The text that a block says in its own words: comments, fenced blocks, quotes and code are blank, everything else
 * stands where it stood. Folded once for all rules that look through it, and kept as long as the block lives.
 */
const ownText: (block: Block) => OwnText = oncePer(({ text }) => {
	let fence: string | undefined;
	const raw = text.replace(/[^\r\n]+/g, (line) => {
		const mark = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
		const literal = fence !== undefined || mark !== undefined || /^(?:\/\/|>)/.test(line);
		if (fence === undefined) fence = mark;
		else if (mark?.startsWith(fence) && /^[ \t]*[`~]+[ \t]*$/.test(line)) fence = undefined;
		return literal ? blank(line) : line.replace(/`[^`]+`/g, blank);
	});
	return { raw, folded: fold(raw) };
});

/** Every match in the document's own words, folded: lower case, no accents, `'`, plain spaces. The pattern is global. */
export function findFolded(document: MinutesDocument, pattern: RegExp): readonly Found[] {
	return find(document, pattern, foldedMatches);
}

/** Every match in the document's own words as written. The pattern is global. */
export function findWritten(document: MinutesDocument, pattern: RegExp): readonly Found[] {
	return find(document, pattern, writtenMatches);
}

/** Matches of each block; a rule's pattern is a constant, so a block that stays is never searched for it again. */
type Matches = (block: Block) => WeakMap<RegExp, readonly RegExpExecArray[]>;

const foldedMatches: Matches = oncePer(() => new WeakMap());
const writtenMatches: Matches = oncePer(() => new WeakMap());

function find({ tree, text }: MinutesDocument, pattern: RegExp, known: Matches): readonly Found[] {
	return tree.blocks.flatMap(({ block, start }) => {
		const { raw, folded } = ownText(block);
		let found = known(block).get(pattern);
		if (!found) {
			found = matches(known === foldedMatches ? folded.text : raw, pattern);
			known(block).set(pattern, found);
		}
		if (found.length === 0) return NONE;
		return found.map((match) => toFound(match, (index) => start + (known === foldedMatches ? rawIndex(folded, index) : index), text));
	});
}

const NONE: readonly Found[] = [];

function toFound(match: RegExpExecArray, place: (index: number) => number, text: string): Found {
	const span = { start: place(match.index), end: place(match.index + match[0].length) };
	return {
		match,
		span,
		words: text.slice(span.start, span.end),
		group(name) {
			const range = match.indices?.groups?.[name];
			return range && { start: place(range[0]), end: place(range[1]) };
		},
	};
}

/** Every date of the document's own words, with absolute spans, in source order. */
export const ownDates: (document: MinutesDocument) => readonly DateReading[] = oncePer(({ tree }) =>
	tree.blocks.flatMap(({ block, start }) => datesOf(block).map((date) => ({ ...date, span: shift(date.span, start) }))),
);

/** Every time of day of the document's own words, with absolute spans, in source order. */
export const ownTimes: (document: MinutesDocument) => readonly TimeReading[] = oncePer(({ tree }) =>
	tree.blocks.flatMap(({ block, start }) => timesOf(block).map((time) => ({ ...time, span: shift(time.span, start) }))),
);

const datesOf = oncePer((block: Block) => findDates(ownText(block).raw, ownText(block).folded));
const timesOf = oncePer((block: Block) => findTimes(ownText(block).raw, ownText(block).folded));

function blank(text: string): string {
	return ' '.repeat(text.length);
}
