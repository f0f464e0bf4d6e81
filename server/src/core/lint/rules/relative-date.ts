import { longDate } from '../../format/dateWords.ts';
import type { Minutes } from '../../model/minutes.ts';
import { weekdayOf } from '../../syntax/dates.ts';
import { MONTHS, WEEKDAYS } from '../../syntax/vocabulary.ts';
import { replace } from '../../text/edit.ts';
import { addDays } from '../dateMath.ts';
import type { Found } from '../ownText.ts';
import { findFolded, ownDates } from '../ownText.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

const month = (language: 'fr' | 'en'): string =>
	Object.keys(MONTHS)
		.filter((word) => MONTHS[word]?.language === language)
		.join('|');

const meetingOfMonth = new RegExp(
	`\\b(?:reunion|seance|rencontre|assemblee)(?: \\p{L}+)? (?<lead>d(?:'|e ))(?<fr>${month('fr')})(?! \\d|[\\p{L}])|\\b(?<lead2>the )(?<en>${month('en')}) (?:meeting|session)\\b`,
	'dgu',
);
const dayWords = new RegExp(
	`\\b(?:(?<next>(?<wn>${WEEKDAYS.fr.join('|')}) prochain)|(?<last>(?<wl>${WEEKDAYS.fr.join('|')}) dernier)|next (?<en>${WEEKDAYS.en.join('|')})|last (?<el>${WEEKDAYS.en.join('|')})|(?<tomorrow>(?<=des |d'ici )demain|demain (?=matin|soir|apres-midi)|by tomorrow|tomorrow (?=morning|evening|afternoon)))(?![\\p{L}])`,
	'dgu',
);

/**
 * A meeting named by its month is resolved by the dates that the record itself gives; a weekday by the date of the
 * meeting. Departs from the catalogue: what the file can't resolve (« la semaine prochaine ») is left alone.
 */
export const relativeDate: Rule = {
	code: 'relative-date',
	id: 'TIM08',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une réunion ou un jour est désigné sans sa date.',
		en: 'A meeting or a day is named without its date.',
	},
	rationale: {
		fr: 'Dans cinq ans, « la réunion d’octobre » ne dira plus laquelle.',
		en: 'In five years “the October meeting” will no longer say which one.',
	},
	example: {
		bad: 'Conseil du port\nLe 17 février 2022\n\n1. Procès-verbal du 28 octobre 2021\n\nLes priorités de la réunion d’octobre demeurent.\n',
		good: 'Conseil du port\nLe 17 février 2022\n\n1. Procès-verbal du 28 octobre 2021\n\nLes priorités de la réunion du 28 octobre 2021 demeurent.\n',
	},
	check(context) {
		const date = context.minutes.meeting.date?.value;
		if (date === undefined) return;
		const named = findFolded(context.document, meetingOfMonth);
		const dates = named.length === 0 ? [] : [...new Set(ownDates(context.document).flatMap((d) => d.date ?? []))];
		for (const found of named) context.report(monthFinding(found, date, dates, context));
		for (const found of findFolded(context.document, dayWords)) {
			const day = dayOf(found, date);
			if (day !== undefined) context.report(dayFinding(found, day, context.minutes));
		}
	},
};

function monthFinding(
	{ match, span, group, words }: Found,
	date: string,
	dates: readonly string[],
	{ minutes, text }: RuleContext,
): Finding {
	const { fr, en } = match.groups ?? {};
	const french = fr !== undefined;
	const wanted = MONTHS[fr ?? en ?? '']?.month;
	const meeting = dates
		.filter((d) => Number(d.slice(5, 7)) === wanted && d !== date && Math.abs(Date.parse(d) - Date.parse(date)) < 370 * 86_400_000)
		.toSorted();
	const lead = group(french ? 'lead' : 'lead2') ?? span;
	const place = { start: lead.start, end: group(french ? 'fr' : 'en')?.end ?? span.end };
	return {
		span,
		message: {
			fr: `« ${words} » ne dit pas l’année. Donnez la date de la réunion.`,
			en: `“${words}” does not say the year. Give the date of the meeting.`,
		},
		fixes: meeting.map((day) => ({
			title: { fr: `Écrire « du ${longDate(day, 'fr-CA')} »`, en: `Write “of ${longDate(day, 'en-CA')}”` },
			edits: french
				? [replace(place, `du ${longDate(day, minutes.locale)}`)]
				: [
						replace(
							span,
							`${text.slice(lead.start, lead.end)}${match[0].endsWith('session') ? 'session' : 'meeting'} of ${longDate(day, minutes.locale)}`,
						),
					],
			safe: false,
		})),
	};
}

function dayOf({ match }: Found, date: string): string | undefined {
	const g = match.groups ?? {};
	if (g.tomorrow !== undefined) return addDays(date, 1);
	const forward = g.wn ?? g.en;
	const word = forward ?? g.wl ?? g.el ?? '';
	const weekday = Math.max(WEEKDAYS.fr.indexOf(word), WEEKDAYS.en.indexOf(word));
	if (weekday < 0) return undefined;
	const today = weekdayOf(date);
	return forward === undefined ? addDays(date, -((today - weekday + 6) % 7) - 1) : addDays(date, ((weekday - today + 6) % 7) + 1);
}

function dayFinding({ match, span, words }: Found, day: string, { language, locale }: Minutes): Finding {
	const weekday = WEEKDAYS[language][weekdayOf(day)] ?? '';
	const named = language === 'en' ? weekday.charAt(0).toUpperCase() + weekday.slice(1) : weekday;
	const written = language === 'fr' ? `${named} ${longDate(day, locale)}` : `${named}, ${longDate(day, locale)}`;
	const withArticle = language === 'fr' && match.groups?.tomorrow !== undefined ? `le ${written}` : written;
	return {
		span,
		message: {
			fr: `« ${words.trim()} » dépend du jour de lecture. Donnez la date : ${written}.`,
			en: `“${words.trim()}” depends on the day it is read. Give the date: ${written}.`,
		},
		fixes: [
			{
				title: { fr: `Écrire « ${withArticle} »`, en: `Write “${withArticle}”` },
				edits: [replace({ start: span.start, end: span.start + words.trimEnd().length }, withArticle)],
				safe: false,
			},
		],
	};
}
