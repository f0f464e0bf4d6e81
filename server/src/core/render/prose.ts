import MarkdownIt from 'markdown-it';
import { typography } from '../format/typography.ts';
import type { Locale, Person } from '../model/minutes.ts';
import type { Directory } from '../model/people.ts';
import { findMentions, findReferences } from '../syntax/readings/inline.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** What running text is rendered with. */
export interface ProseContext {
	readonly locale: Locale;
	readonly directory: Directory;
	/** People already named in the item: their affiliation is given once. */
	readonly named: Set<Person>;
	/** The anchor of what a reference means, if this document holds it. */
	readonly anchorOf: (kind: string, series: string | undefined, number: string) => string | undefined;
	/** Line in the file (0-based) of each line of the Markdown; none for text of a record. */
	readonly lines: readonly number[];
}

export interface ProseRenderer {
	/** Paragraphs, lists, quotes and tables as HTML. */
	readonly block: (markdown: string, context: ProseContext) => string;
	/** One line without paragraph. */
	readonly inline: (markdown: string, context: ProseContext) => string;
}

/** Markdown without raw HTML, headings and indented code (LANGUAGE.md §2, §8), with mentions, references and typography. */
export function createProseRenderer(): ProseRenderer {
	const md = new MarkdownIt({ html: false, linkify: true, breaks: false }).disable([
		'code',
		'heading',
		'lheading',
		'html_inline',
		'html_block',
	]);
	md.core.ruler.push('minutes', (state) => {
		const context = (state.env as { readonly prose: ProseContext }).prose;
		for (const token of state.tokens) {
			if (token.map && token.level === 0 && token.nesting === 1) mark(token, context);
			else if (token.map && token.type === 'list_item_open') mark(token, context);
			if (token.type === 'inline' && token.children) token.children = rewrite(token.children, state.Token, context);
		}
		return true;
	});
	return {
		block: (markdown, context) => md.render(plainBullets(markdown), { prose: context }).trim(),
		inline: (markdown, context) => md.renderInline(markdown, { prose: context }).trim(),
	};
}

/** Typists' bullets are lists to the reader. */
function plainBullets(markdown: string): string {
	return markdown.replace(/^([ \t]*)[•–▪◦·➢](?=[ \t])/gm, '$1-');
}

function mark(token: Token, context: ProseContext): void {
	const line = context.lines[token.map?.[0] ?? -1];
	if (line !== undefined) token.attrSet('data-line', String(line));
}

type TokenClass = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/** Splits text tokens at mentions and references; nothing inside a link is touched. */
function rewrite(children: Token[], Token: TokenClass, context: ProseContext): Token[] {
	let links = 0;
	return children.flatMap((child) => {
		if (child.type === 'link_open') links++;
		if (child.type === 'link_close') links--;
		if (child.type !== 'text' || links > 0) return [child];
		return splitText(child.content, Token, context);
	});
}

function splitText(text: string, Token: TokenClass, context: ProseContext): Token[] {
	const marks = [...mentionsIn(text, Token, context), ...referencesIn(text, Token, context)].sort((a, b) => a.start - b.start);
	const tokens: Token[] = [];
	let from = 0;
	for (const { start, end, make } of marks) {
		if (start < from) continue;
		if (start > from) tokens.push(plain(text.slice(from, start), Token, context));
		tokens.push(...make());
		from = end;
	}
	if (from < text.length) tokens.push(plain(text.slice(from), Token, context));
	return tokens;
}

interface Mark {
	readonly start: number;
	readonly end: number;
	readonly make: () => Token[];
}

function mentionsIn(text: string, Token: TokenClass, context: ProseContext): readonly Mark[] {
	return findMentions(text, 0).flatMap(({ words, span }) => {
		const found = context.directory.findLongest(words.value);
		if (!found) return [];
		return [
			{
				start: span.start,
				end: words.span.start + found.length,
				make: () => {
					const { person } = found;
					const first = !context.named.has(person);
					context.named.add(person);
					const affiliation = first && person.affiliation ? [plain(` (${person.affiliation.value})`, Token, context)] : [];
					return [...wrap('span', { class: 'person' }, person.name.value, Token, context), ...affiliation];
				},
			},
		];
	});
}

function referencesIn(text: string, Token: TokenClass, context: ProseContext): readonly Mark[] {
	return findReferences(text, 0).flatMap((r) => {
		const anchor = r.date ? undefined : context.anchorOf(r.kind, r.series, r.number.value);
		if (anchor === undefined) return [];
		return [
			{
				start: r.span.start,
				end: r.span.end,
				make: () => wrap('a', { class: 'reference', href: `#${anchor}` }, text.slice(r.span.start, r.span.end), Token, context),
			},
		];
	});
}

function wrap(tag: string, attributes: Readonly<Record<string, string>>, text: string, Token: TokenClass, context: ProseContext): Token[] {
	const open = new Token(`${tag}_open`, tag, 1);
	for (const [name, value] of Object.entries(attributes)) open.attrSet(name, value);
	return [open, plain(text, Token, context), new Token(`${tag}_close`, tag, -1)];
}

function plain(text: string, Token: TokenClass, context: ProseContext): Token {
	const token = new Token('text', '', 0);
	token.content = typography(text, context.locale);
	return token;
}
