import type {
	Block,
	Cell,
	Column,
	Fact,
	Heading,
	Inline,
	List,
	Paragraph,
	RecordBlock,
	Section,
	SignatureLine,
	Table,
	TableRow,
} from './blocks.ts';
import { lettersOf } from './layout/letterhead.ts';
import type { Sheet } from './sheet.ts';

/**
 * A sheet as HTML, inside of `<body>` only: one `<main class="minutes">` with landmarks, headings, and tables that
 * have header cells with scope. Elements that come from a line of the source carry it, 0-based, in `data-line`.
 */
export function renderHtmlBody(sheet: Sheet, colon: string, additions: HtmlAdditions = {}): string {
	const context: Context = { colon: colon.trimEnd(), additions };
	return [
		`<main class="minutes" lang="${sheet.language}">`,
		`<header class="title-block">${letterhead(sheet, context)}${blocks(sheet.title, context)}</header>`,
		...sheet.blocks.map((b) => block(b, context)),
		'</main>',
	].join('\n');
}

export function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** HTML that a host shows with the record and that is no part of it. */
export interface HtmlAdditions {
	/** At the end of the attendance section. */
	readonly attendance?: string;
}

interface Context {
	/** What ends a label. */
	readonly colon: string;
	readonly additions: HtmlAdditions;
}

function letterhead({ letterhead: head }: Sheet, context: Context): string {
	if (!head) return '';
	const logo = head.logo === undefined ? '' : `<img class="logo" src="${escapeHtml(head.logo)}" alt="${escapeHtml(head.logoText ?? '')}">`;
	return `<div class="letterhead">${logo}<div>${blocks(lettersOf(head), context)}</div></div>`;
}

function blocks(list: readonly Block[], context: Context): string {
	return list.map((b) => block(b, context)).join('');
}

function block(node: Block, context: Context): string {
	switch (node.kind) {
		case 'paragraph':
			return paragraph(node);
		case 'heading':
			return heading(node);
		case 'list':
			return list(node, context);
		case 'quote':
			return `<blockquote${line(node.line)}>${blocks(node.blocks, context)}</blockquote>`;
		case 'code':
			return `<pre tabindex="0"${line(node.line)}><code>${escapeHtml(node.text)}</code></pre>`;
		case 'rule':
			return '<hr>';
		case 'table':
			return table(node, context);
		case 'facts':
			return facts(node.facts, node.role === 'meeting' ? 'facts' : 'record-facts', context);
		case 'record':
			return record(node, context);
		case 'section':
			return section(node, context);
		case 'signature':
			return signature(node);
	}
}

const CLASSES: Readonly<Record<NonNullable<Paragraph['role']>, string>> = {
	subtitle: 'subtitle',
	event: 'event',
	statement: 'statement',
	quorum: 'quorum',
	next: 'next-meeting',
	caption: 'caption',
	certification: 'certification',
	letterhead: 'letterhead-line',
};

function paragraph(node: Paragraph): string {
	const language = node.language === undefined ? '' : ` lang="${node.language}"`;
	const text = inlines(node.content);
	if (node.tight) return language === '' ? text : `<span${language}>${text}</span>`;
	return `<p${node.role ? ` class="${CLASSES[node.role]}"` : ''}${line(node.line)}${language}>${text}</p>`;
}

function heading({ level, number, content, id, line: at }: Heading): string {
	const label = number === undefined ? '' : `<span class="number">${escapeHtml(number)}</span>${content.length > 0 ? ' ' : ''}`;
	return `<h${level}${idAttribute(id)}${line(at)}>${label}${inlines(content)}</h${level}>`;
}

function list(node: List, context: Context): string {
	const tag = node.ordered ? 'ol' : 'ul';
	const start = node.ordered && node.start !== 1 ? ` start="${node.start}"` : '';
	const items = node.items.map((item) => {
		const number = item.number === undefined ? '' : `<span class="number">${escapeHtml(item.number)}</span> `;
		return `<li${idAttribute(item.id)}${line(item.line)}>${number}${blocks(item.blocks, context)}</li>`;
	});
	return `<${tag}${node.role ? ` class="${node.role}"` : ''}${start}${line(node.line)}>${items.join('')}</${tag}>`;
}

const TABLE_CLASSES: Readonly<Record<Table['role'], string>> = {
	record: 'record-table',
	people: 'people',
	list: 'extract-table',
	text: 'text-table',
};

function table(node: Table, context: Context): string {
	const caption = node.caption === undefined ? '' : `<caption${line(node.line)}>${escapeHtml(node.caption)}</caption>`;
	const label = node.caption === undefined ? ` aria-label="${escapeHtml(node.summary)}"` : '';
	const at = node.caption === undefined ? line(node.line) : '';
	const head = node.columns.map((c) => columnHeader(c, node.role)).join('');
	return `<table class="${TABLE_CLASSES[node.role]}"${label}${at}>${caption}<thead><tr>${head}</tr></thead><tbody>${node.rows.map((r) => row(r, node, context)).join('')}</tbody></table>`;
}

function columnHeader({ content, role, align, width }: Column, table: Table['role']): string {
	const share = table === 'list' && width !== undefined ? `width-${width}` : undefined;
	const names = [role ?? (align && `align-${align}`), share].filter((name) => name !== undefined);
	const classes = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
	// a table in the discussion may have a column without a name, which is no header
	return content.length === 0 ? `<td${classes}></td>` : `<th scope="col"${classes}>${inlines(content)}</th>`;
}

function row({ cells, role, level, line: at }: TableRow, { columns }: Table, context: Context): string {
	const classes = role === undefined ? '' : ` class="${role}${level === undefined || role === 'continued' ? '' : ` level-${level}`}"`;
	return `<tr${classes}${line(at)}>${cells.map((c, i) => cell(c, cells.length === columns.length ? columns[i] : undefined, context)).join('')}</tr>`;
}

function cell({ content, blocks: inside, header, role, rowspan, id }: Cell, column: Column | undefined, context: Context): string {
	const tag = header ? 'th' : 'td';
	const attributes = [
		header ? ' scope="row"' : '',
		role ? ` class="${role}"` : column?.align ? ` class="align-${column.align}"` : '',
		idAttribute(id),
		rowspan !== undefined && rowspan > 1 ? ` rowspan="${rowspan}"` : '',
	].join('');
	return `<${tag}${attributes}>${content ? inlines(content) : blocks(inside ?? [], context)}</${tag}>`;
}

function facts(list: readonly Fact[], name: string, { colon }: Context): string {
	if (list.length === 0) return '';
	const entries = list.map((f) => `<div${line(f.line)}><dt>${escapeHtml(f.label)}${colon}</dt> <dd>${escapeHtml(f.value)}</dd></div>`);
	return `<dl class="${name}">${entries.join('')}</dl>`;
}

function record(node: RecordBlock, context: Context): string {
	const language = node.language === undefined ? '' : ` lang="${node.language}"`;
	const text = `<strong class="label">${escapeHtml(node.label)}${context.colon} </strong><span${language}>${inlines(node.text)}</span>`;
	return `<div class="record ${node.record}"${idAttribute(node.id)}${line(node.line)}><p>${text}</p>${blocks(node.body, context)}${facts(node.facts, 'record-facts', context)}</div>`;
}

function section(node: Section, context: Context): string {
	const [first] = node.blocks;
	const name =
		first?.kind === 'heading' && first.id !== undefined
			? ` aria-labelledby="${first.id}"`
			: node.label === undefined
				? ''
				: ` aria-label="${escapeHtml(node.label)}"`;
	const addition = node.role === 'attendance' ? (context.additions.attendance ?? '') : '';
	return `<section class="${node.role}"${name}>${blocks(node.blocks, context)}${addition}</section>`;
}

function signature({ name, role, line: at }: SignatureLine): string {
	const who = name === '' ? '' : `<p class="name">${escapeHtml(name)}</p>`;
	return `<div class="signature"${line(at)}>${who}${role === undefined ? '' : `<p class="role">${escapeHtml(role)}</p>`}</div>`;
}

function inlines(content: readonly Inline[]): string {
	return content.map(inline).join('');
}

const TAGS = { emphasis: 'em', strong: 'strong', strike: 's' } as const;

function inline(node: Inline): string {
	switch (node.kind) {
		case 'text':
			return escapeHtml(node.text);
		case 'break':
			return '<br>';
		case 'code':
			return `<code>${escapeHtml(node.text)}</code>`;
		case 'person':
			return `<span class="person">${escapeHtml(node.text)}</span>`;
		case 'link':
			return `<a href="${escapeHtml(node.href)}">${inlines(node.children)}</a>`;
		case 'reference':
			return `<a class="reference" href="#${escapeHtml(node.anchor)}">${inlines(node.children)}</a>`;
		case 'image':
			return `<img src="${escapeHtml(node.src)}" alt="${escapeHtml(node.alt)}">`;
		default:
			return `<${TAGS[node.kind]}>${inlines(node.children)}</${TAGS[node.kind]}>`;
	}
}

function idAttribute(id: string | undefined): string {
	return id === undefined ? '' : ` id="${escapeHtml(id)}"`;
}

function line(at: number | undefined): string {
	return at === undefined ? '' : ` data-line="${at}"`;
}
