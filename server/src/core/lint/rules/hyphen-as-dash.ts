import type { Rule } from '../rule.ts';
import { replacing, textCheck } from '../textCheck.ts';

/** Numbers on both sides are a range or a sum. */
const spaced = /(?<=[\p{L}\d)\]»”’%.…?!][ \u00a0])-(?=[ \u00a0][\p{L}\d(«“[])/gu;

export const hyphenAsDash: Rule = {
	code: 'hyphen-as-dash',
	id: 'TYP14',
	severity: 'hint',
	fixable: true,
	summary: { fr: 'Un trait d’union entre espaces tient lieu de tiret.', en: 'A hyphen between spaces stands for a dash.' },
	rationale: {
		fr: 'Le trait d’union lie, le tiret sépare : « Atelier – suite ».',
		en: 'A hyphen joins, a dash separates: “Workshop – continued”.',
	},
	example: {
		bad: '1. Atelier - suite\n\nOui.\n',
		good: '1. Atelier – suite\n\nOui.\n',
	},
	check: textCheck({
		hint: / -|\u00a0-/,
		find: replacing(
			spaced,
			(match, { own }) => {
				const before = own.charAt(match.index - 2);
				const after = own.charAt(match.index + 2);
				return /\d/.test(before) && /\d/.test(after) ? undefined : '–';
			},
			{ fr: 'un tiret, non un trait d’union, sépare deux parties.', en: 'a dash, not a hyphen, separates two parts.' },
		),
	}),
};
