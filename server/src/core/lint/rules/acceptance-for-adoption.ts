import { allDecisions, allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

const acceptance = /\bacceptation (?=d(?:e l['’ʼ]ordre du jour|u proc[eè]s[- ]verbal|u compte[- ]rendu))/giu;

/** In Canadian French one adopts an agenda and approves minutes. */
export const acceptanceForAdoption: Rule = {
	code: 'acceptance-for-adoption',
	id: 'DEC15',
	severity: 'information',
	fixable: true,
	summary: {
		fr: '« Acceptation » est employé pour l’adoption de l’ordre du jour ou l’approbation du procès-verbal.',
		en: '“Acceptation” stands for the adoption of the agenda or the approval of the minutes (Canadian French).',
	},
	rationale: {
		fr: 'On adopte un ordre du jour et on approuve un procès-verbal.',
		en: 'In French one adopts an agenda and approves minutes; “acceptation” is a calque.',
	},
	example: {
		bad: '1. Acceptation de l’ordre du jour\n',
		good: '1. Adoption de l’ordre du jour\n',
	},
	check({ minutes, text, report }) {
		if (minutes.locale !== 'fr-CA') return;
		const places: readonly Span[] = [...allItems(minutes).map((i) => i.title.span), ...allDecisions(minutes).map((d) => d.text.span)];
		for (const place of places) {
			const source = text.slice(place.start, place.end);
			for (const match of source.matchAll(acceptance)) {
				const word = match[0].trimEnd();
				const start = place.start + match.index;
				const better = inCaseOf(word, /^de l/.test(foldText(source.slice(match.index + match[0].length))) ? 'adoption' : 'approbation');
				const span = { start, end: start + word.length };
				report({
					span,
					message: {
						fr: `On adopte un ordre du jour et on approuve un procès-verbal : écrivez « ${better} ».`,
						en: `One adopts an agenda and approves minutes: write “${better}”.`,
					},
					fixes: [{ title: { fr: `Écrire « ${better} »`, en: `Write “${better}”` }, edits: [{ span, newText: better }], safe: true }],
				});
			}
		}
	},
};

function inCaseOf(model: string, word: string): string {
	if (model === model.toUpperCase()) return word.toUpperCase();
	return model.charAt(0) === model.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
