import type { Rule } from '../rule.ts';
import { isFrench, replacing, textCheck } from '../textCheck.ts';

/** `1ère`, `2ème`, `3ièmes`, `XIXème`. */
const ordinal = /(?<![\p{L}\d])(?:(1|I)[ \u00a0]?(?:i?[eè]re)(s?)|(\d+|[IVXLC]{1,6})(?:i?[eè]me)(s?))(?!\p{L})/gu;

/** Departs from the catalogue in what passes: `1re` and `2e`, the flat forms that typists have, are right. */
export const ordinalForm: Rule = {
	code: 'ordinal-form',
	id: 'TYP17',
	severity: 'hint',
	fixable: true,
	summary: { fr: 'Un ordinal est abrégé « 1ère » ou « 2ème ».', en: 'An ordinal is abbreviated “1ère” or “2ème” (French).' },
	rationale: {
		fr: 'Les abréviations correctes sont 1ʳᵉ, 2ᵉ, 3ᵉ (1re, 2e, 3e sans exposant).',
		en: 'The correct abbreviations are 1ʳᵉ, 2ᵉ, 3ᵉ (1re, 2e, 3e without superscript).',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nLa 2ème lecture est faite.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLa 2ᵉ lecture est faite.\n',
	},
	check: textCheck({
		applies: isFrench,
		hint: /[\dIVXLC][ \u00a0]?i?[eè][mr]e/,
		find: replacing(
			ordinal,
			([, first, firstPlural, other, plural]) =>
				first === undefined ? `${other}ᵉ${plural === 's' ? 'ˢ' : ''}` : `${first}ʳᵉ${firstPlural === 's' ? 'ˢ' : ''}`,
			{ fr: 'c’est l’abréviation correcte de l’ordinal.', en: 'this is how the ordinal is abbreviated.' },
		),
	}),
};
