import { insertPreambleLine } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const missingLocation: Rule = {
	code: 'missing-location',
	id: 'STR05',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Le lieu ou le mode de la réunion manque.', en: 'The place or mode of the meeting is missing.' },
	rationale: {
		fr: 'Le lieu, ou la mention que la réunion est virtuelle, fait partie de l’en-tête usuel.',
		en: 'The place, or that the meeting was virtual, belongs to the usual heading.',
	},
	example: { bad: 'Conseil du port\nLe 14 mars 2024\n', good: 'Conseil du port\nLe 14 mars 2024\nLieu : réunion virtuelle\n' },
	check({ minutes, text, report }) {
		const { location, titleLines } = minutes.meeting;
		if (location || titleLines.some((t) => /virtuel|virtual|hybride|hybrid|visioconf|vid[ée]oconf|t[ée]l[ée]conf|teleconf/i.test(t.value)))
			return;
		report({
			span: fileStart(text),
			message: {
				fr: 'Le lieu ou le mode de la réunion manque. Ajoutez le champ « Lieu : ».',
				en: 'The place or mode of the meeting is missing. Add the “Location:” field.',
			},
			fixes: [
				insertPreambleLine(minutes, { fr: 'Ajouter le champ Lieu', en: 'Add the Location field' }, { fr: 'Lieu : ', en: 'Location: ' }),
			],
		});
	},
};
