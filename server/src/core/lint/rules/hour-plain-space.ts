import { replace } from '../../text/edit.ts';
import { findWritten } from '../ownText.ts';
import type { Rule } from '../rule.ts';

const hour = /(?<![\d:.,\p{L}-])(?:[01]?\d|2[0-4]) h(?: \d{2}(?!\d))?(?![\p{L}\d])/gu;

/**
 * Departs from the catalogue in number: one hint a file, whose fix mends every hour. Typists have no no-break space,
 * the formatter and every output put it, and a hint at each hour would drown the others.
 */
export const hourPlainSpace: Rule = {
	code: 'hour-plain-space',
	id: 'TIM07',
	severity: 'hint',
	fixable: true,
	summary: { fr: 'Une heure est écrite avec des espaces ordinaires.', en: 'A French time of day has ordinary spaces.' },
	rationale: {
		fr: 'Avec une espace insécable, l’heure n’est jamais coupée en fin de ligne.',
		en: 'With a no-break space the time is never cut at the end of a line.',
	},
	example: {
		bad: '1. Budget\n\nRendez-vous à 14 h 50.\n',
		good: '1. Budget\n\nRendez-vous à 14\u00a0h\u00a050.\n',
	},
	check({ document, language, report }) {
		if (language !== 'fr') return;
		const all = findWritten(document, hour).filter((f) => f.words.includes(' '));
		const first = all[0];
		if (!first) return;
		report({
			span: first.span,
			message: {
				fr: 'Une espace insécable tient l’heure ensemble; la mise en forme du document la met partout.',
				en: 'A no-break space holds the time together; formatting the document puts it everywhere.',
			},
			fixes: [
				{
					title: { fr: 'Mettre les espaces insécables des heures', en: 'Put the no-break spaces of times' },
					edits: all.map((f) => replace(f.span, f.words.replaceAll(' ', '\u00a0'))),
					safe: true,
				},
			],
		});
	},
};
