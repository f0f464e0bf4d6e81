import { clockTime } from '../../format/dateWords.ts';
import { replace } from '../../text/edit.ts';
import { minutesBetween } from '../dateMath.ts';
import type { Rule } from '../rule.ts';

/** An adjournment before its opening is another rule's; more than twelve hours back is the next day (LANGUAGE.md §10). */
export const eventsOutOfOrder: Rule = {
	code: 'events-out-of-order',
	id: 'TIM14',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Un événement est noté après un autre qui a eu lieu plus tard.',
		en: 'An event is recorded below one that took place later.',
	},
	rationale: {
		fr: 'Les arrivées et les départs disent qui vote : leur ordre compte.',
		en: 'Arrivals and departures say who votes: their order counts.',
	},
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. A\n\nArrivée : Ann Lee, 13 h 40\n\nArrivée : Guy Lau, 13 h 20\n',
		good: 'Membres : Ann Lee, Guy Lau\n\n1. A\n\nArrivée : Guy Lau, 13 h 20\n\nArrivée : Ann Lee, 13 h 40\n',
	},
	check({ minutes, text, report }) {
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
