import type { MinutesDocument } from '../../document.ts';
import type { Item, RecordNode } from '../../model/minutes.ts';
import { allRecords } from '../../model/walk.ts';
import type { TextEdit } from '../../text/edit.ts';
import { applyEdits, replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { shift, touches } from '../../text/span.ts';
import type { Proposal, Refactoring } from './refactoring.ts';
import { isFrozen } from './refactoring.ts';
import type { PlacedItem } from './references.ts';
import { findItem, referenceEdits, renumberItem, seriesKey } from './references.ts';

/** Moves the item whose heading the cursor is on above or below its neighbour; numbers stay in their places, references follow. */
export const moveItem: Refactoring = ({ document, span }) => {
	const { minutes } = document;
	const place = findItem(minutes, (item) => touches(item.headingSpan, span.start));
	if (!place || isFrozen(document)) return [];
	const { siblings, index, item } = place;
	const name = `${item.number.value}${item.form === 'letter' ? ')' : '.'} ${item.title.value}`.trim();
	const propose = (first: Item | undefined, second: Item | undefined, title: string): readonly Proposal[] =>
		first && second && first.form === second.form
			? [{ title, kind: 'refactor.move', edits: () => exchange(document, place, first, second) }]
			: [];
	return [
		...propose(siblings[index - 1], item, { fr: `Monter « ${name} »`, en: `Move “${name}” up` }[minutes.language]),
		...propose(item, siblings[index + 1], { fr: `Descendre « ${name} »`, en: `Move “${name}” down` }[minutes.language]),
	];
};

/** The two neighbours in the other order, in one edit, and the references to them elsewhere. */
function exchange(document: MinutesDocument, { parent }: PlacedItem, first: Item, second: Item): readonly TextEdit[] {
	const { minutes, text } = document;
	const items = new Map<string, string>();
	const above = parent?.number.value;
	const headings = [
		...renumberItem(first, parent, second.number.value, above, items),
		...renumberItem(second, parent, first.number.value, above, items),
	];
	const a = { start: first.span.start, end: text.slice(0, second.span.start).trimEnd().length };
	const b = { start: second.span.start, end: contentEnd(document, second) };
	const { edits: numbers, map: records } = recordNumbers(document, a, b);
	const edits = [...headings, ...numbers, ...referenceEdits(minutes, { items, records })];
	const within = (part: Span): string =>
		applyEdits(
			text.slice(part.start, part.end),
			edits.filter((e) => part.start <= e.span.start && e.span.end <= part.end).map((e) => ({ ...e, span: shift(e.span, -part.start) })),
		);
	const outside = edits.filter((e) => e.span.end <= a.start || e.span.start >= b.end);
	return [...outside, replace({ start: a.start, end: b.end }, within(b) + text.slice(a.end, b.start) + within(a))];
}

/** What closes the meeting stays at the end of the file: the adjournment, the next meeting, signatures, attachments. */
function contentEnd({ minutes, text }: MinutesDocument, item: Item): number {
	const closing = [
		...minutes.events.filter((e) => e.event === 'adjournment').map((e) => e.span),
		...minutes.meeting.fields.map((f) => f.span),
		...minutes.signatures.map((s) => s.span),
		...minutes.attachments.map((a) => a.span),
	].filter((s) => s.start > item.headingSpan.end && s.end <= item.span.end);
	let end = item.span.end;
	for (const part of closing.toSorted((x, y) => y.end - x.end)) if (text.slice(part.end, end).trim() === '') end = part.start;
	return item.span.start + text.slice(item.span.start, end).trimEnd().length;
}

/** Records take the numbers of the places that they move to. */
function recordNumbers(
	{ minutes }: MinutesDocument,
	a: Span,
	b: Span,
): { readonly edits: readonly TextEdit[]; readonly map: ReadonlyMap<string, string> } {
	const inside = (part: Span): readonly RecordNode[] =>
		allRecords(minutes).filter((r) => r.kind !== 'information' && part.start <= r.span.start && r.span.end <= part.end);
	const places = new Map<string, string[]>();
	for (const record of [...inside(a), ...inside(b)]) {
		const series = seriesKey(record, '');
		places.set(series, [...(places.get(series) ?? []), record.number.value]);
	}
	const map = new Map<string, string>();
	const edits: TextEdit[] = [];
	for (const record of [...inside(b), ...inside(a)]) {
		const number = places.get(seriesKey(record, ''))?.shift() ?? record.number.value;
		map.set(seriesKey(record), number);
		if (record.number.span && record.number.value !== number) edits.push(replace(record.number.span, number));
	}
	return { edits, map };
}
