import { longDate } from '../../format/dateWords.ts';
import { weekdayOf } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import { WEEKDAYS } from '../../syntax/vocabulary.ts';
import { ownDates } from '../ownText.ts';
import type { Rule } from '../rule.ts';

/** LANGUAGE.md §10: the fix keeps the date and corrects the weekday. */
export const weekdayDiffers: Rule = {
	code: 'weekday-differs',
	id: 'TIM01',
	severity: 'error',
	fixable: true,
	summary: { fr: 'Le jour de la semaine n’est pas celui de la date.', en: 'The weekday is not that of the date.' },
	rationale: { fr: 'Le lecteur ne sait pas lequel des deux est juste.', en: 'The reader cannot tell which of the two is right.' },
	example: { bad: 'Conseil du port\nLe mercredi 17 février 2022\n', good: 'Conseil du port\nLe jeudi 17 février 2022\n' },
	check({ text, document, report }) {
		for (const { weekday, date, span } of ownDates(document)) {
			if (weekday === undefined || date === undefined || weekdayOf(date) === weekday) continue;
			const written = /^[\p{L}]+/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
			const right = WEEKDAYS[WEEKDAYS.en.includes(foldText(written)) ? 'en' : 'fr'][weekdayOf(date)] ?? '';
			const cased = written.charAt(0) === written.charAt(0).toUpperCase() ? capitalised(right) : right;
			const at = { start: span.start, end: span.start + written.length };
			report({
				span,
				message: {
					fr: `Le ${longDate(date, 'fr-CA')} est un ${WEEKDAYS.fr[weekdayOf(date)]}, non un ${written.toLowerCase()}. Corrigez le jour ou la date.`,
					en: `${longDate(date, 'en-CA')} is a ${capitalised(WEEKDAYS.en[weekdayOf(date)])}, not a ${written}. Correct the weekday or the date.`,
				},
				fixes: [{ title: { fr: `Écrire « ${cased} »`, en: `Write “${cased}”` }, edits: [{ span: at, newText: cased }], safe: true }],
			});
		}
	},
};

function capitalised(word = ''): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
