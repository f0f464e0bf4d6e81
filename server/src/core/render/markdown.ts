import type { Block, Fact, Inline, List, RecordBlock, Section, Table } from './blocks.ts';
import { plainText } from './blocks.ts';
import { lettersOf } from './layout/letterhead.ts';
import type { Sheet } from './sheet.ts';

/**
 * A sheet as Markdown (CommonMark with tables): headings, lists and emphasis that any reader of Markdown shows well.
 * The three columns become paragraphs below each other, because a cell of a Markdown table holds one line.
 */
export function renderMarkdown(sheet: Sheet, colon: string): string {
	const context: Context = { colon };
	const head = sheet.letterhead ? lettersOf(sheet.letterhead) : [];
	return `${[...head, ...sheet.title, ...sheet.blocks].flatMap((b) => parts(b, context)).join('\n\n')}\n`;
}

interface Context {
	readonly colon: string;
}

/** The paragraphs that a block becomes. */
function parts(node: Block, context: Context): readonly string[] {
	switch (node.kind) {
		case 'paragraph':
			return node.content.length === 0 ? [] : [node.role === 'event' ? `*${inlines(node.content)}*` : lineStart(inlines(node.content))];
		case 'heading': {
			const number = node.number === undefined ? '' : `${node.number} `;
			return [`${'#'.repeat(node.level)} ${number}${inlines(node.content)}`.trimEnd()];
		}
		case 'list':
			return [list(node, context)];
		case 'quote':
			return [indent(joined(node.blocks, context), '> ', '> ')];
		case 'code': {
			const fence = '`'.repeat(Math.max(3, longestRun(node.text) + 1));
			return [`${fence}\n${node.text}\n${fence}`];
		}
		case 'rule':
			return ['---'];
		case 'table':
			return tableParts(node, context);
		case 'facts':
			return node.role === 'meeting' ? node.facts.map((f) => fact(f, context)) : factList(node.facts, context);
		case 'record':
			return record(node, context);
		case 'section':
			return sectionParts(node, context);
		case 'signature':
			return [[literal(node.name), literal(node.role ?? '')].filter((t) => t !== '').join(', ')];
	}
}

function joined(blocks: readonly Block[], context: Context): string {
	return blocks.flatMap((b) => parts(b, context)).join('\n\n');
}

function fact({ label, value }: Fact, { colon }: Context): string {
	return `${literal(label)}${colon}${literal(value)}`;
}

function factList(facts: readonly Fact[], context: Context): readonly string[] {
	return facts.length === 0 ? [] : [facts.map((f) => `- ${fact(f, context)}`).join('\n')];
}

function record(node: RecordBlock, context: Context): readonly string[] {
	const head = `**${literal(node.label)}${context.colon.trimEnd()}** ${inlines(node.text)}`.trimEnd();
	return [head, ...node.body.flatMap((b) => parts(b, context)), ...factList(node.facts, context)];
}

function sectionParts(node: Section, context: Context): readonly string[] {
	return node.blocks.flatMap((b) => parts(b, context));
}

function list(node: List, context: Context): string {
	const isTight = node.items.every((item) => item.blocks.every((b) => (b.kind === 'paragraph' ? b.tight === true : b.kind === 'list')));
	const items = node.items.map((item, i) => {
		const marker = node.ordered ? `${node.start + i}. ` : '- ';
		const number = item.number === undefined ? '' : `${lineStart(item.number)} `;
		const text = item.blocks.flatMap((b) => parts(b, context)).join(isTight ? '\n' : '\n\n');
		return indent(number + text, marker, ' '.repeat(marker.length));
	});
	return items.join(isTight ? '\n' : '\n\n');
}

/** People are a list, lists of records a table; the record itself is read from top to bottom. */
function tableParts(node: Table, context: Context): readonly string[] {
	if (node.role === 'record') return node.rows.flatMap((row) => recordRow(row, context));
	const caption = node.caption === undefined ? [] : [`**${literal(node.caption)}${context.colon.trimEnd()}**`];
	if (node.role !== 'people') return [...caption, pipeTable(node)];
	const people = node.rows.map((row) => {
		const texts = row.cells.map((c, i) => ({ text: inlines(c.content ?? []), isRemark: node.columns[i]?.role === 'remarks' }));
		const remarks = texts.find((t) => t.isRemark && t.text !== '');
		const who = texts.filter((t) => !t.isRemark && t.text !== '').map((t) => t.text);
		return `- ${who.join(', ')}${remarks ? ` (${remarks.text})` : ''}`;
	});
	return [[...caption, '', ...people].join('\n')];
}

function recordRow({ cells, level }: Table['rows'][number], context: Context): readonly string[] {
	const number = cells.find((c) => c.role === 'number');
	const rest = cells.filter((c) => c.role !== 'number').flatMap((c) => c.blocks ?? []);
	if (!number) return rest.flatMap((b) => parts(b, context));
	const [first] = rest;
	const depth = first?.kind === 'heading' ? first.level : Math.min((level ?? 1) + 1, 4);
	const title = first?.kind === 'heading' ? ` ${inlines(first.content)}` : '';
	const below = first?.kind === 'heading' ? rest.slice(1) : rest;
	return [`${'#'.repeat(depth)} ${plainText(number.content ?? [])}${title}`, ...below.flatMap((b) => parts(b, context))];
}

function pipeTable({ columns, rows }: Table): string {
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((c) => c.replace(/\|/g, '\\|').replace(/\s*\n+\s*/g, ' ')).join(' | ')} |`;
	const rules = columns.map(({ align }) => (align === 'center' ? ':-:' : align === 'right' ? '-:' : '---'));
	const body = rows.map((row) =>
		row.cells.map((c) =>
			c.content ? inlines(c.content) : (c.blocks ?? []).map((b) => (b.kind === 'paragraph' ? inlines(b.content) : flat(b))).join(' '),
		),
	);
	return [line(columns.map((c) => inlines(c.content))), `| ${rules.join(' | ')} |`, ...body.map(line)].join('\n');
}

/** A list or quote in one line, for the cell of a table. */
function flat(block: Block): string {
	return joined([block], { colon: ': ' }).replace(/\n+(?:- |> )?/g, ' ');
}

function indent(text: string, first: string, further: string): string {
	return text
		.split('\n')
		.map((line, i) => (i === 0 ? first + line : line === '' ? further.trimEnd() : further + line))
		.join('\n');
}

function inlines(content: readonly Inline[]): string {
	return content.map(inline).join('');
}

const MARKS = { emphasis: '*', strong: '**', strike: '~~' } as const;

function inline(node: Inline): string {
	switch (node.kind) {
		case 'text':
			return literal(node.text);
		case 'person':
			return literal(node.text);
		case 'break':
			return '\\\n';
		case 'code': {
			const fence = '`'.repeat(longestRun(node.text) + 1);
			const pad = /^`|`$/.test(node.text) ? ' ' : '';
			return `${fence}${pad}${node.text}${pad}${fence}`;
		}
		case 'link': {
			const text = plainText(node.children);
			return text === node.href ? `<${node.href}>` : `[${inlines(node.children)}](${destination(node.href)})`;
		}
		case 'reference':
			return inlines(node.children);
		case 'image':
			return `![${literal(node.alt)}](${destination(node.src)})`;
		default:
			return marked(inlines(node.children), MARKS[node.kind]);
	}
}

/** White space inside the marks would make them text. */
function marked(text: string, mark: string): string {
	const inner = text.trim();
	const start = text.indexOf(inner);
	return inner === '' ? text : `${text.slice(0, start)}${mark}${inner}${mark}${text.slice(start + inner.length)}`;
}

function destination(address: string): string {
	return /[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, encodeURIComponent)}>` : address;
}

/** Characters that would mean something to a reader of Markdown. */
function literal(text: string): string {
	return text
		.replace(/[\\`*[\]<]/g, '\\$&')
		.replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\_')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/~~/g, '\\~~');
}

/** A line that begins like a list, a heading or a quote but is text. */
function lineStart(text: string): string {
	return text.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/^([-+#>=|])/, '\\$1');
}

function longestRun(text: string): number {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
