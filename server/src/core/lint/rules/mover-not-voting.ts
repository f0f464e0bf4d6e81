import { timelineOf } from '../../model/room.ts';
import { allDecisions } from '../../model/walk.ts';
import { otherVoters } from '../choices.ts';
import type { Rule } from '../rule.ts';

export const moverNotVoting: Rule = {
	code: 'mover-not-voting',
	id: 'DEC06',
	severity: 'error',
	fixable: true,
	summary: { fr: 'Une personne sans droit de vote propose ou appuie.', en: 'A person without a vote moves or seconds.' },
	rationale: { fr: 'Seuls les membres votants proposent et appuient.', en: 'Only voting members move and second.' },
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\nObservateurs : Léa Roy, Rita Morin\n\n1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Léa Roy\n',
		good: 'Membres : Ann Lee, Guy Lau\nObservateurs : Léa Roy, Rita Morin\n\n1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Ann Lee\n',
	},
	check({ minutes, report }) {
		const timeline = timelineOf(minutes);
		for (const { mover, seconder } of allDecisions(minutes)) {
			for (const name of [mover, seconder]) {
				const attendee = name && timeline.find(name.value);
				// who is excused may well be a member: another rule says that they were not there; unknown groups tell nothing
				if (!name || !attendee || attendee.voting || attendee.entries.some((p) => p.attending !== 'present' || p.group.role === 'other'))
					continue;
				report({
					span: name.span,
					message: {
						fr: `${name.value} n’a pas droit de vote (« ${attendee.person.group.label} ») et ne peut ni proposer ni appuyer. Corrigez le nom ou le groupe.`,
						en: `${name.value} has no vote (“${attendee.person.group.label}”) and can neither move nor second. Correct the name or the group.`,
					},
					related: [{ span: attendee.person.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } }],
					fixes: otherVoters(
						minutes,
						name,
						[mover, seconder].flatMap((n) => n?.value ?? []),
					),
				});
			}
		}
	},
};
