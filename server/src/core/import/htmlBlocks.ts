import type { Block, ReadSource, Table } from './block.ts';
import { detectLanguage } from './detectLanguage.ts';
import { isLoneNumber, readMark } from './marks.ts';
import { hasOutcomes, tableBlocks } from './outcomeRows.ts';

interface Open {
	/** Inline Markdown collected so far. */
	text: string;
	strong: boolean;
}

const token = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/gi;

/**
 * Reads HTML as converters of Word files write it: headings, paragraphs, lists, tables, emphasis and links. A cell of a
 * table may hold several paragraphs; a table with a column of outcomes is read row by row, outcomes behind the discussion.
 */
export function readHtmlSource(html: string): ReadSource {
	const state = { blocks: [] as Block[], line: 0 };
	readFlow(tokensOf(html), state);
	const checked = state.blocks.flatMap(linesOf).join('\n');
	return { blocks: state.blocks, language: detectLanguage(checked), properties: {}, checked };
}

interface Token {
	readonly tag?: string;
	readonly closes: boolean;
	readonly attributes: string;
	readonly text: string;
}

function tokensOf(html: string): readonly Token[] {
	return Array.from(html.matchAll(token), ([, slash, tag, attributes = '', text = '']) => ({
		...(tag === undefined ? {} : { tag: tag.toLowerCase() }),
		closes: slash === '/',
		attributes,
		text: decode(text),
	}));
}

function decode(text: string): string {
	return text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/&nbsp;/g, '\u00a0')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&amp;/g, '&')
		.replace(/[\r\n]+/g, ' ');
}

interface State {
	readonly blocks: Block[];
	line: number;
}

interface ListLevel {
	readonly ordered: boolean;
	count: number;
}

function readFlow(tokens: readonly Token[], state: State): void {
	const lists: ListLevel[] = [];
	let open: Open = { text: '', strong: true };
	let heading = 0;
	let link: string | undefined;
	let item = false;
	let quote = false;
	const flush = (): void => {
		open.text.split('\n').forEach((part, i) => addText(part, { heading, lists, item, quote, strong: open.strong, gap: i === 0 }, state));
		if (open.text.trim() !== '') item = false;
		open = { text: '', strong: true };
	};
	for (let i = 0; i < tokens.length; i++) {
		const { tag, closes, attributes, text } = tokens[i] as Token;
		if (tag === undefined) {
			if (text.trim() !== '' && !bold(tokens, i)) open.strong = false;
			open.text += text;
		} else if (/^h[1-6]$/.test(tag)) {
			flush();
			heading = closes ? 0 : Number(tag.charAt(1));
		} else if (tag === 'ul' || tag === 'ol') {
			flush();
			if (closes) lists.pop();
			else lists.push({ ordered: tag === 'ol', count: 0 });
		} else if (tag === 'li') {
			flush();
			item = !closes;
			const level = lists[lists.length - 1];
			if (!closes && level) level.count++;
		} else if (tag === 'table' && !closes) {
			flush();
			const end = closing(tokens, i, 'table');
			addTable(tokens.slice(i + 1, end), state);
			i = end;
		} else if (tag === 'blockquote') {
			flush();
			quote = !closes;
		} else if (tag === 'p' || tag === 'div' || tag === 'section') flush();
		else if (tag === 'br') open.text += '\n';
		else if (tag === 'strong' || tag === 'b') open.text = emphasis(open.text, '**', closes);
		else if (tag === 'em' || tag === 'i') open.text = emphasis(open.text, '*', closes);
		else if (tag === 'a') {
			if (!closes) {
				link = /href="([^"]*)"/.exec(attributes)?.[1];
				if (link !== undefined && !link.startsWith('#')) open.text += '[';
			} else if (link !== undefined && !link.startsWith('#')) {
				const label = open.text.slice(open.text.lastIndexOf('[') + 1);
				const target = decode(link);
				open.text =
					label === target || `mailto:${label}` === target
						? open.text.slice(0, open.text.lastIndexOf('[')) + label
						: `${open.text}](${target})`;
				link = undefined;
			}
		}
	}
	flush();
}

/** Whether a text stands inside bold. */
function bold(tokens: readonly Token[], at: number): boolean {
	for (let i = at - 1; i >= 0; i--) {
		const { tag, closes } = tokens[i] as Token;
		if (tag === 'strong' || tag === 'b') return !closes;
		if (tag === 'p' || tag === 'li' || tag === 'td') return false;
	}
	return false;
}

/** Opens or closes emphasis; white space stays outside, and what is empty vanishes. */
function emphasis(text: string, mark: string, closes: boolean): string {
	if (!closes) return text + mark;
	if (text.endsWith(mark)) return text.slice(0, -mark.length);
	const space = /\s*$/.exec(text)?.[0] ?? '';
	return text.slice(0, text.length - space.length) + mark + space;
}

interface Place {
	readonly heading: number;
	readonly lists: readonly ListLevel[];
	readonly item: boolean;
	readonly quote: boolean;
	readonly strong: boolean;
	readonly gap: boolean;
}

function addText(raw: string, { heading, lists, item, quote, strong, gap }: Place, state: State): void {
	const text = raw
		.replace(/\*\*(\s*)\*\*/g, '$1')
		.replace(/[ \t]+/g, ' ')
		.trim();
	if (text === '') return;
	const base = { line: ++state.line, gap };
	const level = lists[lists.length - 1];
	if (quote) state.blocks.push({ kind: 'verbatim', lines: [`> ${text}`], ...base });
	else if (heading > 0) state.blocks.push({ kind: 'heading', level: heading, text: text.replace(/\*\*/g, ''), ...base });
	else if (level && item)
		state.blocks.push({
			kind: 'item',
			marker: level.ordered ? `${level.count}.` : '-',
			ordered: level.ordered,
			depth: lists.length - 1,
			text,
			...base,
			gap: false,
		});
	else {
		const plain = text.replace(/^\*+/, '');
		const mark = readMark(plain);
		if (mark && !/^\*\*\d/.test(text))
			state.blocks.push({
				kind: 'item',
				marker: mark.marker,
				ordered: mark.ordered,
				depth: 0,
				text: text.startsWith('*') ? `${text.slice(0, text.length - plain.length)}${plain.slice(mark.length)}` : plain.slice(mark.length),
				...base,
				...(isLoneNumber(plain) ? { alone: true } : {}),
			});
		else if (mark?.ordered && strong)
			state.blocks.push({ kind: 'item', marker: mark.marker, ordered: true, depth: 0, text: `**${plain.slice(mark.length)}`, ...base });
		else state.blocks.push({ kind: 'paragraph', text, ...base, ...(strong ? { strong: true } : {}) });
	}
}

function closing(tokens: readonly Token[], from: number, name: string): number {
	let depth = 0;
	for (let i = from; i < tokens.length; i++) {
		const { tag, closes } = tokens[i] as Token;
		if (tag === name) depth += closes ? -1 : 1;
		if (depth === 0) return i;
	}
	return tokens.length;
}

function addTable(tokens: readonly Token[], state: State): void {
	const rows: Block[][][] = [];
	let hasHead = false;
	for (let i = 0; i < tokens.length; i++) {
		const { tag, closes } = tokens[i] as Token;
		if (tag === 'tr' && !closes) rows.push([]);
		if ((tag === 'td' || tag === 'th') && !closes) {
			const end = closing(tokens, i, tag);
			const cell: State = { blocks: [], line: state.line };
			readFlow(tokens.slice(i + 1, end), cell);
			state.line = cell.line;
			rows[rows.length - 1]?.push(cell.blocks);
			if (tag === 'th') hasHead = true;
			i = end;
		}
	}
	const flat = rows.map((r) =>
		r.map((c) =>
			c
				.map((b) => (b.kind === 'verbatim' ? b.lines.map((l) => l.replace(/^> /, '')).join(' ') : 'text' in b ? b.text : ''))
				.join(' ')
				.trim(),
		),
	);
	const head = (flat[0] ?? []).map((c) => c.replace(/\*/g, '').trim());
	if (rows.length > 1 && hasOutcomes(head)) {
		state.blocks.push({ kind: 'note', about: 'tableHeader', text: head.join(' | '), line: state.line, gap: true });
		state.blocks.push(...tableBlocks(rows.slice(1)));
		return;
	}
	const isHead = hasHead || (rows.length > 1 && rows[0]?.every((c) => c.every((b) => b.kind === 'paragraph' && b.strong === true)));
	const looksHead = isHead || head.every((c) => c.length > 0 && c.length < 30 && !/\d/.test(c));
	const table: Table = {
		kind: 'table',
		header: looksHead ? head : [],
		rows: looksHead ? flat.slice(1) : flat,
		line: state.line,
		gap: true,
	};
	state.blocks.push(table);
}

function linesOf(block: Block): readonly string[] {
	switch (block.kind) {
		case 'table':
			return [...(block.header.length > 0 ? [block.header.join(' | ')] : []), ...block.rows.map((r) => r.join(' | '))];
		case 'verbatim':
			return block.lines;
		default:
			return [block.text];
	}
}
