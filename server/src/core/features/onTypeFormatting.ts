import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { HeadingForm } from '../model/minutes.ts';
import { foldText } from '../syntax/fold.ts';
import { createLine } from '../syntax/line.ts';
import { readHeading } from '../syntax/readings/heading.ts';
import type { TextEdit as OffsetEdit } from '../text/edit.ts';
import { insert, remove, replace } from '../text/edit.ts';
import { toTextEdits } from './convert.ts';
import { fencesOf } from './fences.ts';
import { isGroupLabel } from './groupLabel.ts';
import { following } from './liveText.ts';

/** How a line goes on when Enter is pressed behind it. */
interface Continuation {
	/** What the next line starts with. */
	readonly prefix: string;
	/** The line holds nothing but its own prefix: it ends the list. */
	readonly empty: boolean;
}

/** The keys after which `onTypeFormatting` is asked. */
export const TYPE_TRIGGERS = ['\n'] as const;

/**
 * After Enter: the next person of a group, the next bullet, the next number of a list or of an agenda. An empty one
 * ends the list and leaves a blank line, so that a heading may follow. `position` is where the cursor is now, on the
 * new line; what the editor put there itself (indentation, a bullet) counts.
 */
export function onTypeFormatting(document: MinutesDocument, position: Position, key: string): TextEdit[] {
	const above = position.line - 1;
	if (key !== '\n' || above < 0 || position.line >= document.lines.lineCount || isLiteral(document, above)) return [];
	const found = continuationOf(document, above);
	if (!found) return [];
	return toTextEdits(document.lines, found.empty ? endList(document, above, found.prefix) : goOn(document, position.line, found.prefix));
}

/** Removes the empty entry, and the one that the editor may have begun below it. */
function endList({ lines }: MinutesDocument, above: number, prefix: string): readonly OffsetEdit[] {
	const started = lines.lineSpan(above + 1);
	const begun = started.end - started.start;
	return [remove(lines.lineSpan(above)), ...(begun > 0 && begun <= prefix.length ? [remove(started)] : [])];
}

function goOn(document: MinutesDocument, line: number, prefix: string): readonly OffsetEdit[] {
	const { start } = document.lines.lineSpan(line);
	const text = lineText(document, line);
	if (text.startsWith(prefix)) return [];
	const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
	// only what is missing, so that the cursor ends behind it
	if (prefix.startsWith(indent)) return [insert(start + indent.length, prefix.slice(indent.length))];
	return [replace({ start, end: start + indent.length }, prefix)];
}

const bullet = /^([ \t]*(?:[-*•–+▪◦·➢])[ \t]+)(.*)$/;
const listNumber = /^([ \t]+|)(\d{1,3}|[a-z])([.)])([ \t]+)(.*)$/;

function continuationOf(document: MinutesDocument, line: number): Continuation | undefined {
	const text = lineText(document, line);
	const item = bullet.exec(text.length > 0 && /[-*•–+▪◦·➢]$/.test(text) ? `${text} ` : text);
	if (item) return { prefix: item[1] as string, empty: (item[2] as string).trim() === '' };
	const number = listNumber.exec(text);
	if (number && ((number[1] as string) !== '' || number[3] === ')')) {
		const [, indent = '', value = '', mark = '', space = '', rest = ''] = number;
		return { prefix: `${indent}${following(value)}${mark}${space}`, empty: rest.trim() === '' };
	}
	return firstPerson(document, line) ?? nextHeading(document, line, text);
}

/** Below the label of a group: its first person, with a bullet unless the other groups have none. */
function firstPerson(document: MinutesDocument, line: number): Continuation | undefined {
	if (!isGroupLabel(document, line)) return undefined;
	const { lines, minutes, text: source } = document;
	const people = minutes.attendance.groups.filter((g) => !g.inline).flatMap((g) => g.people);
	const bulleted = people.filter((p) => /[-*•–+▪➢·]\s/.test(source.slice(lines.lineStart(lines.lineAt(p.span.start)), p.name.span.start)));
	return people.length > 0 && bulleted.length === 0 ? undefined : { prefix: '- ', empty: false };
}

/** In an agenda, and where headings follow each other line by line, Enter asks for the next one; below a heading of the minutes comes text. */
function nextHeading(document: MinutesDocument, line: number, text: string): Continuation | undefined {
	const heading = readHeading(createLine(text, 0));
	if (!heading || !inAgenda(document, line, heading.form)) return undefined;
	const { form, depth, number } = heading;
	const empty = heading.title.value === '';
	if (form === 'computed') return { prefix: `${'#'.repeat(depth)} `, empty };
	return { prefix: `${following(number?.value ?? '')}${form === 'letter' ? ')' : '.'} `, empty };
}

function inAgenda(document: MinutesDocument, line: number, form: HeadingForm): boolean {
	const { minutes, lines } = document;
	if (minutes.meeting.kind?.value === 'agenda') return true;
	if (minutes.agenda.some((entry) => lines.lineAt(entry.span.start) === line)) return true;
	let above = line - 1;
	if (above >= 0 && readHeading(createLine(lineText(document, above), 0))?.form === form) return true;
	while (above > 0 && lineText(document, above).trim() === '') above--;
	return above >= 0 && /^(?:ordre du jour|agenda)\s*:?$/.test(foldText(lineText(document, above)).trim());
}

/** Fences, quotes and comments are nobody's list. */
function isLiteral(document: MinutesDocument, line: number): boolean {
	if (/^(?:[ \t]*(?:`{3,}|~{3,})|>|\/\/|\|)/.test(lineText(document, line))) return true;
	const start = document.lines.lineStart(line);
	return fencesOf(document).some((fence) => fence.start <= start && start < fence.end);
}

function lineText({ lines, text }: MinutesDocument, line: number): string {
	const { start, end } = lines.lineSpan(line);
	return text.slice(start, end);
}
