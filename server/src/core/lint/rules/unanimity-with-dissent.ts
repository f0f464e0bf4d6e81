import type { Rule } from '../rule.ts';
import { allDecisions } from '../walk.ts';

/** LANGUAGE.md §10: abstentions do not break unanimity under cgct with suffrages exprimés, morin and municipal-qc. */
export const unanimityWithDissent: Rule = {
	code: 'unanimity-with-dissent',
	id: 'DEC09',
	severity: 'warning',
	fixable: false,
	summary: {
		fr: 'Une décision unanime compte des voix contre ou des abstentions.',
		en: 'A unanimous decision has votes against or abstentions.',
	},
	rationale: { fr: '« À l’unanimité » dit que personne ne s’est opposé.', en: '“Unanimously” says that nobody objected.' },
	example: {
		bad: '1. A\n\nDécision 1 : Oui.\n  Vote : 8 pour, 1 contre\n  Adoptée à l’unanimité\n',
		good: '1. A\n\nDécision 1 : Oui.\n  Vote : 8 pour, 1 contre\n  Adoptée à la majorité\n',
	},
	check({ minutes, settings, report }) {
		for (const { vote } of allDecisions(minutes)) {
			if (vote?.method?.value !== 'unanimous') continue;
			const against = vote.against?.count ?? 0;
			const tolerated =
				settings.profile === 'morin' || settings.profile === 'municipal-qc' || (settings.profile === 'cgct' && vote.votesCast);
			const abstain = tolerated ? 0 : (vote.abstain?.count ?? 0);
			if (against + abstain === 0) continue;
			report({
				span: vote.method.span,
				message: {
					fr: `Unanimité, mais ${against > 0 ? `${against} voix contre` : `${abstain} abstention${abstain > 1 ? 's' : ''}`}. Écrivez « à la majorité », ou corrigez les voix.`,
					en: `Unanimous, but ${against > 0 ? `${against} against` : `${abstain} abstained`}. Write “by majority”, or correct the votes.`,
				},
				related: [{ span: (against > 0 ? vote.against : vote.abstain)?.span ?? vote.span, message: { fr: 'Les voix', en: 'The votes' } }],
			});
		}
	},
};
