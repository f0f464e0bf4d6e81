import type { Item } from '../../model/minutes.ts';
import { replace } from '../../text/edit.ts';
import type { FindingFix, Rule } from '../rule.ts';

export const itemSchemesMixed: Rule = {
	code: 'item-schemes-mixed',
	id: 'NUM11',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Des points de même niveau sont numérotés de plusieurs façons.', en: 'Items of one level are numbered in several ways.' },
	rationale: {
		fr: 'Une seule numérotation par niveau se lit et se cite sans hésiter.',
		en: 'One scheme a level reads and cites without doubt.',
	},
	example: { bad: '1. Budget\n\n# B\n', good: '1. Budget\n\n2. Voirie\n' },
	check({ minutes, text, report }) {
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
					fixes: likeFirst(items, text),
				});
			}
			for (const item of items) visit(item.items);
		};
		visit(minutes.items);
	},
};

/** The first item's form for all, where the lead of a heading is a plain one. Not safe: a written number is one more promise. */
function likeFirst(items: readonly Item[], text: string): readonly FindingFix[] {
	const form = items[0]?.form;
	const others = items.filter((i) => i.form !== form);
	if (form === 'letter' || others.some((i) => i.form === 'letter')) return [];
	const edits = others.flatMap(({ headingSpan, title, number, level }) => {
		const lead = { start: headingSpan.start, end: title.span.start };
		if (!/^(?:#+|\d+(?:\.\d+)*\.?) +$/.test(text.slice(lead.start, lead.end))) return [];
		return [replace(lead, form === 'paper' ? `${number.value}. ` : `${'#'.repeat(level)} `)];
	});
	return edits.length === others.length
		? [{ title: { fr: 'Écrire tous les points de la même façon', en: 'Write all items in the same way' }, edits, safe: false }]
		: [];
}
