import type { Item, Minutes, RecordNode } from '../../model/minutes.ts';
import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { TextEdit } from '../../text/edit.ts';
import { replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** Old number → new number, by what bears it. */
export interface NumberMap {
	/** As references name items: `2.1`, `1 A`. */
	readonly items: ReadonlyMap<string, string>;
	/** Under `seriesKey`. */
	readonly records: ReadonlyMap<string, string>;
}

/** The key of a record's number in a `NumberMap`. */
export function seriesKey(record: RecordNode, number: string = record.number.value): string {
	return `${record.kind === 'decision' ? record.series : record.kind} ${foldText(number)}`;
}

/** The number by which a reference names an item: a letter goes with the item above it. */
export function fullNumber(item: Item, parent: Item | undefined): string {
	return item.form === 'letter' && parent ? `${parent.number.value} ${item.number.value}` : item.number.value;
}

/** Whether a number is written that the map changes can be told from the reference alone: other meetings keep theirs. */
export function referenceEdits(minutes: Minutes, { items, records }: NumberMap): readonly TextEdit[] {
	const seen = new Set<number>();
	const change = (span: Span, old: string, now: string | undefined): readonly TextEdit[] => {
		if (now === undefined || now === old || seen.has(span.start)) return [];
		seen.add(span.start);
		return [replace(span, now)];
	};
	return allContents(minutes)
		.flatMap((c) => c.references)
		.filter(({ date }) => !date || date.value === minutes.meeting.date?.value)
		.flatMap(({ kind, series, number }) => {
			if (kind === 'item') return change(number.span, number.value, items.get(number.value.replace(/(\d) ?([A-Z])$/, '$1 $2')));
			if (kind === 'attachment') return [];
			const name = kind === 'decision' ? (series ?? 'decision') : kind;
			return change(number.span, number.value, records.get(`${name} ${foldText(number.value)}`));
		});
}

/** An item with the one that it is part of, and its place among its siblings. */
export interface PlacedItem {
	readonly item: Item;
	readonly parent?: Item;
	readonly siblings: readonly Item[];
	readonly index: number;
}

/** The innermost item that `fits`. */
export function findItem(minutes: Minutes, fits: (item: Item) => boolean): PlacedItem | undefined {
	const visit = (siblings: readonly Item[], parent: Item | undefined): PlacedItem | undefined => {
		for (const [index, item] of siblings.entries()) {
			const found = visit(item.items, item) ?? (fits(item) ? { item, parent, siblings, index } : undefined);
			if (found) return found;
		}
		return undefined;
	};
	return visit(minutes.items, undefined);
}

/** New numbers of an item and its sub-items: written ones are edited, all are mapped for the references. */
export function renumberItem(
	item: Item,
	parent: Item | undefined,
	number: string,
	newParent: string | undefined,
	map: Map<string, string>,
): readonly TextEdit[] {
	const full = (value: string, above: string | undefined): string => (item.form === 'letter' && above ? `${above} ${value}` : value);
	map.set(fullNumber(item, parent), full(number, newParent));
	const own = item.number.span && item.number.value !== number ? [replace(item.number.span, number)] : [];
	const below = item.items.flatMap((sub) => {
		const prefix = `${item.number.value}.`;
		const kept = sub.number.value.startsWith(prefix) ? `${number}.${sub.number.value.slice(prefix.length)}` : sub.number.value;
		return renumberItem(sub, item, kept, number, map);
	});
	return [...own, ...below];
}
