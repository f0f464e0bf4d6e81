import { replace } from '../../text/edit.ts';
import { numericDates } from '../numericDates.ts';
import type { Rule } from '../rule.ts';

/**
 * In France `03/04/2022` is always the third of April: there only a two-digit year leaves a doubt. A date that is
 * repeated (at the head of every page) is one problem, mended everywhere.
 */
export const numericDateAmbiguous: Rule = {
	code: 'numeric-date-ambiguous',
	id: 'TIM18',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une date en chiffres peut se lire de deux façons.', en: 'A date in figures can be read in two ways.' },
	rationale: {
		fr: 'Le jour et le mois changent de place d’un pays à l’autre.',
		en: 'Day and month change places from country to country.',
	},
	example: { bad: '1. Budget\n\nÀ remettre le 03/04/22.\n', good: '1. Budget\n\nÀ remettre le 2022-04-03.\n' },
	check({ document, minutes, report }) {
		const known = new Set([minutes.meeting.date, minutes.meeting.previous].flatMap((d) => d?.value ?? []));
		const all = numericDates(document);
		for (const [i, { words, span, readings, fullYear }] of all.entries()) {
			if (readings.length < 2 || (fullYear && minutes.locale === 'fr-FR') || all.findIndex((d) => d.words === words) < i) continue;
			const order = readings.toSorted((a, b) => Number(known.has(b)) - Number(known.has(a)));
			report({
				span,
				message: {
					fr: `« ${words} » peut être le ${order.join(' ou le ')}. Écrivez la date sous une forme certaine.`,
					en: `“${words}” may be ${order.join(' or ')}. Write the date in a form that is certain.`,
				},
				fixes: order.map((date) => ({
					title: { fr: `Écrire ${date}`, en: `Write ${date}` },
					edits: all.filter((d) => d.words === words).map((d) => replace(d.span, date)),
					safe: false,
				})),
			});
		}
	},
};
