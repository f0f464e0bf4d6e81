import type { Vote } from '../../model/minutes.ts';
import type { Settings } from '../../settings.ts';
import { replace } from '../../text/edit.ts';
import type { FindingFix, Rule, RuleContext } from '../rule.ts';
import { allDecisions } from '../walk.ts';

/**
 * LANGUAGE.md §10: abstentions do not break unanimity under cgct with suffrages exprimés, morin and municipal-qc. Who
 * does not take part in the vote breaks it only where they outnumber those who vote.
 */
export const unanimityWithDissent: Rule = {
	code: 'unanimity-with-dissent',
	id: 'DEC09',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Une décision unanime compte des voix contre ou des abstentions.',
		en: 'A unanimous decision has votes against or abstentions.',
	},
	rationale: { fr: '« À l’unanimité » dit que personne ne s’est opposé.', en: '“Unanimously” says that nobody objected.' },
	example: {
		bad: '1. A\n\nDécision 1 : Oui.\n  Vote : 8 pour, 1 contre\n  Adoptée à l’unanimité\n',
		good: '1. A\n\nDécision 1 : Oui.\n  Vote : 8 pour, 1 contre\n  Adoptée à la majorité\n',
	},
	check(context) {
		for (const { vote } of allDecisions(context.minutes)) {
			if (!vote?.method) continue;
			const dissent = vote.method.value === 'unanimous' ? counted(vote, context.settings) : worded(vote, context);
			if (!dissent) continue;
			context.report({
				span: vote.method.span,
				message: {
					fr: `Unanimité, mais ${dissent.fr}. Écrivez « à la majorité », ou corrigez les voix.`,
					en: `Unanimous, but ${dissent.en}. Write “by majority”, or correct the votes.`,
				},
				related: dissent.tally ? [{ span: dissent.tally.span, message: { fr: 'Les voix', en: 'The votes' } }] : [],
				fixes: byMajority(vote.method.span, dissent, context),
			});
		}
	},
};

interface Dissent {
	readonly fr: string;
	readonly en: string;
	readonly tally?: { readonly span: Vote['span'] };
}

/** Votes that deny a unanimity. */
function counted(vote: Vote, { profile }: Settings): Dissent | undefined {
	const against = vote.against?.count ?? 0;
	if (against > 0) return { fr: `${against} voix contre`, en: `${against} against`, tally: vote.against };
	const tolerated = profile === 'morin' || profile === 'municipal-qc' || (profile === 'cgct' && vote.votesCast);
	const abstain = tolerated ? 0 : (vote.abstain?.count ?? 0);
	if (abstain > 0) return { fr: `${abstain} abstention${abstain > 1 ? 's' : ''}`, en: `${abstain} abstained`, tally: vote.abstain };
	const aside = tolerated || profile === 'cgct' ? 0 : (vote.notVoting?.count ?? 0);
	if (vote.for && aside > vote.for.count)
		return { fr: `${aside} personnes ne prennent pas part au vote`, en: `${aside} people do not vote`, tally: vote.notVoting };
	return undefined;
}

/** `à l’unanimité moins une abstention` takes back what it says. */
function worded({ method, votesCast }: Vote, { text, settings: { profile } }: RuleContext): Dissent | undefined {
	const words = method && /unanimité moins ([^.;,)]+)/i.exec(text.slice(method.span.start, method.span.end));
	if (!words) return undefined;
	const tolerated = profile === 'morin' || profile === 'municipal-qc' || (profile === 'cgct' && votesCast);
	return tolerated && /^\S+ abstentions?\s*$/i.test(words[1] ?? '')
		? undefined
		: { fr: (words[1] ?? '').trim(), en: (words[1] ?? '').trim() };
}

function byMajority(place: Vote['span'], dissent: Dissent, { text }: RuleContext): readonly FindingFix[] {
	const match = /à l[’']unanimité(?: moins [^.;,)]+)?|unanimously/i.exec(text.slice(place.start, place.end));
	if (!match) return [];
	const french = match[0].toLowerCase() !== 'unanimously';
	const right = french ? `à la majorité${/ moins /.test(match[0]) ? ` (${dissent.fr})` : ''}` : 'by majority';
	const start = place.start + match.index;
	return [
		{
			title: { fr: `Écrire « ${right} »`, en: `Write “${right}”` },
			edits: [replace({ start, end: start + match[0].trimEnd().length }, right)],
			safe: false,
		},
	];
}
