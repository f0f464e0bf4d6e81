import { foldText } from '../syntax/fold.ts';

const LITTLE_WORDS: ReadonlySet<string> = new Set([
	'le',
	'la',
	'les',
	'l',
	'de',
	'd',
	'des',
	'du',
	'un',
	'une',
	'et',
	'the',
	'a',
	'an',
	'of',
	'and',
]);

/** The words of a text that tell it from another, sorted: without articles and punctuation, folded. */
export function keyWords(text: string): readonly string[] {
	return foldText(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !LITTLE_WORDS.has(word))
		.sort();
}

/** Whether two texts hold the same words in any order. */
export function sameWords(a: string, b: string): boolean {
	return keyWords(a).join(' ') === keyWords(b).join(' ');
}
