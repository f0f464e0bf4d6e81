import { longDate } from '../format/dateWords.ts';
import type { Block } from './blocks.ts';
import type { Extract } from './extract.ts';
import { extractBlocks } from './layout/extracts.ts';
import type { Letterhead } from './layout/letterhead.ts';
import { linearItems } from './layout/linear.ts';
import {
	agendaSection,
	attachmentsSection,
	attendanceSection,
	nextMeeting,
	openingSection,
	signaturesSection,
	titleBlocks,
} from './layout/parts.ts';
import { tableItems } from './layout/table.ts';
import type { RenderTree } from './tree.ts';

/** How the items are set: in the three columns of a record of decisions, or one below the other. */
export type Layout = 'table' | 'linear';

/** All layouts, as the options of commands and settings name them. */
export const LAYOUTS: readonly Layout[] = ['table', 'linear'];

/** A document as it is laid out, from which HTML, Word, PDF and Markdown are written. */
export interface Sheet {
	/** BCP 47 tag. */
	readonly language: string;
	/** Title of the document and its date, for the properties of a file. */
	readonly name: string;
	/** At the top of each page but the first. */
	readonly runningHeader: string;
	/** ISO date of the meeting. */
	readonly date?: string;
	/** Word across the page of a draft. */
	readonly watermark?: string;
	readonly letterhead?: Letterhead;
	/** Head of the document: title, subtitles, facts. */
	readonly title: readonly Block[];
	readonly blocks: readonly Block[];
}

/** How a tree is laid out. */
export interface SheetOptions {
	/** Without one, minutes and agendas are linear and every other kind is a table. */
	readonly layout?: Layout;
	readonly extract?: Extract;
	readonly letterhead?: Letterhead;
}

/**
 * Lays a tree out. A procès-verbal (`minutes`) is read from top to bottom, resolution after resolution; the three
 * columns suit reports and records of decisions, whose readers look for outcomes.
 */
export function createSheet(tree: RenderTree, options: SheetOptions = {}): Sheet {
	const { meeting } = tree.minutes;
	const date = meeting.date?.value;
	const layout = options.layout ?? usualLayout(tree);
	const when = date === undefined ? [] : [longDate(date, tree.locale)];
	return {
		language: tree.locale,
		name: [tree.title.text, ...when].join(', '),
		runningHeader: [tree.title.text, ...when].join(' – '),
		date,
		watermark: meeting.status?.value === 'draft' ? tree.words.watermark[tree.locale === 'fr-FR' ? 'project' : 'draft'] : undefined,
		letterhead: options.letterhead,
		title: titleBlocks(tree, options.extract),
		blocks: options.extract ? extractBlocks(tree, options.extract) : wholeRecord(tree, layout),
	};
}

/** The layout of a document that nobody asks another one for. */
export function usualLayout({ minutes }: RenderTree): Layout {
	const kind = minutes.meeting.kind?.value;
	return kind === 'minutes' || kind === 'agenda' ? 'linear' : 'table';
}

function wholeRecord(tree: RenderTree, layout: Layout): readonly Block[] {
	const attendance = attendanceSection(tree);
	return [
		...(tree.attendanceLast ? [] : attendance),
		...agendaSection(tree),
		...openingSection(tree),
		...(layout === 'table' ? tableItems(tree) : linearItems(tree)),
		...(tree.attendanceLast ? attendance : []),
		...nextMeeting(tree),
		...attachmentsSection(tree),
		...signaturesSection(tree, layout),
	];
}
