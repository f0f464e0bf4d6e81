import type { Sourced } from '../../model/minutes.ts';
import { timelineOf } from '../../model/room.ts';
import type { Rule } from '../rule.ts';
import { allDecisions } from '../walk.ts';

/** A row marked E/W: an error when the record lists the person as away or gone, a warning when it does not list them. */
export const participantNotPresent: Rule = {
	code: 'participant-not-present',
	id: 'ATT14',
	severity: 'error',
	fixable: false,
	summary: {
		fr: 'Une personne qui propose, appuie ou vote n’est pas dans la salle.',
		en: 'A person who moves, seconds or votes is not in the room.',
	},
	rationale: { fr: 'Seules les personnes présentes prennent part à une décision.', en: 'Only people in the room take part in a decision.' },
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\nExcusés : Léa Roy\n\n1. A\n\nDécision 1 : Oui.\n  Proposée par : Léa Roy\n',
		good: 'Membres : Ann Lee, Guy Lau\nExcusés : Léa Roy\n\n1. A\n\nDécision 1 : Oui.\n  Proposée par : Guy Lau\n',
	},
	check({ minutes, report }) {
		const timeline = timelineOf(minutes);
		if (timeline.attendees.length === 0) return;
		for (const { mover, seconder, vote, span } of allDecisions(minutes)) {
			const names = [mover, seconder, ...(vote ? [...vote.names.for, ...vote.names.against, ...vote.names.abstain] : [])].filter(
				(n): n is Sourced => n !== undefined,
			);
			const voters = new Set(vote ? [...vote.names.for, ...vote.names.against, ...vote.names.abstain] : []);
			for (const name of names) {
				const attendee = timeline.find(name.value);
				if (!attendee) {
					// a family name that two people share names somebody who is listed
					if (timeline.attendees.some((a) => a.person.name.value.toLowerCase().endsWith(` ${name.value.toLowerCase()}`))) continue;
					report({
						span: name.span,
						severity: 'warning',
						message: {
							fr: `${name.value} n’est pas dans la liste de présence. Ajoutez la personne ou corrigez le nom.`,
							en: `${name.value} is not in the attendance list. Add the person or correct the name.`,
						},
					});
				} else if (timeline.at(attendee, span.start) === 'no' && !(voters.has(name) && attendee.entries.some((p) => p.proxy))) {
					const away = attendee.entries.every((p) => p.attending !== 'present');
					report({
						span: name.span,
						message: away
							? {
									fr: `${name.value} figure sous « ${attendee.person.group.label} » et prend part à la décision.`,
									en: `${name.value} is listed under “${attendee.person.group.label}” and takes part in the decision.`,
								}
							: { fr: `${name.value} n’est pas dans la salle à ce moment.`, en: `${name.value} is not in the room at this point.` },
						related: [{ span: attendee.person.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } }],
					});
				}
			}
		}
	},
};
