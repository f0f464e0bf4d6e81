import { foldText } from '../syntax/fold.ts';
import { looksLikeName } from '../syntax/readings/names.ts';
import type { FlowLine, Table, TextLine } from './block.ts';

const nameHeader = /^(?:noms?(?: et)? prenoms?|prenoms?(?: et)? noms?|noms?|names?|participants? noms?)$/;
const otherHeader =
	/^(?:organismes?|organisations?|organizations?|affiliations?|structures?|fonctions?|roles?|qualites?|(?:presente?s?|excusee?s?|absente?s?|represente|present|absent|excused)(?: (?:presente?s?|excusee?s?|absente?s?|represente|present|absent|excused))*)$/;

/**
 * A table that was printed column by column: all names, then as many organisations, then the crosses. Columns of the same
 * length below the column titles are put side by side again. Which of several columns a cross stood in is lost.
 */
export function takeFlattenedTables(lines: readonly FlowLine[]): readonly FlowLine[] {
	const at = lines.findIndex((l) => l.kind === 'text' && nameHeader.test(foldText(l.text)));
	if (at < 0) return lines;
	const header: string[] = [];
	const columns: { readonly title?: string; readonly cells: string[] }[] = [];
	let i = at;
	let end = at;
	while (i < lines.length) {
		const { chunk, next } = readChunk(lines, i);
		const titles = chunk.filter((l) => isTitle(l.text));
		const cells = chunk.filter((l) => !isTitle(l.text)).map((l) => l.text.trim());
		if (cells.length === 0 && titles.length > 0 && chunk.length === titles.length) header.push(...titles.map((t) => t.text.trim()));
		else if (columns.length === 0 ? cells.length >= 2 && cells.every((c) => looksLikeName(c)) : cells.length === columns[0]?.cells.length) {
			header.push(...titles.map((t) => t.text.trim()));
			columns.push({ cells });
		} else break;
		end = next;
		i = next;
		while (isBlank(lines[i])) i++;
	}
	if (columns.length < 2) return lines;
	const rows = (columns[0]?.cells ?? []).map((_, k) => columns.map((c) => c.cells[k] ?? ''));
	const table: Table = { kind: 'table', header, rows, line: (lines[at] as TextLine).line, gap: true };
	return [
		...lines.slice(0, at),
		{ kind: 'aside', blocks: [table] },
		{ kind: 'text', text: '', spaced: false, line: table.line },
		...lines.slice(end),
	];
}

function isTitle(text: string): boolean {
	const folded = foldText(text);
	return nameHeader.test(folded) || otherHeader.test(folded);
}

function isBlank(line: FlowLine | undefined): boolean {
	return line?.kind === 'text' && line.text.trim() === '';
}

function readChunk(lines: readonly FlowLine[], from: number): { readonly chunk: readonly TextLine[]; readonly next: number } {
	let next = from;
	while (next < lines.length && !isBlank(lines[next]) && lines[next]?.kind === 'text') next++;
	return { chunk: lines.slice(from, next) as readonly TextLine[], next: Math.max(next, from + 1) };
}
