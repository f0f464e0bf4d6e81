import type { MinutesDocument } from '../document.ts';
import type { Attachment, Item, Minutes, Person, RecordNode, Reference } from '../model/minutes.ts';
import { CERTAIN, namedPeople } from '../model/naming.ts';
import { allContents, allItems, allRecords } from '../model/walk.ts';
import { oncePer } from '../oncePer.ts';
import { fold, foldText, rawIndex } from '../syntax/fold.ts';
import type { Span } from '../text/span.ts';
import { touches } from '../text/span.ts';
import { affiliationsOf } from './affiliations.ts';

/** What a document declares and refers to. */
export type Target =
	| { readonly kind: 'person'; readonly person: Person }
	/** An affiliation of the attendance: an organisation, a jurisdiction, a part of the body. */
	| { readonly kind: 'organisation'; readonly name: string; readonly people: readonly Person[] }
	| { readonly kind: 'record'; readonly record: RecordNode }
	| { readonly kind: 'item'; readonly item: Item }
	| { readonly kind: 'attachment'; readonly attachment: Attachment };

/** One place where a target is written. */
export interface Occurrence {
	/** The same for all occurrences of one target. */
	readonly key: string;
	readonly target: Target;
	/** The name or number alone. */
	readonly span: Span;
	readonly declaration: boolean;
}

/** Every place that names a person, organisation, record, item or attachment of this file, in source order and without overlaps. */
export const occurrences: (document: MinutesDocument) => readonly Occurrence[] = oncePer((document) => {
	const { minutes } = document;
	const found = [...peopleOf(document), ...organisationsOf(document), ...numbersOf(minutes), ...referencesOf(minutes)];
	const sorted = found.toSorted(
		(a, b) => a.span.start - b.span.start || Number(b.declaration) - Number(a.declaration) || b.span.end - a.span.end,
	);
	let end = -1;
	return sorted.filter(({ span }) => {
		if (span.start < end || span.end <= span.start) return false;
		end = span.end;
		return true;
	});
});

/** The occurrences of each target, in source order. */
export const occurrencesByKey: (document: MinutesDocument) => ReadonlyMap<string, readonly Occurrence[]> = oncePer((document) => {
	const byKey = new Map<string, Occurrence[]>();
	for (const occurrence of occurrences(document)) {
		const known = byKey.get(occurrence.key);
		if (known) known.push(occurrence);
		else byKey.set(occurrence.key, [occurrence]);
	}
	return byKey;
});

/** What the cursor stands on or touches; of two neighbours the one that begins there. */
export function occurrenceAt(all: readonly Occurrence[], offset: number): Occurrence | undefined {
	return all.findLast((o) => touches(o.span, offset));
}

function peopleOf(document: MinutesDocument): readonly Occurrence[] {
	const people = document.minutes.attendance.groups.flatMap((g) => g.people);
	const first = new Map<string, Person>();
	for (const person of people) {
		const name = foldText(person.name.value);
		if (!first.has(name)) first.set(name, person);
	}
	const found: Occurrence[] = [];
	const add = (span: Span, named: Person, declaration: boolean): void => {
		const name = foldText(named.name.value);
		found.push({ key: `person ${name}`, target: { kind: 'person', person: first.get(name) ?? named }, span, declaration });
	};
	for (const person of people) {
		add(person.name.span, person, true);
		if (person.alias) add(person.alias.span, person, true);
	}
	for (const { name, match } of namedPeople(document).namings) if (match && CERTAIN.has(match.how)) add(name.span, match.person, false);
	const folded = foldedText(document);
	for (const [name, person] of first) {
		// one word alone is too often a common noun or somebody else
		if (!name.includes(' ')) continue;
		for (const at of wholeWords(folded.text, name))
			add({ start: rawIndex(folded, at), end: rawIndex(folded, at + name.length) }, person, false);
	}
	return found;
}

function organisationsOf(document: MinutesDocument): readonly Occurrence[] {
	const folded = foldedText(document);
	return affiliationsOf(document).flatMap(({ key, name, people, declarations, forms }) => {
		const target: Target = { kind: 'organisation', name, people };
		const place = (span: Span, declaration: boolean): Occurrence => ({ key: `organisation ${key}`, target, span, declaration });
		return [
			...declarations.map((span) => place(span, true)),
			...forms.flatMap((form) => {
				// one word alone may be a common noun or an acronym: its letters count
				if (!form.includes(' ')) return wholeWords(document.text, form).map((start) => place({ start, end: start + form.length }, false));
				const words = foldText(form);
				return wholeWords(folded.text, words).map((at) =>
					place({ start: rawIndex(folded, at), end: rawIndex(folded, at + words.length) }, false),
				);
			}),
		];
	});
}

const foldedText = oncePer((document: MinutesDocument) => fold(document.text));

/** Where the words stand and are no part of a longer name. */
function wholeWords(text: string, words: string): readonly number[] {
	const found: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
		if (!partOfName.test(text.charAt(at - 1)) && !partOfName.test(text.charAt(at + words.length))) found.push(at);
	}
	return found;
}

const partOfName = /[\p{L}\p{N}_-]/u;

function numbersOf(minutes: Minutes): readonly Occurrence[] {
	const found: Occurrence[] = [];
	for (const [key, item] of itemKeys(minutes)) {
		found.push({ key, target: { kind: 'item', item }, span: item.number.span ?? item.title.span, declaration: true });
	}
	for (const record of allRecords(minutes)) {
		if (record.kind === 'information') continue;
		found.push({
			key: recordKey(record),
			target: { kind: 'record', record },
			span: record.number.span ?? record.keywordSpan,
			declaration: true,
		});
	}
	for (const attachment of minutes.attachments) {
		found.push({
			key: attachmentKey(attachment.attachment, attachment.label.value),
			target: { kind: 'attachment', attachment },
			span: attachment.label.span,
			declaration: true,
		});
	}
	return found;
}

function referencesOf(minutes: Minutes): readonly Occurrence[] {
	const declared = new Map(numbersOf(minutes).map((o) => [o.key, o.target]));
	return allContents(minutes)
		.flatMap((c) => c.references)
		.flatMap((reference) => {
			const key = referenceKey(reference, minutes);
			const target = key === undefined ? undefined : declared.get(key);
			return key === undefined || !target ? [] : [{ key, target, span: reference.number.span, declaration: false }];
		});
}

/** Undefined for what stands in another meeting's minutes. */
function referenceKey({ kind, series, number, date }: Reference, minutes: Minutes): string | undefined {
	if (date && date.value !== minutes.meeting.date?.value) return undefined;
	if (kind === 'item') return itemKey(number.value);
	return kind === 'attachment' ? attachmentKey(series ?? 'tab', number.value) : `${kind} ${series ?? ''} ${foldText(number.value)}`;
}

/** The key of a record's occurrences. */
export function recordKey(record: RecordNode): string {
	return `${record.kind} ${record.kind === 'decision' ? record.series : ''} ${foldText(record.number.value)}`;
}

/** The key of an attachment's occurrences. */
export function attachmentKey(kind: string, label: string): string {
	return `attachment ${kind} ${foldText(label)}`;
}

function itemKey(number: string): string {
	return `item ${foldText(number).replaceAll(' ', '')}`;
}

/** Items under the number that a reference gives: a letter goes with the item above it (`1 A`). */
function itemKeys(minutes: Minutes): readonly (readonly [string, Item])[] {
	let numbered = '';
	return allItems(minutes).map((item) => {
		if (item.form !== 'letter') numbered = item.number.value;
		return [itemKey(item.form === 'letter' ? `${numbered} ${item.number.value}` : item.number.value), item] as const;
	});
}
