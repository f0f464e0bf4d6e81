import type { Rule } from '../rule.ts';
import { isFrench, replacing, textCheck } from '../textCheck.ts';

export const procesVerbalHyphen: Rule = {
	code: 'proces-verbal-hyphen',
	id: 'TYP20',
	severity: 'information',
	fixable: true,
	summary: { fr: '« procès-verbal » a perdu son trait d’union.', en: '“procès-verbal” lacks its hyphen (French).' },
	rationale: {
		fr: '« Procès-verbal » s’écrit avec un trait d’union, au pluriel « procès-verbaux ».',
		en: '“Procès-verbal” has a hyphen; its plural is “procès-verbaux”.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Approbation du procès verbal\n\nOui.\n',
		good: 'Langue : fr\n\n1. Approbation du procès-verbal\n\nOui.\n',
	},
	check: textCheck({
		applies: isFrench,
		hint: /proc[eè]s\s/i,
		find: replacing(
			/(?<!\p{L})(proc[eè]s)\s+(verb(?:al|aux))(?!\p{L})/giu,
			([, first = '', second = '']) => `${accented(first)}-${second}`,
			{
				fr: 'ces mots sont liés par un trait d’union.',
				en: 'these words are joined by a hyphen.',
			},
		),
	}),
};

function accented(word: string): string {
	return word.replace(/e(?=s$)/i, (e) => (e === 'E' ? 'È' : 'è'));
}
