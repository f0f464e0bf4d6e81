import { allActions } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';
import { renumberFix } from './item-number-gap.ts';

/** A number that two action items bear is NUM03's. */
export const actionNumberGap: Rule = {
	code: 'action-number-gap',
	id: 'ACT10',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Les numéros des mesures de suivi sautent ou reculent.',
		en: 'The numbers of the action items skip or go back.',
	},
	rationale: {
		fr: 'Un trou laisse croire qu’une mesure a été retirée.',
		en: 'A gap looks like an action item that was removed.',
	},
	example: {
		bad: '1. Budget\n\nMesure 1 : Appeler le notaire.\n\nMesure 3 : Écrire à la Ville.\n',
		good: '1. Budget\n\nMesure 1 : Appeler le notaire.\n\nMesure 2 : Écrire à la Ville.\n',
	},
	check(context) {
		const seen = new Set<string>();
		let before: { readonly prefix: string; readonly n: number } | undefined;
		for (const { number } of allActions(context.minutes)) {
			const parts = /^(.*?)(\d+)$/.exec(number.value);
			if (!parts || seen.has(number.value)) continue;
			seen.add(number.value);
			const current = { prefix: parts[1] ?? '', n: Number(parts[2]) };
			if (before && before.prefix === current.prefix && current.n !== before.n + 1 && number.span) {
				const due = `${current.prefix}${String(before.n + 1).padStart(parts[2]?.length ?? 1, '0')}`;
				context.report({
					span: number.span,
					message: {
						fr: `Cette mesure porte le numéro ${number.value}; on attend ${due}. Renumérotez, ou expliquez l’écart.`,
						en: `This action item has number ${number.value}; ${due} is due. Renumber, or explain the difference.`,
					},
					fixes: renumberFix(context, number.span),
				});
			}
			before = current;
		}
	},
};
