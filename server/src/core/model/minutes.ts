/**
 * What one minutes file means, with the place of everything in the source. All spans are absolute, half-open
 * UTF-16 offsets. The shape that leaves the program is another one: see `render/json.ts`.
 */
import type { Span } from '../text/span.ts';

export type Language = 'fr' | 'en';

/** `fr-CA`, `fr-FR`, `en-CA`, … */
export type Locale = `${Language}-${string}`;

export type DocumentKind = 'minutes' | 'report' | 'decisions' | 'resolution' | 'transcript' | 'agenda';
export type DocumentStatus = 'draft' | 'approved' | 'published';
export type Role = 'chair' | 'member' | 'observer' | 'guest' | 'staff' | 'absent' | 'excused' | 'other';
export type Attending = 'present' | 'absent' | 'excused';
export type VoteMethod = 'unanimous' | 'majority' | 'division' | 'consensus' | 'casting';
export type DecisionResult = 'carried' | 'defeated' | 'deferred' | 'withdrawn';
export type ActionStatus = 'open' | 'in-progress' | 'done' | 'deferred' | 'cancelled';
export type EventKind = 'opening' | 'adjournment' | 'arrival' | 'departure' | 'recess' | 'resumption' | 'closed-start' | 'closed-end';

/** A value and where it was written. Dates are `YYYY-MM-DD`, times `HH:MM`. */
export interface Sourced<T = string> {
	readonly value: T;
	readonly span: Span;
}

export interface Minutes {
	readonly language: Language;
	readonly locale: Locale;
	/** Where `Langue` says it, if it does. */
	readonly languageField?: Sourced;
	readonly meeting: Meeting;
	/** The planned agenda, where the file holds one besides its items. */
	readonly agenda: readonly AgendaEntry[];
	readonly attendance: Attendance;
	/** Top-level agenda items; sub-items are inside them. */
	readonly items: readonly Item[];
	/** What stands outside any item. */
	readonly outside: Content;
	/** All events of the file in source order, those of items included. */
	readonly events: readonly MeetingEvent[];
	readonly attachments: readonly Attachment[];
	readonly signatures: readonly Signature[];
	readonly comments: readonly Comment[];
}

export interface Meeting {
	/** First title line without its acronym. */
	readonly title?: Sourced;
	/** All title lines, the first included, whole. */
	readonly titleLines: readonly Sourced[];
	readonly body?: Sourced;
	readonly acronym?: Sourced;
	readonly date?: Sourced;
	readonly endDate?: Sourced;
	readonly kind?: Sourced<DocumentKind>;
	readonly version?: Sourced;
	readonly status?: Sourced<DocumentStatus>;
	readonly location?: Sourced;
	readonly chair?: Sourced;
	readonly secretary?: Sourced;
	readonly opened?: Sourced;
	readonly adjourned?: Sourced;
	/** Abbreviation as written, `HAE`. */
	readonly timeZone?: Sourced;
	readonly previous?: Sourced;
	/** The next meeting: an ISO date where one was understood, else the text. */
	readonly next?: Sourced;
	readonly distribution?: Sourced;
	readonly numbering?: Sourced;
	/** Preamble fields in source order; `key` is the canonical id of the vocabulary. */
	readonly fields: readonly PreambleField[];
}

export type PreambleKey =
	| 'body'
	| 'meeting'
	| 'date'
	| 'time'
	| 'location'
	| 'chair'
	| 'secretary'
	| 'document'
	| 'version'
	| 'status'
	| 'language'
	| 'numbering'
	| 'quorum'
	| 'previous'
	| 'next'
	| 'distribution';

export interface PreambleField {
	readonly key: PreambleKey;
	readonly keySpan: Span;
	readonly value: Sourced;
	readonly span: Span;
}

export interface AgendaEntry {
	readonly number?: string;
	readonly title: string;
	readonly span: Span;
}

export interface Attendance {
	readonly blocks: readonly AttendanceBlock[];
	/** Groups of all blocks in source order. */
	readonly groups: readonly Group[];
	readonly quorum: Quorum;
	/** `Présents : 12`: counts that are checked against the list. */
	readonly counts: readonly AttendanceCount[];
}

export interface AttendanceBlock {
	readonly span: Span;
	/** The line that opened the block; absent when a group line opened it by itself. */
	readonly opener?: Sourced;
	readonly quorum?: Sourced;
}

export interface Quorum {
	/** People needed, once a fraction or a majority is worked out. */
	readonly required?: number;
	/** As it was written: `7`, `2/3`, `majorité`. */
	readonly rule?: Sourced;
	/** Voting people listed. */
	readonly voting: number;
	/** Voting people in the room at the opening (before the first record); proxies are not counted. */
	readonly present: number;
	readonly met?: boolean;
}

export interface AttendanceCount {
	readonly label: string;
	readonly role: Role;
	readonly count: Sourced<number>;
	readonly span: Span;
}

export interface Group {
	/** As written, without colon and without `(voix délibérative)`; the heading's words for people directly below it. */
	readonly label: Sourced;
	readonly role: Role;
	/** Absent for the groups of absent and excused people. */
	readonly voting?: boolean;
	/** Names on the label's own line (`Présents : A, B et C`). */
	readonly inline: boolean;
	/** The group has no line of its own: its people stand directly under the heading. */
	readonly implicit: boolean;
	readonly people: readonly Person[];
	readonly span: Span;
}

export interface Person {
	readonly name: Sourced;
	readonly alias?: Sourced;
	readonly affiliation?: Sourced;
	/** `présidente`, `trésorier`, as written. */
	readonly function?: Sourced;
	readonly attending: Attending;
	readonly mode?: Sourced;
	/** Every remark as written. */
	readonly remarks: readonly Sourced[];
	readonly arrival?: Sourced;
	readonly departure?: Sourced;
	/** Who holds this person's proxy. */
	readonly proxy?: Sourced;
	/** Who this person stands in for. */
	readonly substituteFor?: Sourced;
	/** Whether this person votes: a remark wins over the group. */
	readonly voting: boolean;
	readonly group: { readonly label: string; readonly role: Role };
	readonly span: Span;
}

export interface NumberLabel {
	/** Without sign, bracket or final stop: `2.1`, `A`, `2022-017`. */
	readonly value: string;
	/** Where it is written; absent for a computed number. */
	readonly span?: Span;
}

/** What an item holds, or what stands outside any item. */
export interface Content {
	/** Everything in source order. */
	readonly flow: readonly Flow[];
	readonly decisions: readonly Decision[];
	readonly actions: readonly Action[];
	readonly information: readonly Information[];
	readonly statements: readonly Statement[];
	readonly events: readonly MeetingEvent[];
	readonly references: readonly Reference[];
	readonly mentions: readonly Mention[];
}

export type HeadingForm = 'paper' | 'letter' | 'computed';

export interface Item {
	readonly kind: 'item';
	readonly form: HeadingForm;
	readonly number: NumberLabel;
	/** The number's second writing in `2. 2. Titre`. */
	readonly doubledNumber?: Span;
	/** 1, 2 or 3. */
	readonly level: number;
	/** Empty when the item has none; `span` is then where it would stand. */
	readonly title: Sourced;
	/** The heading line without its terminator. */
	readonly headingSpan: Span;
	/** From the heading to the end of the last sub-item. */
	readonly span: Span;
	readonly content: Content;
	readonly items: readonly Item[];
	readonly confidential: boolean;
}

export type Flow = Prose | Decision | Action | Information | Statement | MeetingEvent | Attachment | Signature;

/** One or more paragraphs between two markers: Markdown with the lines as written. */
export interface Prose {
	readonly kind: 'prose';
	readonly span: Span;
	/** Lines separated by LF; comments are gone, leading white space under four columns too. */
	readonly markdown: string;
	/** For each line of `markdown`, its line in the file (0-based). */
	readonly lines: readonly number[];
	readonly confidential: boolean;
}

interface RecordBase {
	/** Canonical keyword of the record in its own language: `Décision`, `Mesure de suivi`. */
	readonly keyword: string;
	readonly writtenKeyword: string;
	/** The keyword as written; the arrow for `=>`. */
	readonly keywordSpan: Span;
	/** Language of the keyword; undefined for `=>`. */
	readonly keywordLanguage?: Language;
	readonly number: NumberLabel;
	/** The sign before the number: `no`, `nᵒ`, `No.`. */
	readonly numberSign?: Sourced;
	/** First paragraph, breaks as spaces. Empty when there is none; `span` is then where it would stand. */
	readonly text: Sourced;
	/** Markdown of what follows the first paragraph; empty when nothing does. */
	readonly body: string;
	/** Lines of `body` in the file (0-based). */
	readonly bodyLines: readonly number[];
	readonly fields: readonly RecordField[];
	readonly arguments: readonly Argument[];
	readonly span: Span;
	/** The first line: keyword, number, colon. */
	readonly headSpan: Span;
	readonly confidential: boolean;
}

export type DecisionSeries = 'decision' | 'resolution' | 'deliberation' | 'motion';

export interface Decision extends RecordBase {
	readonly kind: 'decision';
	readonly series: DecisionSeries;
	readonly mover?: Sourced;
	readonly seconder?: Sourced;
	readonly vote?: Vote;
	readonly result?: Sourced<DecisionResult>;
	readonly supersedes?: Reference;
}

export interface Vote {
	readonly for?: Tally;
	readonly against?: Tally;
	readonly abstain?: Tally;
	readonly notVoting?: Tally;
	readonly voters?: Tally;
	readonly method?: Sourced<VoteMethod>;
	/** As written: `à l’unanimité des suffrages exprimés` and the like change what abstentions mean. */
	readonly votesCast: boolean;
	readonly names: {
		readonly for: readonly Sourced[];
		readonly against: readonly Sourced[];
		readonly abstain: readonly Sourced[];
		readonly notVoting: readonly Sourced[];
		readonly voters: readonly Sourced[];
		readonly recused: readonly Sourced[];
	};
	readonly span: Span;
}

export interface Tally {
	readonly count: number;
	/** Whether the total itself is written; else it was computed from names. */
	readonly written: boolean;
	readonly span: Span;
}

export interface Action extends RecordBase {
	readonly kind: 'action';
	/** Written with `=>` or `→`. */
	readonly arrow: boolean;
	readonly owners: readonly Sourced[];
	readonly due?: Sourced;
	/** The due date's words when they are no date (`dès que possible`). */
	readonly dueText?: Sourced;
	readonly status?: Sourced<ActionStatus>;
	readonly doneOn?: Sourced;
	readonly carriedFrom?: Reference;
}

export interface Information extends RecordBase {
	readonly kind: 'information';
}

export type RecordNode = Decision | Action | Information;

export type RecordKey =
	| 'mover'
	| 'seconder'
	| 'vote'
	| 'for'
	| 'against'
	| 'abstain'
	| 'notVoting'
	| 'voters'
	| 'recused'
	| 'supersedes'
	| 'result'
	| 'owner'
	| 'due'
	| 'status'
	| 'doneOn'
	| 'carriedFrom';

export interface RecordField {
	readonly key: RecordKey;
	readonly keySpan: Span;
	readonly value: Sourced;
	readonly span: Span;
}

/** `result`: the state of a decision (`adoptée`). */
export type ArgumentKind = 'person' | 'date' | 'status' | 'result' | 'reference' | 'unknown';

export interface Argument {
	readonly kind: ArgumentKind;
	/** Person as written, ISO date, status, or the text. */
	readonly value: Sourced;
}

/** `Aucune décision.`: closes an item that has none. */
export interface Statement {
	readonly kind: 'statement';
	readonly none: readonly ('decision' | 'action')[];
	readonly text: string;
	readonly span: Span;
	readonly confidential: boolean;
}

export interface MeetingEvent {
	readonly kind: 'event';
	readonly event: EventKind;
	readonly time?: Sourced;
	/** Abbreviation after the time. */
	readonly timeZone?: Sourced;
	readonly person?: Sourced;
	/** The line as written. */
	readonly text: string;
	readonly span: Span;
	readonly confidential: boolean;
}

export interface Attachment {
	readonly kind: 'attachment';
	readonly attachment: 'tab' | 'annex';
	/** What follows the word: `2`. */
	readonly label: Sourced;
	readonly title: Sourced;
	readonly target?: Sourced;
	readonly span: Span;
	readonly confidential: boolean;
}

export interface Signature {
	readonly kind: 'signature';
	readonly name: Sourced;
	readonly role?: Sourced;
	readonly span: Span;
	readonly confidential: boolean;
}

export type ReferenceKind = 'decision' | 'action' | 'item' | 'attachment';

export interface Reference {
	readonly kind: ReferenceKind;
	/** Which series of decisions, which attachment word. */
	readonly series?: DecisionSeries | 'tab' | 'annex';
	/** Number of a decision, action or item (`3`, `1 A`), label of an attachment. */
	readonly number: Sourced;
	/** Another meeting of the series (`du 12 octobre 2023`). */
	readonly date?: Sourced;
	readonly span: Span;
	readonly confidential: boolean;
}

/** `@HM`, `@Hélène Marchand`. */
export interface Mention {
	/** As written, without `@`. */
	readonly name: Sourced;
	readonly person?: Person;
	readonly span: Span;
}

export interface Comment {
	readonly text: Sourced;
	readonly span: Span;
	readonly directive?: Directive;
}

/** `// minutier-disable-next-line CODE… -- reason` */
export interface Directive {
	readonly kind: 'disable-next-line' | 'disable' | 'enable';
	/** Codes or ids as written; empty means all. */
	readonly codes: readonly Sourced[];
	readonly reason?: string;
}
