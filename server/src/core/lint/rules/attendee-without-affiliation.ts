import { looksLikeName } from '../../syntax/readings/names.ts';
import { insert } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

/** Judged among members, observers and guests of a list that has affiliations: four people, all but a quarter with one. */
export const attendeeWithoutAffiliation: Rule = {
	code: 'attendee-without-affiliation',
	id: 'ATT06',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une personne n’a pas d’affiliation alors que les autres en ont une.',
		en: 'A person has no affiliation though the others have one.',
	},
	rationale: {
		fr: 'Dans une liste qui dit qui représente quoi, une case vide laisse croire à un oubli.',
		en: 'In a list that says who stands for what, an empty place looks like an oversight.',
	},
	example: {
		bad: 'Membres :\n- Ann Lee, Yukon\n- Guy Lau, Ontario\n- Rita Roy, Québec\n- Odile Dorn\n',
		good: 'Membres :\n- Ann Lee, Yukon\n- Guy Lau, Ontario\n- Rita Roy, Québec\n- Odile Dorn, Alberta\n',
	},
	check({ minutes, report }) {
		const people = minutes.attendance.groups.filter((g) => !g.inline && g.role !== 'staff').flatMap((g) => g.people);
		const without = people.filter((p) => !p.affiliation && !p.function && p.name.value.includes(' ') && looksLikeName(p.name.value));
		if (people.length < 4 || without.length * 4 > people.length) return;
		for (const { name, alias } of without) {
			const end = alias ? alias.span.end + 1 : name.span.end;
			report({
				span: name.span,
				message: {
					fr: `${name.value} n’a pas d’affiliation; les autres en ont une. Ajoutez-la après une virgule.`,
					en: `${name.value} has no affiliation; the others have one. Add it behind a comma.`,
				},
				fixes: [
					{
						title: { fr: 'Ajouter une affiliation à compléter', en: 'Add an affiliation to complete' },
						edits: [insert(end, ', ____')],
						safe: false,
					},
				],
			});
		}
	},
};
