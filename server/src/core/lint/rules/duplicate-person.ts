import type { Person } from '../../model/minutes.ts';
import { looksLikeName } from '../../syntax/readings/names.ts';
import { removeEntry } from '../inserts.ts';
import type { Rule } from '../rule.ts';

/** Full names of the same letters: two spellings are ATT04's, two states ATT03's, and two given names alone two people. */
export const duplicatePerson: Rule = {
	code: 'duplicate-person',
	id: 'ATT22',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Une personne figure deux fois dans un groupe.', en: 'A person is listed twice in a group.' },
	rationale: { fr: 'Le double fausse les totaux et le quorum.', en: 'The double falsifies totals and quorum.' },
	example: { bad: 'Membres :\n- Ann Lee\n- Guy Lau\n- Ann Lee\n', good: 'Membres :\n- Ann Lee\n- Guy Lau\n' },
	check({ minutes, document, report }) {
		for (const group of minutes.attendance.groups) {
			const seen = new Map<string, Person>();
			for (const person of group.people) {
				const key = person.name.value.normalize('NFC').replace(/’/g, "'").toLowerCase();
				const first = seen.get(key);
				if (!first) {
					seen.set(key, person);
					continue;
				}
				if (first.attending !== person.attending || !key.includes(' ') || !looksLikeName(person.name.value)) continue;
				const edits = removeEntry(person, minutes, document);
				report({
					span: person.name.span,
					message: {
						fr: `${person.name.value} figure deux fois sous « ${group.label.value} ». Retirez le double.`,
						en: `${person.name.value} is listed twice under “${group.label.value}”. Remove the double.`,
					},
					related: [{ span: first.name.span, message: { fr: 'La première mention', en: 'The first entry' } }],
					// two people of one name may differ by what stands behind it
					fixes: edits
						? [
								{
									title: { fr: 'Retirer le double', en: 'Remove the double' },
									edits,
									safe: first.affiliation?.value === person.affiliation?.value && person.remarks.length === 0,
								},
							]
						: [],
				});
			}
		}
	},
};
