import { replace } from '../../text/edit.ts';
import { findFolded } from '../ownText.ts';
import type { Rule } from '../rule.ts';

const context =
	'(?<context>\\b(?:exercice|annee|budget|saison|etats? financiers?|rapport annuel|plan|fiscal|financial year|season)\\b[^.;\\n]{0,30}? )?';
const years = new RegExp(
	`${context}(?<![\\p{L}\\d/.,-])(?<span>(?<from>(?:19|20)\\d{2})(?<sign>[/–-])(?<to>\\d{4}|\\d{2}))(?![\\d/–-]|\\.\\d)`,
	'dgu',
);

/**
 * In French a period of two years has both in full and a hyphen; English has `2022-23` as well. `2011-12` may be a
 * month: it counts only behind a word such as « exercice ».
 */
export const fiscalYear: Rule = {
	code: 'fiscal-year',
	id: 'TIM15',
	severity: 'hint',
	fixable: true,
	summary: { fr: 'Un exercice n’a pas la forme « 2022-2023 ».', en: 'A fiscal year is not in its usual form.' },
	rationale: {
		fr: 'Un exercice chevauche deux années qui se suivent et s’écrivent en entier.',
		en: 'A fiscal year spans two years that follow each other.',
	},
	example: { bad: '1. Budget\n\nLe budget de 2022/23 est déposé.\n', good: '1. Budget\n\nLe budget de 2022-2023 est déposé.\n' },
	check({ document, language, report }) {
		for (const { match, group, span } of findFolded(document, years)) {
			const { context: named, from = '', sign, to = '' } = match.groups ?? {};
			const next = String(Number(from) + 1);
			const short = to.length === 2;
			const place = group('span') ?? span;
			if (short ? next.slice(2) === to && (named !== undefined || (sign === '/' && Number(to) > 12)) : to === next && sign === '/') {
				if (language === 'en' && sign !== '/') continue;
				const right = language === 'fr' ? `${from}-${next}` : `${from}-${to}`;
				report({
					span: place,
					message: { fr: `Un exercice s’écrit « ${right} ».`, en: `A fiscal year is written “${right}”.` },
					fixes: [{ title: { fr: `Écrire « ${right} »`, en: `Write “${right}”` }, edits: [replace(place, right)], safe: true }],
				});
			} else if (!short && named !== undefined && /\b(?:exercice|fiscal|financial year)\b/.test(named) && to !== next)
				report({
					span: place,
					message: {
						fr: `Un exercice va d’une année à la suivante : ${from} est suivi de ${next}, non de ${to}.`,
						en: `A fiscal year runs to the next year: ${next} follows ${from}, not ${to}.`,
					},
				});
		}
	},
};
