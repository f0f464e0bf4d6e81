import type { Person } from '../../model/minutes.ts';
import { nameWords } from '../../model/nameMatch.ts';
import type { Attendee } from '../../model/presence.ts';
import { timelineOf } from '../../model/room.ts';
import { removeEntry } from '../inserts.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * Two entries of one name, the words in another order included (`Cornu Patrick`, `Patrick Cornu`). No contradiction: an
 * excused person whose arrival or departure is written, and a member marked absent who stands among the excused, too.
 * Who is replaced has given up the seat: present beside the substitute, both would vote.
 */
export const personInTwoStates: Rule = {
	code: 'person-in-two-states',
	id: 'ATT03',
	severity: 'error',
	fixable: true,
	summary: { fr: 'Une personne est à la fois présente et absente ou excusée.', en: 'A person is both present and absent or excused.' },
	rationale: { fr: 'Le quorum et les votes dépendent de l’une des deux mentions.', en: 'Quorum and votes rest on one of the two.' },
	example: { bad: 'Présents : Ann Lee, Guy Lau\nExcusés : Guy Lau\n', good: 'Présents : Ann Lee\nExcusés : Guy Lau\n' },
	check(context) {
		const { minutes, document, report } = context;
		const byWords = new Map<string, Attendee[]>();
		for (const attendee of timelineOf(minutes).attendees) {
			const key = nameWords(attendee.person.name.value).toSorted().join(' ');
			byWords.set(key, [...(byWords.get(key) ?? []), attendee]);
		}
		for (const same of byWords.values()) {
			if (same.some((a) => a.moves.length > 0)) continue;
			const entries = same.flatMap((a) => a.entries).toSorted((a, b) => a.span.start - b.span.start);
			const second = entries.find((p) => contradicts(p, entries[0] as Person));
			const first = entries[0];
			if (!first || !second) continue;
			report({
				span: second.name.span,
				message: {
					fr: `${second.name.value} figure sous « ${first.group.label} » et sous « ${second.group.label} ». Gardez une seule mention.`,
					en: `${second.name.value} is listed under “${first.group.label}” and under “${second.group.label}”. Keep one.`,
				},
				related: [{ span: first.name.span, message: { fr: 'L’autre mention', en: 'The other entry' } }],
				fixes: [first, second].flatMap((person) => {
					const kept = person === first ? second : first;
					const edits = removeEntry(person, minutes, document);
					return edits ? [{ title: { fr: `Garder « ${kept.group.label} »`, en: `Keep “${kept.group.label}”` }, edits, safe: false }] : [];
				}),
			});
		}
		replacedButPresent(context);
	},
};

function replacedButPresent({ minutes, report }: RuleContext): void {
	const timeline = timelineOf(minutes);
	for (const { person, entries, moves } of timeline.attendees) {
		const seat = entries.find((p) => p.substituteFor && p.attending === 'present')?.substituteFor;
		const replaced = seat && timeline.find(seat.value);
		if (!seat || !replaced?.voting || replaced.person === person || moves.length > 0 || replaced.moves.length > 0) continue;
		if (!replaced.entries.every((p) => p.attending === 'present')) continue;
		report({
			span: seat.span,
			message: {
				fr: `${replaced.person.name.value} est à la fois présent·e et remplacé·e par ${person.name.value} : un seul des deux peut voter. Corrigez la liste.`,
				en: `${replaced.person.name.value} is both present and replaced by ${person.name.value}: only one of them may vote. Correct the list.`,
			},
			related: [{ span: replaced.person.name.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } }],
		});
	}
}

function contradicts(a: Person, b: Person): boolean {
	if (a.attending === b.attending) return false;
	if (a.attending === 'present' || b.attending === 'present') return true;
	// absent and excused contradict as two lists, not as a remark beside a list
	return a.group.role === a.attending && b.group.role === b.attending;
}
