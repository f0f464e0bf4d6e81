import { foldText } from '../syntax/fold.ts';
import { createLine } from '../syntax/line.ts';
import { readRecord } from '../syntax/readings/record.ts';
import { mayStartStatement, readStatement } from '../syntax/readings/statement.ts';
import type { Block, FlowLine, Note, TextLine } from './block.ts';
import { wrapWidth } from './lines.ts';
import { endsSentence, readMark } from './marks.ts';

/**
 * A table of three columns (point, discussion, outcome) that was printed page by page comes out as the header in pieces, then
 * the middle column of a page, then its right-hand column. This finds the blocks of the right-hand column by their narrow
 * lines, takes them out of the flow where they may cut a sentence, and marks them for the item that they stand beside.
 * Also takes out the pieces of the header.
 */
export function takeSideColumn(lines: readonly FlowLine[]): readonly FlowLine[] {
	const withoutHeader = takeHeader(lines);
	const main = wrapWidth(lines);
	const narrow = Math.max(26, Math.floor(main * 0.4));
	if (main < 60) return withoutHeader;
	const blocks = findBlocks(withoutHeader, narrow);
	const hasHeader = withoutHeader !== lines;
	if (!blocks.some((b) => isWrapped(b, withoutHeader)) || (!hasHeader && blocks.length < 2 && !midSentence(blocks, withoutHeader)))
		return withoutHeader;
	const result: FlowLine[] = [];
	let at = 0;
	for (const { from, to } of blocks) {
		result.push(...withoutHeader.slice(at, from), { kind: 'aside', blocks: sideBlocks(withoutHeader.slice(from, to)) });
		at = to;
	}
	result.push(...withoutHeader.slice(at));
	return result;
}

interface Range {
	readonly from: number;
	readonly to: number;
}

const headerWord =
	/^(?:points?|sujets?|discussions?|decisions?|mesures?|actions?|suivis?|responsables?|echeances?|items?|topics?|owners?|due(?: date)?|notes?|outcomes?|resultats?|commentaires?|comments?|follow-?ups?|agenda|no|n°|#|point a l'ordre du jour|ordre du jour|mesures? de suivi|action items?|agenda item|delais?|qui|quand|who|when|discussion points?|decision points?)$/;

function isHeaderCell(cell: string): boolean {
	return cell.split(/\s*(?:\/|\bet\b|\bor\b|\band\b|\bou\b|&|,)\s*/).every((word) => headerWord.test(foldText(word)));
}

/** Two or more column titles on one line. */
export function readTableHeader(text: string): readonly string[] | undefined {
	const cells = text.trim().split(/\s{2,}|\s*\|\s*/);
	return cells.length >= 2 && cells.every((c) => c !== '' && isHeaderCell(c)) ? cells : undefined;
}

/** Header lines, with a narrow first column broken letter by letter above them. */
function takeHeader(lines: readonly FlowLine[]): readonly FlowLine[] {
	const at = lines.findIndex((l) => l.kind === 'text' && readTableHeader(l.text) !== undefined);
	if (at < 0) return lines;
	let from = at;
	while (from > 0 && isBlank(lines[from - 1])) from--;
	const start = from;
	while (from > 0 && isSliver(lines[from - 1])) from--;
	const slivers = lines.slice(from, start) as readonly TextLine[];
	const header = lines[at] as TextLine;
	const broken = slivers
		.map((l) => l.text.trimStart() + (l.spaced ? ' ' : ''))
		.join('')
		.trim();
	const keepsSlivers = slivers.length >= 2 && isHeaderCell(broken);
	const cells = [...(keepsSlivers ? [broken] : []), ...(readTableHeader(header.text) as readonly string[])];
	const note: Note = { kind: 'note', about: 'tableHeader', text: cells.join(' | '), line: header.line, gap: true };
	return [...lines.slice(0, keepsSlivers ? from : at), { kind: 'aside', blocks: [note] }, ...lines.slice(at + 1)];
}

function isSliver(line: FlowLine | undefined): boolean {
	return line?.kind === 'text' && line.text.trim() !== '' && line.text.length <= 10;
}

function isBlank(line: FlowLine | undefined): boolean {
	return line?.kind === 'text' && line.text.trim() === '';
}

function findBlocks(lines: readonly FlowLine[], narrow: number): readonly Range[] {
	const ranges: Range[] = [];
	for (let i = 0; i < lines.length; i++) {
		if (!opensRecord(lines, i, narrow)) continue;
		const to = blockEnd(lines, i, narrow);
		ranges.push({ from: i, to });
		i = to - 1;
	}
	return ranges;
}

/** A record or the start of a statement, narrow, with a blank line or a page's end above. */
function opensRecord(lines: readonly FlowLine[], i: number, narrow: number): boolean {
	const line = lines[i];
	if (line?.kind !== 'text' || line.text.trim() === '' || line.text.length > narrow) return false;
	const above = lines[i - 1];
	if (above !== undefined && above.kind === 'text' && !isBlank(above)) return false;
	if (readRecord(createLine(line.text.trim(), 0))) return true;
	if (!mayStartStatement(foldText(line.text))) return false;
	const next = lines[i + 1];
	const text = next?.kind === 'text' && !isBlank(next) ? `${line.text.trim()} ${next.text.trim()}` : line.text.trim();
	return readStatement(line.text.trim()) !== undefined || readStatement(text) !== undefined;
}

function blockEnd(lines: readonly FlowLine[], from: number, narrow: number): number {
	let end = from + 1;
	const width = columnWidth(lines, from, narrow);
	for (let i = from + 1; i < lines.length; i++) {
		const line = lines[i] as FlowLine;
		if (line.kind !== 'text' || line.text.length > narrow) break;
		if (isBlank(line)) continue;
		// a page or a cell of the middle column begins
		if (/^ \S/.test(line.text)) break;
		const above = lines[end - 1] as TextLine;
		const block = lines.slice(from, end) as readonly TextLine[];
		if (i === end ? !goesOn(above, line, width, block) && !continues(lines, i, block, narrow) : !continues(lines, i, block, narrow)) break;
		end = i + 1;
	}
	return end;
}

function columnWidth(lines: readonly FlowLine[], from: number, narrow: number): number {
	let width = 0;
	for (let i = from; i < lines.length; i++) {
		const line = lines[i] as FlowLine;
		if (line.kind !== 'text' || line.text.length > narrow || /^ \S/.test(line.text)) break;
		width = Math.max(width, line.text.length);
	}
	return width;
}

/** The line directly below is wrapped text of the same paragraph. */
function goesOn(above: TextLine, line: TextLine, width: number, block: readonly TextLine[]): boolean {
	if (isStatement([...block, line])) return true;
	if (isStatement(block)) return false;
	if (endsSentence(above.text)) return false;
	const firstWord = line.text.trim().split(/\s/)[0] as string;
	return /^[\p{Ll}\d]/u.test(line.text.trim()) || above.text.length + 1 + firstWord.length > width - 2;
}

function isStatement(block: readonly TextLine[]): boolean {
	return (
		readStatement(
			block
				.map((l) => l.text.trim())
				.join(' ')
				.trim(),
		) !== undefined
	);
}

/** After a blank line: the text of a record that has none, the list that it announces, the next record. */
function continues(lines: readonly FlowLine[], i: number, block: readonly TextLine[], narrow: number): boolean {
	const line = lines[i] as TextLine;
	if (opensRecord(lines, i, narrow)) return true;
	const written = block.filter((l) => l.text.trim() !== '');
	const last = written[written.length - 1] as TextLine;
	const head = readRecord(createLine(last.text.trim(), 0));
	if (head && head.text.value === '') return true;
	const mark = readMark(line.text.trim());
	if (!mark) return false;
	return last.text.trim().endsWith(':') || written.some((l) => readMark(l.text.trim())?.ordered === mark.ordered);
}

function isWrapped({ from, to }: Range, lines: readonly FlowLine[]): boolean {
	const block = lines.slice(from, to).filter((l): l is TextLine => l.kind === 'text' && l.text.trim() !== '');
	return block.some((l, i) => i > 0 && !endsSentence((block[i - 1] as TextLine).text) && /^[\p{Ll}\d(«]/u.test(l.text.trim()));
}

function midSentence(ranges: readonly Range[], lines: readonly FlowLine[]): boolean {
	return ranges.some(({ from, to }) => {
		const above = lines.slice(0, from).findLast((l) => l.kind === 'text' && l.text.trim() !== '');
		const below = lines.slice(to).find((l) => l.kind === 'text' && l.text.trim() !== '');
		return above?.kind === 'text' && below?.kind === 'text' && !endsSentence(above.text) && /^\p{Ll}/u.test(below.text.trim());
	});
}

/** The paragraphs and lists of one block, marked as standing aside. */
function sideBlocks(range: readonly FlowLine[]): readonly Block[] {
	const blocks: Block[] = [];
	let gap = true;
	for (const line of range) {
		if (line.kind !== 'text') continue;
		const text = line.text.trim();
		if (text === '') {
			gap = true;
			continue;
		}
		const mark = readMark(text);
		const last = blocks[blocks.length - 1];
		const opens = readRecord(createLine(text, 0)) !== undefined || mayStartStatement(foldText(text));
		const empty = last?.kind === 'paragraph' && readRecord(createLine(last.text, 0))?.text.value === '';
		if (mark)
			blocks.push({
				kind: 'item',
				marker: mark.marker,
				ordered: mark.ordered,
				depth: 0,
				text: text.slice(mark.length),
				line: line.line,
				gap,
				side: true,
			});
		else if (last && !opens && (!gap || empty) && (last.kind === 'paragraph' || last.kind === 'item'))
			blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
		else blocks.push({ kind: 'paragraph', text, line: line.line, gap, side: true });
		gap = false;
	}
	return blocks;
}
