import type { Location } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { longDate } from '../format/dateWords.ts';
import { ledger } from '../model/ledger.ts';
import type { Minutes, RecordNode, Reference } from '../model/minutes.ts';
import { recordKey, type SeriesMeeting, type SeriesRecord } from '../model/series.ts';
import { seriesView } from '../model/seriesView.ts';
import type { DatedReference, FilePlace, ItemSummary } from '../model/summary.ts';
import { allContents } from '../model/walk.ts';
import { WORDS } from '../render/words.ts';
import { foldText } from '../syntax/fold.ts';
import type { Span } from '../text/span.ts';
import { touches } from '../text/span.ts';
import { uriKey } from '../uri.ts';
import { toRange } from './convert.ts';
import { fact, facts, paragraphs, plain } from './hover/markdown.ts';

/** What a reference with the date of another meeting names there: `décision no 2 du 12 octobre 2023`. */
export interface OtherTarget {
	readonly reference: Reference;
	readonly meeting: SeriesMeeting;
	/** The record or item; neither where the meeting has none of that number. */
	readonly record?: SeriesRecord;
	readonly item?: ItemSummary;
	/** Where it stands, else the first line of the minutes. */
	readonly place: FilePlace;
}

/** Every reference of the document to another meeting whose minutes are at hand. */
export function otherTargets(document: MinutesDocument): readonly OtherTarget[] {
	return datedReferences(document).flatMap((reference) => targetOf(document, reference) ?? []);
}

export function otherTargetAt(document: MinutesDocument, offset: number): OtherTarget | undefined {
	const reference = datedReferences(document).find((r) => touches(r.span, offset));
	return reference && targetOf(document, reference);
}

function datedReferences({ minutes }: MinutesDocument): readonly Reference[] {
	const own = minutes.meeting.date?.value;
	return allContents(minutes)
		.flatMap((c) => c.references)
		.filter((r) => r.kind !== 'attachment' && r.date !== undefined && r.date.value !== own);
}

function targetOf(document: MinutesDocument, reference: Reference): OtherTarget | undefined {
	const meeting = reference.date && seriesView(document)?.meetingOn(reference.date.value);
	if (!meeting) return undefined;
	const number = reference.number.value;
	// the minutes in the language of the document, where there are several
	const file = meeting.files.find((f) => f.language === document.minutes.language) ?? meeting.files[0];
	if (!file) return undefined;
	if (reference.kind === 'item') {
		const item = file.items.find((i) => plainNumber(i.number) === plainNumber(number));
		return { reference, meeting, item, place: item?.place ?? startOf(file.uri) };
	}
	const key = recordKey(seriesOf(reference), number);
	const record = meeting.records.find((r) => recordKey(r.series, r.number) === key);
	const translated = file.records.find((r) => recordKey(r.series, r.number) === key);
	return { reference, meeting, record, place: translated?.place ?? record?.place ?? startOf(file.uri) };
}

function seriesOf({ kind, series }: { readonly kind: string; readonly series?: string }): string {
	return kind === 'action' ? 'action' : (series ?? '');
}

/** `1 A` and `1a` are one item. */
function plainNumber(number: string): string {
	return foldText(number).replaceAll(' ', '');
}

function startOf(uri: string): FilePlace {
	return { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
}

/** Markdown for a hover: what was decided or is to be done at the other meeting, and how it stands now. */
export function describeOther({ minutes, settings }: MinutesDocument, { reference, meeting, record, item }: OtherTarget): string {
	const words = WORDS[minutes.language];
	const date = meeting.date === undefined ? '' : longDate(meeting.date, minutes.locale);
	if (item) return paragraphs([`**${plain(`${item.number}. ${item.title}`)}**`, plain(date)]);
	if (!record) return paragraphs([`**${plain(reference.number.value)} ?**`, plain(date)]);
	const entry = settings.series && ledger(settings.series).find((e) => e.record === record);
	return paragraphs([
		`**${plain(`${record.keyword} ${record.number}, ${date}`)}**`,
		plain(record.text),
		facts([
			...fact(words.owner, words.colon, record.owners.join(', ')),
			...fact(words.due, words.colon, record.due && longDate(record.due, minutes.locale)),
			...fact(words.status, words.colon, entry?.status && words.actionStatuses[entry.status]),
			...fact(words.result, words.colon, record.result && words.results[record.result]),
		]),
	]);
}

/** What a cursor names, in the terms that all files of a series share. */
export interface SharedTarget {
	readonly kind: 'decision' | 'action' | 'item';
	readonly series: string;
	readonly number: string;
	readonly date: string;
}

/** The record of this file that is declared or referred to at the offset, or that of another meeting. */
export function sharedTargetAt(document: MinutesDocument, offset: number, record: RecordNode | undefined): SharedTarget | undefined {
	const own = document.minutes.meeting.date?.value;
	if (record && record.kind !== 'information' && own !== undefined)
		return { kind: record.kind, series: record.kind === 'decision' ? record.series : 'action', number: record.number.value, date: own };
	const reference = datedReferences(document).find((r) => touches(r.span, offset));
	if (!reference?.date || reference.kind === 'attachment') return undefined;
	return { kind: reference.kind, series: seriesOf(reference), number: reference.number.value, date: reference.date.value };
}

/** Where the other files of the series, and dated references of this one, name the target. */
export function sharedReferences(document: MinutesDocument, target: SharedTarget, includeDeclaration: boolean): readonly Location[] {
	const { series } = document.settings;
	const own = uriKey(document.uri);
	const isIt = (r: { readonly kind: string; readonly series?: string; readonly number: string; readonly date: string }): boolean =>
		r.kind === target.kind &&
		seriesOf(r) === target.series &&
		plainNumber(r.number) === plainNumber(target.number) &&
		r.date === target.date;
	const others = (series?.meetings ?? []).flatMap((m) => m.files).filter((f) => uriKey(f.uri) !== own);
	const here = datedReferences(document).filter((r) =>
		isIt({ kind: r.kind, series: seriesOf(r), number: r.number.value, date: r.date?.value ?? '' }),
	);
	const declared = includeDeclaration && target.date !== document.minutes.meeting.date?.value ? declarations(document, target) : [];
	return [
		...declared.map(toLocation),
		...here.map((r) => ({ uri: document.uri, range: toRange(document.lines, r.number.span) })),
		...others.flatMap((f) => f.references.filter((r: DatedReference) => isIt(r)).map((r) => toLocation(r.place))),
	];
}

function declarations(document: MinutesDocument, { kind, series, number, date }: SharedTarget): readonly FilePlace[] {
	const meeting = seriesView(document)?.meetingOn(date);
	if (!meeting) return [];
	if (kind === 'item')
		return meeting.files.flatMap((f) => f.items.filter((i) => plainNumber(i.number) === plainNumber(number)).map((i) => i.place));
	return meeting.records.filter((r) => recordKey(r.series, r.number) === recordKey(series, number)).map((r) => r.place);
}

export function toLocation({ uri, range }: FilePlace): Location {
	return { uri, range };
}

/** A link that opens an editor at the place. */
export function toLink({ uri, range: { start } }: FilePlace): string {
	return start.line === 0 ? uri : `${uri}#L${start.line + 1}`;
}

/** Dates in a text that name another meeting of the series: `Approbation du procès-verbal du 12 octobre 2023`. */
export function meetingLinks(document: MinutesDocument): readonly { readonly span: Span; readonly place: FilePlace }[] {
	const view = seriesView(document);
	if (!view) return [];
	const { previous, next } = document.minutes.meeting;
	return [previous, next].flatMap((field) => {
		const file = field && view.meetingOn(field.value)?.files[0];
		return field && file ? [{ span: field.span, place: startOf(file.uri) }] : [];
	});
}

/** Records of the meetings before, the latest first: what fields and sentences refer to. */
export function earlierRecords(document: MinutesDocument, kind: string): readonly SeriesRecord[] {
	return (seriesView(document)?.earlier ?? []).toReversed().flatMap((m) => m.records.filter((r) => r.series === kind || r.kind === kind));
}

/** `mesure de suivi 3 du 12 octobre 2023`: a record of another meeting as a document of this language refers to it; undefined without a date. */
export function datedRecordName(record: SeriesRecord, { language, locale }: Minutes): string | undefined {
	const { date } = record.file;
	if (date === undefined) return undefined;
	const word = language === record.file.language ? record.keyword.toLowerCase() : RECORD_WORDS[language][record.series];
	return `${word} ${record.number} ${language === 'fr' ? 'du' : 'of'} ${longDate(date, locale)}`;
}

const RECORD_WORDS = {
	fr: { decision: 'décision', resolution: 'résolution', deliberation: 'délibération', motion: 'motion', action: 'mesure de suivi' },
	en: { decision: 'decision', resolution: 'resolution', deliberation: 'resolution', motion: 'motion', action: 'action item' },
} as const;
