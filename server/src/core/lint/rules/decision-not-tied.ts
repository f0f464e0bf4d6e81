import { allItems } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

export const decisionNotTied: Rule = {
	code: 'decision-not-tied',
	id: 'NUM15',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une décision ne dit pas lequel des sous-points elle règle.',
		en: 'A decision does not say which of the sub-items it settles.',
	},
	rationale: {
		fr: 'Quand un point a des sous-points, une décision placée au-dessus d’eux ou pour plusieurs se rattache par un renvoi.',
		en: 'Where an item has sub-items, a decision that stands above them is tied by a reference.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n\nA) B\n\nB) C\n',
		good: '1. Budget\n\nDécision 1 (point 1 A) : Le budget de 2024 est approuvé.\n\nA) B\n\nB) C\n',
	},
	check({ minutes, report }) {
		for (const item of allItems(minutes)) {
			if (item.items.length < 2) continue;
			for (const decision of item.content.decisions) {
				if (decision.arguments.some((a) => a.kind === 'reference')) continue;
				const at = decision.number.span?.end ?? decision.keywordSpan.end;
				report({
					span: decision.headSpan,
					message: {
						fr: `Le point ${item.number.value} a des sous-points; dites lequel cette décision règle, par exemple « (point ${item.number.value} ${item.items[0]?.number.value ?? ''}) ».`,
						en: `Item ${item.number.value} has sub-items; say which one this decision settles, such as “(item ${item.number.value} ${item.items[0]?.number.value ?? ''})”.`,
					},
					fixes: item.items.map((sub) => {
						const number = sub.form === 'letter' ? `${item.number.value} ${sub.number.value}` : sub.number.value;
						const words = { fr: `point ${number}`, en: `item ${number}` };
						return {
							title: { fr: `Rattacher au ${words.fr}`, en: `Tie to ${words.en}` },
							edits: [{ span: { start: at, end: at }, newText: ` (${words[minutes.language]})` }],
							safe: false,
						};
					}),
				});
			}
		}
	},
};
