import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { Item } from '../model/minutes.ts';
import { allContents } from '../model/walk.ts';
import type { Span } from '../text/span.ts';
import { touches } from '../text/span.ts';
import { toOffset, toRange } from './convert.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';

/** What grows around each position: word, name, clause, sentence or field, line, paragraph or record, item, section, file. */
export function selectionRanges(document: MinutesDocument, positions: readonly Position[]): SelectionRange[] {
	return positions.map((position) => {
		const offset = toOffset(document.lines, position);
		let range: SelectionRange = { range: toRange(document.lines, { start: 0, end: document.text.length }) };
		for (const span of nested(candidates(document, offset), offset)) range = { range: toRange(document.lines, span), parent: range };
		return range;
	});
}

/** From the largest to the smallest, each one inside the one before. */
function nested(spans: readonly Span[], offset: number): readonly Span[] {
	const result: Span[] = [];
	for (const span of spans.filter((s) => s.end > s.start && touches(s, offset)).toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
		const outer = result.at(-1);
		const inside = !outer || (outer.start <= span.start && span.end <= outer.end);
		if (inside && !(outer && outer.start === span.start && outer.end === span.end)) result.push(span);
	}
	return result;
}

function candidates(document: MinutesDocument, offset: number): readonly Span[] {
	const { minutes } = document;
	const { attendance, meeting } = minutes;
	const name = occurrenceAt(occurrences(document), offset);
	return [
		...inLine(document, offset),
		...(name ? [name.span] : []),
		...meeting.fields.flatMap((f) => [f.value.span, f.span]),
		...attendance.blocks.map((b) => b.span),
		...attendance.groups.flatMap((g) => [g.span, ...g.people.map((p) => p.span)]),
		...allContents(minutes)
			.flatMap((c) => c.flow)
			.filter((node) => touches(node.span, offset))
			.flatMap((node) =>
				'fields' in node ? [node.text.span, node.span, ...node.fields.flatMap((f) => [f.value.span, f.span])] : [node.span],
			),
		...paragraph(document, offset),
		...minutes.items.flatMap((item) => around(item, offset)),
	];
}

/** The item's own text, and with its sub-items, for every item around the place. */
function around(item: Item, offset: number): readonly Span[] {
	if (!touches(item.span, offset)) return [];
	const own = { start: item.span.start, end: item.items[0]?.span.start ?? item.span.end };
	return [item.title.span, item.headingSpan, own, item.span, ...item.items.flatMap((sub) => around(sub, offset))];
}

function inLine({ lines, text }: MinutesDocument, offset: number): readonly Span[] {
	const { start, end } = lines.lineSpan(lines.lineAt(offset));
	const line = text.slice(start, end);
	const pieces = (pattern: RegExp): readonly Span[] =>
		Array.from(line.matchAll(pattern), (match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
	const lead = /^\s*(?:[-*+•–▪]\s+)?/.exec(line)?.[0].length ?? 0;
	return [
		...pieces(/[\p{L}\p{N}]+(?:[-’'·][\p{L}\p{N}]+)*/gu),
		// clauses, then sentences: white space at the ends is no part of them
		...pieces(/[^\s,;:.!?()«»][^,;:.!?()«»]*(?<!\s)/g),
		...pieces(/[^\s.!?](?:[^.!?]|[.!?](?!\s|$))*[.!?]?/g),
		{ start: start + lead, end: start + line.trimEnd().length },
		{ start, end },
	];
}

/** Lines without a blank one between them. */
function paragraph({ lines, text }: MinutesDocument, offset: number): readonly Span[] {
	const blank = (line: number): boolean => {
		const { start, end } = lines.lineSpan(line);
		return text.slice(start, end).trim() === '';
	};
	let first = lines.lineAt(offset);
	if (blank(first)) return [];
	let last = first;
	while (first > 0 && !blank(first - 1)) first--;
	while (last + 1 < lines.lineCount && !blank(last + 1)) last++;
	return [{ start: lines.lineStart(first), end: lines.lineSpan(last).end }];
}
