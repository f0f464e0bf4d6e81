import type { Language } from '../../model/minutes.ts';
import type { Rule } from '../rule.ts';
import { replacing, textCheck } from '../textCheck.ts';

/** `$1,250.50`, `$ 45`: the sign in front. A letter before (`US$`) or a sign behind (`$5$`) makes it something else. */
const signFirst = String.raw`(?<![\p{L}\d$])(?<first>[$€])[ \u00a0]?(?<a>\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(?<ac>[.,]\d{1,2})?(?![\d$€]|[,.]\d)`;
/** `15000€`, `1,250 $`, `45$`. */
const signLast = String.raw`(?<![\p{L}\d.,$€])(?<b>\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+|\d+)(?<bc>[.,]\d{1,2})?(?<gap>[ \u00a0\u202f]?)(?<last>[$€])(?![\p{L}\d$])`;
const amount = new RegExp(`${signFirst}|${signLast}`, 'gu');

const WHY = {
	fr: {
		fr: 'le signe suit le nombre, les milliers sont séparés par une espace.',
		en: 'in French the sign follows the number and spaces part the thousands.',
	},
	en: {
		fr: 'en anglais, le signe précède le nombre et une virgule sépare les milliers.',
		en: 'the sign stands before the number and commas part the thousands.',
	},
} as const;

export const moneyFormat: Rule = {
	code: 'money-format',
	id: 'TYP15',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une somme n’est pas écrite selon l’usage de la langue.', en: 'An amount is not written as its language does.' },
	rationale: {
		fr: 'Une virgule de milliers se lit comme une décimale en français : « 1,250 $ » est un dollar vingt-cinq.',
		en: 'A comma of thousands reads as a decimal mark in French, and amounts are what minutes are searched for.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nLe coût est de $1,250.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLe coût est de 1\u00a0250\u00a0$.\n',
	},
	check: textCheck({
		hint: /[$€]/,
		find: (passage, locale) => {
			const language = locale.startsWith('fr') ? 'fr' : 'en';
			return replacing(amount, ({ groups }) => rewrite(groups ?? {}, language), WHY[language])(passage, locale);
		},
	}),
};

function rewrite(groups: Readonly<Record<string, string | undefined>>, language: Language): string | undefined {
	const sign = groups.first ?? groups.last ?? '';
	const whole = (groups.a ?? groups.b ?? '').replace(/\D/g, '');
	const cents = (groups.ac ?? groups.bc ?? '').replace(/^[.,]/, '');
	// euros in English follow the house, and so do spaces that part thousands
	if (language === 'en')
		return sign === '$' && needsChange(groups, 'en') ? `$${grouped(whole, ',')}${cents === '' ? '' : `.${cents}`}` : undefined;
	if (!needsChange(groups, 'fr')) return undefined;
	const written = whole.length === 4 && !/\D/.test(groups.a ?? groups.b ?? '') ? whole : grouped(whole, '\u00a0');
	return `${written}${cents === '' ? '' : `,${cents}`}\u00a0${sign}`;
}

function needsChange({ first, a, ac, b, bc, gap }: Readonly<Record<string, string | undefined>>, language: Language): boolean {
	const digits = a ?? b ?? '';
	const tooLong = /^\d{5,}$/.test(digits);
	if (language === 'en') return first === undefined ? gap !== undefined : tooLong || /[ \u00a0\u202f]/.test(digits);
	return first !== undefined || tooLong || gap === '' || /[,.]/.test(digits) || (bc ?? ac ?? '').startsWith('.');
}

function grouped(digits: string, separator: string): string {
	return digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}
