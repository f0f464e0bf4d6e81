import type { MinutesDocument } from '../document.ts';
import type { Minutes, Person, RecordNode, Role } from '../model/minutes.ts';
import type { TextEdit } from '../text/edit.ts';
import { insert, remove } from '../text/edit.ts';
import type { Bilingual, FindingFix, RuleContext } from './rule.ts';
import { preambleEnd } from './walk.ts';

/** A fix that adds a line to the preamble, for a person to complete. */
export function insertPreambleLine(minutes: Minutes, title: Bilingual, line: Bilingual): FindingFix {
	const at = preambleEnd(minutes);
	return { title, edits: [insert(at, `${at === 0 ? '' : '\n'}${line[minutes.language]}${at === 0 ? '\n' : ''}`)], safe: false };
}

/** A fix that adds lines at the end of the file, set apart by a blank line. */
export function appendLines({ text, language }: RuleContext, title: Bilingual, lines: Bilingual): FindingFix {
	const gap = text.endsWith('\n\n') || text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
	return { title, edits: [insert(text.length, `${gap}${lines[language]}\n`)], safe: false };
}

/** A fix that adds a field or result line below a record, for a person to complete or confirm. */
export function addField(record: RecordNode, minutes: Minutes, line: Bilingual): FindingFix {
	return {
		title: { fr: `Ajouter « ${line.fr} »`, en: `Add “${line.en}”` },
		edits: [insert(record.span.end, `\n  ${line[minutes.language]}`)],
		safe: false,
	};
}

/** A fix that adds a person to the list: to the last group of the role, else in a group of its own behind the lists. */
export function addPerson({ minutes, text }: RuleContext, name: string, role: Role, label: Bilingual): FindingFix {
	const { groups } = minutes.attendance;
	const group = groups.findLast((g) => g.role === role && g.people.length > 0);
	const last = group?.people[group.people.length - 1];
	const end = groups[groups.length - 1]?.span.end ?? text.length;
	const edit = last
		? insert(last.span.end, group?.inline ? `, ${name}` : `\n- ${name}`)
		: insert(end, `\n\n${label[minutes.language]}\n- ${name}`);
	return {
		title: {
			fr: `Ajouter ${name} sous « ${last ? group?.label.value : label.fr.replace(/ :$/, '')} »`,
			en: `Add ${name} under “${last ? group?.label.value : label.en.replace(/:$/, '')}”`,
		},
		edits: [edit],
		safe: false,
	};
}

export const GUESTS: Bilingual = { fr: 'Invités :', en: 'Guests:' };
export const MEMBERS: Bilingual = { fr: 'Membres :', en: 'Members:' };

/** Edits that take one entry out of the list: its line, or its name and one separator; undefined where that would empty it. */
export function removeEntry(person: Person, { attendance }: Minutes, { lines, text }: MinutesDocument): readonly TextEdit[] | undefined {
	const group = attendance.groups.find((g) => g.people.includes(person));
	if (!group) return undefined;
	if (!group.inline) {
		const line = lines.lineAt(person.span.start);
		const start = lines.lineStart(line);
		if (line + 1 < lines.lineCount) return [remove({ start, end: lines.lineStart(line + 1) })];
		return start === 0 ? undefined : [remove({ start: lines.lineSpan(line - 1).end, end: text.length })];
	}
	const at = group.people.indexOf(person);
	const [before, after] = [group.people[at - 1], group.people[at + 1]];
	if (before) return [remove({ start: before.span.end, end: person.span.end })];
	return after ? [remove({ start: person.span.start, end: after.span.start })] : undefined;
}
