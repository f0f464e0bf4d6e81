import type { Rule } from '../rule.ts';
import { replacing, textCheck } from '../textCheck.ts';

const stray = /,[ \u00a0]?,|;;|(?<![.…/\\])\.\.(?![.…/\\\w])|,\.(?!\d)/g;
const colonBeforeParenthesis = /(?<=[\p{L}\d])[ \u00a0\u202f]*:[ \u00a0](?=\([^()\n]*\)\.?$)/u;

export const strayPunctuation: Rule = {
	code: 'stray-punctuation',
	id: 'TYP23',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Un signe de ponctuation est doublé, ou un deux-points précède une parenthèse.',
		en: 'A punctuation mark is doubled, or a colon stands before a parenthesis.',
	},
	rationale: {
		fr: 'Un signe de trop est le plus souvent la trace d’un mot effacé.',
		en: 'A mark too many is mostly the trace of a word that was deleted.',
	},
	example: {
		bad: '1. Budget\n\nRésultats du sondage : (13 répondants)\n',
		good: '1. Budget\n\nRésultats du sondage (13 répondants)\n',
	},
	check: textCheck({
		hint: /[,;.][ \u00a0]?[,;.]|:[ \u00a0]\(/,
		find: (passage, locale) => {
			const colon = colonBeforeParenthesis.exec(passage.own);
			if (!colon) return doubled(passage, locale);
			return [
				...doubled(passage, locale),
				{
					start: colon.index,
					end: colon.index + colon[0].length,
					better: ' ',
					message: { fr: 'Retirez le deux-points devant la parenthèse.', en: 'Remove the colon before the parenthesis.' },
				},
			];
		},
	}),
};

const doubled = replacing(stray, ([found]) => (found.startsWith(';') ? ';' : found.endsWith(',') ? ',' : '.'), {
	fr: 'un signe est de trop.',
	en: 'one mark is too many.',
});
