import { readMark } from '../import/marks.ts';
import { draftPeople } from '../import/people.ts';
import { peopleColumn, peopleTable } from '../import/recognise/attendanceTable.ts';
import type { Language } from '../model/minutes.ts';
import { foldText } from '../syntax/fold.ts';
import { createLine } from '../syntax/line.ts';
import { readGroup } from '../syntax/readings/attendance.ts';
import { looksLikeName } from '../syntax/readings/names.ts';
import { readPerson } from '../syntax/readings/person.ts';

type Row = readonly string[];

/** Columns that an attendance list of a public record has no place for. */
const CONTACT = /^(?:no|n[oº°.]*|#|num(?:ero)?|courriels?|(?:adresses? )?e-?mails?|telephones?|tel\.?|phone|cell(?:ulaire)?|signatures?)$/;

/**
 * The entries of an attendance list (`- Name, Affiliation (remarks)`) for a table of people: cells parted by tabs or by
 * two spaces and more, with or without a line of titles. Inside an attendance list (`inList`), lines with nothing but a
 * name are people, too. Undefined when the text is no such table.
 */
export function pastedPeople(text: string, language: Language, inList: boolean): string | undefined {
	const groups = groupsOf(text.split('\n').filter((line) => line.trim() !== ''));
	const lists = groups.map(({ label, lines }) => {
		const [header, ...body] = lines.map(cellsOf);
		const people = header && (titled(header, body, language) ?? untitled(lines.map(withoutMark).map(cellsOf), inList));
		return (
			people &&
			[...(label === undefined ? [] : [`${label}${language === 'fr' ? ' :' : ':'}`]), ...people.map((person) => `- ${person}`)].join('\n')
		);
	});
	return lists.length > 0 && lists.every((list) => list !== undefined) ? lists.join('\n\n') : undefined;
}

/** A row that holds nothing but the word for a group (`Membres`) is the label of those below. */
function groupsOf(lines: readonly string[]): readonly { readonly label?: string; readonly lines: readonly string[] }[] {
	const groups: { label?: string; lines: string[] }[] = [];
	for (const line of lines) {
		const [cell = '', ...rest] = cellsOf(line).filter((c) => c !== '');
		const group = rest.length === 0 ? readGroup(createLine(cell, 0)) : undefined;
		if (group?.known && group.names.value === '') groups.push({ label: group.label.value, lines: [] });
		else if (groups.length === 0) groups.push({ lines: [line] });
		else groups.at(-1)?.lines.push(line);
	}
	return groups;
}

function cellsOf(line: string): Row {
	return line
		.replace(/^ +| +$/g, '')
		.split(/\t|\u00a0{2,}| {2,}/)
		.map((cell) => cell.trim());
}

/** Without the bullet, or the running number in a column of its own. */
function withoutMark(line: string): string {
	const text = line.trim();
	return text.slice(readMark(text)?.length ?? /^\d{1,3}(?:\t| {2,})/.exec(text)?.[0].length ?? 0);
}

function titled(header: Row, body: readonly Row[], language: Language): readonly string[] | undefined {
	const known = header.filter((title) => !isStranger(title));
	if (header.length < 2 || body.length === 0 || known.length * 2 < header.length) return undefined;
	const names = header.map((title) => ['name', 'family'].includes(peopleColumn(title) ?? ''));
	const rows = body.map((row) => row.map((cell, i) => (names[i] ? uninverted(cell) : cell)));
	return peopleTable(withoutStrangers(header, rows), { language });
}

function isStranger(title: string): boolean {
	return title !== '' && peopleColumn(title) === undefined && !CONTACT.test(foldText(title));
}

/** What a column of another title says follows the affiliation, so that nothing is lost. */
function withoutStrangers(header: Row, rows: readonly Row[]): { readonly header: Row; readonly rows: readonly Row[] } {
	const strangers = header.flatMap((title, i) => (isStranger(title) ? [i] : []));
	const [first] = strangers;
	if (first === undefined) return { header, rows };
	const affiliation = header.findIndex((title) => peopleColumn(title) === 'affiliation');
	const target = affiliation < 0 ? first : affiliation;
	const merged = [...new Set([target, ...strangers])];
	return {
		header: header.map((title, i) => (i === target ? 'organisation' : title)),
		rows: rows.map((row) => row.map((cell, i) => (i === target ? merged.flatMap((k) => row[k] || []).join(', ') : cell))),
	};
}

function untitled(rows: readonly Row[], inList: boolean): readonly string[] | undefined {
	const isTable = rows.filter((cells) => cells.length > 1).length * 2 > rows.length;
	// one name inside a list is what somebody types, unless it brings cells along
	if (!isTable && (!inList || rows.length < 2)) return undefined;
	if (!inList && rows.length < 2) return undefined;
	// in a line of one column the comma starts the affiliation (`Ann Lee, Nord`)
	const lines = rows.map(([name = '', ...rest]) => {
		const remarks = rest.filter(isRemark);
		const parts = [rest.length > 0 ? uninverted(name) : name, ...rest.filter((cell) => !remarks.includes(cell))];
		return parts.filter((cell) => cell !== '').join(', ') + (remarks.length > 0 ? ` (${remarks.join(', ')})` : '');
	});
	const people = draftPeople(lines).map(({ text }) => text);
	return people.every((person) => !/[.:!?]$/.test(person) && looksLikeName(readPerson(person, 0)?.name.value ?? '')) ? people : undefined;
}

/** `by phone`, `excusée`: what a cell says about the presence of a person, not where they come from. */
function isRemark(cell: string): boolean {
	const remarks = cell === '' ? [] : (readPerson(`A (${cell})`, 0)?.remarks ?? []);
	return remarks.length > 0 && remarks.every(({ kind }) => kind !== 'function' && kind !== 'other');
}

/** `Marchand, Hélène` in a cell of its own: the language does not understand inverted names. */
function uninverted(cell: string): string {
	const parts = /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?), (\p{Lu}[\p{L}’'-]*\.?(?:[ -]\p{Lu}[\p{L}’'-]*\.?)?)$/u.exec(cell);
	return parts ? `${parts[2]} ${parts[1]}` : cell;
}
