import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { allDecisions } from '../walk.ts';

export const recusedPersonVotes: Rule = {
	code: 'recused-person-votes',
	id: 'DEC24',
	severity: 'error',
	fixable: false,
	summary: { fr: 'Une personne récusée est comptée dans le vote.', en: 'A recused person is counted in the vote.' },
	rationale: { fr: 'Qui se récuse ne prend part ni au débat ni au vote.', en: 'Who is recused takes part in neither debate nor vote.' },
	example: {
		bad: '1. A\n\nDécision 1 : Oui.\n  Pour : Ann Lee, Guy Lau\n  Récusation : Guy Lau\n',
		good: '1. A\n\nDécision 1 : Oui.\n  Pour : Ann Lee\n  Récusation : Guy Lau\n',
	},
	check({ minutes, report }) {
		for (const { vote } of allDecisions(minutes)) {
			for (const recused of vote?.names.recused ?? []) {
				const voted = [...(vote?.names.for ?? []), ...(vote?.names.against ?? []), ...(vote?.names.abstain ?? [])].find(
					(n) => foldText(n.value) === foldText(recused.value),
				);
				if (voted)
					report({
						span: voted.span,
						message: { fr: `${voted.value} est récusé et compté dans le vote.`, en: `${voted.value} is recused and counted in the vote.` },
						related: [{ span: recused.span, message: { fr: 'La récusation', en: 'The recusal' } }],
					});
			}
		}
	},
};
