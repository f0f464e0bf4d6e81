import type { Language } from '../model/minutes.ts';
import type { Block, Doubt } from './block.ts';
import type { Headings } from './headings.ts';

/** What the result is made of, in order. */
export type Part = PartBase &
	(
		| { readonly kind: 'title'; readonly text: string }
		/** Stands alone on its line: date, kind, field, event, statement, signature. */
		| { readonly kind: 'marker'; readonly text: string }
		| { readonly kind: 'heading'; readonly text: string; readonly depth: number }
		| { readonly kind: 'attendance'; readonly opener?: string; readonly groups: readonly GroupDraft[] }
		| { readonly kind: 'agenda'; readonly opener: string; readonly entries: readonly string[] }
		| {
				readonly kind: 'record';
				readonly head: string;
				readonly body: readonly string[];
				readonly fields: readonly string[];
				readonly about: 'decision' | 'action' | 'information';
				/** Keyword and text stood on one line in the original, as in minutes source. */
				readonly whole?: boolean;
		  }
		| { readonly kind: 'statement'; readonly text: string }
		/** A paragraph, or one entry of a list. */
		| {
				readonly kind: 'prose';
				readonly text: string;
				readonly list?: { readonly marker: string; readonly ordered: boolean; readonly depth: number };
				readonly gap: boolean;
		  }
		| { readonly kind: 'verbatim'; readonly lines: readonly string[] }
		| { readonly kind: 'comment'; readonly text: string }
	);

interface PartBase {
	readonly line: number;
	readonly doubt?: Doubt;
	/** Came from a right-hand column and waits for the end of its item. */
	readonly side?: boolean;
}

export interface GroupDraft {
	readonly label?: string;
	/** Names on the label's line, when the language reads them as they are. */
	readonly inline?: string;
	readonly people: readonly string[];
	readonly notes: readonly string[];
}

/** What the recognisers know while they go through the blocks. */
export interface Context {
	readonly blocks: readonly Block[];
	readonly headings: Headings;
	readonly language: Language;
	/** Names that the text itself introduces (`madame Ann Lee`, movers), for lists that lost a comma. */
	readonly introduced: ReadonlySet<string>;
	/** Initials and the names that a legend gives them. */
	readonly legend: ReadonlyMap<string, string>;
	/** The document labels its decisions itself: sentences that only tell of one make none. */
	readonly labelsDecisions: boolean;
	/** An export of this program: its author has said what is an event or a field, and no sentence says more. */
	readonly ours: boolean;
	/** Attendance found so far, as written. */
	readonly people: string[];
	/** Number of a resolution that waits for its text. */
	resolution: { readonly keyword: string; readonly number: string; readonly title: string; readonly line: number } | undefined;
	inItem: boolean;
	/** What the list directly below is made of. */
	list: 'action' | 'decision' | 'step' | undefined;
	readonly parts: Part[];
}

/** A recogniser looks at the block at `at`; when it knows it, it adds parts and answers the index of the next block. */
export type Recogniser = (at: number, context: Context) => number | undefined;

export function add(context: Context, part: Part): void {
	context.parts.push(part);
}

/** The word of the document's language. */
export function word(context: { readonly language: Language }, fr: string, en: string): string {
	return context.language === 'fr' ? fr : en;
}

export function colon(context: { readonly language: Language }): string {
	return context.language === 'fr' ? ' :' : ':';
}
