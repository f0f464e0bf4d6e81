import type { Naming } from '../../model/naming.ts';
import { CERTAIN, namedPeople } from '../../model/naming.ts';
import type { Attendee } from '../../model/presence.ts';
import { timelineOf } from '../../model/room.ts';
import { addPerson, MEMBERS } from '../inserts.ts';
import { isNamedAbove } from '../namedAbove.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * A row marked E/W: an error when the record lists the person as away or gone, a warning when it does not list them.
 * Fields and running text (`Il est proposé par M. Roy`) count alike; a misspelt name is ATT04's. Who votes by proxy may be
 * away. In running text a remark about an earlier meeting could be meant, so that there an away person is a warning.
 */
export const participantNotPresent: Rule = {
	code: 'participant-not-present',
	id: 'ATT14',
	severity: 'error',
	fixable: true,
	summary: {
		fr: 'Une personne qui propose, appuie ou vote n’est pas dans la salle.',
		en: 'A person who moves, seconds or votes is not in the room.',
	},
	rationale: { fr: 'Seules les personnes présentes prennent part à une décision.', en: 'Only people in the room take part in a decision.' },
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\nExcusés : Léa Roy\n\n1. A\n\nDécision 1 : Oui.\n  Proposée par : Léa Roy\n  Appuyée par : Odile Dorn\n',
		good: 'Membres : Ann Lee, Guy Lau\nExcusés : Léa Roy\n\n1. A\n\nDécision 1 : Oui.\n  Proposée par : Guy Lau\n  Appuyée par : Ann Lee\n',
	},
	check(context) {
		const { minutes, document } = context;
		const timeline = timelineOf(minutes);
		if (timeline.attendees.length === 0) return;
		const unlisted = new Set<string>();
		for (const naming of namedPeople(document).namings) {
			if (naming.kind !== 'mover' && naming.kind !== 'seconder' && naming.kind !== 'voter') continue;
			const { match, several, name } = naming;
			// a family name that two people share names somebody who is listed
			if (several || match?.how === 'near') continue;
			if (!match) {
				if (!unlisted.has(name.value) && !isNamedAbove(document, name.value)) notListed(naming, context);
				unlisted.add(name.value);
				continue;
			}
			const attendee = CERTAIN.has(match.how) ? timeline.find(match.person.name.value) : undefined;
			if (!attendee || timeline.at(attendee, name.span.start) !== 'no') continue;
			if (naming.kind === 'voter' && attendee.entries.some((p) => p.proxy)) continue;
			notInRoom(naming, attendee, context);
		}
	},
};

function notListed(naming: Naming, context: RuleContext): void {
	const { value, span } = naming.name;
	context.report({
		span,
		severity: 'warning',
		message: {
			fr: `${value} n’est pas dans la liste de présence. Ajoutez la personne ou corrigez le nom.`,
			en: `${value} is not in the attendance list. Add the person or correct the name.`,
		},
		fixes: [addPerson(context, value, 'member', MEMBERS)],
	});
}

function notInRoom(naming: Naming, attendee: Attendee, { report }: RuleContext): void {
	const { value, span } = naming.name;
	const away = attendee.entries.every((p) => p.attending !== 'present') && attendee.moves.length === 0;
	const [move] = attendee.moves;
	report({
		span,
		severity: naming.paragraph ? 'warning' : 'error',
		message: away
			? {
					fr: `${value} figure sous « ${attendee.person.group.label} » et prend part à la décision.`,
					en: `${value} is listed under “${attendee.person.group.label}” and takes part in the decision.`,
				}
			: { fr: `${value} n’est pas dans la salle à ce moment.`, en: `${value} is not in the room at this point.` },
		related: [
			{ span: attendee.person.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } },
			...(move ? [{ span: move.source.span, message: { fr: 'Arrivée ou départ', en: 'Arrival or departure' } }] : []),
		],
	});
}
