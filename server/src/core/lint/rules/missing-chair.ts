import { insertPreambleLine } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const missingChair: Rule = {
	code: 'missing-chair',
	id: 'STR06',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Personne n’est désigné à la présidence.', en: 'Nobody is named as chair.' },
	rationale: {
		fr: 'Le procès-verbal nomme la personne qui préside ou qui la remplace.',
		en: 'Minutes name the person who presides, or the substitute.',
	},
	example: { bad: 'Présence\n\nMembres :\n- Ann Lee\n', good: 'Présence\n\nPrésidence : Ann Lee\n' },
	check({ minutes, text, report }) {
		const people = minutes.attendance.groups.flatMap((g) => g.people);
		const presides = people.some(
			(p) => p.group.role === 'chair' || /pr[ée]sid|chair/i.test(`${p.function?.value ?? ''} ${p.affiliation?.value ?? ''}`),
		);
		if (minutes.meeting.chair || presides || minutes.meeting.kind?.value === 'agenda') return;
		const candidates = people.filter((p) => p.voting && p.attending === 'present').slice(0, 5);
		report({
			span: minutes.attendance.blocks[0]?.opener?.span ?? fileStart(text),
			message: {
				fr: 'La personne qui préside n’est pas nommée. Ajoutez « Présidence : » et son nom.',
				en: 'The person presiding is not named. Add “Chair:” and the name.',
			},
			fixes: candidates.map((p) =>
				insertPreambleLine(
					minutes,
					{ fr: `Présidence : ${p.name.value}`, en: `Chair: ${p.name.value}` },
					{ fr: `Présidence : ${p.name.value}`, en: `Chair: ${p.name.value}` },
				),
			),
		});
	},
};
