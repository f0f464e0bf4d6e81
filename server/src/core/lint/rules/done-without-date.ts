import { longDate } from '../../format/dateWords.ts';
import { allActions } from '../../model/walk.ts';
import { addField } from '../inserts.ts';
import type { Rule } from '../rule.ts';

export const doneWithoutDate: Rule = {
	code: 'done-without-date',
	id: 'ACT15',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'Une mesure terminée n’a pas de date, a été terminée après son échéance, ou ne peut pas encore l’être.',
		en: 'A done action item has no date, was done after its due date, or cannot be done yet.',
	},
	rationale: { fr: 'La date de fin permet de voir les retards.', en: 'The date it was done shows delays.' },
	example: {
		bad: '1. Budget\n\nMesure 1 : Appeler le notaire.\n  État : terminée\n',
		good: '1. Budget\n\nMesure 1 : Appeler le notaire.\n  État : terminée\n  Terminée le : 3 mars 2024\n',
	},
	check({ minutes, report }) {
		const meeting = minutes.meeting.endDate ?? minutes.meeting.date;
		for (const action of allActions(minutes)) {
			const { doneOn, status } = action;
			if (doneOn && status && (status.value === 'open' || status.value === 'in-progress'))
				report({
					span: status.span,
					severity: 'warning',
					message: {
						fr: 'La mesure a une date de fin et n’est pas terminée. Corrigez l’état, ou retirez la date.',
						en: 'The action item has an end date and is not done. Correct the status, or remove the date.',
					},
					related: [{ span: doneOn.span, message: { fr: 'La date de fin', en: 'The date it was done' } }],
				});
			else if (doneOn && meeting && doneOn.value > meeting.value && minutes.meeting.kind?.value !== 'agenda')
				report({
					span: doneOn.span,
					severity: 'information',
					message: {
						fr: `La mesure serait terminée le ${longDate(doneOn.value, 'fr-CA')}, après cette réunion (${longDate(meeting.value, 'fr-CA')}). Vérifiez la date.`,
						en: `The action item would be done on ${longDate(doneOn.value, 'en-CA')}, after this meeting (${longDate(meeting.value, 'en-CA')}). Check the date.`,
					},
					related: [{ span: meeting.span, message: { fr: 'La date de la réunion', en: 'The date of the meeting' } }],
				});
			else if (action.status?.value === 'done' && !action.doneOn) {
				report({
					span: action.status.span,
					message: {
						fr: 'La mesure est terminée, mais on ne sait pas quand. Ajoutez « Terminée le : » et la date.',
						en: 'The action item is done, but not when. Add “Done on:” and the date.',
					},
					fixes: [addField(action, minutes, { fr: 'Terminée le : …', en: 'Done on: …' })],
				});
			} else if (action.doneOn && action.due && action.doneOn.value > action.due.value) {
				report({
					span: action.doneOn.span,
					message: { fr: 'La mesure a été terminée après son échéance.', en: 'The action item was done after its due date.' },
					related: [{ span: action.due.span, message: { fr: 'L’échéance', en: 'The due date' } }],
				});
			}
		}
	},
};
