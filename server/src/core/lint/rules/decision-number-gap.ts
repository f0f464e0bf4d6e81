import type { Rule } from '../rule.ts';
import { allDecisions } from '../walk.ts';
import { renumberFix } from './item-number-gap.ts';

export const decisionNumberGap: Rule = {
	code: 'decision-number-gap',
	id: 'NUM04',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Un numéro manque dans la suite des décisions.', en: 'A number is missing among the decisions.' },
	rationale: {
		fr: 'Un trou laisse croire qu’une décision a été retirée du registre.',
		en: 'A gap looks like a decision removed from the register.',
	},
	example: { bad: '1. A\n\nDécision 1 : Oui.\n\nDécision 3 : Non.\n', good: '1. A\n\nDécision 1 : Oui.\n\nDécision 2 : Non.\n' },
	check(context) {
		const last = new Map<string, { readonly prefix: string; readonly n: number; readonly value: string }>();
		for (const decision of allDecisions(context.minutes)) {
			const parts = /^(.*?)(\d+)$/.exec(decision.number.value);
			if (!parts) continue;
			const current = { prefix: parts[1] as string, n: Number(parts[2]), value: decision.number.value };
			const before = last.get(decision.series);
			if (before && before.prefix === current.prefix && current.n > before.n + 1 && decision.number.span) {
				context.report({
					span: decision.number.span,
					message: {
						fr: `« ${decision.keyword} ${current.value} » suit la ${before.value} : il manque ${current.prefix}${before.n + 1}. Renumérotez, ou expliquez le trou.`,
						en: `“${decision.keyword} ${current.value}” follows ${before.value}: ${current.prefix}${before.n + 1} is missing. Renumber, or explain the gap.`,
					},
					fixes: renumberFix(context, decision.number.span),
				});
			}
			last.set(decision.series, current);
		}
	},
};
