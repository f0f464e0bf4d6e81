import { allActions } from '../../model/walk.ts';
import { addField } from '../inserts.ts';
import type { Rule } from '../rule.ts';

export const doneWithoutDate: Rule = {
	code: 'done-without-date',
	id: 'ACT15',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'Une mesure terminée n’a pas de date, ou a été terminée après son échéance.',
		en: 'A done action item has no date, or was done after its due date.',
	},
	rationale: { fr: 'La date de fin permet de voir les retards.', en: 'The date it was done shows delays.' },
	example: {
		bad: '1. A\n\nMesure 1 : Appeler.\n  État : terminée\n',
		good: '1. A\n\nMesure 1 : Appeler.\n  État : terminée\n  Terminée le : 3 mars 2024\n',
	},
	check({ minutes, report }) {
		for (const action of allActions(minutes)) {
			if (action.status?.value === 'done' && !action.doneOn) {
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
