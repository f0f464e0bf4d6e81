import { acronymsOf, clauseStart } from '../acronyms/acronyms.ts';
import { expansionStart, nearMiss, wordsOf } from '../acronyms/expansion.ts';
import { allPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';

const bracketed = /\(([A-Z]{4,8})\)/g;

/** Only near misses are certain: a parenthesis behind other words may hold anything. */
export const acronymMisfitsExpansion: Rule = {
	code: 'acronym-misfits-expansion',
	id: 'ACR03',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Un sigle n’a pas les initiales des mots qu’il abrège.',
		en: 'An acronym does not have the initials of the words that it stands for.',
	},
	rationale: {
		fr: 'Le sigle posé à côté de sa forme longue fait foi pour tout le document.',
		en: 'The acronym beside its full form is the one that the whole document is read by.',
	},
	example: {
		bad: '1. Budget\n\nLe Conseil de prestation des services du secteur public (CPSFP) siège.\n',
		good: '1. Budget\n\nLe Conseil de prestation des services du secteur public (CPSSP) siège.\n',
	},
	check({ document, report }) {
		const { uses } = acronymsOf(document);
		for (const { passage, start } of allPassages(document)) {
			if (!passage.text.includes('(')) continue;
			for (const match of passage.text.matchAll(bracketed)) {
				const form = match[1] as string;
				const words = wordsOf(passage.text.slice(clauseStart(passage.text, match.index), match.index));
				if (!uses.has(form) || expansionStart(form, words) !== undefined) continue;
				const miss = nearMiss(form, words);
				if (!miss) continue;
				const span = { start: start + match.index + 1, end: start + match.index + 1 + form.length };
				report({
					span,
					message: {
						fr: `« ${form} » n’a pas les initiales de ces mots, qui donnent « ${miss.right} ». Corrigez le sigle ou les mots.`,
						en: `“${form}” does not have the initials of these words, which give “${miss.right}”. Correct the acronym or the words.`,
					},
					fixes: [
						{
							title: { fr: `Écrire « ${miss.right} »`, en: `Write “${miss.right}”` },
							edits: [{ span, newText: miss.right }],
							safe: false,
						},
					],
				});
			}
		}
	},
};
