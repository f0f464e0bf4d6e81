import type { PlacedPassage } from '../passages.ts';
import { allPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”' };
/** How many passages a quotation or parenthesis may run over. */
const REACH = 6;

/** A closing sign without an opening one is often the bracket of a list (`a)`), and is not reported. */
export const unclosedBracket: Rule = {
	code: 'unclosed-bracket',
	id: 'TYP25',
	severity: 'information',
	fixable: false,
	summary: {
		fr: 'Une parenthèse, un crochet ou un guillemet n’est jamais fermé.',
		en: 'A parenthesis, bracket or quotation mark is never closed.',
	},
	rationale: {
		fr: 'Sans le signe fermant, on ne sait pas où finit la citation ou l’incise.',
		en: 'Without the closing mark nobody knows where the quotation or aside ends.',
	},
	example: {
		bad: '1. Budget\n\nLe quai (rouvert en mai est en bon état.\n',
		good: '1. Budget\n\nLe quai (rouvert en mai) est en bon état.\n',
	},
	check({ document, report }) {
		const passages = allPassages(document);
		for (const [i, { passage, start }] of passages.entries()) {
			if (!/[([«“]/.test(passage.text) || passage.kind === 'person') continue;
			for (const { sign, at } of openSigns(passage.text)) {
				const closing = CLOSES[sign] ?? '';
				if (closedLater(passages, i, sign, closing)) continue;
				report({
					span: { start: start + at, end: start + at + 1 },
					message: {
						fr: `Le signe ${sign} n’est jamais fermé : ajoutez ${closing} là où finit le passage.`,
						en: `The sign ${sign} is never closed: add ${closing} where the passage ends.`,
					},
				});
			}
		}
	},
};

interface OpenSign {
	readonly sign: string;
	readonly at: number;
}

/** Openers of a passage that nothing in it closes. Smileys are left alone, and so is a text that is no prose. */
function openSigns(text: string): readonly OpenSign[] {
	const stack: OpenSign[] = [];
	for (const { 0: sign, index } of text.matchAll(/[()[\]«»“”]/g)) {
		if (stack.length > 20) return [];
		if (CLOSES[sign] !== undefined) {
			if (!/[:;]-?$/.test(text.slice(Math.max(0, index - 2), index))) stack.push({ sign, at: index });
			continue;
		}
		const open = stack.findLastIndex((o) => CLOSES[o.sign] === sign);
		if (open >= 0) stack.splice(open, 1);
	}
	return stack;
}

/** A quotation of several paragraphs is closed in one of the next, before another one opens. */
function closedLater(passages: readonly PlacedPassage[], from: number, sign: string, closing: string): boolean {
	for (const { passage } of passages.slice(from + 1, from + 1 + REACH)) {
		const close = passage.text.indexOf(closing);
		const open = passage.text.indexOf(sign);
		if (close >= 0 && (open < 0 || close < open)) return true;
		// each paragraph of a long quotation may open again
		if (open > 0) return false;
	}
	return false;
}
