import type { Likeness } from '../../model/nameMatch.ts';
import type { Naming } from '../../model/naming.ts';
import { CERTAIN, namedPeople } from '../../model/naming.ts';
import type { Attendee } from '../../model/presence.ts';
import { timelineOf } from '../../model/room.ts';
import { foldText } from '../../syntax/fold.ts';
import { countsItsMembers } from '../countedMembers.ts';
import { addPerson, MEMBERS } from '../inserts.ts';
import { isNamedAbove } from '../namedAbove.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * A row marked E/W: an error when the record lists the person as away or gone, a warning when it does not list them.
 * Fields and running text (`Il est proposé par M. Roy`) count alike; a misspelt name is ATT04's. Who votes by proxy may be
 * away. In running text a remark about an earlier meeting could be meant, so that there an away person is a warning, and who speaks
 * while away is told once.
 */
export const participantNotPresent: Rule = {
	code: 'participant-not-present',
	id: 'ATT14',
	severity: 'error',
	fixable: true,
	summary: {
		fr: 'Une personne qui propose, appuie, vote ou intervient n’est pas dans la salle.',
		en: 'A person who moves, seconds, votes or speaks is not in the room.',
	},
	rationale: { fr: 'Seules les personnes présentes prennent part à une décision.', en: 'Only people in the room take part in a decision.' },
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\nExcusés : Léa Roy\n\n1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Léa Roy\n  Appuyée par : Odile Dorn\n',
		good: 'Membres : Ann Lee, Guy Lau\nExcusés : Léa Roy\n\n1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Guy Lau\n  Appuyée par : Ann Lee\n',
	},
	check(context) {
		const { minutes, document } = context;
		const timeline = timelineOf(minutes);
		if (timeline.attendees.length === 0) return;
		const counted = countsItsMembers(minutes);
		const unlisted = new Set<string>();
		const speakers = new Set<Attendee>();
		for (const naming of namedPeople(document).namings) {
			if (naming.kind === 'speaker' || naming.kind === 'presenter') {
				const away = speaksWhileAway(naming, context);
				if (away && !speakers.has(away)) notInRoom(naming, away, context);
				if (away) speakers.add(away);
				continue;
			}
			if (naming.kind !== 'mover' && naming.kind !== 'seconder' && naming.kind !== 'voter') continue;
			const { match, several, name } = naming;
			// a family name that two people share names somebody who is listed
			if (several || match?.how === 'near') continue;
			if (!match) {
				if (!counted && !unlisted.has(name.value) && !isNamedAbove(document, name.value)) notListed(naming, context);
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

/** What somebody who is away may still have said: by letter, earlier, through somebody else, or that they cannot come. */
const fromElsewhere =
	/\bpar (?:ecrit|courriel|courrier|lettre|telephone|procuration|message|visio\S*|l'entremise|l'intermediaire)\b|\b(?:transm|envo[iy]|excus|absen|represent|remplac|avait|avaient|quitt|depart|arriv|rejoi|se joi|revi)\w*|\b(?:in writing|in absentia|on behalf|through|by (?:e-?mail|letter|proxy|phone)|sen[dt]s?|submit\w*|regrets|apolog\w*|had|left|leaves|joined|joins|returned)\b/;

/** Who speaks there and is certainly away. */
function speaksWhileAway({ match, name, paragraph, several }: Naming, context: RuleContext): Attendee | undefined {
	const timeline = timelineOf(context.minutes);
	const attendee = match && !several && SURE.has(match.how) ? timeline.find(match.person.name.value) : undefined;
	if (!attendee || timeline.at(attendee, name.span.start) !== 'no' || attendee.entries.some((p) => p.mode)) return undefined;
	const rest = paragraph?.text.slice(name.span.end - paragraph.span.start) ?? '';
	// a list of candidates names people who say nothing
	return !paragraph || (/\p{L}/u.test(rest) && !fromElsewhere.test(foldText(paragraph.text))) ? attendee : undefined;
}

/** A family name alone could be a namesake’s. */
const SURE: ReadonlySet<Likeness> = new Set<Likeness>(['same', 'spelling', 'order', 'middle']);

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
	const isSpeaker = naming.kind === 'speaker' || naming.kind === 'presenter';
	const away = attendee.entries.every((p) => p.attending !== 'present') && attendee.moves.length === 0;
	const [move] = attendee.moves;
	report({
		span,
		severity: naming.paragraph ? 'warning' : 'error',
		message: away
			? {
					fr: `${value} figure sous « ${attendee.person.group.label} » et ${isSpeaker ? 'intervient' : 'prend part à la décision'}. Corrigez le nom ou la liste de présence.`,
					en: `${value} is listed under “${attendee.person.group.label}” and ${isSpeaker ? 'speaks' : 'takes part in the decision'}. Correct the name or the attendance list.`,
				}
			: {
					fr: `${value} n’est pas dans la salle à ce moment. Corrigez le nom, ou l’arrivée ou le départ.`,
					en: `${value} is not in the room at this point. Correct the name, or the arrival or departure.`,
				},
		related: [
			{ span: attendee.person.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } },
			...(move ? [{ span: move.source.span, message: { fr: 'Arrivée ou départ', en: 'Arrival or departure' } }] : []),
		],
	});
}
