import type { IParagraphOptions, IRunOptions } from 'docx';
import { BorderStyle, HeadingLevel, Paragraph, type Table, TabStopType, TextRun } from 'docx';
import type { Block, Fact, Heading, List, ListItem, RecordBlock, Section, SignatureLine } from '../blocks.ts';
import type { DocxContext } from './context.ts';
import { lines, marked, runs } from './inlines.ts';
import { LINES } from './styles.ts';
import { tableOf } from './tables.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

const STYLES: Readonly<Record<string, string>> = {
	subtitle: 'Subtitle',
	event: 'Event',
	statement: 'NoOutcome',
	quorum: 'NoOutcome',
	next: 'Normal',
	caption: 'Caption',
	letterhead: 'Letterhead',
};

/** Blocks as paragraphs and tables. */
export function docxBlocks(blocks: readonly Block[], context: DocxContext): (Paragraph | Table)[] {
	return blocks.flatMap((b) => docxBlock(b, context));
}

function docxBlock(node: Block, context: DocxContext): readonly (Paragraph | Table)[] {
	switch (node.kind) {
		case 'paragraph': {
			const style = (node.role && STYLES[node.role]) ?? context.style;
			return [new Paragraph({ style, indent: context.indent, children: runs(node.content, languageOf(node.language)) })];
		}
		case 'heading':
			return [heading(node, context)];
		case 'list':
			return list(node, context);
		case 'quote':
			return docxBlocks(node.blocks, { ...context, style: 'Quote' });
		case 'code':
			return [new Paragraph({ style: 'Code', children: [...lines(node.text, {})] })];
		case 'rule':
			return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '777777' } } })];
		case 'table':
			return tableOf(node, context, docxBlocks);
		case 'facts':
			return facts(node.facts, node.role === 'meeting' ? 'MeetingFacts' : 'RecordFacts', context);
		case 'record':
			return record(node, context);
		case 'section':
			return section(node, context);
		case 'signature':
			return signature(node);
	}
}

function languageOf(language: string | undefined): IRunOptions {
	return language === undefined ? {} : { language: { value: language === 'fr' ? 'fr-CA' : 'en-CA' } };
}

function heading({ level, number, content, id }: Heading, { inCell }: DocxContext): Paragraph {
	const label = number === undefined ? [] : lines(content.length > 0 ? `${number}\u00a0` : number, {});
	return new Paragraph({
		heading: HEADINGS[level],
		spacing: inCell ? { before: 0 } : undefined,
		children: marked(id, [...label, ...runs(content)]),
	});
}

function list(node: List, context: DocxContext): readonly (Paragraph | Table)[] {
	const level = context.listLevel + 1;
	if (node.role !== undefined) return node.items.flatMap((item) => ownNumber(item, { ...context, listLevel: level }));
	const instance = context.newList(node.ordered ? node.start : undefined);
	const reference = node.ordered ? `numbers-${node.start}` : 'bullets';
	return node.items.flatMap((item) => {
		const [first, ...rest] = item.blocks;
		const inside: DocxContext = { ...context, style: 'ListParagraph', listLevel: level, indent: { left: 400 * (level + 1) } };
		const numbering = { reference, level: Math.min(level, 4), instance };
		const opening =
			first?.kind === 'paragraph'
				? [new Paragraph({ style: 'ListParagraph', numbering, children: runs(first.content, languageOf(first.language)) })]
				: [new Paragraph({ style: 'ListParagraph', numbering }), ...(first ? docxBlock(first, inside) : [])];
		return [...opening, ...docxBlocks(rest, inside)];
	});
}

/** An entry with a number of its own: that of an agenda item. */
function ownNumber({ number, blocks, id }: ListItem, context: DocxContext): readonly (Paragraph | Table)[] {
	const [first, ...rest] = blocks;
	const left = 500 + 500 * context.listLevel;
	const label = number === undefined ? [] : [new TextRun({ text: number, bold: true }), new TextRun({ children: ['\t'] })];
	const text = first?.kind === 'paragraph' ? runs(first.content) : [];
	const options: IParagraphOptions = {
		style: 'Agenda',
		indent: number === undefined ? undefined : { left, hanging: 500 },
		tabStops: [{ type: TabStopType.LEFT, position: left }],
		children: marked(id, [...label, ...text]),
	};
	return [new Paragraph(options), ...docxBlocks(first?.kind === 'paragraph' ? rest : blocks, context)];
}

/** @param end spacing of the last one */
function facts(list_: readonly Fact[], style: string, context: DocxContext, end?: IParagraphOptions['spacing']): readonly Paragraph[] {
	return list_.map(
		({ label, value }, i) =>
			new Paragraph({
				style,
				spacing: i === list_.length - 1 ? end : undefined,
				keepLines: true,
				children: [new TextRun({ text: `${label}${context.colon}`, bold: true }), ...lines(value, {})],
			}),
	);
}

/** What follows a record stands clear of it. */
const RECORD_END = { after: 160, ...LINES };

function record(node: RecordBlock, context: DocxContext): readonly (Paragraph | Table)[] {
	const label = new TextRun({ text: `${node.label}${context.colon}`, bold: true });
	const hasMore = node.body.length > 0 || node.facts.length > 0;
	return [
		new Paragraph({
			style: 'Record',
			keepNext: hasMore,
			spacing: hasMore ? undefined : RECORD_END,
			children: marked(node.id, [label, ...runs(node.text, languageOf(node.language))]),
		}),
		...docxBlocks(node.body, { ...context, style: 'Record' }),
		...facts(node.facts, 'RecordFacts', context, RECORD_END),
	];
}

function section(node: Section, context: DocxContext): readonly (Paragraph | Table)[] {
	const blocks = docxBlocks(node.blocks, context);
	return node.role === 'certification' ? [new Paragraph({ spacing: { before: 300 }, keepNext: true }), ...blocks] : blocks;
}

function signature({ name, role }: SignatureLine): readonly Paragraph[] {
	const children = [
		...lines(name, {}),
		...(role === undefined ? [] : [new TextRun({ text: role, color: '54565C', break: name === '' ? undefined : 1 })]),
	];
	// the lines of paragraphs that follow each other without one in between would be drawn once; all stay on one page
	return [new Paragraph({ spacing: { before: 500 }, keepNext: true }), new Paragraph({ style: 'Signature', keepNext: true, children })];
}
