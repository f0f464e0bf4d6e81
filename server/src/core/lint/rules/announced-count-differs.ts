import { allContents } from '../../model/walk.ts';
import { fold, foldText } from '../../syntax/fold.ts';
import { write } from '../choices.ts';
import type { Rule } from '../rule.ts';

const WORDS: Readonly<Record<string, number>> = {
	deux: 2,
	trois: 3,
	quatre: 4,
	cinq: 5,
	six: 6,
	sept: 7,
	huit: 8,
	neuf: 9,
	dix: 10,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
};
const announced = new RegExp(
	`(?:^|\\s)(\\d{1,2}|${Object.keys(WORDS).join('|')}) (?:\\S+ ){0,2}?(?:documents?|points?|elements?|recommandations?|questions?|mesures?|principes?|objectifs?|options?|themes?|recommendations?|items?|principles?|objectives?|topics?)(?: [^:]{0,30})? ?:$`,
);
/** `12 participants :` alone on its line; in a sentence the entries may be what the people said. */
const people = new RegExp(
	`^\\s*(\\d{1,3}|${Object.keys(WORDS).join('|')}) (?:participante?s?|personnes|membres|presente?s|participants|people|members|attendees)(?: presente?s| present)? ?:$`,
);
const entry = /^\s*(?:[-*+•–▪◦·➢]|\d+[.)]|[a-z]\))\s/;

export const announcedCountDiffers: Rule = {
	code: 'announced-count-differs',
	id: 'NUM10',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Un nombre annoncé n’est pas celui de la liste qui suit.',
		en: 'An announced count is not that of the list that follows.',
	},
	rationale: { fr: '« trois documents » suivi de deux : l’un d’eux s’est perdu.', en: '“three documents” followed by two: one was lost.' },
	example: {
		bad: '1. Budget\n\nLe comité dépose trois documents :\n\n- Budget\n- Bilan\n',
		good: '1. Budget\n\nLe comité dépose deux documents :\n\n- Budget\n- Bilan\n',
	},
	check({ minutes, document, text, report }) {
		for (const content of allContents(minutes)) {
			for (const node of content.flow) {
				if (node.kind !== 'prose') continue;
				const lines = node.markdown.split('\n');
				for (const [k, line] of lines.entries()) {
					const words = line.trimEnd().endsWith(':') ? foldText(line).trimEnd() : '';
					const word = (people.exec(words) ?? announced.exec(words))?.[1];
					if (word === undefined) continue;
					const count = WORDS[word] ?? Number(word);
					const listed = countEntries(lines.slice(k + 1));
					if (listed === 0 || listed === count) continue;
					const span = document.lines.lineSpan(node.lines[k] ?? 0);
					const at = fold(text.slice(span.start, span.end)).text.lastIndexOf(`${word} `);
					report({
						span,
						fixes: at < 0 ? [] : [write({ span: { start: span.start + at, end: span.start + at + word.length } }, String(listed))],
						message: {
							fr: `${count} annoncés, mais la liste en compte ${listed}. Corrigez le nombre ou la liste.`,
							en: `${count} announced, but the list has ${listed}. Correct the number or the list.`,
						},
					});
				}
			}
		}
	},
};

/** Entries of the first list, at the indentation of its first entry; it ends where a paragraph begins, not where an entry is wrapped. */
function countEntries(lines: readonly string[]): number {
	const first = lines.findIndex((l) => l.trim() !== '');
	const indent = /^\s*/.exec(lines[first] ?? '')?.[0].length ?? 0;
	let count = 0;
	let isApart = true;
	for (const line of lines.slice(Math.max(first, 0))) {
		if (entry.test(line) && (/^\s*/.exec(line)?.[0].length ?? 0) === indent) count++;
		else if (/^\S/.test(line) && isApart) break;
		isApart = line.trim() === '';
	}
	return count;
}
