import { appendLines } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { eventsOf, fileStart } from '../walk.ts';

export const missingAdjournment: Rule = {
	code: 'missing-adjournment',
	id: 'STR04',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'La levée de la réunion manque.', en: 'The adjournment is missing.' },
	rationale: {
		fr: 'La levée clôt le procès-verbal; ce qui suit n’a pas été décidé en réunion.',
		en: 'The adjournment closes the record; what follows was not decided in the meeting.',
	},
	example: { bad: '7. Divers\n', good: '7. Divers\n\nLa réunion est levée à 14 h 50.\n' },
	check(context) {
		const { minutes, text, report } = context;
		if (minutes.meeting.adjourned || eventsOf(minutes, 'adjournment').length > 0 || minutes.meeting.kind?.value === 'agenda') return;
		report({
			span: fileStart(text),
			message: {
				fr: 'La levée de la réunion manque. Terminez par « La réunion est levée à 14 h 50. ».',
				en: 'The adjournment is missing. End with “The meeting adjourned at 2:50 p.m.”.',
			},
			fixes: [
				appendLines(
					context,
					{ fr: 'Ajouter la levée', en: 'Add the adjournment' },
					{ fr: 'La réunion est levée à ', en: 'The meeting adjourned at ' },
				),
			],
		});
	},
};
