import type { Item } from '../../model/minutes.ts';
import type { Rule } from '../rule.ts';

export const subItemMisplaced: Rule = {
	code: 'sub-item-misplaced',
	id: 'NUM13',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Un sous-point porte le numéro d’un autre point.', en: 'A sub-item bears the number of another item.' },
	rationale: { fr: '4.2 sous le point 3 : le lecteur le cherche au point 4.', en: '4.2 under item 3: readers look for it under item 4.' },
	example: { bad: '3. Budget\n\n4.2. Détail\n', good: '3. Budget\n\n3.1. Détail\n' },
	check({ minutes, report }) {
		const visit = (items: readonly Item[], parent: Item | undefined): void => {
			for (const [i, item] of items.entries()) {
				const prefix = item.number.value.split('.').slice(0, -1).join('.');
				if (parent && item.form === 'paper' && item.number.span && prefix !== '' && prefix !== parent.number.value) {
					const right = `${parent.number.value}.${i + 1}`;
					report({
						span: item.number.span,
						message: {
							fr: `Le sous-point ${item.number.value} se trouve sous le point ${parent.number.value}. Déplacez-le ou numérotez-le ${right}.`,
							en: `Sub-item ${item.number.value} stands under item ${parent.number.value}. Move it or number it ${right}.`,
						},
						related: [{ span: parent.headingSpan, message: { fr: 'Le point au-dessus', en: 'The item above' } }],
						fixes: [
							{
								title: { fr: `Numéroter ${right}`, en: `Number it ${right}` },
								edits: [{ span: item.number.span, newText: right }],
								safe: false,
							},
						],
					});
				}
				visit(item.items, item);
			}
		};
		visit(minutes.items, undefined);
	},
};
