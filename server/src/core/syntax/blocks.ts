import { readDateLine } from './dates.ts';
import { foldText } from './fold.ts';
import type { Line } from './line.ts';
import { createLine } from './line.ts';
import { readGroup, readOpener } from './readings/attendance.ts';
import { readEvent } from './readings/event.ts';
import { readHeading } from './readings/heading.ts';
import { readAttachment } from './readings/marks.ts';
import { readAgendaOpener, readKind } from './readings/preamble.ts';
import { readStatement } from './readings/statement.ts';

/** Where a block lies in the text, before it is parsed. The blocks follow each other without gap. */
export interface BlockRange {
	readonly kind: 'preamble' | 'item';
	readonly start: number;
	readonly end: number;
	/** Preamble only: it holds the planned agenda. */
	readonly withAgenda: boolean;
}

interface HeadingLine {
	readonly start: number;
	readonly end: number;
	/** Top-level number where the heading has one. */
	readonly number?: number;
	readonly title: string;
}

const headingStart = /^(?:#{1,3}[ \t]|(?:\*\*|__|\*|_)?\d+(?:\.\d+){0,2}\.|(?:\*\*|__|\*|_)?[A-Z]\))/;
const fence = /^[ \t]*(`{3,}|~{3,})/;
const blank = /^[ \t\u00a0\u202f]*$/;

/**
 * Cuts a file into its preamble and one block per agenda item (LANGUAGE.md §2: a heading needs a block start). Reads
 * each line's first characters only; the vocabulary is asked about the line above a heading that follows no blank line.
 */
export function splitBlocks(text: string): readonly BlockRange[] {
	const { headings, first } = findHeadings(text);
	const items = withoutTitle(text, headings, first);
	const agenda = findAgenda(text, items);
	const starts = items.slice(agenda?.skip ?? 0).map((h) => h.start);
	const ranges: BlockRange[] = [{ kind: 'preamble', start: 0, end: starts[0] ?? text.length, withAgenda: agenda !== undefined }];
	starts.forEach((start, i) => ranges.push({ kind: 'item', start, end: starts[i + 1] ?? text.length, withAgenda: false }));
	return ranges;
}

function findHeadings(text: string): { readonly headings: readonly HeadingLine[]; readonly first: number } {
	const headings: HeadingLine[] = [];
	let open: string | undefined;
	let aboveStart = 0;
	let aboveEnd = 0;
	let first = -1;
	let start = 0;
	const hasCr = text.includes('\r');
	while (start < text.length) {
		const end = lineEnd(text, start, hasCr);
		const c = text.charCodeAt(start);
		const isComment = open === undefined && c === 47 && text.charCodeAt(start + 1) === 47;
		if (!isComment) {
			const mark =
				(c === 96 || c === 126 || c === 32 || c === 9) && end > start
					? fence.exec(text.slice(start, Math.min(end, start + 80)))?.[1]
					: undefined;
			if (open !== undefined) {
				if (mark?.startsWith(open) && text.slice(start, end).trim() === mark) open = undefined;
			} else if (mark !== undefined) open = mark;
			else if (mayBeHeading(c) && headingStart.test(text.slice(start, Math.min(end, start + 16)))) {
				const reading = readHeading(createLine(text.slice(start, end), start));
				if (reading && (headings[headings.length - 1]?.start === aboveStart || isBlockStart(text.slice(aboveStart, aboveEnd))))
					headings.push({ start, end, number: topNumber(reading.number?.value), title: reading.title.value });
			}
			if (first < 0 && end > start && !blank.test(text.slice(start, end))) first = start;
			aboveStart = start;
			aboveEnd = end;
		}
		start = nextLine(text, end);
	}
	return { headings, first };
}

const anyBreak = /[\r\n]/g;

/** Offset of the terminator; searching for one character is far faster, and few files hold a CR. */
function lineEnd(text: string, from: number, hasCr: boolean): number {
	if (!hasCr) {
		const end = text.indexOf('\n', from);
		return end < 0 ? text.length : end;
	}
	anyBreak.lastIndex = from;
	return anyBreak.exec(text)?.index ?? text.length;
}

function nextLine(text: string, end: number): number {
	return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** A digit, a capital, `#` or emphasis: the first characters of headings. */
function mayBeHeading(code: number): boolean {
	return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 35 || code === 42 || code === 95;
}

/** A heading may follow a blank line or a one-line marker; the line below a record is the record's. */
function isBlockStart(above: string): boolean {
	if (blank.test(above)) return true;
	const line = createLine(above, 0);
	return (
		readEvent(line) !== undefined ||
		readStatement(line.text) !== undefined ||
		isLabel(line) ||
		readAttachment(line) !== undefined ||
		readDateLine(line.text) !== undefined ||
		readKind(line)?.alone === true ||
		readAgendaOpener(line)
	);
}

function isLabel(line: Line): boolean {
	if (readOpener(line)) return true;
	const group = readGroup(line);
	// any other label (`Principes :`) announces a list, whose `1.` is no item
	return group?.known === true && group.colon && group.names.value === '';
}

/** A `# ` on the first non-blank line of a file with no other `# ` is the title, not an item. */
function withoutTitle(text: string, headings: readonly HeadingLine[], first: number): readonly HeadingLine[] {
	const top = headings.filter((h) => text.startsWith('# ', h.start));
	return top.length === 1 && top[0]?.start === first ? headings.filter((h) => h !== top[0]) : headings;
}

/**
 * The planned agenda: `Ordre du jour` above the first item, with numbered lines whose numbers restart later or with
 * lines that come back as headings. `skip` counts the headings that are its entries.
 */
function findAgenda(text: string, headings: readonly HeadingLine[]): { readonly skip: number } | undefined {
	const firstHeading = headings[0]?.start ?? text.length;
	const before = text.slice(0, firstHeading);
	const lines = before.split(/\r\n?|\n/);
	// in the title block the words are the kind of the document, unless the list stands directly below
	const titleEnd = lines.findIndex(
		(raw, i) => blank.test(raw) && i + 1 < lines.length && lines.slice(0, i).some((above) => !blank.test(above)),
	);
	const listBelow = (i: number): boolean => (i + 1 < lines.length - 1 ? !blank.test(lines[i + 1] ?? '') : firstHeading < text.length);
	const opener = lines.findIndex(
		(raw, i) => raw.length < 60 && readAgendaOpener(createLine(raw, 0)) && ((titleEnd >= 0 && i > titleEnd) || listBelow(i)),
	);
	if (opener < 0) return undefined;
	const listed = lines.slice(opener + 1).flatMap((raw) => /^\s*(?:\d+(?:\.\d+)*[.)]|[A-Za-z]\)|[-*+•–▪◦·➢])\s+(.+)$/.exec(raw)?.[1] ?? []);
	if (listed.length > 0) {
		const titles = new Set(listed.map(titleKey));
		return headings.some((h) => titles.has(titleKey(h.title))) ? { skip: 0 } : undefined;
	}
	let highest = 0;
	const seen = new Set<string>();
	for (let i = 0; i < headings.length; i++) {
		const { number, title } = headings[i] as HeadingLine;
		const restarts =
			(number !== undefined && number < highest) ||
			(number !== undefined && number === 1 && highest >= 1 && isTopLevel(text, headings[i] as HeadingLine));
		if (i > 0 && (restarts || seen.has(titleKey(title)))) return hasOnlyEntries(text, headings, i) ? { skip: i } : undefined;
		if (number !== undefined) highest = Math.max(highest, number);
		seen.add(titleKey(title));
	}
	return undefined;
}

/** Agenda lines carry no discussion: what stands between them is blank, indented or a comment. */
function hasOnlyEntries(text: string, headings: readonly HeadingLine[], count: number): boolean {
	for (let i = 0; i + 1 < count; i++) {
		const between = text.slice((headings[i] as HeadingLine).end, (headings[i + 1] as HeadingLine).start);
		if (between.split(/\r\n?|\n/).some((raw) => !/^(?:[ \t].*|\/\/.*|[-*+•–] .*)?$/.test(raw))) return false;
	}
	return true;
}

function isTopLevel(text: string, heading: HeadingLine): boolean {
	return !/^\W*\d+\.\d/.test(text.slice(heading.start, heading.start + 12));
}

function titleKey(title: string): string {
	return foldText(title)
		.replace(/[\s.:;,–—-]+$/, '')
		.replace(/\s*\((?:voir|see)[^)]*\)$/, '');
}

function topNumber(value: string | undefined): number | undefined {
	return value !== undefined && /^\d/.test(value) ? Number.parseInt(value, 10) : undefined;
}
