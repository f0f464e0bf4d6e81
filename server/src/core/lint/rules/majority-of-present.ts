import { allDecisions } from '../../model/walk.ts';
import { fold, rawIndex } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const present =
	/majorite (?:absolue |simple )?(?:des (?:membres |conseillers |elus )?(?:presents?(?: et representes?)?|en exercice)|des voix des presents)/;

/**
 * CGCT, art. L2121-20: the majority is that of the votes cast. Only the words are judged; an outcome that the votes
 * exclude is DEC08's. On under cgct only.
 */
export const majorityOfPresent: Rule = {
	code: 'majority-of-present',
	id: 'DEC28',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'La majorité est comptée sur les présents au lieu des suffrages exprimés.',
		en: 'The majority is counted on those present instead of the votes cast.',
	},
	rationale: {
		fr: 'Au conseil municipal, les délibérations sont prises à la majorité absolue des suffrages exprimés (CGCT, art. L2121-20).',
		en: 'In a French municipal council the majority is that of the votes cast (CGCT, art. L2121-20).',
	},
	example: {
		bad: '1. Budget\n\nDélibération 1 : Le bail est signé.\n  Adoptée à la majorité des présents\n',
		good: '1. Budget\n\nDélibération 1 : Le bail est signé.\n  Adoptée à la majorité des suffrages exprimés\n',
	},
	check({ minutes, text, report }) {
		for (const { span } of allDecisions(minutes)) {
			const folded = fold(text.slice(span.start, span.end));
			const match = present.exec(folded.text);
			if (!match) continue;
			const at = match.index + match[0].indexOf('des ');
			const words = { start: span.start + rawIndex(folded, at), end: span.start + rawIndex(folded, match.index + match[0].length) };
			report({
				span: { start: span.start + rawIndex(folded, match.index), end: words.end },
				message: {
					fr: 'La majorité est celle des suffrages exprimés, abstentions exclues. Corrigez la formule ou le compte.',
					en: 'The majority is that of the votes cast, without abstentions. Correct the wording or the count.',
				},
				fixes: [
					{
						title: { fr: 'Écrire « des suffrages exprimés »', en: 'Write “des suffrages exprimés”' },
						edits: [{ span: words, newText: 'des suffrages exprimés' }],
						safe: false,
					},
				],
			});
		}
	},
};
