import { distance } from 'fastest-levenshtein';
import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { KEYWORD_STOP_LIST, RECORD_KEYWORDS } from '../../syntax/vocabulary.ts';
import type { Rule } from '../rule.ts';

const words = RECORD_KEYWORDS.filter((k) => k.word.length >= 8).map((k) => ({ word: k.word, folded: foldText(k.word) }));

export const unknownKeyword: Rule = {
	code: 'unknown-keyword',
	id: 'STR31',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Un mot devant un deux-points ressemble à un mot-clé.', en: 'A word before a colon resembles a keyword.' },
	rationale: {
		fr: 'À deux lettres près, le mot n’est plus lu comme un mot-clé : la décision resterait du texte.',
		en: 'Two letters off, the word is no longer read as a keyword: the decision would stay prose.',
	},
	example: { bad: '1. Budget\n\nDécizionn 1 : Oui.\n', good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n' },
	check({ minutes, document, report }) {
		for (const node of allContents(minutes).flatMap((c) => c.flow)) {
			if (node.kind !== 'prose') continue;
			for (const [k, line] of node.markdown.split('\n').entries()) {
				const match = /^([\p{L}][\p{L} '’-]{5,24}?)\s*(?:(?:no|n°|nᵒ)\s*)?(?:\d[\w.-]*)?\s*:/u.exec(line);
				const found = match?.[1]?.trim();
				if (found === undefined) continue;
				const folded = foldText(found);
				const near = words.find(
					(w) => distance(w.folded, folded) === 2 && w.folded[0] === folded[0] && Math.abs(w.folded.length - folded.length) <= 1,
				);
				if (!near || KEYWORD_STOP_LIST.has(folded) || folded.endsWith('s')) continue;
				const start = document.lines.lineStart(node.lines[k] ?? 0);
				const span = { start, end: start + found.length };
				report({
					span,
					message: {
						fr: `« ${found} » n’est pas un mot-clé. Vouliez-vous écrire « ${near.word} »?`,
						en: `“${found}” is no keyword. Did you mean “${near.word}”?`,
					},
					fixes: [
						{ title: { fr: `Écrire « ${near.word} »`, en: `Write “${near.word}”` }, edits: [{ span, newText: near.word }], safe: false },
					],
				});
			}
		}
	},
};
