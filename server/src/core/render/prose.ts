import MarkdownIt from 'markdown-it';
import { typography } from '../format/typography.ts';
import type { Language, Locale, Person } from '../model/minutes.ts';
import type { Directory } from '../model/people.ts';
import { findMentions, findReferences } from '../syntax/readings/inline.ts';
import type { Block, Inline, ListItem, Table, TableRow } from './blocks.ts';
import { plainText, textOf } from './blocks.ts';
import { passageLanguage, printable } from './plain.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** What running text is read with. */
export interface ProseContext {
	readonly language: Language;
	readonly locale: Locale;
	readonly directory: Directory;
	/** People already named in the item: their affiliation is given once. */
	readonly named: Set<Person>;
	/** The anchor of what a reference means, if this document holds it. */
	readonly anchorOf: (kind: string, series: string | undefined, number: string) => string | undefined;
	/** Line in the file (0-based) of each line of the Markdown; none for text of a record. */
	readonly lines: readonly number[];
	/** What a table in the text is called. */
	readonly table: string;
}

/** Markdown without raw HTML, headings and indented code (LANGUAGE.md §2, §8). */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: false }).disable([
	'code',
	'heading',
	'lheading',
	'html_inline',
	'html_block',
]);

/** Paragraphs, lists, quotes and tables of Markdown source, with mentions, references and typography. */
export function readBlocks(source: string, context: ProseContext): readonly Block[] {
	return blocksOf(cursorOver(markdown.parse(plainBullets(printable(source)), {})), context);
}

/** One line of Markdown. */
export function readInline(source: string, context: ProseContext): readonly Inline[] {
	const [token] = markdown.parseInline(printable(source), {});
	return inlineOf(token, context);
}

/** Typists' bullets are lists to the reader. */
function plainBullets(source: string): string {
	return source.replace(/^([ \t]*)[•–▪◦·➢](?=[ \t])/gm, '$1-');
}

/** A place in the flat list of tokens; `next` moves on. */
interface Cursor {
	peek(): Token | undefined;
	next(): Token | undefined;
}

function cursorOver(tokens: readonly Token[]): Cursor {
	let at = 0;
	return { peek: () => tokens[at], next: () => tokens[at++] };
}

/** Blocks up to the token that closes what holds them. */
function blocksOf(cursor: Cursor, context: ProseContext): Block[] {
	const blocks: Block[] = [];
	for (let token = cursor.next(); token && token.nesting >= 0; token = cursor.next()) {
		const block = blockOf(token, cursor, context);
		if (block) blocks.push(block);
	}
	return blocks;
}

function blockOf(token: Token, cursor: Cursor, context: ProseContext): Block | undefined {
	const line = token.level === 0 ? lineOf(token, context) : undefined;
	switch (token.type) {
		case 'paragraph_open': {
			const content = inlineOf(cursor.next(), context);
			cursor.next();
			return {
				kind: 'paragraph',
				content,
				tight: token.hidden || undefined,
				line,
				language: passageLanguage(plainText(content), context.language),
			};
		}
		case 'bullet_list_open':
		case 'ordered_list_open':
			return {
				kind: 'list',
				ordered: token.type === 'ordered_list_open',
				start: Number(token.attrGet('start') ?? 1),
				items: listItems(cursor, context),
				line,
			};
		case 'blockquote_open':
			return { kind: 'quote', blocks: blocksOf(cursor, context), line };
		case 'table_open':
			return tableOf(cursor, line, context);
		case 'fence':
			return { kind: 'code', text: token.content.replace(/\n$/, ''), line };
		case 'hr':
			return { kind: 'rule' };
		default:
			return undefined;
	}
}

function listItems(cursor: Cursor, context: ProseContext): readonly ListItem[] {
	const items: ListItem[] = [];
	for (let token = cursor.next(); token?.type === 'list_item_open'; token = cursor.next())
		items.push({ line: lineOf(token, context), blocks: blocksOf(cursor, context) });
	return items;
}

function tableOf(cursor: Cursor, line: number | undefined, context: ProseContext): Table {
	const rows: { readonly line: number | undefined; readonly cells: { content: readonly Inline[]; align?: 'center' | 'right' }[] }[] = [];
	for (let token = cursor.next(); token && token.type !== 'table_close'; token = cursor.next()) {
		if (token.type === 'tr_open') rows.push({ line: lineOf(token, context), cells: [] });
		if (token.type !== 'th_open' && token.type !== 'td_open') continue;
		const align = /center|right/.exec(String(token.attrGet('style') ?? ''))?.[0] as 'center' | 'right' | undefined;
		rows[rows.length - 1]?.cells.push({ content: inlineOf(cursor.next(), context), align });
	}
	const [head, ...body] = rows;
	return {
		kind: 'table',
		role: 'text',
		summary: context.table,
		columns: head?.cells ?? [],
		rows: body.map(({ line: at, cells }): TableRow => ({ line: at, cells: cells.map(({ content }) => ({ content })) })),
		line,
	};
}

function lineOf(token: Token, context: ProseContext): number | undefined {
	return context.lines[token.map?.[0] ?? -1];
}

function inlineOf(token: Token | undefined, context: ProseContext): readonly Inline[] {
	return inlinesOf(cursorOver(token?.children ?? []), context, false);
}

const CONTAINERS = { em_open: 'emphasis', strong_open: 'strong', s_open: 'strike' } as const;

/** Running text up to the token that closes what holds it; nothing inside a link is a mention or a reference. */
function inlinesOf(cursor: Cursor, context: ProseContext, isLink: boolean): Inline[] {
	const inlines: Inline[] = [];
	for (let token = cursor.next(); token && token.nesting >= 0; token = cursor.next()) {
		if (token.type === 'text') inlines.push(...(isLink ? textOf(token.content) : splitText(token.content, context)));
		else if (token.type === 'softbreak') inlines.push({ kind: 'text', text: ' ' });
		else if (token.type === 'hardbreak') inlines.push({ kind: 'break' });
		else if (token.type === 'code_inline') inlines.push({ kind: 'code', text: token.content });
		else if (token.type === 'image') inlines.push({ kind: 'image', src: String(token.attrGet('src') ?? ''), alt: token.content });
		else if (token.type === 'link_open')
			inlines.push({ kind: 'link', href: String(token.attrGet('href') ?? ''), children: inlinesOf(cursor, context, true) });
		else if (Object.hasOwn(CONTAINERS, token.type))
			inlines.push({ kind: CONTAINERS[token.type as keyof typeof CONTAINERS], children: inlinesOf(cursor, context, isLink) });
	}
	return joined(inlines);
}

/** Neighbouring texts become one, so that typography sees both sides of a line break. */
function joined(inlines: readonly Inline[]): Inline[] {
	const result: Inline[] = [];
	for (const node of inlines) {
		const last = result[result.length - 1];
		if (node.kind === 'text' && last?.kind === 'text') result[result.length - 1] = { kind: 'text', text: last.text + node.text };
		else result.push(node);
	}
	return result;
}

/** Splits a text at mentions and references. */
function splitText(text: string, context: ProseContext): readonly Inline[] {
	const marks = [...mentionsIn(text, context), ...referencesIn(text, context)].sort((a, b) => a.start - b.start);
	const inlines: Inline[] = [];
	const plain = (part: string): readonly Inline[] => textOf(typography(part, context.locale));
	let from = 0;
	for (const { start, end, make } of marks) {
		if (start < from) continue;
		inlines.push(...plain(text.slice(from, start)), ...make());
		from = end;
	}
	return [...inlines, ...plain(text.slice(from))];
}

interface Mark {
	readonly start: number;
	readonly end: number;
	readonly make: () => readonly Inline[];
}

function mentionsIn(text: string, { directory, named, locale }: ProseContext): readonly Mark[] {
	return findMentions(text, 0).flatMap(({ words, span }) => {
		const found = directory.findLongest(words.value);
		if (!found) return [];
		const { person, length } = found;
		const make = (): readonly Inline[] => {
			const isFirst = !named.has(person);
			named.add(person);
			const affiliation = isFirst && person.affiliation ? ` (${typography(printable(person.affiliation.value), locale)})` : '';
			return [{ kind: 'person', text: printable(person.name.value) }, ...textOf(affiliation)];
		};
		return [{ start: span.start, end: words.span.start + length, make }];
	});
}

function referencesIn(text: string, { anchorOf, locale }: ProseContext): readonly Mark[] {
	return findReferences(text, 0).flatMap(({ kind, series, number, date, span }) => {
		const anchor = date ? undefined : anchorOf(kind, series, number.value);
		if (anchor === undefined) return [];
		const words = typography(text.slice(span.start, span.end), locale);
		return [{ start: span.start, end: span.end, make: () => [{ kind: 'reference', anchor, children: textOf(words) }] }];
	});
}
