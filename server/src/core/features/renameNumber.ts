import type { MinutesDocument } from '../document.ts';
import { createDocument } from '../document.ts';
import type { Item, RecordNode } from '../model/minutes.ts';
import { allItems } from '../model/walk.ts';
import { foldText } from '../syntax/fold.ts';
import type { TextEdit } from '../text/edit.ts';
import { applyEdits, replace } from '../text/edit.ts';
import { findItem, fullNumber, referenceEdits, renumberItem } from './codeActions/references.ts';
import type { Occurrence, Target } from './occurrences.ts';
import { attachmentKey, occurrencesByKey, recordKey } from './occurrences.ts';

/** Why a number cannot change. */
export type NumberRefusal = 'computed' | 'doubled' | 'numberShape' | 'labelShape' | 'numberTaken' | 'order';

export type NumberedTarget = Exclude<Target, { readonly kind: 'person' | 'organisation' }>;

/** Whether the number at a place may be changed at all: a computed one has none to change, a doubled one is ambiguous. */
export function numberRefusal(document: MinutesDocument, { key, target }: Occurrence): NumberRefusal | undefined {
	const written = target.kind === 'record' ? target.record.number.span : target.kind === 'item' ? target.item.number.span : true;
	if (!written) return 'computed';
	return (occurrencesByKey(document).get(key) ?? []).filter((o) => o.declaration).length > 1 ? 'doubled' : undefined;
}

/** The number or label of a record, item or attachment, and every reference to it in the file. */
export function renameNumber(
	document: MinutesDocument,
	key: string,
	target: NumberedTarget,
	number: string,
): readonly TextEdit[] | NumberRefusal {
	switch (target.kind) {
		case 'record':
			return ofRecord(document, key, target.record, number);
		case 'item':
			return ofItem(document, target.item, number);
		case 'attachment': {
			const { attachment } = target.attachment;
			if (!/^(?:\d{1,3}|[A-Z]|[A-Z][A-Z\d]{1,2})$/.test(number)) return 'labelShape';
			return everywhere(document, key, attachmentKey(attachment, number), number);
		}
	}
}

function ofRecord(document: MinutesDocument, key: string, record: RecordNode, number: string): readonly TextEdit[] | NumberRefusal {
	if (!/^[\p{L}\d](?:[\p{L}\d./_-]*[\p{L}\d])?$/u.test(number) || !/\d/.test(number)) return 'numberShape';
	return everywhere(document, key, recordKey({ ...record, number: { value: number } }), number);
}

function everywhere(document: MinutesDocument, key: string, newKey: string, number: string): readonly TextEdit[] | NumberRefusal {
	const byKey = occurrencesByKey(document);
	if (newKey !== key && byKey.has(newKey)) return 'numberTaken';
	return (byKey.get(key) ?? []).map((o) => replace(o.span, number));
}

/** Sub-items and the references to them follow. */
function ofItem(document: MinutesDocument, item: Item, written: string): readonly TextEdit[] | NumberRefusal {
	const { minutes } = document;
	const place = findItem(minutes, (each) => each === item);
	if (!place) return [];
	const { parent } = place;
	// a reference names a letter with its item: `1 C`
	const number = item.form === 'letter' ? written.replace(/^\d+(?:\.\d+)* ?(?=[A-Z]$)/, '') : written;
	const prefix = /^(.*\.)\d+$/.exec(item.number.value)?.[1] ?? '';
	const shape = item.form === 'letter' ? /^[A-Z]$/ : /^\d+(?:\.\d+){0,2}$/;
	if (!shape.test(number) || (item.form === 'paper' && !(number.startsWith(prefix) && !number.slice(prefix.length).includes('.'))))
		return 'numberShape';
	const taken = place.siblings.some((each) => each !== item && foldText(each.number.value) === foldText(number));
	if (taken) return 'numberTaken';
	const map = new Map<string, string>();
	const edits = [...renumberItem(item, parent, number, parent?.number.value, map)];
	const spans = new Set(edits.map((e) => e.span.start));
	edits.push(...referenceEdits(minutes, { items: map, records: new Map() }).filter((e) => !spans.has(e.span.start)));
	return keepsItems(document, edits, fullNumber(item, parent)) ? edits : 'order';
}

/** A number that is not greater than the one above may be read as a list: the items must be the same as before. */
function keepsItems(document: MinutesDocument, edits: readonly TextEdit[], old: string): boolean {
	const { uri, version, settings, text } = document;
	const after = createDocument(uri, version, applyEdits(text, edits), settings, document);
	const titles = (of: MinutesDocument): string =>
		allItems(of.minutes)
			.map((i) => `${i.level} ${i.title.value}`)
			.join('\n');
	const isOrdered = after.minutes.items.every((item, i, all) => {
		const above = all[i - 1];
		return !above || item.form !== 'paper' || above.form !== 'paper' || Number(above.number.value) < Number(item.number.value);
	});
	return old !== '' && titles(document) === titles(after) && isOrdered;
}
