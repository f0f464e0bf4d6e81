import type { Block, ReadSource, Table } from './block.ts';
import { detectLanguage } from './detectLanguage.ts';
import { readFrontMatter } from './frontMatter.ts';
import { isLoneNumber, opensParagraph, readMark } from './marks.ts';
import { hasOutcomes, tableBlocks } from './outcomeRows.ts';

const atx = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
const atxTight = /^ {0,3}(#{1,6})(?=[^#\s])(.*?)#*\s*$/;
const fence = /^\s*(`{3,}|~{3,})/;
const hr = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const dashes = /^\s*-{3,}(?:\s+-{3,})+\s*$/;
const listMark = /^(\s*)([-*+•]|\d{1,3}[.)]|[a-zA-Z]\))(\s+)(?=\S)/;
const tableRow = /^\s*\|.*\|\s*$/;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const imageOnly = /^\s*(?:!\[[^\]]*\]\([^)]*\)\s*)+$/;

/** Reads Markdown by lines: its blocks are what minutes are made of, its inline marks stay as they are. */
export function readMarkdownSource(text: string): ReadSource {
	const lines = text
		.replace(/^\ufeff/, '')
		.replace(/[\u200b-\u200f\u2060]/g, '')
		.normalize('NFC')
		.split(/\r\n?|\n/);
	const front = readFrontMatter(lines);
	return {
		blocks: [...front.notes, ...readBlocks(lines, front.next)],
		language: languageOf(front.properties, text),
		properties: front.properties,
	};
}

function languageOf(properties: Readonly<Record<string, string>>, text: string): ReadSource['language'] {
	const lang = (properties.lang ?? properties.language ?? '').slice(0, 2).toLowerCase();
	return lang === 'fr' || lang === 'en' ? lang : detectLanguage(text);
}

function readBlocks(lines: readonly string[], from: number): readonly Block[] {
	const blocks: Block[] = [];
	let gap = true;
	let hard = false;
	/** Where the texts of the open list's items begin. */
	let indents: number[] = [];
	for (let i = from; i < lines.length; i++) {
		const raw = (lines[i] as string).replace(/\t/g, '    ');
		const line = i + 1;
		const base = { line, gap };
		const wasHard = hard;
		hard = / {2,}$|\\$/.test(raw);
		if (raw.trim() === '') {
			gap = true;
			hard = false;
			continue;
		}
		gap = false;
		const mark = fence.exec(raw)?.[1];
		if (mark) {
			const end = lines.findIndex((l, k) => k > i && l.trim().startsWith(mark));
			const to = end < 0 ? lines.length - 1 : end;
			blocks.push({ kind: 'verbatim', lines: lines.slice(i, to + 1), ...base });
			i = to;
			continue;
		}
		const heading = atx.exec(raw) ?? (blocks.some((b) => b.kind === 'heading') ? atxTight.exec(raw) : null);
		if (heading) {
			indents = [];
			blocks.push({ kind: 'heading', level: (heading[1] as string).length, text: clean(heading[2] as string), ...base });
			continue;
		}
		if (dashes.test(raw)) {
			const end = lines.findIndex((l, k) => k > i && dashes.test(l));
			if (end > 0 && end - i < 40) {
				blocks.push(
					...lines
						.slice(i + 1, end)
						.flatMap((l, k): Block[] =>
							l.trim() === '' ? [] : [{ kind: 'paragraph', text: clean(l.trim().replace(/\s{2,}/g, '  ')), line: line + k + 1, gap: true }],
						),
				);
				i = end;
				continue;
			}
		}
		if (hr.test(raw)) {
			const last = blocks[blocks.length - 1];
			// a line of dashes below a paragraph makes a heading of it
			if (/^\s*-+\s*$/.test(raw) && !base.gap && last?.kind === 'paragraph')
				blocks[blocks.length - 1] = { ...last, kind: 'heading', level: 2, text: last.text };
			indents = [];
			continue;
		}
		if (/^\s*=+\s*$/.test(raw) && !base.gap && blocks[blocks.length - 1]?.kind === 'paragraph') {
			const last = blocks[blocks.length - 1] as Extract<Block, { kind: 'paragraph' }>;
			blocks[blocks.length - 1] = { ...last, kind: 'heading', level: 1, text: last.text };
			continue;
		}
		if (/^\s*>/.test(raw)) {
			const to = lastOf(lines, i, (l) => /^\s*>/.test(l));
			blocks.push({ kind: 'verbatim', lines: lines.slice(i, to + 1).map((l) => clean(l.trim())), ...base });
			i = to;
			continue;
		}
		if (tableRow.test(raw) || (raw.includes('|') && tableRule.test(lines[i + 1] ?? '') && (lines[i + 1] ?? '').includes('|'))) {
			const to = lastOf(lines, i, (l) => l.includes('|') && l.trim() !== '');
			blocks.push(...(outcomeTable(lines.slice(i, to + 1), base) ?? [readTable(lines.slice(i, to + 1), base)]));
			i = to;
			continue;
		}
		if (imageOnly.test(raw) || /^\s*<!--.*-->\s*$/.test(raw)) {
			blocks.push({ kind: 'note', about: imageOnly.test(raw) ? 'image' : 'markup', text: raw.trim(), ...base });
			continue;
		}
		const item = listMark.exec(raw);
		if (item && !(indents.length === 0 && (item[1] as string).length > 3)) {
			const indent = (item[1] as string).length;
			while (indents.length > 0 && indent < (indents[indents.length - 1] as number)) indents = indents.slice(0, -1);
			const depth = indents.length;
			indents = [...indents, indent + 1];
			const marker = item[2] as string;
			blocks.push({
				kind: 'item',
				marker,
				ordered: /\d|[a-zA-Z]/.test(marker),
				depth,
				text: clean(raw.slice(item[0].length).trim()),
				...base,
			});
			continue;
		}
		const text = clean(raw.trim());
		const last = blocks[blocks.length - 1];
		const goesOn =
			(last?.kind === 'item' || last?.kind === 'paragraph') &&
			!wasHard &&
			(!base.gap || (last.kind === 'item' && /^ {2,}/.test(raw) && last.text === ''));
		if (goesOn && !standsAlone(text, last.text))
			blocks[blocks.length - 1] =
				last.kind === 'paragraph'
					? { ...last, text: `${last.text} ${text}`, lines: [...(last.lines ?? [last.text]), text] }
					: { ...last, text: `${last.text} ${text}`.trim() };
		else {
			if (!/^\s{2,}/.test(raw)) indents = [];
			blocks.push(boldNumber(text, base) ?? { kind: 'paragraph', text, ...base });
		}
	}
	return blocks;
}

/** `**2. Finances**`: numbered by hand and bold, as people make headings. */
function boldNumber(text: string, base: Place): Block | undefined {
	if (!/^\*\*(?:(?!\*\*).)+\*\*$/.test(text)) return undefined;
	const mark = readMark(text.slice(2));
	if (!mark?.ordered || mark.length >= text.length - 4) return undefined;
	return { kind: 'item', marker: mark.marker, ordered: true, depth: 0, text: `**${text.slice(2 + mark.length)}`, ...base };
}

/** A line of a paragraph that means something of its own, though Markdown would run it on. */
function standsAlone(text: string, above: string): boolean {
	const plain = text.replace(/^[*_]+/, '');
	if (/,$/.test(above) && !/^\*\*/.test(text)) return false;
	if (readMark(plain) && !isLoneNumber(plain)) return /^(?:➢|▪|•|◦|\d+\))/.test(plain);
	return (
		(/^\p{Lu}|^=>|^→|^⇒|^->|^https?:/u.test(plain) && opensParagraph(plain)) ||
		/^(?:=>|→|⇒|->|https?:\/\/\S+$)/.test(plain) ||
		/^\*\*[^*]+\s*:\s*\*\*|^\*\*[^*]+\*\*\s*:/.test(text) ||
		(/^\p{Lu}[\p{L}' -]{1,24}: ?\S/u.test(plain) && /^\p{Lu}[\p{L}' -]{1,24}: ?\S/u.test(above))
	);
}

function lastOf(lines: readonly string[], from: number, holds: (line: string) => boolean): number {
	let to = from;
	while (to + 1 < lines.length && holds(lines[to + 1] as string)) to++;
	return to;
}

interface Place {
	readonly line: number;
	readonly gap: boolean;
}

/** A table that is the record itself: every cell is read like text, `<br>` parts its paragraphs. */
function outcomeTable(lines: readonly string[], { line }: Place): readonly Block[] | undefined {
	const [head, ...rows] = cellsOf(lines);
	const titles = head?.map((c) => plain(clean(c))) ?? [];
	if (!tableRule.test(lines[1] ?? '') || rows.length === 0 || !hasOutcomes(titles)) return undefined;
	const cell = (text: string, at: number): readonly Block[] =>
		readBlocks(
			text.split(/<br\s*\/?>/i).flatMap((part) => ['', part.trim()]),
			0,
		).map((b) => ({ ...b, line: line + at + 2 }));
	return [
		{ kind: 'note', about: 'tableHeader', text: titles.join(' | '), line, gap: true },
		...tableBlocks(rows.map((row, i) => row.map((c) => (isLoneNumber(c) ? [loneNumber(c, line + i + 2)] : cell(c, i))))),
	];
}

function loneNumber(text: string, line: number): Block {
	return { kind: 'paragraph', text, line, gap: true };
}

/** Cells as written, the line of dashes left out. */
function cellsOf(lines: readonly string[]): readonly (readonly string[])[] {
	return lines
		.filter((l) => !tableRule.test(l))
		.map((l) =>
			l
				.trim()
				.replace(/^\||\|$/g, '')
				.split(/(?<!\\)\|/)
				.map((c) => c.trim().replace(/\\\|/g, '|')),
		);
}

function readTable(lines: readonly string[], base: Place): Table {
	const rows = cellsOf(lines).map((row) => row.map(clean));
	const ruled = tableRule.test(lines[1] ?? '');
	const [first = [], ...rest] = rows;
	return ruled ? { kind: 'table', header: first, rows: rest, ...base } : { kind: 'table', header: [], rows, ...base };
}

/** Drops what the language shows as text: HTML tags, attributes of spans, anchors. */
function clean(text: string): string {
	return text
		.replace(/\[([^\]]*)\]\{[^}]*\}/g, '$1')
		.replace(/(?<=\S)\{[.#][^}]*\}/g, '')
		.replace(/<br\s*\/?>/gi, ' ')
		.replace(/<\/?(?:a|span|u|b|i|em|strong|sup|sub|p|div|font|center|small|mark|details|summary|img|ins|del)(?:\s[^<>]*)?\/?>/gi, '')
		.replace(/&nbsp;/g, '\u00a0')
		.replace(/&amp;/g, '&')
		.trim();
}

/** The words without emphasis, links and escapes: what recognisers look at. */
export function plain(text: string): string {
	return text
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/<(https?:\/\/[^>]+)>/g, '$1')
		.replace(/(?<!\\)(\*\*\*|\*\*|\*|__|(?<!\w)_)(?=\S)(.+?)(?<=[^\s\\])\1(?!\w)/g, '$2')
		.replace(/\*\*([^*]+)\*\*/g, '$1')
		.replace(/\\([\\`*_{}[\]()#+\-.!>=~|])/g, '$1')
		.trim();
}
