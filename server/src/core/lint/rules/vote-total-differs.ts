import type { Minutes, Tally, Vote } from '../../model/minutes.ts';
import { timelineOf } from '../../model/room.ts';
import { allDecisions } from '../../model/walk.ts';
import type { FindingPlace, Rule } from '../rule.ts';

/** LANGUAGE.md §10: an error when the sum differs from a written total or exceeds those who may vote, else information. */
export const voteTotalDiffers: Rule = {
	code: 'vote-total-differs',
	id: 'DEC07',
	severity: 'error',
	fixable: false,
	summary: { fr: 'La somme des voix n’est pas le nombre de votants.', en: 'The votes do not add up to the voters.' },
	rationale: { fr: 'Une somme impossible rend la décision contestable.', en: 'An impossible sum opens the decision to challenge.' },
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Pour : 5\n  Contre : 2\n  Votants : 8\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Pour : 5\n  Contre : 3\n  Votants : 8\n',
	},
	check({ minutes, settings, report }) {
		const timeline = timelineOf(minutes);
		// an assembly names who presides and counts the others
		const listed = timeline.attendees.some((a) => a.voting && a.entries.some((p) => p.group.role !== 'chair'));
		for (const decision of allDecisions(minutes)) {
			const { vote } = decision;
			if (!vote) continue;
			const sum = sumOf(vote);
			if (sum === undefined) continue;
			const listedNames = namesThatDiffer(vote);
			if (listedNames) {
				report({
					span: listedNames.tally.span,
					severity: 'warning',
					message: {
						fr: `Le total est de ${listedNames.tally.count}, mais ${listedNames.names} nom${listedNames.names > 1 ? 's sont inscrits' : ' est inscrit'}. Corrigez l’un ou l’autre.`,
						en: `The total is ${listedNames.tally.count}, but ${listedNames.names} name${listedNames.names === 1 ? ' is' : 's are'} recorded. Correct one of them.`,
					},
				});
			}
			// who takes no part may or may not be counted among the voters
			const totals = [sum, sum - (vote.notVoting?.count ?? 0)];
			if (vote.voters?.written && !totals.includes(vote.voters.count) && (hasSide(vote) || sum > vote.voters.count)) {
				report({
					span: vote.span,
					message: {
						fr: `Les voix font ${sum}, mais ${vote.voters.count} votants sont inscrits. Corrigez l’un ou l’autre.`,
						en: `The votes add up to ${sum}, but ${vote.voters.count} voters are recorded. Correct one of them.`,
					},
					related: [{ span: vote.voters.span, message: { fr: 'Le nombre de votants', en: 'The number of voters' } }],
				});
				continue;
			}
			if (!listed) continue;
			const eligible = timeline.eligibleAt(decision.span.start, vote.names.recused);
			// the casting vote may be a second one of the chair
			const most = eligible.most + (vote.method?.value === 'casting' ? 1 : 0);
			if (sum > most) {
				report({
					span: vote.span,
					// people under a label that gives no role may have a vote
					...(sum <= most + unknownVoters(timeline) ? { severity: 'warning' } : {}),
					related: voterLists(minutes),
					message: {
						fr: `Les voix font ${sum}, mais ${eligible.most} personnes seulement peuvent voter à ce moment. Vérifiez les voix et les présences.`,
						en: `The votes add up to ${sum}, but only ${eligible.most} people may vote at this point. Check votes and attendance.`,
					},
				});
			} else if (isWhole(vote) && sum < eligible.least - chairsThatMayNotVote(settings.profile, timeline)) {
				report({
					span: vote.span,
					severity: 'information',
					message: {
						fr: `Les voix font ${sum} sur ${eligible.least} personnes qui peuvent voter. Ajoutez les abstentions, ou dites qui ne prend pas part au vote.`,
						en: `The votes add up to ${sum} of ${eligible.least} people who may vote. Add the abstentions, or say who does not vote.`,
					},
				});
			}
		}
	},
};

/** The lists of those who may vote: the other half of the contradiction. */
function voterLists({ attendance }: Minutes): readonly FindingPlace[] {
	return attendance.groups
		.filter((g) => g.people.some((p) => p.voting))
		.map((g) => ({
			span: g.label.span,
			message: { fr: `« ${g.label.value} » : droit de vote`, en: `“${g.label.value}”: may vote` },
		}));
}

/** People listed under labels that say neither what they are nor whether they vote. */
function unknownVoters(timeline: ReturnType<typeof timelineOf>): number {
	return timeline.attendees.filter((a) => !a.voting && a.entries.every((p) => p.group.role === 'other')).length;
}

/** A side whose written total is not the number of its names. */
function namesThatDiffer(vote: Vote): { readonly tally: Tally; readonly names: number } | undefined {
	for (const side of ['for', 'against', 'abstain', 'notVoting'] as const) {
		const tally = vote[side];
		const names = vote.names[side].length;
		if (tally?.written && names > 0 && names !== tally.count) return { tally, names };
	}
	return undefined;
}

/** Under Code Morin and Robert’s Rules the chair votes where it decides, and a mayor of Québec may abstain. */
function chairsThatMayNotVote(profile: string, timeline: ReturnType<typeof timelineOf>): number {
	return profile === 'morin' || profile === 'ronr' || profile === 'municipal-qc'
		? timeline.attendees.filter((a) =>
				a.entries.some((p) => p.group.role === 'chair' || /^pr[ée]sid|^chair/i.test(p.function?.value ?? '')),
			).length
		: 0;
}

function sumOf(vote: Vote): number | undefined {
	const counts = [vote.for, vote.against, vote.abstain, vote.notVoting].flatMap((t) => (t ? [t.count] : []));
	return counts.length === 0 ? undefined : counts.reduce((a, b) => a + b, 0);
}

/** Votes for candidates (`Ann Lee : 12 voix`) are no side: abstentions alone make up no total. */
function hasSide(vote: Vote): boolean {
	return vote.for !== undefined || vote.against !== undefined;
}

/** Both sides are given: a lone `Contre : 2` announces no whole count. */
function isWhole(vote: Vote): boolean {
	return vote.for !== undefined && vote.against !== undefined;
}
