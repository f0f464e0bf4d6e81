import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { allDecisions } from '../walk.ts';

export const recusedPersonMoves: Rule = {
	code: 'recused-person-moves',
	id: 'ATT20',
	severity: 'error',
	fixable: false,
	summary: { fr: 'Une personne récusée propose ou appuie la décision.', en: 'A recused person moves or seconds the decision.' },
	rationale: { fr: 'Qui se récuse ne propose ni n’appuie.', en: 'Who is recused neither moves nor seconds.' },
	example: {
		bad: '1. A\n\nDécision 1 : Oui.\n  Proposée par : Guy Lau\n  Récusation : Guy Lau\n',
		good: '1. A\n\nDécision 1 : Oui.\n  Proposée par : Ann Lee\n  Récusation : Guy Lau\n',
	},
	check({ minutes, report }) {
		for (const { vote, mover, seconder } of allDecisions(minutes)) {
			for (const recused of vote?.names.recused ?? []) {
				const name = [mover, seconder].find((n) => n && foldText(n.value) === foldText(recused.value));
				if (name)
					report({
						span: name.span,
						message: {
							fr: `${name.value} est récusé et prend part à la décision.`,
							en: `${name.value} is recused and takes part in the decision.`,
						},
						related: [{ span: recused.span, message: { fr: 'La récusation', en: 'The recusal' } }],
					});
			}
		}
	},
};
