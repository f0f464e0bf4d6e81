import { allActions } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

export const actionWithoutOwner: Rule = {
	code: 'action-without-owner',
	id: 'ACT01',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Une mesure de suivi n’a pas de responsable.', en: 'An action item has no owner.' },
	rationale: { fr: 'Ce qui n’est à personne ne se fait pas.', en: 'What nobody owns does not get done.' },
	example: {
		bad: '1. Budget\n\nMesure 1 : Préparer le rapport.\n',
		good: '1. Budget\n\nMesure 1 : Préparer le rapport.\n  Responsable : Ann Lee\n',
	},
	check({ minutes, report }) {
		for (const action of allActions(minutes)) {
			if (action.owners.length > 0) continue;
			const label = { fr: 'Responsable : ', en: 'Owner: ' }[minutes.language];
			report({
				span: action.headSpan,
				message: {
					fr: `« ${action.keyword} ${action.number.value} » n’a pas de responsable. Ajoutez « Responsable : » et un nom.`,
					en: `“${action.keyword} ${action.number.value}” has no owner. Add “Owner:” and a name.`,
				},
				fixes: [
					{
						title: { fr: 'Ajouter un responsable', en: 'Add an owner' },
						edits: [{ span: { start: action.span.end, end: action.span.end }, newText: `\n  ${label}` }],
						safe: false,
					},
				],
			});
		}
	},
};
