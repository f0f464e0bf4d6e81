import type { ITableCellOptions } from 'docx';
import {
	AlignmentType,
	BorderStyle,
	HeightRule,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
} from 'docx';
import type { Block, Cell, Column, Table as TableBlock } from '../blocks.ts';
import type { DocxContext } from './context.ts';
import { marked, runs } from './inlines.ts';

type Write = (blocks: readonly Block[], context: DocxContext) => (Paragraph | Table)[];

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'A9ACB4' };

/** A table with its caption above; the header row is repeated on each page. */
export function tableOf(node: TableBlock, context: DocxContext, write: Write): readonly (Paragraph | Table)[] {
	const widths = columnWidths(node.columns, context.width);
	const caption =
		node.caption === undefined ? [] : [new Paragraph({ style: 'Caption', children: runs([{ kind: 'text', text: node.caption }]) })];
	context.addTable(node.summary);
	const isRecord = node.role === 'record';
	const rows = [
		new TableRow({ tableHeader: true, cantSplit: true, children: node.columns.map((c, i) => headerCell(c, widths[i] ?? 0)) }),
		...rowsOf(node, widths, context, write, !isRecord),
	];
	const table = new Table({
		rows,
		columnWidths: widths,
		width: { size: context.width, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		margins: { top: 50, bottom: 50, left: 100, right: 100 },
		borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
	});
	// two tables without a paragraph between them would become one
	return [...caption, table, new Paragraph({ style: 'TableText' })];
}

function columnWidths(columns: readonly Column[], total: number): number[] {
	const given = columns.reduce((sum, c) => sum + (c.width ?? 0), 0);
	const open = columns.filter((c) => c.width === undefined).length;
	const scale = open === 0 ? 100 / given : 1;
	return columns.map((c) => Math.round((total * (c.width === undefined ? (100 - given) / open : c.width * scale)) / 100));
}

function headerCell({ content }: Column, width: number): TableCell {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F1F2F5' },
		children: [new Paragraph({ style: 'TableHeader', children: runs(content) })],
	});
}

function rowsOf(
	{ columns, rows }: TableBlock,
	widths: readonly number[],
	context: DocxContext,
	write: Write,
	cantSplit: boolean,
): TableRow[] {
	const height = columns.some((c) => c.role === 'sign') ? { value: 480, rule: HeightRule.ATLEAST } : undefined;
	return rows.map(({ cells }) => {
		// a row without its first cell continues one that spans several rows
		const shift = columns.length - cells.length;
		return new TableRow({
			cantSplit,
			height,
			children: cells.map((c, i) => cellOf(c, columns[i + shift], widths[i + shift] ?? 0, context, write)),
		});
	});
}

function cellOf(cell: Cell, column: Column | undefined, width: number, context: DocxContext, write: Write): TableCell {
	const inside: DocxContext = { ...context, style: 'TableText', inCell: true, width: width - 200, indent: undefined, listLevel: -1 };
	const alignment =
		cell.role === 'number' || column?.align === 'center'
			? AlignmentType.CENTER
			: column?.align === 'right'
				? AlignmentType.RIGHT
				: undefined;
	const blocks = cell.content
		? [new Paragraph({ style: 'TableText', alignment, children: marked(cell.id, runs(cell.content, cell.header ? { bold: true } : {})) })]
		: write(cell.blocks ?? [], inside);
	const options: ITableCellOptions = {
		width: { size: width, type: WidthType.DXA },
		rowSpan: cell.rowspan !== undefined && cell.rowspan > 1 ? cell.rowspan : undefined,
		verticalAlign: VerticalAlignTable.TOP,
		children: closed(blocks),
	};
	return new TableCell(options);
}

/** A cell must end in a paragraph. */
function closed(blocks: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
	return blocks.at(-1) instanceof Paragraph ? [...blocks] : [...blocks, new Paragraph({ style: 'TableText' })];
}
