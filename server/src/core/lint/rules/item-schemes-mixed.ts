import type { Item } from '../../model/minutes.ts';
import type { Rule } from '../rule.ts';

export const itemSchemesMixed: Rule = {
	code: 'item-schemes-mixed',
	id: 'NUM11',
	severity: 'information',
	fixable: false,
	summary: { fr: 'Des points de même niveau sont numérotés de plusieurs façons.', en: 'Items of one level are numbered in several ways.' },
	rationale: {
		fr: 'Une seule numérotation par niveau se lit et se cite sans hésiter.',
		en: 'One scheme a level reads and cites without doubt.',
	},
	example: { bad: '1. A\n\n# B\n', good: '1. A\n\n2. B\n' },
	check({ minutes, report }) {
		const visit = (items: readonly Item[]): void => {
			const first = items[0];
			const odd = first && items.find((i) => i.form !== first.form);
			if (first && odd) {
				report({
					span: odd.headingSpan,
					message: {
						fr: `Le point ${odd.number.value} n’est pas numéroté comme le point ${first.number.value} du même niveau.`,
						en: `Item ${odd.number.value} is not numbered like item ${first.number.value} of the same level.`,
					},
					related: [{ span: first.headingSpan, message: { fr: 'L’autre numérotation', en: 'The other scheme' } }],
				});
			}
			for (const item of items) visit(item.items);
		};
		visit(minutes.items);
	},
};
