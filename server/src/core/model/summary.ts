import type { MinutesDocument } from '../document.ts';
import { foldText } from '../syntax/fold.ts';
import { findReferences } from '../syntax/readings/inline.ts';
import { detach } from '../text/detach.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { closingWords } from './closingWords.ts';
import type {
	Action,
	ActionStatus,
	Attending,
	Content,
	Decision,
	DecisionResult,
	DecisionSeries,
	DocumentKind,
	DocumentStatus,
	Item,
	Language,
	Reference,
} from './minutes.ts';

/** A place in a file that is not open: 0-based lines, UTF-16 characters. */
export interface FilePlace {
	readonly uri: string;
	readonly range: { readonly start: LinePosition; readonly end: LinePosition };
}

export interface LinePosition {
	readonly line: number;
	readonly character: number;
}

/** What the other files of a series need to know of one file: small, its strings detached from the text. */
export interface FileSummary {
	readonly uri: string;
	readonly language: Language;
	readonly title?: string;
	readonly body?: string;
	readonly acronym?: string;
	readonly date?: string;
	readonly endDate?: string;
	readonly opened?: string;
	readonly kind?: DocumentKind;
	readonly status?: DocumentStatus;
	readonly version?: string;
	/** The numbering rule that holds for the file. */
	readonly numbering?: string;
	readonly people: readonly { readonly name: string; readonly attending: Attending }[];
	readonly items: readonly ItemSummary[];
	/** Decisions and action items in source order. */
	readonly records: readonly RecordSummary[];
	/** References to other meetings, by date. */
	readonly references: readonly DatedReference[];
}

export interface ItemSummary {
	/** A letter goes with the number above it: `1 A`. */
	readonly number: string;
	readonly title: string;
	readonly place: FilePlace;
	readonly confidential: boolean;
}

export type RecordSeries = DecisionSeries | 'action';

export interface RecordSummary {
	readonly kind: 'decision' | 'action';
	readonly series: RecordSeries;
	readonly keyword: string;
	/** As the file alone gives it. */
	readonly number: string;
	/** Whether the number is written. */
	readonly written: boolean;
	readonly text: string;
	readonly owners: readonly string[];
	readonly due?: string;
	readonly status?: ActionStatus;
	readonly doneOn?: string;
	readonly result?: DecisionResult;
	/** The action item that this one goes on with; without a date, one of an earlier meeting. */
	readonly carriedFrom?: { readonly number: string; readonly date?: string };
	readonly item?: string;
	/** The number where it is written, else the keyword. */
	readonly place: FilePlace;
	/** 0-based line of the record. */
	readonly line: number;
	readonly confidential: boolean;
}

export interface DatedReference {
	readonly kind: 'decision' | 'action' | 'item';
	readonly series?: DecisionSeries;
	readonly number: string;
	readonly date: string;
	/** What the sentence says of an action item: `La mesure de suivi 3 du 12 octobre 2023 est terminée.` */
	readonly status?: ActionStatus;
	readonly place: FilePlace;
	readonly confidential: boolean;
}

/** The summary of a document read by itself: its numbers are those that it has without a series. */
export function summarise(document: MinutesDocument): FileSummary {
	const { minutes, lines, uri, settings } = document;
	const { meeting } = minutes;
	const items: ItemSummary[] = [];
	const records: RecordSummary[] = [];
	const references: DatedReference[] = [];
	const at = (span: Span): FilePlace => placeOf(uri, lines, span);
	const readContent = (content: Content, item: string | undefined): void => {
		for (const node of content.flow) {
			if (node.kind === 'decision' || node.kind === 'action') records.push(recordOf(node, item, at, lines));
		}
		for (const reference of content.references) {
			const dated = datedReference(reference, document, at);
			if (dated) references.push(dated);
		}
	};
	const readItem = (item: Item, numbered: string): void => {
		const number = item.form === 'letter' ? `${numbered} ${item.number.value}`.trim() : item.number.value;
		items.push({ number, title: detach(item.title.value), place: at(item.headingSpan), confidential: item.confidential });
		readContent(item.content, number);
		for (const below of item.items) readItem(below, item.form === 'letter' ? numbered : item.number.value);
	};
	readContent(minutes.outside, undefined);
	for (const item of minutes.items) readItem(item, '');
	return {
		uri,
		language: minutes.language,
		title: detached(meeting.title?.value),
		body: detached(meeting.body?.value),
		acronym: detached(meeting.acronym?.value),
		date: meeting.date?.value,
		endDate: meeting.endDate?.value,
		opened: meeting.opened?.value,
		kind: meeting.kind?.value,
		status: meeting.status?.value,
		version: detached(meeting.version?.value),
		numbering: detached(meeting.numbering?.value) ?? settings.numbering,
		people: minutes.attendance.groups.flatMap((g) =>
			g.people.map((p) => ({ name: detach(foldText(p.name.value)), attending: p.attending })),
		),
		items,
		records: records.sort((a, b) => a.line - b.line),
		references,
	};
}

function detached(text: string | undefined): string | undefined {
	return text === undefined ? undefined : detach(text);
}

function placeOf(uri: string, lines: LineIndex, span: Span): FilePlace {
	const position = (offset: number): LinePosition => {
		const line = lines.lineAt(offset);
		return { line, character: offset - lines.lineStart(line) };
	};
	return { uri, range: { start: position(span.start), end: position(span.end) } };
}

function recordOf(record: Decision | Action, item: string | undefined, at: (span: Span) => FilePlace, lines: LineIndex): RecordSummary {
	const base = {
		keyword: detach(record.keyword),
		number: detach(record.number.value),
		written: record.number.span !== undefined,
		text: detach(record.text.value),
		item,
		place: at(record.number.span ?? record.keywordSpan),
		line: lines.lineAt(record.span.start),
		confidential: record.confidential,
	};
	if (record.kind === 'decision') return { kind: 'decision', series: record.series, ...base, owners: [], result: record.result?.value };
	return {
		kind: 'action',
		series: 'action',
		...base,
		owners: record.owners.map((o) => detach(o.value)),
		due: record.due?.value,
		status: record.status?.value,
		doneOn: record.doneOn?.value,
		carriedFrom: carriedFrom(record),
	};
}

/** The field `Origine`, or a reference to another meeting among the arguments. */
function carriedFrom(action: Action): RecordSummary['carriedFrom'] {
	const inArguments = action.arguments.filter((a) => a.kind === 'reference').flatMap((a) => findReferences(a.value.value, 0));
	const origin = action.carriedFrom ?? inArguments.find((r) => r.kind === 'action' && r.date);
	return origin?.kind === 'action' ? { number: detach(origin.number.value), date: origin.date?.value } : undefined;
}

function datedReference(
	reference: Reference,
	{ minutes, text }: MinutesDocument,
	at: (span: Span) => FilePlace,
): DatedReference | undefined {
	const { kind, series, number, date, span, confidential } = reference;
	if (kind === 'attachment' || !date || date.value === minutes.meeting.date?.value) return undefined;
	return {
		kind,
		series: kind === 'decision' ? (series as DecisionSeries) : undefined,
		number: detach(number.value),
		date: date.value,
		status: kind === 'action' ? closingWords(text, span.end) : undefined,
		place: at(span),
		confidential,
	};
}
