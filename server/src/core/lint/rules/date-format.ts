import { MONTHS, WEEKDAYS } from '../../syntax/vocabulary.ts';
import type { TextEdit } from '../../text/edit.ts';
import { insert, remove, replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../ownText.ts';
import { findFolded } from '../ownText.ts';
import type { Bilingual, Rule } from '../rule.ts';

const monthsOf = (language: 'fr' | 'en'): string =>
	Object.entries(MONTHS)
		.filter(([, m]) => m.language === language)
		.map(([word]) => word)
		.join('|');

const french = new RegExp(
	`(?<![\\p{L}\\d])(?:(?<weekday>${WEEKDAYS.fr.join('|')})(?<comma>, )(?<le>le ))?(?<day>\\d{1,2})(?:er|ᵉʳ)? (?<month>${monthsOf('fr')})(?<late>,(?= \\d{4}))?(?![\\p{L}\\d])`,
	'dgu',
);
const english = new RegExp(
	`(?<![\\p{L}\\d])(?<month>${monthsOf('en')}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?<gap>(?: (?=(?:19|20)\\d{2}(?!\\d)))|(?![\\p{L}\\d]))`,
	'dgu',
);

/**
 * Departs from the catalogue: two forms of date in one document are no problem, because fields and tables rightly have
 * figures where running text has words.
 */
export const dateFormat: Rule = {
	code: 'date-format',
	id: 'TIM09',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une date n’a pas la forme usuelle.', en: 'A date is not in the usual form.' },
	rationale: {
		fr: 'Une date s’écrit sans virgule ni zéro, le mois en minuscules : « le mardi 3 juin », « le 1er mars ».',
		en: 'A date has no leading zero, and the month its capital: “June 3, 2025”.',
	},
	example: {
		bad: '1. Budget\n\nRencontre le mardi, le 3 juin 2025.\n',
		good: '1. Budget\n\nRencontre le mardi 3 juin 2025.\n',
	},
	check({ document, language, text, report }) {
		for (const found of findFolded(document, language === 'fr' ? french : english)) {
			const { edits, why } = language === 'fr' ? frenchSlips(found, text) : englishSlips(found, text);
			if (edits.length === 0) continue;
			report({
				span: found.span,
				message: { fr: `« ${found.words} » : ${why.fr}.`, en: `“${found.words}”: ${why.en}.` },
				fixes: [{ title: { fr: 'Corriger la date', en: 'Correct the date' }, edits, safe: true }],
			});
		}
	},
};

interface Slips {
	readonly edits: readonly TextEdit[];
	readonly why: Bilingual;
}

function frenchSlips(found: Found, text: string): Slips {
	const slips: { readonly edit: TextEdit; readonly why: Bilingual }[] = [];
	const [comma, le, day, month, late] = ['comma', 'le', 'day', 'month', 'late'].map((name) => found.group(name));
	const zero = zeroOf(day, text);
	if (comma && le)
		slips.push({
			edit: replace({ start: comma.start, end: le.end }, ' '),
			why: { fr: 'ni virgule ni « le » après le jour de la semaine', en: 'no comma after the weekday' },
		});
	if (zero) slips.push({ edit: remove(zero), why: { fr: 'pas de zéro devant le jour', en: 'no zero before the day' } });
	if (day && month && /^0?1$/.test(text.slice(day.start, day.end)) && /^ /.test(text.slice(day.end)))
		slips.push({ edit: insert(day.end, 'er'), why: { fr: 'le premier jour du mois s’écrit « 1er »', en: 'the first day is “1er”' } });
	const name = month && text.slice(month.start, month.end);
	if (month && name && /^\p{Lu}\p{Ll}/u.test(name))
		slips.push({
			edit: replace({ start: month.start, end: month.start + 1 }, name.charAt(0).toLowerCase()),
			why: { fr: 'le mois n’a pas de majuscule', en: 'the month has no capital in French' },
		});
	if (late) slips.push({ edit: remove(late), why: { fr: 'pas de virgule devant l’année', en: 'no comma before the year in French' } });
	return together(slips);
}

function englishSlips(found: Found, text: string): Slips {
	const slips: { readonly edit: TextEdit; readonly why: Bilingual }[] = [];
	const [month, day, gap] = ['month', 'day', 'gap'].map((name) => found.group(name));
	const zero = zeroOf(day, text);
	const name = month && text.slice(month.start, month.end);
	// `may 5 people` and `march 20 miles` are no dates
	const isDate = gap !== undefined && gap.end > gap.start;
	if (month && name && /^\p{Ll}/u.test(name) && (isDate || !/^(?:may|march)$/.test(name)))
		slips.push({
			edit: replace({ start: month.start, end: month.start + 1 }, name.charAt(0).toUpperCase()),
			why: { fr: 'le mois prend une majuscule en anglais', en: 'the month has a capital' },
		});
	if (zero) slips.push({ edit: remove(zero), why: { fr: 'pas de zéro devant le jour', en: 'no zero before the day' } });
	if (gap && isDate)
		slips.push({ edit: insert(gap.start, ','), why: { fr: 'une virgule précède l’année en anglais', en: 'a comma precedes the year' } });
	return together(slips);
}

/** The needless zero of `03 mars`: looked for here, because an optional group with a lookahead is not captured reliably. */
function zeroOf(day: Span | undefined, text: string): Span | undefined {
	return day && /^0[1-9]$/.test(text.slice(day.start, day.end)) ? { start: day.start, end: day.start + 1 } : undefined;
}

function together(slips: readonly { readonly edit: TextEdit; readonly why: Bilingual }[]): Slips {
	return {
		edits: slips.map((s) => s.edit),
		why: { fr: slips.map((s) => s.why.fr).join('; '), en: slips.map((s) => s.why.en).join('; ') },
	};
}
