import type { Rule } from '../rule.ts';
import { isFrench, replacing, textCheck } from '../textCheck.ts';

const name = 'covid(?:[-‑ ]?19)?';

export const covidForm: Rule = {
	code: 'covid-form',
	id: 'LEX04',
	severity: 'hint',
	fixable: true,
	summary: { fr: '« La pandémie de la COVID-19 » ou « le COVID ».', en: '“La pandémie de la COVID-19” or “le COVID” (French).' },
	rationale: {
		fr: 'On dit « la pandémie de COVID-19 », sans article. Au Canada, le nom de la maladie est féminin et en capitales : « la COVID-19 ».',
		en: 'French says “la pandémie de COVID-19” without the article; in Canada the name is feminine and in capitals.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nDepuis la pandémie de la COVID-19, le quai est fermé.\n',
		good: 'Langue : fr\n\n1. Budget\n\nDepuis la pandémie de COVID-19, le quai est fermé.\n',
	},
	check: textCheck({
		applies: isFrench,
		hint: /covid/i,
		find: replacing(
			new RegExp(
				`(?<=(?:pandémie|épidémie|crise)\\s)(?:de\\s+la|du)(\\s+${name})(?![\\p{L}\\d])|(?<![\\p{L}])(?:(le)|(du)|(au))(\\s+)(${name})(?![\\p{L}\\d])`,
				'giu',
			),
			([, disease, le, du, au, space = ' '], _, locale) => {
				if (disease !== undefined) return `de${disease}`;
				// in France, the masculine is common
				if (locale !== 'fr-CA') return undefined;
				const article = le !== undefined ? 'la' : du !== undefined ? 'de la' : 'à la';
				const word = le ?? du ?? au ?? '';
				return `${/^\p{Lu}/u.test(word) ? article.charAt(0).toUpperCase() + article.slice(1) : article}${space}COVID-19`;
			},
			{ fr: 'c’est l’usage pour le nom de cette maladie.', en: 'this is how the disease is named.' },
		),
	}),
};
