import type { Rule } from '../rule.ts';
import type { Slip } from '../textCheck.ts';
import { isFrench, textCheck } from '../textCheck.ts';

/** Double quotes that hug what they enclose; a double prime after a number is none. */
const quoted = /(?<![\p{L}\d])"(?=\S)([^"\n]*?\S)"(?![\p{L}\d])|“(?=\S)([^“”]*?\S)”/gu;

/** `title: ` or `title = `: the key of a setting. */
const setting = /^[a-z][a-z_-]*\s?[:=]\s?\[?$/;

/** English quotes inside guillemets are right: they mark a quotation within a quotation. */
export const straightQuotes: Rule = {
	code: 'straight-quotes',
	id: 'TYP06',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Des guillemets droits ou anglais sont employés en français.',
		en: 'Straight or English quotation marks stand in French text.',
	},
	rationale: {
		fr: 'En français, les citations et les mots à mettre en évidence prennent des guillemets français, avec une espace insécable à l’intérieur.',
		en: 'French quotations take guillemets, with a no-break space inside.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nLe slogan "Un port vivant" est retenu.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLe slogan «\u00a0Un port vivant\u00a0» est retenu.\n',
	},
	check: textCheck({
		applies: isFrench,
		hint: /["“]/,
		find: ({ text }) => {
			const inner = Array.from(text.matchAll(/«[^«»]*»/g), ({ 0: { length }, index }) => [index, index + length] as const);
			return Array.from(text.matchAll(quoted)).flatMap((match): readonly Slip[] => {
				const { index } = match;
				const end = index + match[0].length;
				// a setting of the front matter (`title: "…"`) and quotes around code alone are no words of the record
				if (inner.some(([from, to]) => from < end && index < to) || !/\p{L}/u.test(match[0]) || setting.test(lineBefore(text, index)))
					return [];
				return [
					{
						start: index,
						end,
						better: `«\u00a0${match[1] ?? match[2] ?? ''}\u00a0»`,
						message: {
							fr: `Mettez « ${match[1] ?? match[2] ?? ''} » entre guillemets français.`,
							en: `Put “${match[1] ?? match[2] ?? ''}” between guillemets.`,
						},
					},
				];
			});
		},
	}),
};

function lineBefore(text: string, index: number): string {
	return text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
}
