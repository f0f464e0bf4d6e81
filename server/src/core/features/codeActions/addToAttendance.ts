import type { MinutesDocument } from '../../document.ts';
import { preambleEnd } from '../../lint/walk.ts';
import type { Group } from '../../model/minutes.ts';
import { namedPeople } from '../../model/naming.ts';
import { WORDS } from '../../render/words.ts';
import type { TextEdit } from '../../text/edit.ts';
import { insert } from '../../text/edit.ts';
import { touches } from '../../text/span.ts';
import type { Proposal, Refactoring } from './refactoring.ts';

/** Adds the person whom the text names at the cursor, and who is in no list, to the attendance. */
export const addToAttendance: Refactoring = ({ document, span }) => {
	const { minutes } = document;
	const { namings } = namedPeople(document);
	const here = namings.find(
		(n) => touches(n.name.span, span.start) && !n.match && !n.several && n.kind !== 'email' && n.kind !== 'mention',
	);
	if (!here) return [];
	const name = here.name.value;
	const entry = here.details ? `${name}, ${here.details.value}` : name;
	const wording = (label: string): string =>
		({ fr: `Ajouter ${name} à la liste de présence (${label})`, en: `Add ${name} to the attendance (${label})` })[minutes.language];
	const groups = minutes.attendance.groups.filter((g) => g.role !== 'absent' && g.role !== 'excused');
	const roles = [groups.find((g) => g.role === 'member'), groups.find((g) => g.role === 'guest' || g.role === 'observer')];
	const chosen = roles.filter((g) => g !== undefined);
	const targets = chosen.length > 0 ? chosen : groups.slice(0, 1);
	if (targets.length === 0) {
		const label = { fr: 'Membres', en: 'Members' }[minutes.language];
		return [{ title: wording(label), kind: 'refactor.rewrite', edits: () => [newList(document, label, entry)] }];
	}
	return targets.map(
		(group): Proposal => ({
			title: wording(group.label.value),
			kind: 'refactor.rewrite',
			edits: () => [addTo(document, group, name, entry)],
		}),
	);
};

/** In the manner of the last person of the group. */
function addTo({ text, lines }: MinutesDocument, group: Group, name: string, entry: string): TextEdit {
	const last = group.people.at(-1);
	if (group.inline && last) return insert(last.span.end, `, ${name}`);
	const line = lines.lineSpan(lines.lineAt(last?.span.start ?? group.label.span.start));
	const lead = last ? (/^\s*(?:[-*•–+▪➢·]\s+)?/.exec(text.slice(line.start, line.end))?.[0] ?? '') : '- ';
	return insert(line.end, `\n${lead}${entry}`);
}

function newList({ minutes }: MinutesDocument, label: string, entry: string): TextEdit {
	const { attendance, colon } = WORDS[minutes.language];
	const at = preambleEnd(minutes);
	const list = `${attendance}\n\n${label}${colon.trimEnd()}\n- ${entry}`;
	return insert(at, at === 0 ? `${list}\n\n` : `\n\n${list}`);
}
