import type { MinutesDocument } from '../document.ts';
import type { Locale } from '../model/minutes.ts';
import type { GroupNode } from '../syntax/ast.ts';
import { readPerson } from '../syntax/readings/person.ts';
import { displayWidth } from './displayWidth.ts';
import { typography } from './typography.ts';

/**
 * The lines of people that are written in columns (`Ann Lee   Nord`, with tabs or at least two spaces behind the name),
 * each with its columns where they are in the longest line of the group. People written with commas are not among them.
 * Only white space differs from the source, and a name still ends where it did (LANGUAGE.md §4).
 * @returns line (0-based) → its text without terminator
 */
export function alignedPeople(document: MinutesDocument): ReadonlyMap<number, string> {
	const aligned = new Map<number, string>();
	const { locale } = document.minutes;
	for (const { block, start } of document.tree.blocks) {
		for (const node of block.nodes) {
			if (node.kind !== 'attendance') continue;
			for (const group of node.groups) {
				for (const [line, text] of alignGroup(document, group, start, locale)) aligned.set(line, text);
			}
		}
	}
	return aligned;
}

/** One person as cells: name, alias (empty where there is none), and what stands in each further column. */
interface PersonCells {
	readonly line: number;
	/** Indentation and bullet. */
	readonly lead: string;
	readonly name: string;
	readonly alias: string;
	/** Whether white space of a column stands before the alias. */
	readonly aliasApart: boolean;
	readonly rest: readonly string[];
}

const columnGap = /[ \t]*\t[ \t]*| {2,}/;
const GAP = '  ';

function* alignGroup(
	{ lines, text }: MinutesDocument,
	group: GroupNode,
	start: number,
	locale: Locale,
): Generator<readonly [number, string]> {
	if (group.inline) return;
	const people = group.people.flatMap(({ span }) => {
		const line = lines.lineAt(start + span.start);
		const { start: from, end } = lines.lineSpan(line);
		return readCells(text.slice(from, end), line, locale) ?? [];
	});
	const aliasColumn = people.some((person) => person.aliasApart);
	const rows = people.map((person) => ({ person, cells: cellsOf(person, aliasColumn) }));
	const widths: number[] = [];
	for (const { cells } of rows) {
		for (const [i, cell] of cells.entries()) widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell));
	}
	for (const { person, cells } of rows) {
		const padded = cells.map((cell, i) => (i === cells.length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - displayWidth(cell))));
		const aligned = padded.join(GAP);
		// a tab counts for where a line without bullet stops being a person, spaces do not
		yield [person.line, staysPerson(aligned) ? aligned : cells.join('\t')];
	}
}

/** A person whose name, with or without alias, is followed by a column; undefined for any other line. */
function readCells(raw: string, line: number, locale: Locale): PersonCells | undefined {
	const reading = columnGap.test(raw.trim()) ? readPerson(raw, 0) : undefined;
	if (!reading) return undefined;
	const lead = /^\s*(?:[-*•–+▪➢·]\s+)?/.exec(raw)?.[0].length ?? 0;
	const nameEnd = reading.name.span.end + (/^[*_]*/.exec(raw.slice(reading.name.span.end))?.[0].length ?? 0);
	const alias = /^\s*\[[^\]]+\]/.exec(raw.slice(nameEnd))?.[0] ?? '';
	const after = raw.slice(nameEnd + alias.length).trimEnd();
	const gap = new RegExp(`^(?:${columnGap.source})(?=[^\\s,;])`).exec(after)?.[0];
	if (gap === undefined) return undefined;
	const cell = (text: string): string =>
		typography(
			text
				.trim()
				.replace(/\s*,\s*/g, ', ')
				.replace(/\s{2,}/g, ' '),
			locale,
		);
	return {
		line,
		lead: `${(/^[ \t]*/.exec(raw)?.[0] ?? '').replace(/\t/g, '    ')}${reading.bullet ? '- ' : ''}`,
		name: cell(raw.slice(lead, nameEnd)),
		alias: alias.trim(),
		aliasApart: new RegExp(`^(?:${columnGap.source})`).test(alias),
		rest: after.slice(gap.length).split(columnGap).map(cell),
	};
}

function cellsOf({ lead, name, alias, rest }: PersonCells, aliasColumn: boolean): readonly string[] {
	if (aliasColumn) return [lead + name, alias, ...rest];
	return [alias === '' ? lead + name : `${lead}${name} ${alias}`, ...rest];
}

function staysPerson(text: string): boolean {
	return /^\s*-\s/.test(text) || (/^[^,]*/.exec(text.trim())?.[0] ?? '').length <= 80;
}
