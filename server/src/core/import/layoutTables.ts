import { foldText } from '../syntax/fold.ts';
import type { FlowLine, Table, TextLine } from './block.ts';
import { readMark } from './marks.ts';

const gapInside = /\S {3,}\S/;

/** Tables that a PDF tool laid out with spaces: lines whose gaps stand above each other become rows and cells. */
export function takeLayoutTables(lines: readonly FlowLine[]): readonly FlowLine[] {
	const result: FlowLine[] = [];
	const parts = chunks(lines);
	for (let i = 0; i < parts.length; i++) {
		const spaced = readSpacedTable(parts, i);
		if (spaced) {
			result.push({ kind: 'aside', blocks: [spaced.table] }, ...spaced.asides, {
				kind: 'text',
				text: '',
				spaced: false,
				line: spaced.table.line,
			});
			i = spaced.last;
			continue;
		}
		const chunk = parts[i] as readonly FlowLine[];
		const table = readTable(chunk);
		if (table) result.push({ kind: 'aside', blocks: [table] }, { kind: 'text', text: '', spaced: false, line: table.line });
		else result.push(...chunk);
	}
	return result;
}

/** Runs of lines without a blank one, column titles first; blank lines and asides stand for themselves. */
function chunks(lines: readonly FlowLine[]): readonly (readonly FlowLine[])[] {
	const found: FlowLine[][] = [];
	let open: FlowLine[] | undefined;
	for (const line of lines) {
		if (line.kind === 'aside' || line.text.trim() === '') {
			found.push([line]);
			open = undefined;
		} else if (open && !(gapInside.test(line.text) && isHeader(line))) open.push(line);
		else {
			open = [line];
			found.push(open);
		}
	}
	return found;
}

function readTable(chunk: readonly FlowLine[]): Table | undefined {
	const lines = chunk as readonly TextLine[];
	const first = lines[0];
	if (first?.kind !== 'text' || lines.length < 2) return undefined;
	const split = lines.filter((l) => gapInside.test(l.text));
	if (split.length < 2 || split.length * 3 < lines.length || lines.some((l) => readMark(l.text.trim()))) return undefined;
	const columns = rivers(lines);
	if (columns.length < 2) return undefined;
	const header = isHeader(lines[0] as TextLine) ? lines[0] : undefined;
	const marks = header ? markColumns(header) : [];
	const rows: string[][] = [];
	for (const line of header ? lines.slice(1) : lines) {
		const cells = cut(line.text, columns);
		const last = rows[rows.length - 1];
		// a line without first cell goes on with the row above
		if (last && cells[0] === '' && marks.length === 0) last.forEach((cell, i) => (last[i] = `${cell} ${cells[i]}`.trim()));
		else rows.push(marks.length > 0 ? withMarks(line.text, cells, columns, marks) : cells);
	}
	const names = header
		? marks.length > 0
			? withMarks(header.text, cut(header.text, columns), columns, marks, true)
			: cut(header.text, columns)
		: [];
	return { kind: 'table', header: names, rows, line: first.line, gap: true };
}

/**
 * A table whose rows stand apart, below a line of column titles: each run of lines is a row, and what a page's end cut off goes on
 * with the row above.
 */
function readSpacedTable(
	parts: readonly (readonly FlowLine[])[],
	from: number,
): { readonly table: Table; readonly asides: readonly FlowLine[]; readonly last: number } | undefined {
	const head = parts[from]?.[0];
	if (head?.kind !== 'text' || !isHeader(head)) return undefined;
	const width = head.text.trim().split(/\s{2,}/).length;
	const rows: string[][] = [];
	const asides: FlowLine[] = [];
	let last = from;
	for (let at = from; at < parts.length; ) {
		const page = pageOfRows(parts, at, at === from);
		// the columns of another page need not stand where those of the first do
		const columns = rivers([...(at === from ? [head] : []), ...page.groups.flat()]);
		if (page.groups.length === 0 || columns.length !== width) break;
		for (const part of parts.slice(last + 1, page.last)) asides.push(...part.filter((l) => l.kind === 'aside'));
		for (const group of page.groups) addRows(group, columns, rows);
		last = page.last;
		at = last + 1;
	}
	if (rows.length < 2) return undefined;
	return { table: { kind: 'table', header: cut(head.text, rivers([head])), rows, line: head.line, gap: true }, asides, last };
}

/** Runs of lines that may be rows, up to a page's end or another text; `last` is the part of the last one. */
function pageOfRows(
	parts: readonly (readonly FlowLine[])[],
	from: number,
	headed: boolean,
): { readonly groups: readonly (readonly TextLine[])[]; readonly last: number } {
	const groups: (readonly TextLine[])[] = [];
	let last = from;
	for (let i = from; i < parts.length; i++) {
		const lines = (headed && i === from ? parts[i]?.slice(1) : parts[i]) as readonly FlowLine[];
		const texts = lines.filter((l): l is TextLine => l.kind === 'text' && l.text.trim() !== '');
		if (groups.length > 0 && lines.length > 0 && lines.every((l) => l.kind === 'aside')) break;
		if (texts.length === 0) continue;
		if (!texts.every((l) => gapInside.test(l.text.trim()) || /^ {4,}\S/.test(l.text))) break;
		groups.push(texts);
		last = i;
	}
	return { groups, last };
}

/** A run of lines is one row; within it, a line whose first cell is written opens another if nearly all its cells are. */
function addRows(group: readonly TextLine[], columns: readonly number[], rows: string[][]): void {
	for (const [k, line] of group.entries()) {
		const cells = cut(line.text, columns);
		const row = rows[rows.length - 1];
		const filled = cells.filter((c) => c !== '').length;
		if (row === undefined || (cells[0] !== '' && (k === 0 || filled >= columns.length - 1))) rows.push(cells);
		else cells.forEach((cell, c) => (row[c] = `${row[c]} ${cell}`.trim()));
	}
}

/** Where columns begin: behind gaps of two or more places that no line writes in. */
function rivers(lines: readonly TextLine[]): readonly number[] {
	const width = Math.max(...lines.map((l) => l.text.length));
	const free = Array.from({ length: width }, (_, x) => lines.every((l) => (l.text[x] ?? ' ') === ' '));
	const starts: number[] = [];
	for (let x = 0; x < width; x++) if (!free[x] && (x === 0 || (free[x - 1] && (starts.length === 0 || free[x - 2])))) starts.push(x);
	return starts;
}

function cut(text: string, columns: readonly number[]): string[] {
	return columns.map((start, i) => text.slice(start, columns[i + 1] ?? text.length).trim());
}

const headerWords =
	/^(?:nom|noms|prenom|prenoms|nom prenom|prenom nom|nom et prenom|name|names|organisme|organisation|organization|affiliation|structure|fonction|role|titre|title|present|presente?s?|excuse|excusee?s?|absent|absente?s?|represente|pouvoir|signature|email|courriel|qualite|attendance|presence|no\.?|n°|#|actions?|tasks?|taches?|mesures?(?: de suivi)?|responsables?|owners?|lead|qui|quand|quoi|who|when|what|echeances?|delais?|due|due date|deadline|status|statut|etat|date)$/;

function isHeader(line: TextLine): boolean {
	const cells = line.text.trim().split(/\s{2,}/);
	return (
		cells.length >= 2 && cells.every((c) => headerWords.test(foldText(c)) || c.split(/\s+/).every((w) => headerWords.test(foldText(w))))
	);
}

interface MarkColumn {
	readonly word: string;
	readonly middle: number;
}

/** `Présent Excusé` above crosses: one word is one column, though hardly a space stands between. */
function markColumns(header: TextLine): readonly MarkColumn[] {
	return [...header.text.matchAll(/\S+/g)]
		.filter(([word]) => /^(?:presente?s?|excusee?s?|absente?s?|represente|pouvoir|present|absent|excused|regrets)$/.test(foldText(word)))
		.map((m) => ({ word: m[0], middle: m.index + m[0].length / 2 }));
}

/** The plain cells, then one cell for each column of crosses, filled from the nearest. */
function withMarks(
	text: string,
	cells: readonly string[],
	columns: readonly number[],
	marks: readonly MarkColumn[],
	isHeaderLine = false,
): string[] {
	const firstMark = Math.min(...marks.map((m) => m.middle - m.word.length / 2)) - 1;
	const plain = columns.filter((start) => start < firstMark);
	const kept = cells.slice(0, plain.length);
	if (isHeaderLine)
		return [
			...kept.map((c, i) => (i === plain.length - 1 ? c.replace(new RegExp(`\\s*${marks[0]?.word}.*$`), '') : c)),
			...marks.map((m) => m.word),
		];
	const filled = marks.map(() => '');
	for (const m of text.matchAll(/\S+/g)) {
		if (m.index < firstMark) continue;
		const middle = m.index + m[0].length / 2;
		const nearest = marks.reduce(
			(best, mark, i) => (Math.abs(mark.middle - middle) < Math.abs((marks[best] as MarkColumn).middle - middle) ? i : best),
			0,
		);
		filled[nearest] = `${filled[nearest]} ${m[0]}`.trim();
	}
	return [...kept, ...filled];
}
