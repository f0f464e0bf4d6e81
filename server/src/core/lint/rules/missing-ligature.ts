import type { Rule } from '../rule.ts';
import { isFrench, replacing, textCheck } from '../textCheck.ts';

/** Words and stems whose `oe` is one letter: `coexister`, `moelle` and `coefficient` have two. */
const word =
	/(?<!\p{L})(?:(?:ch|é?c|rancc|b|n|s|v)oeurs?|(?:man)?oeuvr\p{L}*|m?oeurs|voeux?|noeuds?|boeufs?|oeufs?|oeil(?:lad|lèr|let)?\p{L}*|foet(?:us|al\p{L}*|aux)|oed[eè]m\p{L}*|oesophag\p{L}*|oecum[eé]n\p{L}*|oenolog\p{L}*|écoeur\p{L}*|choeurs?|rancoeurs?)(?!\p{L})/giu;

export const missingLigature: Rule = {
	code: 'missing-ligature',
	id: 'TYP13',
	severity: 'hint',
	fixable: true,
	summary: { fr: '« oe » est écrit en deux lettres.', en: '“oe” is written as two letters (French).' },
	rationale: {
		fr: 'Œuvre, sœur, cœur, vœu, nœud prennent la ligature œ.',
		en: 'French œuvre, sœur, cœur, vœu and nœud take the ligature œ.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nLe comité met en oeuvre le projet.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLe comité met en œuvre le projet.\n',
	},
	check: textCheck({
		applies: isFrench,
		hint: /oe/i,
		find: replacing(word, ([found]) => found.replace(/oe/i, (pair) => (pair.startsWith('O') ? 'Œ' : 'œ')), {
			fr: 'o et e sont liés dans ce mot.',
			en: 'o and e are one letter in this word.',
		}),
	}),
};
