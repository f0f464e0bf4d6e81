import { findDates, findTimes } from '../../syntax/dates.ts';
import type { Rule } from '../rule.ts';

/** A digit near a month's first letters, an ISO date or an hour: anything less is not worth folding. */
const mayHold =
	/\d.{0,8}(?:jan|f[ée]v|feb|mar|av|ap|mai|may|jui|jun|jul|ao|aug|sep|oct|nov|d[ée]c)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d|\d{4}-\d|\d ?(?:h|:\d)/i;

export const impossibleDate: Rule = {
	code: 'impossible-date',
	id: 'TIM13',
	severity: 'warning',
	fixable: false,
	summary: { fr: 'Une date ou une heure n’existe pas.', en: 'A date or time does not exist.' },
	rationale: { fr: 'Le 31 juin ne vient jamais.', en: 'June 31 never comes.' },
	example: { bad: '1. A\n\nRemettre le rapport le 31 juin 2024.\n', good: '1. A\n\nRemettre le rapport le 30 juin 2024.\n' },
	check({ text, document, report }) {
		for (let line = 0; line < document.lines.lineCount; line++) {
			const { start, end } = document.lines.lineSpan(line);
			const raw = text.slice(start, end);
			if (raw.startsWith('//') || !mayHold.test(raw)) continue;
			for (const date of findDates(raw)) {
				if (date.date === undefined)
					report({
						span: { start: start + date.span.start, end: start + date.span.end },
						message: {
							fr: `« ${raw.slice(date.span.start, date.span.end)} » n’est pas au calendrier.`,
							en: `“${raw.slice(date.span.start, date.span.end)}” is not in the calendar.`,
						},
					});
			}
			for (const time of findTimes(raw)) {
				if (time.time === undefined && /h|:/i.test(raw.slice(time.span.start, time.span.end)))
					report({
						span: { start: start + time.span.start, end: start + time.span.end },
						message: {
							fr: `« ${raw.slice(time.span.start, time.span.end)} » n’est pas une heure.`,
							en: `“${raw.slice(time.span.start, time.span.end)}” is no time of day.`,
						},
					});
			}
		}
	},
};
