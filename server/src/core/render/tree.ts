import type { Action, Decision, Group, Information, Item, Locale, MeetingEvent, Minutes, Person, Statement } from '../model/minutes.ts';
import type { Block, Fact, Inline } from './blocks.ts';
import type { Words } from './words.ts';

/**
 * What leaves the editor, whatever the format: preview and every export are written from this one tree, so they
 * agree. Only what may be shown is in it, its prose is read, and its text has the typography of the locale.
 * Lines are 0-based.
 */
export interface RenderTree {
	readonly minutes: Minutes;
	readonly words: Words;
	readonly locale: Locale;
	readonly isPublic: boolean;
	readonly title: TitleLine;
	/** Further title lines, date, kind and version, in that order. */
	readonly subtitles: readonly TitleLine[];
	/** Place, chair and the like. */
	readonly facts: readonly Fact[];
	/** The planned agenda, where the file holds one besides its items. */
	readonly agenda: readonly AgendaLine[];
	readonly attendance: readonly AttendanceTable[];
	/** Lists of absent people that say there is nobody (`Absences : aucune`). */
	readonly nobody: readonly { readonly label: string; readonly line: number }[];
	/** Line of the source that opens the attendance. */
	readonly attendanceLine?: number;
	readonly quorum?: string;
	/** What stands before the first item. */
	readonly opening: readonly Row[];
	readonly items: readonly RenderItem[];
	readonly attachments: readonly AttachmentLine[];
	readonly signatures: readonly SignatureEntry[];
	readonly next?: Fact;
	/** Where the attendance stands in the source: after the items it comes last in the output, too. */
	readonly attendanceLast: boolean;
}

export interface TitleLine {
	readonly text: string;
	readonly line?: number;
}

export interface AgendaLine {
	readonly number?: string;
	readonly title: string;
	readonly line: number;
}

export interface AttendanceTable {
	readonly label: string;
	readonly role: Group['role'];
	readonly line: number;
	readonly people: readonly PersonRow[];
}

export interface PersonRow {
	readonly person: Person;
	readonly name: string;
	readonly affiliation: string;
	readonly remarks: string;
	readonly line: number;
}

export interface AttachmentLine {
	readonly attachment: 'tab' | 'annex';
	/** `Onglet 2`. */
	readonly label: string;
	readonly title: string;
	readonly target?: string;
	readonly anchor?: string;
	readonly line: number;
}

export interface SignatureEntry {
	readonly name: string;
	readonly role?: string;
	readonly line?: number;
}

export interface RenderItem {
	readonly item: Item;
	/** Without bracket or final stop: `2.1`, `A`. */
	readonly number: string;
	/** `2.1.`, `A)`. */
	readonly label: string;
	readonly title: readonly Inline[];
	/** The words of the title. */
	readonly titleText: string;
	readonly level: number;
	readonly anchor?: string;
	readonly line: number;
	readonly rows: readonly Row[];
	readonly items: readonly RenderItem[];
}

/** Discussion, and beside it the decisions, action items and statements that belong to it. */
export interface Row {
	readonly discussion: readonly Passage[];
	readonly outcomes: readonly Outcome[];
}

export type Passage = ProsePassage | EventPassage;

export interface ProsePassage {
	readonly kind: 'prose';
	readonly blocks: readonly Block[];
	readonly line: number;
}

export interface EventPassage {
	readonly kind: 'event';
	readonly event: MeetingEvent;
	readonly text: string;
	readonly line: number;
}

export type Outcome = RecordEntry | StatementEntry;

export interface RecordEntry {
	readonly kind: 'record';
	readonly record: Decision | Action | Information;
	/** `Décision no 1`. */
	readonly label: string;
	readonly text: readonly Inline[];
	/** What follows the first paragraph. */
	readonly body: readonly Block[];
	readonly facts: readonly Fact[];
	readonly anchor?: string;
	readonly line: number;
	readonly language?: 'fr' | 'en';
}

export interface StatementEntry {
	readonly kind: 'statement';
	readonly statement: Statement;
	readonly text: string;
	readonly line: number;
}
