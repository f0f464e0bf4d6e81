import { longDate } from '../../format/dateWords.ts';
import { readDate } from '../../syntax/dates.ts';
import { MONTHS } from '../../syntax/vocabulary.ts';
import { insert } from '../../text/edit.ts';
import { daysBetween } from '../dateMath.ts';
import type { Found } from '../ownText.ts';
import { findFolded, ownDates } from '../ownText.ts';
import type { Rule } from '../rule.ts';

const month = (language: 'fr' | 'en'): string =>
	Object.keys(MONTHS)
		.filter((word) => MONTHS[word]?.language === language)
		.join('|');
const notMore = '(?!,? \\d{4}|[\\p{L}\\d]|-\\d)';

const french = new RegExp(
	`(?<![\\p{L}\\d/-])(?:(?<day>\\d{1,2})(?:er|ᵉʳ)? |(?:fin|debut|mi|milieu|courant)(?: du mois)?(?: de |-| d')?)(?<month>${month('fr')})${notMore}`,
	'gu',
);
const english = new RegExp(
	`(?<![\\p{L}\\d/-])(?:(?<month>${month('en')}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![:\\d]| ?[ap]\\.?m)|(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month2>${month('en')})|(?:the )?(?:end|beginning|middle) of (?<month3>${month('en')}))(?!,? \\d{4}|[\\p{L}\\d]|-\\d| ?(?:to|and|&|[-–]) ?\\d{1,2},? \\d{4})`,
	'gu',
);

/**
 * Departs from the catalogue: the year is offered, not set, because only the author knows it. A day that the record
 * gives in full elsewhere needs no year again, and dates of a list (`les 14 et 15 mars 2024`) share theirs.
 */
export const dateWithoutYear: Rule = {
	code: 'date-without-year',
	id: 'TIM10',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une date est donnée sans son année.', en: 'A date is given without its year.' },
	rationale: {
		fr: 'Un procès-verbal se relit des années plus tard.',
		en: 'Minutes are read again years later.',
	},
	example: {
		bad: 'Conseil du port\nLe 17 février 2022\n\n1. Budget\n\nElle part le 25 février.\n',
		good: 'Conseil du port\nLe 17 février 2022\n\n1. Budget\n\nElle part le 25 février 2022.\n',
	},
	check({ document, minutes, language, report }) {
		const date = minutes.meeting.date?.value;
		const known = new Set(ownDates(document).flatMap((d) => [d.date?.slice(5), d.endDate?.slice(5)].flatMap((day) => day ?? [])));
		for (const found of findFolded(document, language === 'fr' ? french : english)) {
			// `decision 2 of January 10, 2024`
			if (ownDates(document).some((d) => d.span.start < found.span.end && found.span.start < d.span.end)) continue;
			const { monthNumber, day } = partsOf(found);
			if (monthNumber === undefined || known.has(`${pad(monthNumber)}-${pad(day ?? 0)}`)) continue;
			if (day !== undefined && !readDate(`2024-${pad(monthNumber)}-${pad(day)}`)?.date) continue;
			const years = date === undefined ? [] : nearestYears(date, monthNumber, day ?? 15);
			report({
				span: found.span,
				message: {
					fr: `« ${found.words} » n’a pas d’année. Ajoutez-la.`,
					en: `“${found.words}” has no year. Add it.`,
				},
				fixes: years.map((year) => {
					const iso = `${year}-${pad(monthNumber)}-${pad(day ?? 1)}`;
					const shown = day === undefined ? year : longDate(iso, minutes.locale);
					const comma = language === 'en' && found.match.groups?.month !== undefined ? ',' : '';
					return {
						title: { fr: `Ajouter l’année : ${shown}`, en: `Add the year: ${shown}` },
						edits: [insert(found.span.end, `${comma} ${year}`)],
						safe: false,
					};
				}),
			});
		}
	},
};

function partsOf({ match }: Found): { readonly monthNumber?: number; readonly day?: number } {
	const g = match.groups ?? {};
	const day = g.day ?? g.day2;
	return {
		monthNumber: MONTHS[g.month ?? g.month2 ?? g.month3 ?? '']?.month,
		day: day === undefined ? undefined : Number(day),
	};
}

/** The two years whose day is nearest to the meeting, the nearest first. */
function nearestYears(date: string, monthNumber: number, day: number): readonly string[] {
	const year = Number(date.slice(0, 4));
	return [year - 1, year, year + 1]
		.map((y) => ({ y, away: Math.abs(daysBetween(date, `${y}-${pad(monthNumber)}-${pad(Math.min(day, 28))}`)) }))
		.toSorted((a, b) => a.away - b.away)
		.slice(0, 2)
		.map(({ y }) => String(y));
}

function pad(n: number): string {
	return String(n).padStart(2, '0');
}
