import { allPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';

const straight = /(?<=\p{L})'(?=\p{L})/gu;
const typographic = /(?<=\p{L})’(?=\p{L})/u;

/** Departs from the catalogue: a source that holds straight apostrophes alone is left alone, exports print the right ones. */
export const apostrophesMixed: Rule = {
	code: 'apostrophes-mixed',
	id: 'TYP05',
	severity: 'hint',
	fixable: true,
	summary: { fr: 'Apostrophes droites et typographiques se mêlent.', en: 'Straight and typographic apostrophes are mixed.' },
	rationale: {
		fr: 'Le mélange vient d’un texte collé; une recherche ne trouve alors qu’une partie des mots. Les deux formes sont admises dans la source, mais une seule à la fois.',
		en: 'The mix comes from pasted text, and a search then finds some of the words only. Both forms are accepted in the source, one at a time.',
	},
	example: {
		bad: "Langue : fr\n\n1. Budget\n\nL’école d'été ouvre l’an prochain.\n",
		good: 'Langue : fr\n\n1. Budget\n\nL’école d’été ouvre l’an prochain.\n',
	},
	check({ document, text, report }) {
		if (!text.includes('’') || !text.includes("'")) return;
		const passages = allPassages(document);
		if (!passages.some(({ passage }) => typographic.test(passage.text))) return;
		const edits = passages.flatMap(({ passage, start }) =>
			Array.from(passage.text.matchAll(straight), ({ index }) => ({
				span: { start: start + index, end: start + index + 1 },
				newText: '’',
			})),
		);
		const first = edits[0];
		if (!first) return;
		report({
			span: first.span,
			message: {
				fr: `Ce document mêle apostrophes droites (${edits.length}) et typographiques : gardez une seule forme.`,
				en: `This document mixes straight (${edits.length}) and typographic apostrophes: keep one form.`,
			},
			fixes: [{ title: { fr: 'Écrire « ’ » partout', en: 'Write “’” everywhere' }, edits, safe: true }],
		});
	},
};
