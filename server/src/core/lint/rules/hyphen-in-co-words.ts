import { remove } from '../../text/edit.ts';
import { findInPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';

const hyphenated = /(?<![\p{L}\p{N}@/._-])([Cc]o|CO)[-‑](?=\p{Ll})(?![iuïü])(?!op(?![\p{L}]))(?![\p{L}]+-)([\p{L}]{3,})/gu;

export const hyphenInCoWords: Rule = {
	code: 'hyphen-in-co-words',
	id: 'PER11',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un mot en « co- » porte un trait d’union.', en: 'A French word in “co-” has a hyphen.' },
	rationale: {
		fr: 'Le préfixe « co- » se soude au mot, sauf devant i, u et une majuscule : coprésidente, copilote, mais co-utilisateur.',
		en: 'In French the prefix “co-” is joined to the word except before i, u and a capital: coprésidente, but co-utilisateur.',
	},
	example: {
		bad: 'Coprésidents :\n- Ann Lee\n- Guy Lau\n\n1. Plan\n\nLes co-présidents remercient le comité.\n',
		good: 'Coprésidents :\n- Ann Lee\n- Guy Lau\n\n1. Plan\n\nLes coprésidents remercient le comité.\n',
	},
	check({ document, minutes, report }) {
		if (minutes.locale !== 'fr-CA') return;
		for (const { match, start } of findInPassages(document, hyphenated)) {
			const at = start + match.index;
			const joined = `${match[1]}${match[2]}`;
			report({
				span: { start: at, end: at + match[0].length },
				message: { fr: `« Co- » se soude au mot : écrivez « ${joined} ».`, en: `“Co-” is joined to the word: write “${joined}”.` },
				fixes: [
					{ title: { fr: `Écrire « ${joined} »`, en: `Write “${joined}”` }, edits: [remove({ start: at + 2, end: at + 3 })], safe: true },
				],
			});
		}
	},
};
