import { insertPreambleLine } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const missingDate: Rule = {
	code: 'missing-date',
	id: 'STR02',
	severity: 'error',
	fixable: true,
	summary: { fr: 'La date de la réunion manque.', en: 'The date of the meeting is missing.' },
	rationale: {
		fr: 'Les décisions prennent effet à une date; les renvois et les échéances en dépendent.',
		en: 'Decisions take effect on a date; references and due dates rest on it.',
	},
	example: { bad: 'Conseil du port\n', good: 'Conseil du port\nLe 14 mars 2024\n' },
	check({ minutes, text, report }) {
		if (minutes.meeting.date) return;
		report({
			span: fileStart(text),
			message: {
				fr: 'La date de la réunion manque. Écrivez-la seule sur une ligne, par exemple « Le 14 mars 2024 ».',
				en: 'The date of the meeting is missing. Write it alone on a line, such as “March 14, 2024”.',
			},
			fixes: [insertPreambleLine(minutes, { fr: 'Ajouter le champ Date', en: 'Add the Date field' }, { fr: 'Date : ', en: 'Date: ' })],
		});
	},
};
