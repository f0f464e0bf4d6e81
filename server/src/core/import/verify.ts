import { fold } from '../syntax/fold.ts';
import { readMark } from './marks.ts';
import { isTally } from './recognise/namedVote.ts';
import { splitSentences } from './sentences.ts';

export interface LostLine {
	readonly line: number;
	readonly text: string;
}

/**
 * Lines of the original whose letters and digits are not in the result, in a row. Marks, spaces, hyphens and line ends do not
 * count, so that joined words and rebuilt tables are found; cells of a line may stand apart.
 */
export function findLost(original: string, result: string): readonly LostLine[] {
	const whole = letters(result);
	const has = (text: string): boolean => {
		const wanted = letters(text);
		return wanted.length < 3 || whole.includes(wanted);
	};
	return original.split(/\r\n?|\n|\f/).flatMap((raw, i) => {
		const text = withoutMarkup(raw).trim();
		// minutes source keeps markup as it is
		if (has(text) || has(raw) || splitSentences(text).every((s) => has(s) || parts(s).every((p) => has(p) || isTally(p)))) return [];
		return [{ line: i + 1, text }];
	});
}

/** The cells and labelled pieces of a line. */
function parts(text: string): readonly string[] {
	const unmarked = text.slice(readMark(text)?.length ?? 0);
	return unmarked.split(/\s{2,}|\t|\||(?<=\S)\s*:\s+|\s+[–—-]+\s+|[,;()]|\s(?:et|and|&)\s/).filter((p) => p.trim() !== '');
}

/** HTML tags and attributes of spans, which the result does not keep. */
function withoutMarkup(raw: string): string {
	return (
		raw
			.replace(/^(\s*(?:[-*+•●▪◦○]\s+)?)\[[ xX]\]\s/, '$1')
			// the word before an outcome that the language reads without it
			.replace(/^(\s*[-*]?\s*)(?:\*\*)?(?:Résultat|Result|Outcome|[\p{L}\d]+ résolution)\s*:\s*(?:\*\*)?/iu, '$1')
			.replace(/\]\(#[^)]*\)/g, ']')
			.replace(/\]\{[^}]*\}/g, ']')
			.replace(/\{[.#][^}]*\}/g, '')
			.replace(/<\/?(?:a|span|u|b|i|em|strong|sup|sub|p|div|br|font|center|small|mark|details|summary|img|ins|del)(?:\s[^<>]*)?\/?>/gi, '')
			.replace(/&nbsp;/g, ' ')
			.replace(/&amp;/g, '&')
	);
}

function letters(text: string): string {
	return fold(text.normalize('NFC').toLowerCase()).text.replace(/[^\p{L}\p{N}]/gu, '');
}
