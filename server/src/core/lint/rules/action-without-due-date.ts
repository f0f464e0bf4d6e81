import { allActions } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

export const actionWithoutDueDate: Rule = {
	code: 'action-without-due-date',
	id: 'ACT02',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une mesure de suivi n’a pas d’échéance.', en: 'An action item has no due date.' },
	rationale: { fr: 'Sans échéance, rien ne dit quand la mesure est en retard.', en: 'Without a due date nothing is ever late.' },
	example: {
		bad: '1. Budget\n\nMesure 1 : Préparer le rapport.\n  Responsable : Ann Lee\n',
		good: '1. Budget\n\nMesure 1 : Préparer le rapport.\n  Responsable : Ann Lee\n  Échéance : 28 mars 2024\n',
	},
	check({ minutes, report }) {
		for (const action of allActions(minutes)) {
			if (action.due || action.dueText || action.status?.value === 'done' || action.status?.value === 'cancelled') continue;
			const label = { fr: 'Échéance : ', en: 'Due: ' }[minutes.language];
			report({
				span: action.headSpan,
				message: {
					fr: `« ${action.keyword} ${action.number.value} » n’a pas d’échéance. Ajoutez « Échéance : » et une date.`,
					en: `“${action.keyword} ${action.number.value}” has no due date. Add “Due:” and a date.`,
				},
				fixes: [
					{
						title: { fr: 'Ajouter une échéance', en: 'Add a due date' },
						edits: [{ span: { start: action.span.end, end: action.span.end }, newText: `\n  ${label}` }],
						safe: false,
					},
				],
			});
		}
	},
};
