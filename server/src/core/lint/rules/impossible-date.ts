import { ownDates, ownTimes } from '../ownText.ts';
import type { Rule } from '../rule.ts';

export const impossibleDate: Rule = {
	code: 'impossible-date',
	id: 'TIM13',
	severity: 'warning',
	fixable: false,
	summary: { fr: 'Une date ou une heure n’existe pas.', en: 'A date or time does not exist.' },
	rationale: { fr: 'Le 31 juin ne vient jamais.', en: 'June 31 never comes.' },
	example: { bad: '1. A\n\nRemettre le rapport le 31 juin 2024.\n', good: '1. A\n\nRemettre le rapport le 30 juin 2024.\n' },
	check({ text, document, report }) {
		for (const { date, span } of ownDates(document)) {
			if (date !== undefined) continue;
			const words = text.slice(span.start, span.end);
			report({ span, message: { fr: `« ${words} » n’est pas au calendrier.`, en: `“${words}” is not in the calendar.` } });
		}
		for (const { time, span } of ownTimes(document)) {
			const words = text.slice(span.start, span.end);
			if (time !== undefined || !/h|:/i.test(words)) continue;
			report({ span, message: { fr: `« ${words} » n’est pas une heure.`, en: `“${words}” is no time of day.` } });
		}
	},
};
