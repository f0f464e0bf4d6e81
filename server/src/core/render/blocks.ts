import type { Language } from '../model/minutes.ts';

/**
 * What every output that is read by people is written from: running text and the blocks of a page. Text is plain,
 * with its typography applied and without control characters; a writer only escapes it. Lines are 0-based lines of
 * the source.
 */
export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'break' }
	| { readonly kind: 'emphasis' | 'strong' | 'strike'; readonly children: readonly Inline[] }
	| { readonly kind: 'code'; readonly text: string }
	/** An address outside the record: of the web or of mail, or a file beside it. */
	| { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
	/** A place in the record itself. */
	| { readonly kind: 'reference'; readonly anchor: string; readonly children: readonly Inline[] }
	/** Somebody of the attendance, by full name. */
	| { readonly kind: 'person'; readonly text: string }
	| { readonly kind: 'image'; readonly src: string; readonly alt: string };

export type Block = Paragraph | Heading | List | Quote | Code | Rule | Table | Facts | RecordBlock | Section | SignatureLine;

export interface Paragraph {
	readonly kind: 'paragraph';
	readonly role?: 'subtitle' | 'event' | 'statement' | 'quorum' | 'next' | 'caption' | 'certification' | 'letterhead';
	readonly content: readonly Inline[];
	/** Inside a list without blank lines. */
	readonly tight?: boolean;
	readonly line?: number;
	/** Set where the passage is not in the language of the record. */
	readonly language?: Language;
}

export interface Heading {
	readonly kind: 'heading';
	readonly level: 1 | 2 | 3 | 4;
	/** `2.`, `A)`, where the number stands in the heading itself. */
	readonly number?: string;
	readonly content: readonly Inline[];
	readonly id?: string;
	readonly line?: number;
}

export interface List {
	readonly kind: 'list';
	readonly ordered: boolean;
	readonly start: number;
	readonly items: readonly ListItem[];
	readonly role?: 'agenda' | 'attachments';
	readonly line?: number;
}

export interface ListItem {
	/** `2.`, where the number is the record's own. */
	readonly number?: string;
	readonly blocks: readonly Block[];
	readonly id?: string;
	readonly line?: number;
}

export interface Quote {
	readonly kind: 'quote';
	readonly blocks: readonly Block[];
	readonly line?: number;
}

export interface Code {
	readonly kind: 'code';
	readonly text: string;
	readonly line?: number;
}

export interface Rule {
	readonly kind: 'rule';
}

export interface Table {
	readonly kind: 'table';
	/** `record`: the three columns; `people`: attendance; `list`: an extract; `text`: written in the discussion. */
	readonly role: 'record' | 'people' | 'list' | 'text';
	/** Shown above the table. */
	readonly caption?: string;
	/** What the table holds, for those who do not see it; the caption, if there is one. */
	readonly summary: string;
	readonly columns: readonly Column[];
	readonly rows: readonly TableRow[];
	readonly line?: number;
}

export interface Column {
	readonly content: readonly Inline[];
	/** `sign`: room for a signature by hand. */
	readonly role?: 'number' | 'outcome' | 'remarks' | 'sign';
	/** Share of the table's width in percent; in a `list` a multiple of five. */
	readonly width?: number;
	readonly align?: 'center' | 'right';
}

export interface TableRow {
	readonly cells: readonly Cell[];
	/** `item`: first row of an agenda item; `continued`: a later one. */
	readonly role?: 'item' | 'continued';
	/** Level of the agenda item, 1 to 3. */
	readonly level?: number;
	readonly line?: number;
}

/** A cell of one run of text, or of blocks. */
export interface Cell {
	readonly content?: readonly Inline[];
	readonly blocks?: readonly Block[];
	readonly header?: boolean;
	readonly role?: 'number' | 'discussion' | 'outcome';
	readonly rowspan?: number;
	readonly id?: string;
}

export interface Facts {
	readonly kind: 'facts';
	readonly role: 'meeting' | 'record';
	readonly facts: readonly Fact[];
}

/** Label and value, `Lieu`, `Salle 2`. */
export interface Fact {
	readonly label: string;
	readonly value: string;
	readonly line?: number;
}

/** A decision, an action item or an information. */
export interface RecordBlock {
	readonly kind: 'record';
	readonly record: 'decision' | 'action' | 'information';
	/** `Décision no 1`. */
	readonly label: string;
	readonly text: readonly Inline[];
	readonly body: readonly Block[];
	readonly facts: readonly Fact[];
	readonly id?: string;
	readonly line?: number;
	readonly language?: Language;
}

export interface Section {
	readonly kind: 'section';
	readonly role: 'opening' | 'attendance' | 'agenda' | 'items' | 'item' | 'attachments' | 'signatures' | 'extract' | 'certification';
	/** Name of the section where no heading gives it one. */
	readonly label?: string;
	/** A heading first, where the section has one. */
	readonly blocks: readonly Block[];
}

/** A line to sign on. */
export interface SignatureLine {
	readonly kind: 'signature';
	readonly name: string;
	readonly role?: string;
	readonly line?: number;
}

export function textOf(text: string): readonly Inline[] {
	return text === '' ? [] : [{ kind: 'text', text }];
}

/** The words of running text, without its marks. */
export function plainText(content: readonly Inline[]): string {
	return content
		.map((node) => {
			switch (node.kind) {
				case 'text':
				case 'code':
				case 'person':
					return node.text;
				case 'break':
					return '\n';
				case 'image':
					return node.alt;
				default:
					return plainText(node.children);
			}
		})
		.join('');
}

/** The words of blocks, a line each. */
export function plainBlocks(blocks: readonly Block[]): string {
	return blocks.map(plainBlock).join('\n');
}

function plainBlock(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return plainText(block.content);
		case 'list':
			return block.items
				.map((item, i) => `${item.number ?? (block.ordered ? `${block.start + i}.` : '-')} ${plainBlocks(item.blocks)}`)
				.join('\n');
		case 'quote':
		case 'section':
			return plainBlocks(block.blocks);
		case 'code':
			return block.text;
		case 'table':
			return block.rows
				.map((row) => row.cells.map((cell) => (cell.content ? plainText(cell.content) : plainBlocks(cell.blocks ?? []))).join('\t'))
				.join('\n');
		case 'facts':
			return block.facts.map((f) => `${f.label}: ${f.value}`).join('\n');
		case 'record':
			return [block.label, plainText(block.text), plainBlocks(block.body)].filter((part) => part !== '').join('\n');
		case 'signature':
			return block.name;
		case 'rule':
			return '';
	}
}
