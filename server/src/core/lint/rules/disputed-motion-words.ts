import { replace } from '../../text/edit.ts';
import { findWritten } from '../ownText.ts';
import type { Rule } from '../rule.ts';

const seconded = /(?<!\p{L})(?<word>secondé)(?<ending>e?s?)(?= (?:et |dûment )?par\b| ?: )/giu;
const defeated = /(?<=(?:proposition|résolution|motion|modification|est|sont|:)\s|^[ \t]*)(?<word>battu)(?<ending>e?s?)(?![\p{L}])/gimu;

/**
 * Departs from the catalogue: « motion » is tolerated in the usage of councils and parliaments, and it is a series of
 * decisions of the language, so it is left alone.
 */
export const disputedMotionWords: Rule = {
	code: 'disputed-motion-words',
	id: 'DEC19',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: '« Secondé » et « battue » sont des calques : « appuyé », « rejetée ».',
		en: '“Secondé” and “battue” are calques in French.',
	},
	rationale: {
		fr: 'On appuie une proposition, et l’assemblée l’adopte ou la rejette.',
		en: 'In French one “appuie” a motion, and the meeting adopts or rejects it.',
	},
	example: {
		bad: '1. Budget\n\nIl est proposé par Ann Lee, secondé par Guy Lau, d’agir.\n',
		good: '1. Budget\n\nIl est proposé par Ann Lee, appuyé par Guy Lau, d’agir.\n',
	},
	check({ document, minutes, report }) {
		if (minutes.locale !== 'fr-CA') return;
		for (const [pattern, word] of [
			[seconded, 'appuyé'],
			[defeated, 'rejeté'],
		] as const) {
			for (const { match, span, words } of findWritten(document, pattern)) {
				const { word: found = '', ending = '' } = match.groups ?? {};
				const right = inCaseOf(found, word) + ending;
				report({
					span,
					message: { fr: `« ${words} » est un calque : écrivez « ${right} ».`, en: `“${words}” is a calque: write “${right}”.` },
					fixes: [{ title: { fr: `Écrire « ${right} »`, en: `Write “${right}”` }, edits: [replace(span, right)], safe: true }],
				});
			}
		}
	},
};

function inCaseOf(model: string, word: string): string {
	if (model === model.toUpperCase()) return word.toUpperCase();
	return model.charAt(0) === model.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
