import type { Decision, Vote } from '../../model/minutes.ts';
import { allContents } from '../../model/walk.ts';
import type { Settings } from '../../settings.ts';
import { replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { SaidVote } from '../dissent.ts';
import { saidVotes } from '../dissent.ts';
import type { FindingFix, Rule, RuleContext } from '../rule.ts';

/**
 * LANGUAGE.md §10: abstentions do not break unanimity under cgct with suffrages exprimés, morin and municipal-qc. Who
 * does not take part in the vote breaks it only where they outnumber those who vote. Sentences count like fields.
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
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Vote : 8 pour, 1 contre\n  Adoptée à l’unanimité\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Vote : 8 pour, 1 contre\n  Adoptée à la majorité\n',
	},
	check(context) {
		for (const content of allContents(context.minutes)) {
			for (const decision of content.decisions) {
				const { vote } = decision;
				const place = vote?.method?.value === 'unanimous' ? vote.method.span : saidUnanimity(decision, context);
				const dissent =
					(vote?.method && (vote.method.value === 'unanimous' ? counted(vote, context.settings) : worded(vote, context))) ??
					(place && said(saidVotes(decision, content, context.document), vote, context));
				if (dissent) tell(vote?.method?.span ?? place ?? decision.headSpan, dissent, context);
			}
		}
	},
};

function tell(place: Span, dissent: Dissent, context: RuleContext): void {
	context.report({
		span: place,
		message: {
			fr: `Unanimité, mais ${dissent.fr}. Écrivez « à la majorité », ou corrigez les voix.`,
			en: `Unanimous, but ${dissent.en}. Write “by majority”, or correct the votes.`,
		},
		related: dissent.tally ? [{ span: dissent.tally.span, message: { fr: 'Les voix', en: 'The votes' } }] : [],
		fixes: byMajority(place, dissent, context),
	});
}

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

/** A unanimity that a sentence says among the fields: `Adoptée à l’unanimité. Mme Roy vote contre.` on one line is no result. */
function saidUnanimity({ headSpan: head, span }: Decision, { text }: RuleContext): Span | undefined {
	const match =
		/^[ \t]*(?:adoptée?s?|résolue?|approuvée?s?) à l[’']unanimité(?=[.,;])|^[ \t]*(?:carried|adopted|approved) unanimously(?=[.,;])/im.exec(
			text.slice(head.end, span.end),
		);
	if (!match) return undefined;
	const start = head.end + match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
	return { start, end: head.end + match.index + match[0].length };
}

/** What sentences deny: abstentions only where they count. */
function said(votes: readonly SaidVote[], vote: Vote | undefined, { settings: { profile } }: RuleContext): Dissent | undefined {
	const tolerated = profile === 'morin' || profile === 'municipal-qc' || (profile === 'cgct' && vote?.votesCast === true);
	const found = votes.find((v) => v.kind === 'against') ?? (tolerated ? undefined : votes.find((v) => v.kind === 'abstain'));
	return (
		found &&
		(found.kind === 'against'
			? { fr: 'une voix contre est consignée', en: 'a vote against is recorded', tally: found }
			: { fr: 'une abstention est consignée', en: 'an abstention is recorded', tally: found })
	);
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
