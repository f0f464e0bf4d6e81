import type { Rule } from '../rule.ts';
import { replacing, textCheck } from '../textCheck.ts';

export const percentSpacing: Rule = {
	code: 'percent-spacing',
	id: 'TYP16',
	severity: 'hint',
	fixable: true,
	summary: { fr: 'L’espace devant « % » manque (ou est de trop en anglais).', en: 'There is a space before “%” (or none in French).' },
	rationale: {
		fr: 'En français, une espace insécable précède le signe; en anglais, il suit le nombre.',
		en: 'In English the sign follows the number; in French a no-break space precedes it.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nLa participation est de 45%.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLa participation est de 45\u00a0%.\n',
	},
	check: textCheck({
		hint: /%/,
		find: (passage, locale) => (locale.startsWith('fr') ? inFrench : inEnglish)(passage, locale),
	}),
};

const inFrench = replacing(/(?<=\d)%(?![\p{L}\d])/gu, () => '\u00a0%', {
	fr: 'une espace insécable précède le signe.',
	en: 'in French a no-break space precedes the sign.',
});
const inEnglish = replacing(/(?<=\d)[ \u00a0\u202f]+%(?![\p{L}\d])/gu, () => '%', {
	fr: 'en anglais, le signe suit le nombre.',
	en: 'the sign follows the number.',
});
