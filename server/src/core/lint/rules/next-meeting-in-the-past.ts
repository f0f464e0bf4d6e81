import { longDate } from '../../format/dateWords.ts';
import { write } from '../choices.ts';
import { laterDates } from '../dateMath.ts';
import type { Rule } from '../rule.ts';

export const nextMeetingInThePast: Rule = {
	code: 'next-meeting-in-the-past',
	id: 'TIM17',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'La prochaine réunion précède celle-ci ou tombe le même jour.',
		en: 'The next meeting precedes this one or is on the same day.',
	},
	rationale: {
		fr: 'La date vient souvent du modèle de la réunion précédente.',
		en: 'The date often comes from the previous meeting’s template.',
	},
	example: {
		bad: 'Conseil du port\nLe 14 mars 2024\n\nProchaine réunion : 13 juin 2023\n',
		good: 'Conseil du port\nLe 14 mars 2024\n\nProchaine réunion : 13 juin 2024\n',
	},
	check({ minutes, report }) {
		const { next, date, endDate } = minutes.meeting;
		if (!next || !date || !/^\d{4}-/.test(next.value) || next.value > (endDate ?? date).value) return;
		report({
			span: next.span,
			message: {
				fr: `La prochaine réunion (${longDate(next.value, 'fr-CA')}) ne suit pas celle-ci (${longDate(date.value, 'fr-CA')}). Corrigez la date.`,
				en: `The next meeting (${longDate(next.value, 'en-CA')}) does not follow this one (${longDate(date.value, 'en-CA')}). Correct the date.`,
			},
			related: [{ span: date.span, message: { fr: 'La date de cette réunion', en: 'The date of this meeting' } }],
			fixes: laterDates(next.value, (endDate ?? date).value).map((day) => write(next, longDate(day, minutes.locale))),
		});
	},
};
