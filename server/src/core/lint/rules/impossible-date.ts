import type { Minutes } from '../../model/minutes.ts';
import type { Span } from '../../text/span.ts';
import { ownDates, ownTimes } from '../ownText.ts';
import type { Rule } from '../rule.ts';

export const impossibleDate: Rule = {
	code: 'impossible-date',
	id: 'TIM13',
	severity: 'warning',
	fixable: false,
	summary: { fr: 'Une date ou une heure n’existe pas.', en: 'A date or time does not exist.' },
	rationale: { fr: 'Le 31 juin ne vient jamais.', en: 'June 31 never comes.' },
	example: { bad: '1. Budget\n\nRemettre le rapport le 31 juin 2024.\n', good: '1. Budget\n\nRemettre le rapport le 30 juin 2024.\n' },
	check({ text, document, minutes, report }) {
		for (const { date, span } of ownDates(document)) {
			if (date !== undefined) continue;
			const words = text.slice(span.start, span.end);
			report({
				span,
				message: {
					fr: `« ${words} » n’est pas au calendrier. Corrigez la date.`,
					en: `“${words}” is not in the calendar. Correct the date.`,
				},
			});
		}
		for (const { time, span } of ownTimes(document)) {
			const words = text.slice(span.start, span.end);
			if (time !== undefined || !(isClock(words, text.slice(Math.max(0, span.start - 20), span.start)) || inEvent(span, minutes))) continue;
			report({ span, message: { fr: `« ${words} » n’est pas une heure. Corrigez-la.`, en: `“${words}” is no time of day. Correct it.` } });
		}
	},
};

/** `35 h` is a length of time and `1:75` a scale, unless minutes or a preposition say that they are read off a clock. */
function isClock(words: string, before: string): boolean {
	if (/^\d+\s?h\D*\d\d/i.test(words)) return true;
	return (
		/[h:]/i.test(words) &&
		Number.parseInt(words, 10) < 30 &&
		/(?:^|[^\p{L}])(?:à|a|at|vers|dès|until|from|heure ?:|time ?:)\s$/iu.test(before)
	);
}

function inEvent({ start, end }: Span, { events }: Minutes): boolean {
	return events.some((e) => e.span.start <= start && end <= e.span.end);
}
