import { clockTime } from '../../format/dateWords.ts';
import { timelineOf } from '../../model/room.ts';
import { replace } from '../../text/edit.ts';
import { minutesBetween } from '../dateMath.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** An adjournment before its opening is another rule's; more than twelve hours back is the next day (LANGUAGE.md §10). */
export const eventsOutOfOrder: Rule = {
	code: 'events-out-of-order',
	id: 'TIM14',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Un événement est noté après un autre qui a eu lieu plus tard, ou contredit la liste ou un autre.',
		en: 'An event is recorded below one that took place later, or contradicts the list or another one.',
	},
	rationale: {
		fr: 'Les arrivées et les départs disent qui vote : leur ordre compte.',
		en: 'Arrivals and departures say who votes: their order counts.',
	},
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Budget\n\nArrivée : Ann Lee, 13 h 40\n\nArrivée : Guy Lau, 13 h 20\n',
		good: 'Membres : Ann Lee, Guy Lau\n\n1. Budget\n\nArrivée : Guy Lau, 13 h 20\n\nArrivée : Ann Lee, 13 h 40\n',
	},
	check(context) {
		const { minutes, text, report } = context;
		movesThatContradict(context);
		if (minutes.meeting.endDate) return;
		let last: (typeof minutes.events)[number] | undefined;
		for (const event of minutes.events) {
			if (!event.time) continue;
			const early = last?.time ? minutesBetween(event.time.value, last.time.value) : 0;
			if (last?.time && early > 0 && early <= 12 * 60) {
				const isEnd = event.event === 'adjournment' && last.event === 'opening';
				if (!isEnd)
					report({
						span: event.time.span,
						message: {
							fr: `${clockTime(event.time.value, 'fr-CA')} vient après ${clockTime(last.time.value, 'fr-CA')} dans le texte. Corrigez l’heure ou l’ordre.`,
							en: `${clockTime(event.time.value, 'en-CA')} comes below ${clockTime(last.time.value, 'en-CA')} in the text. Correct the time or the order.`,
						},
						related: [{ span: last.time.span, message: { fr: 'L’heure plus tardive', en: 'The later time' } }],
						fixes: [
							{
								title: { fr: 'Intervertir les deux heures', en: 'Exchange the two times' },
								edits: [
									replace(last.time.span, text.slice(event.time.span.start, event.time.span.end)),
									replace(event.time.span, text.slice(last.time.span.start, last.time.span.end)),
								],
								safe: false,
							},
						],
					});
				continue;
			}
			last = event;
		}
	},
};

/** A remark of the list with another time than the event, and who leaves twice, or comes twice, without the other between. */
function movesThatContradict({ minutes, report }: RuleContext): void {
	for (const { entries, moves } of timelineOf(minutes).attendees) {
		for (const kind of ['arrival', 'departure'] as const) {
			const remark = entries.find((p) => p[kind])?.[kind];
			const events = moves.flatMap(({ source }) => ('event' in source && source.event === kind && source.time ? [source.time] : []));
			const [time] = events;
			if (!remark || !time || events.length > 1 || time.value === remark.value) continue;
			report({
				span: time.span,
				message: {
					fr: `L’événement est à ${clockTime(time.value, 'fr-CA')}, mais la liste de présence dit ${clockTime(remark.value, 'fr-CA')}. Corrigez l’une des heures.`,
					en: `The attendance list says ${clockTime(remark.value, 'en-CA')}, the event ${clockTime(time.value, 'en-CA')}: correct one of the times.`,
				},
				related: [{ span: remark.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } }],
			});
		}
		for (const [i, { kind, source }] of moves.entries()) {
			const before = moves[i - 1];
			if (before?.kind !== kind || !('event' in source) || !source.person) continue;
			const { value } = source.person;
			report({
				span: source.span,
				message:
					kind === 'departure'
						? {
								fr: `${value} est déjà parti·e plus haut. Notez son retour, ou retirez l’un des départs.`,
								en: `${value} has left already. Record the return, or remove one of the departures.`,
							}
						: {
								fr: `${value} est déjà arrivé·e plus haut. Notez son départ, ou retirez l’une des arrivées.`,
								en: `${value} has arrived already. Record the departure, or remove one of the arrivals.`,
							},
				related: [{ span: before.source.span, message: { fr: 'L’autre mention', en: 'The other mention' } }],
			});
		}
	}
}
