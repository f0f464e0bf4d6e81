import { allDecisions } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

export const decisionWithoutText: Rule = {
	code: 'decision-without-text',
	id: 'DEC01',
	severity: 'error',
	fixable: false,
	summary: { fr: 'Une décision n’a pas de texte.', en: 'A decision has no text.' },
	rationale: { fr: 'Une décision sans texte ne décide rien.', en: 'A decision without text decides nothing.' },
	example: { bad: '1. Budget\n\nDécision 3 :\n', good: '1. Budget\n\nDécision 3 : Le budget est approuvé.\n' },
	check({ minutes, report }) {
		for (const decision of allDecisions(minutes)) {
			if (decision.text.value !== '' || decision.body !== '') continue;
			report({
				span: decision.headSpan,
				message: {
					fr: `« ${decision.keyword} ${decision.number.value} » n’a pas de texte. Écrivez ce qui est décidé.`,
					en: `“${decision.keyword} ${decision.number.value}” has no text. Write what is decided.`,
				},
			});
		}
	},
};
