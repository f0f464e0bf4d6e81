import { foldText } from '../syntax/fold.ts';
import { createLine } from '../syntax/line.ts';
import { readRecord } from '../syntax/readings/record.ts';
import { mayStartStatement } from '../syntax/readings/statement.ts';
import type { Block, FlowLine, Note, TextLine } from './block.ts';
import { joinParagraphs } from './paragraphs.ts';
import { readTableHeader } from './sideColumn.ts';

/**
 * A page laid out with spaces below a header `Point  Discussion  Décision`: what stands in the column of outcomes is cut from
 * the lines of the discussion and stays beside the line at which it begins.
 */
export function takeOutcomeColumn(lines: readonly FlowLine[]): readonly FlowLine[] {
	const at = lines.findIndex((l, i) => l.kind === 'text' && /\S {3,}\S/.test(l.text) && headerAt(lines, i) !== undefined);
	const found = headerAt(lines, at);
	if (found === undefined) return lines;
	const header = lines[at] as TextLine;
	const right = columnStart(lines.slice(at + found.height), lastCell(header.text));
	if (right === undefined) return lines;
	const note: Note = {
		kind: 'note',
		about: 'tableHeader',
		text: found.cells.join(' | '),
		line: header.line,
		gap: true,
	};
	const result: FlowLine[] = [...lines.slice(0, at), { kind: 'aside', blocks: [note] }];
	let side: { readonly place: number; readonly lines: FlowLine[]; blanks: number } | undefined;
	const close = (): void => {
		if (!side) return;
		const blocks = joinParagraphs(side.lines).map((b): Block => ({ ...b, side: true }));
		result.splice(side.place, 0, { kind: 'aside', blocks });
		side = undefined;
	};
	for (const line of lines.slice(at + found.height)) {
		if (line.kind === 'aside' || (readTableHeader(line.text) && / {3,}/.test(line.text.trim()))) {
			if (line.kind === 'aside') result.push(line);
			else result.push({ kind: 'aside', blocks: [{ ...note, line: line.line }] });
			continue;
		}
		const { left, beside } = splitAt(line, right);
		result.push(left);
		if (beside !== undefined) {
			// a blank line and the next record: another cell
			if (side && (side.blanks > 2 || (side.blanks > 0 && opensRecord(beside)))) close();
			side ??= { place: result.length, lines: [], blanks: 0 };
			side.lines.push({ ...line, text: beside });
			side.blanks = 0;
		} else if (side) {
			side.blanks++;
			if (side.blanks === 1) side.lines.push({ ...line, text: '' });
		}
	}
	close();
	return result;
}

/** Column titles on one line, or with the last ones wrapped on the lines below, and how many lines they take. */
function headerAt(lines: readonly FlowLine[], at: number): { readonly cells: readonly string[]; readonly height: number } | undefined {
	const first = lines[at];
	if (first?.kind !== 'text' || !/\S {2,}\S/.test(first.text.trim())) return undefined;
	const starts = Array.from(first.text.matchAll(/(?:^| {2,})(?=\S)/g), (m) => m.index + m[0].length);
	const cells = starts.map((start, i) => first.text.slice(start, starts[i + 1]).trim());
	for (let height = 1; ; height++) {
		if (readTableHeader(cells.join('   ')) !== undefined) return { cells, height };
		const below = lines[at + height];
		if (height > 3 || below?.kind !== 'text' || below.text.trim() === '') return undefined;
		for (const m of below.text.matchAll(/\S+(?: \S+)*/g)) {
			const column = starts.findIndex((start) => Math.abs(start - m.index) <= 2);
			if (column < 0) return undefined;
			cells[column] = `${cells[column]} ${m[0]}`;
		}
	}
}

function opensRecord(text: string): boolean {
	return readRecord(createLine(text, 0)) !== undefined || mayStartStatement(foldText(text));
}

function lastCell(text: string): number {
	return text.trimEnd().length - (/\S+(?: \S+)*$/.exec(text.trimEnd())?.[0].length ?? 0);
}

/** Where the column begins: the place near its title at which most of the segments behind a gap start. */
function columnStart(lines: readonly FlowLine[], title: number): number | undefined {
	const starts = new Map<number, number>();
	for (const line of lines) {
		if (line.kind !== 'text') continue;
		for (const m of line.text.matchAll(/(?: {2,}|^ +)(?=\S)/g)) {
			const x = m.index + m[0].length;
			if (Math.abs(x - title) <= 12) starts.set(x, (starts.get(x) ?? 0) + 1);
		}
	}
	const best = [...starts].sort((a, b) => b[1] - a[1])[0];
	return best && best[1] >= 2 ? best[0] : undefined;
}

function splitAt(line: TextLine, right: number): { readonly left: TextLine; readonly beside?: string } {
	for (const m of line.text.matchAll(/(?: {2,}|^ +)(?=\S)/g)) {
		const x = m.index + m[0].length;
		if (x >= right - 3) return { left: { ...line, text: line.text.slice(0, m.index).trimEnd() }, beside: line.text.slice(x) };
	}
	return { left: line };
}
