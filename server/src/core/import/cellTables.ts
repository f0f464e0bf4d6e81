import { foldText } from '../syntax/fold.ts';
import { looksLikeName } from '../syntax/readings/names.ts';
import type { FlowLine, Table, TextLine } from './block.ts';

const nameTitle = /^(?:noms?(?: et prenoms?)?|prenoms? et noms?|names?|members?|membres?|participants?)$/;
const otherTitle =
	/^(?:organi[sz]ations?|organismes?|affiliations?|fonctions?|roles?|qualites?|titres?|titles?|positions?|postes?|wards?|districts?|quartiers?|secteurs?|arrondissements?|jurisdictions?|juridictions?|remarks?|remarques?)$/;

/**
 * A table of people that was printed row by row with one cell a line: `Name`, `Role`, `Ward`, then the cells of the first row, of
 * the second, and so on. It is put together where the lines below the titles make whole rows that begin with names.
 */
export function takeCellTables(lines: readonly FlowLine[]): readonly FlowLine[] {
	const result: FlowLine[] = [];
	let at = 0;
	while (at < lines.length) {
		const found = tableAt(lines, at);
		if (found === undefined) {
			result.push(lines[at++] as FlowLine);
			continue;
		}
		result.push({ kind: 'aside', blocks: [found.table] }, { kind: 'text', text: '', spaced: false, line: found.table.line });
		at = found.next;
	}
	return result;
}

function tableAt(lines: readonly FlowLine[], at: number): { readonly table: Table; readonly next: number } | undefined {
	const first = textAt(lines[at]);
	if (first === undefined || !nameTitle.test(foldText(first))) return undefined;
	let next = at + 1;
	while (isOtherTitle(textAt(lines[next]))) next++;
	const header = lines.slice(at, next).map((l) => textAt(l) ?? '');
	const width = header.length;
	const cells: string[] = [];
	for (; textAt(lines[next]) !== undefined; next++) cells.push(textAt(lines[next]) as string);
	const rows = Array.from({ length: cells.length / width }, (_, i) => cells.slice(i * width, (i + 1) * width));
	if (width < 2 || cells.length % width !== 0 || rows.length < 2 || !rows.every(([name = '']) => looksLikeName(name))) return undefined;
	return { table: { kind: 'table', header, rows, line: (lines[at] as TextLine).line, gap: true }, next };
}

function isOtherTitle(text: string | undefined): boolean {
	return text !== undefined && otherTitle.test(foldText(text));
}

/** The words of a line of text that is not blank. */
function textAt(line: FlowLine | undefined): string | undefined {
	if (line?.kind !== 'text') return undefined;
	const text = line.text.trim();
	return text === '' ? undefined : text;
}
