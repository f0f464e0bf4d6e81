import type { Rule } from '../rule.ts';

export const subItemWithoutParent: Rule = {
	code: 'sub-item-without-parent',
	id: 'NUM16',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un sous-point n’a pas de point au-dessus de lui.', en: 'A sub-item has no item above it.' },
	rationale: { fr: '3.1 sans point 3 : le titre du point s’est perdu.', en: '3.1 without item 3: the heading of the item was lost.' },
	example: { bad: '3.1. Détail\n', good: '3. Budget\n\n3.1. Détail\n' },
	check({ minutes, report }) {
		for (const item of minutes.items) {
			if (item.form !== 'paper' || !item.number.value.includes('.') || !item.number.span) continue;
			const parent = item.number.value.split('.').slice(0, -1).join('.');
			report({
				span: item.number.span,
				message: {
					fr: `Le sous-point ${item.number.value} n’a pas de point ${parent} au-dessus de lui. Ajoutez-le.`,
					en: `Sub-item ${item.number.value} has no item ${parent} above it. Add it.`,
				},
				fixes: [
					{
						title: { fr: `Ajouter le point ${parent}`, en: `Add item ${parent}` },
						edits: [{ span: { start: item.span.start, end: item.span.start }, newText: `${parent}. \n\n` }],
						safe: false,
					},
				],
			});
		}
	},
};
