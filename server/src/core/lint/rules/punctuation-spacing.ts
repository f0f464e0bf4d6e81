import type { Passage } from '../passages.ts';
import type { Rule } from '../rule.ts';
import type { Slip } from '../textCheck.ts';
import { isFrench, textCheck } from '../textCheck.ts';

const spaceBefore = /(?<=[\p{L}\d)\]»”"’%])[ \u00a0\u202f\u2009]+(?=[;!?]+(?:[\s)»”"*_]|$))/gu;
const noSpaceBefore = /(?<=[\p{L}\d\]»”%])(?=[;!?]+(?:[\s)»”"*_]|$))/gu;

/**
 * An ordinary space counts as a thin one in fr-FR: typists have no other, and the formatter puts the right one in.
 * Reads quotations, too, since their spacing is the document's.
 */
export const punctuationSpacing: Rule = {
	code: 'punctuation-spacing',
	id: 'TYP04',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'L’espace devant « ; », « ! » et « ? » n’est pas celle de la langue du document.',
		en: 'The space before “;”, “!” and “?” is not that of the document’s French.',
	},
	rationale: {
		fr: 'Au Canada, ces signes suivent le mot sans espace; en France, une espace fine insécable les précède.',
		en: 'In Canada these signs follow the word without a space; in France a thin no-break space precedes them.',
	},
	example: {
		bad: 'Langue : fr-CA\n\n1. Budget\n\nQui répond ? Le comité; il le fera demain.\n',
		good: 'Langue : fr-CA\n\n1. Budget\n\nQui répond? Le comité; il le fera demain.\n',
	},
	check: textCheck({
		applies: isFrench,
		hint: /[;!?]/,
		find: (passage, locale) => (locale === 'fr-FR' ? spaceMissing(passage) : spaceTooMuch(passage)),
	}),
};

function spaceTooMuch({ text }: Passage): readonly Slip[] {
	return Array.from(text.matchAll(spaceBefore), ({ 0: { length }, index }) => ({
		start: index,
		end: index + length,
		better: '',
		message: {
			fr: `Retirez l’espace devant « ${text.charAt(index + length)} » : en français du Canada, ce signe suit le mot.`,
			en: `Remove the space before “${text.charAt(index + length)}”: in Canadian French this sign follows the word.`,
		},
	}));
}

function spaceMissing({ text }: Passage): readonly Slip[] {
	return Array.from(text.matchAll(noSpaceBefore), ({ index }) => ({
		start: index,
		end: index + 1,
		better: `\u202f${text.charAt(index)}`,
		message: {
			fr: `Mettez une espace fine insécable devant « ${text.charAt(index)} ».`,
			en: `Put a thin no-break space before “${text.charAt(index)}” (French of France).`,
		},
	}));
}
