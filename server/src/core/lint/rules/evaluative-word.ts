import type { Language } from '../../model/minutes.ts';
import type { Rule } from '../rule.ts';
import { textCheck } from '../textCheck.ts';

/** Words that judge; those with a plain meaning in minutes (`extraordinaire`, `exceptionnel`, `excellent`) are left out. */
const WORDS: Readonly<Record<Language, RegExp>> = {
	fr: /(?<!\p{L})(?:fantastiques?|formidables?|merveilleu(?:x|ses?)|magnifiques?|superbes?|géni(?:al|ale|ales|aux)|sensationnel(?:le)?s?|passionnante?s?|époustouflante?s?|brillamment|(?:très|vraiment|extrêmement|fort) (?:intéressante?s?|belles?|beau|impressionnante?s?|décevante?s?|enrichissante?s?)|(?:mal)?heureusement|lamentables?|scandaleu(?:x|ses?)|inadmissibles?|catastrophiques?)(?!\p{L})/giu,
	en: /(?<!\p{L})(?:fantastic|wonderful|amazing|awesome|terrific|marvellous|marvelous|brilliant(?:ly)?|superb|outrageous|disgraceful|(?:very|really|extremely) (?:interesting|impressive|disappointing|enlightening)|(?:un)?fortunately)(?!\p{L})/giu,
};

/** In running text outside quotations; a motion of thanks may praise, so records are left alone. */
export const evaluativeWord: Rule = {
	code: 'evaluative-word',
	id: 'LEX05',
	severity: 'hint',
	fixable: false,
	summary: { fr: 'Un mot juge dans un compte rendu qui doit rester neutre.', en: 'A word judges in a record that should stay neutral.' },
	rationale: {
		fr: 'Le procès-verbal rapporte ce qui a été dit et décidé; l’avis de qui l’écrit n’y a pas sa place.',
		en: 'Minutes report what was said and decided; the opinion of their writer has no place in them.',
	},
	example: {
		bad: '1. Budget\n\nAnn Lee donne une présentation fantastique.\n',
		good: '1. Budget\n\nAnn Lee donne une présentation.\n',
	},
	check: textCheck({
		kinds: ['paragraph', 'entry'],
		find: ({ own }, locale) =>
			Array.from(own.matchAll(WORDS[locale.startsWith('fr') ? 'fr' : 'en']), ({ 0: found, index }) => ({
				start: index,
				end: index + found.length,
				message: {
					fr: `« ${found} » est un jugement : retirez-le, ou dites de qui il est entre guillemets.`,
					en: `“${found}” is a judgement: remove it, or quote the person whose it is.`,
				},
			})),
	}),
};
