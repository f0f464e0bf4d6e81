import type { Rule } from '../rule.ts';
import { isFrench, replacing, textCheck } from '../textCheck.ts';

const MONTHS = 'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre';
const DAYS = 'Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche';
const LANGUAGES = 'Français|Anglais|Espagnol|Allemand|Italien';
/** What stands before shows that the word opens no sentence and is no name. */
const capital = new RegExp(
	`(?=[A-Z])(?:(?<=(?<![\\d.])\\d{1,2}(?:er|ᵉʳ)?[ \\u00a0])(?:${MONTHS})(?!\\p{L})` +
		`|(?<=[\\p{Ll},][ \\u00a0](?:le|les|du|au|ce|chaque|de|un|d[’']un|prochain)[ \\u00a0])(?:${DAYS})(?!\\p{L}|[ \\u00a0](?:Saint|Gras))` +
		`|(?<=(?:le|Le|du|au)[ \\u00a0])(?:${DAYS})(?=,?[ \\u00a0]\\d)` +
		`|(?<=\\p{Ll},?[ \\u00a0](?:(?:en|fin|début)[ \\u00a0]|mi-))(?:${MONTHS})(?!\\p{L})` +
		`|(?<=[\\p{Ll},][ \\u00a0](?:en[ \\u00a0]|vers l['’]|vers le[ \\u00a0]))(?:${LANGUAGES})(?!\\p{L}))`,
	'gu',
);

/** Departs from the catalogue: capitals on functions (`la Présidente`) are a house style of many bodies and pass. */
export const needlessCapital: Rule = {
	code: 'needless-capital',
	id: 'TYP18',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Un mois, un jour ou une langue porte une majuscule.',
		en: 'A month, weekday or language bears a capital (French).',
	},
	rationale: {
		fr: 'En français, les mois, les jours et les langues sont des noms communs.',
		en: 'In French, months, weekdays and languages are common nouns.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nLa réunion du 17 Février est annulée.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLa réunion du 17 février est annulée.\n',
	},
	check: textCheck({
		applies: isFrench,
		find: replacing(capital, ([word]) => word.toLowerCase(), {
			fr: 'les mois, les jours et les langues s’écrivent sans majuscule.',
			en: 'French months, weekdays and languages bear no capital.',
		}),
	}),
};
