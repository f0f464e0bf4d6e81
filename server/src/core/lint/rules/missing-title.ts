import { insertPreambleLine } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

/** LANGUAGE.md §10: holds only when there is neither a title line nor a body. */
export const missingTitle: Rule = {
	code: 'missing-title',
	id: 'STR01',
	severity: 'error',
	fixable: true,
	summary: { fr: 'Le document ne nomme ni l’organisme ni la réunion.', en: 'The document names neither the body nor the meeting.' },
	rationale: {
		fr: 'Un procès-verbal qu’on ne peut rattacher à aucun organisme ne fait foi de rien.',
		en: 'Minutes that belong to no body prove nothing.',
	},
	example: { bad: 'Date : 2024-03-14\n', good: 'Conseil du port (CDP)\nDate : 2024-03-14\n' },
	check({ minutes, text, report }) {
		const { title, titleLines, body } = minutes.meeting;
		if (title || titleLines.length > 0 || body) return;
		report({
			span: fileStart(text),
			message: {
				fr: 'Le nom de l’organisme ou de la réunion manque. Écrivez-le sur la première ligne.',
				en: 'The name of the body or meeting is missing. Write it on the first line.',
			},
			fixes: [
				insertPreambleLine(minutes, { fr: 'Ajouter le champ Organisme', en: 'Add the Body field' }, { fr: 'Organisme : ', en: 'Body: ' }),
			],
		});
	},
};
