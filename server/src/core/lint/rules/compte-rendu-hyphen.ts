import type { Rule } from '../rule.ts';
import { isFrench, replacing, textCheck } from '../textCheck.ts';

export const compteRenduHyphen: Rule = {
	code: 'compte-rendu-hyphen',
	id: 'TYP19',
	severity: 'information',
	fixable: true,
	summary: { fr: '« compte rendu » porte un trait d’union.', en: '“compte rendu” bears a hyphen (French).' },
	rationale: {
		fr: '« Compte rendu » s’écrit sans trait d’union, au pluriel « comptes rendus ».',
		en: '“Compte rendu” has no hyphen; its plural is “comptes rendus”.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Compte-rendu du comité\n\nOui.\n',
		good: 'Langue : fr\n\n1. Compte rendu du comité\n\nOui.\n',
	},
	check: textCheck({
		applies: isFrench,
		hint: /rendu/i,
		find: replacing(/(?<![\p{L}/-])comptes?[-‐‑]rendus?(?![\p{L}/-])/giu, ([found]) => spelled(found), {
			fr: 'ces mots n’ont pas de trait d’union.',
			en: 'these words have no hyphen.',
		}),
	}),
};

/** `compte-rendus` means the plural, too. */
function spelled(found: string): string {
	const [first = '', second = ''] = found.split(/[-‐‑]/);
	const plural = /s$/i.test(first) || /s$/i.test(second);
	const s = second === second.toUpperCase() ? 'S' : 's';
	const marked = (word: string): string => (plural && !/s$/i.test(word) ? word + s : word);
	return `${marked(first)} ${marked(second)}`;
}
