import { clockTime } from '../../format/dateWords.ts';
import type { Locale, Sourced } from '../../model/minutes.ts';
import { replace } from '../../text/edit.ts';
import { write } from '../choices.ts';
import { minutesBetween } from '../dateMath.ts';
import { findFolded } from '../ownText.ts';
import type { FindingFix, Rule } from '../rule.ts';

const duration =
	/^[ \t*_-]*(?:duree(?: de la (?:reunion|seance|rencontre))?|duration(?: of the meeting)?) ?: ?(?:(?<h>\d{1,2}) ?(?:h|heures?|hours?|hrs?)(?: ?(?:et |and )?(?<m>\d{2}))?|(?<alone>\d{1,3}) ?min)/gm;

/** `La réunion a duré 2 heures.`; a sentence about something else that lasted has another subject. */
const lasted =
	/\b(?:la (?:reunion|seance|rencontre)|l'assemblee|the meeting) (?:a dure|aura dure|dure|lasted) (?:(?<h>\d{1,2}) ?(?:h|heures?|hours?|hrs?)(?: ?(?:et |and )?(?<m>\d{2}))?(?! ?et demie)|(?<alone>\d{1,3}) ?min)/g;

/** People round the length of a meeting: only a difference of a quarter of an hour is one. */
const ROUNDED = 15;

/**
 * LANGUAGE.md §10: a meeting that ends more than twelve hours "before" it starts ends the next day. A stated duration
 * is a rounded figure and its difference a warning.
 */
export const endsBeforeStart: Rule = {
	code: 'ends-before-start',
	id: 'TIM02',
	severity: 'error',
	fixable: true,
	summary: {
		fr: 'La réunion se termine avant de commencer, ou dure plus ou moins que la durée inscrite.',
		en: 'The meeting ends before it starts, or is longer or shorter than its stated duration.',
	},
	rationale: { fr: 'L’une des deux heures est fausse.', en: 'One of the two times is wrong.' },
	example: {
		bad: 'Conseil du port\n\nLa réunion est ouverte à 15 h.\n\nLa réunion est levée à 13 h.\n',
		good: 'Conseil du port\n\nLa réunion est ouverte à 13 h.\n\nLa réunion est levée à 15 h.\n',
	},
	check({ document, minutes, text, report }) {
		const { opened, adjourned, endDate } = minutes.meeting;
		if (!opened || !adjourned || endDate) return;
		const length = minutesBetween(opened.value, adjourned.value);
		if (length < 0 && length >= -12 * 60)
			report({
				span: adjourned.span,
				severity: lacksHalf(text.slice(adjourned.span.start, adjourned.span.end), opened, adjourned) ? 'warning' : undefined,
				message: {
					fr: `La réunion se termine à ${clockTime(adjourned.value, 'fr-CA')}, avant son ouverture à ${clockTime(opened.value, 'fr-CA')}. Corrigez l’une des heures.`,
					en: `The meeting opens at ${clockTime(opened.value, 'en-CA')} but ends at ${clockTime(adjourned.value, 'en-CA')}: correct one of the times.`,
				},
				related: [{ span: opened.span, message: { fr: 'L’ouverture', en: 'The opening' } }],
				fixes: corrected(opened, adjourned, minutes.locale),
			});
		else {
			const actual = length < 0 ? length + 24 * 60 : length;
			for (const { match, span } of [...findFolded(document, duration), ...findFolded(document, lasted)]) {
				const { h, m, alone } = match.groups ?? {};
				const stated = Number(h ?? 0) * 60 + Number(m ?? alone ?? 0);
				if (Math.abs(stated - actual) < ROUNDED) continue;
				report({
					span,
					severity: 'warning',
					message: {
						fr: `De ${clockTime(opened.value, 'fr-CA')} à ${clockTime(adjourned.value, 'fr-CA')}, la réunion dure ${hours(actual)}, non ${hours(stated)}. Corrigez la durée ou les heures.`,
						en: `From ${clockTime(opened.value, 'en-CA')} to ${clockTime(adjourned.value, 'en-CA')} the meeting lasts ${hours(actual)}, not ${hours(stated)}. Correct the duration or the times.`,
					},
					related: [
						{ span: opened.span, message: { fr: 'L’ouverture', en: 'The opening' } },
						{ span: adjourned.span, message: { fr: 'La levée', en: 'The adjournment' } },
					],
				});
			}
		}
	},
};

/** `1:55` after an opening at 1 p.m. may well be 1:55 p.m.: a reader can resolve that. */
function lacksHalf(written: string, opened: Sourced, adjourned: Sourced): boolean {
	return /^\d{1,2}[:.]\d{2}$/.test(written.trim()) && afternoon(adjourned) > opened.value;
}

/** Twelve hours later, as `HH:MM`; empty for a time of the afternoon. */
function afternoon({ value }: Sourced): string {
	const hour = Number(value.slice(0, 2));
	return hour < 12 ? `${hour + 12}${value.slice(2)}` : '';
}

function hours(minutes: number): string {
	return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}

/** Twelve hours later, where the end was written without « p.m. »; both times exchanged. */
function corrected(opened: Sourced, adjourned: Sourced, locale: Locale): readonly FindingFix[] {
	const later = afternoon(adjourned);
	const written = (time: string): string => clockTime(time, locale).replace(/\u00a0/g, ' ');
	return [
		...(later > opened.value ? [write(adjourned, written(later))] : []),
		{
			title: { fr: 'Intervertir les deux heures', en: 'Exchange the two times' },
			edits: [replace(opened.span, written(adjourned.value)), replace(adjourned.span, written(opened.value))],
			safe: false,
		},
	];
}
