/**
 * What the importers hand on to each other. A reader of one format (text, Markdown, log, HTML of a Word file, positions of a
 * PDF) makes blocks; the recognisers make parts of them; the writer makes minutes source. Lines are 1-based lines of the
 * original, or the running number of the paragraph where a format has no lines.
 */
import type { Language } from '../model/minutes.ts';

export type Block = Heading | Paragraph | ListItem | Table | Verbatim | Note;

interface BlockBase {
	readonly line: number;
	/** A blank line stands above in the original. */
	readonly gap: boolean;
	/** Stood in a right-hand column of decisions: belongs to the end of the item or lettered sub-item beside it. */
	readonly side?: boolean;
}

/** A heading that the format itself marks as one. */
export interface Heading extends BlockBase {
	readonly kind: 'heading';
	/** 1 is the highest. */
	readonly level: number;
	readonly text: string;
}

/** One paragraph, its wrapped lines joined. */
export interface Paragraph extends BlockBase {
	readonly kind: 'paragraph';
	readonly text: string;
	/** The paragraph is wholly bold: a heading of people who do not use headings. */
	readonly strong?: boolean;
	/** The lines that were joined, where there are several: a list of names may have lost a comma at their ends. */
	readonly lines?: readonly string[];
}

export interface ListItem extends BlockBase {
	readonly kind: 'item';
	/** As written: `-`, `1.`, `2.1`, `A)`, `IV.`; empty for a number that stood alone on its line above a heading. */
	readonly marker: string;
	readonly ordered: boolean;
	/** Nesting, 0 for the outermost. */
	readonly depth: number;
	readonly text: string;
	/** The marker stood alone on its line. */
	readonly alone?: boolean;
}

export interface Table extends BlockBase {
	readonly kind: 'table';
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Lines that stay exactly as they are: code, quotes, rules. */
export interface Verbatim extends BlockBase {
	readonly kind: 'verbatim';
	readonly lines: readonly string[];
}

/** What is no text of the record: page numbers, running heads, link annotations, column headers. Stays as a comment. */
export interface Note extends BlockBase {
	readonly kind: 'note';
	readonly about: NoteKind;
	readonly text: string;
}

export type NoteKind = 'page' | 'letterhead' | 'link' | 'tableHeader' | 'frontMatter' | 'image' | 'log' | 'markup';

/** What a reader found. */
export interface ReadSource {
	readonly blocks: readonly Block[];
	readonly language: Language;
	/** Facts outside the text: front matter, document properties. */
	readonly properties: Readonly<Record<string, string>>;
	/** The text that must be found again in the result, where it is not the whole original (time stamps of a log). */
	readonly checked?: string;
}

/** A line of the original, or blocks that were taken out of the flow at this place. */
export type FlowLine = TextLine | Aside;

export interface TextLine {
	readonly kind: 'text';
	/** Without terminator and trailing white space; empty for a blank line. */
	readonly text: string;
	/** The original ended in white space: words were cut there, not inside one. */
	readonly spaced: boolean;
	readonly line: number;
}

export interface Aside {
	readonly kind: 'aside';
	readonly blocks: readonly Block[];
}

/** Something the importer is not sure of. */
export interface Doubt {
	readonly message: { readonly fr: string; readonly en: string };
	/** Line of the original. */
	readonly source: number;
}
