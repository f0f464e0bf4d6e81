import type { Decision } from '../../model/minutes.ts';
import { allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const SHARES: readonly { readonly pattern: RegExp; readonly top: number; readonly bottom: number }[] = [
	{
		pattern:
			/majorite (?:des |aux |qualifiee (?:des |aux )?)?(?:deux[ -]tiers|2\/3)|(?:aux|des) deux[ -]tiers|two[ -]thirds|2\/3 (?:majority|vote|des voix)/,
		top: 2,
		bottom: 3,
	},
	{
		pattern:
			/majorite (?:des |aux |qualifiee (?:des |aux )?)?(?:trois[ -]quarts|3\/4)|(?:aux|des) trois[ -]quarts|three[ -](?:quarters|fourths)|3\/4 (?:majority|vote|des voix)/,
		top: 3,
		bottom: 4,
	},
];

/** Counted on the votes cast, as Code Morin and Robert’s Rules do; where the statutes count otherwise the rule can be switched off. */
export const specialMajorityNotReached: Rule = {
	code: 'special-majority-not-reached',
	id: 'DEC25',
	severity: 'warning',
	fixable: false,
	summary: {
		fr: 'Une majorité qualifiée est exigée sans être montrée ou atteinte.',
		en: 'A special majority is required, and not shown or not reached.',
	},
	rationale: {
		fr: 'Sans le compte des voix, personne ne peut vérifier les deux tiers.',
		en: 'Without the count of votes nobody can check the two thirds.',
	},
	example: {
		bad: '1. Statuts\n\nDécision 1 : Modifier les statuts à la majorité des deux tiers.\n  Vote : 12 pour, 8 contre\n  Adoptée\n',
		good: '1. Statuts\n\nDécision 1 : Modifier les statuts à la majorité des deux tiers.\n  Vote : 14 pour, 6 contre\n  Adoptée\n',
	},
	check({ minutes, text, report }) {
		for (const decision of allDecisions(minutes)) {
			if (decision.result?.value !== 'carried' || decision.vote?.method?.value === 'unanimous') continue;
			const share = SHARES.find(({ pattern }) => pattern.test(foldText(text.slice(decision.span.start, decision.span.end))));
			if (!share) continue;
			const votes = castOf(decision);
			const wanted = votes && Math.ceil((votes.cast * share.top) / share.bottom);
			if (votes && wanted !== undefined && votes.for >= wanted) continue;
			report({
				span: decision.result.span,
				message: votes
					? {
							fr: `Il faut ${share.top}/${share.bottom} des ${votes.cast} voix exprimées, soit ${wanted}; ${votes.for} sont pour. Vérifiez les voix ou le résultat.`,
							en: `${share.top}/${share.bottom} of the ${votes.cast} votes cast is ${wanted}; ${votes.for} are for. Check the votes or the outcome.`,
						}
					: {
							fr: `La majorité de ${share.top}/${share.bottom} n’est pas montrée. Ajoutez le compte des voix.`,
							en: `The majority of ${share.top}/${share.bottom} is not shown. Add the count of votes.`,
						},
			});
		}
	},
};

function castOf({ vote }: Decision): { readonly for: number; readonly cast: number } | undefined {
	return vote?.for && vote.against ? { for: vote.for.count, cast: vote.for.count + vote.against.count } : undefined;
}
