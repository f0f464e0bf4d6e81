import type { IParagraphOptions } from 'docx';

/** What surrounds a block in the Word file. */
export interface DocxContext {
	/** Between a label and its value. */
	readonly colon: string;
	/** Style of a paragraph without a role. */
	readonly style: string;
	/** A cell gives its heading no space above. */
	readonly inCell: boolean;
	/** -1 outside of lists. */
	readonly listLevel: number;
	readonly indent?: IParagraphOptions['indent'];
	/** Width that is there for a table, in twentieths of a point. */
	readonly width: number;
	/** A new list, numbered from `start` or bulleted; its number. */
	newList(start: number | undefined): number;
	/** Notes the summary of the table that comes next, in the order of the file. */
	addTable(summary: string): void;
}
