import { allItems } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

export const itemNumberSpacing: Rule = {
	code: 'item-number-spacing',
	id: 'NUM12',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Plusieurs espaces séparent le numéro du titre.', en: 'Several spaces part number and title.' },
	rationale: { fr: 'Une espace suffit; la mise en page aligne le reste.', en: 'One space is enough; the layout aligns the rest.' },
	example: { bad: '5.  Budget\n', good: '5. Budget\n' },
	check({ minutes, text, report }) {
		for (const item of allItems(minutes)) {
			if (item.form === 'computed' || item.doubledNumber || item.title.value === '' || !item.number.span) continue;
			const gapStart = item.number.span.end + 1;
			const gap = text.slice(gapStart, item.title.span.start);
			if (gap.length <= 1 || gap.trim() !== '') continue;
			const span = { start: gapStart, end: item.title.span.start };
			report({
				span,
				message: { fr: 'Une seule espace sépare le numéro du titre.', en: 'One space parts number and title.' },
				fixes: [{ title: { fr: 'Garder une espace', en: 'Keep one space' }, edits: [{ span, newText: ' ' }], safe: true }],
			});
		}
	},
};
