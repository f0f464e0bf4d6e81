import { foldText } from '../../syntax/fold.ts';

/** Words that an acronym may leave out. */
const SMALL: ReadonlySet<string> = new Set(
	'de du des d la le les l un une et ou a au aux en sur pour par avec dans s the and for in of on to an or at'.split(' '),
);

export interface WordAt {
	/** Folded. */
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** The words of a text with their places, hyphens and apostrophes parting them. */
export function wordsOf(text: string): readonly WordAt[] {
	return Array.from(text.matchAll(/[\p{L}\d]+/gu), ({ 0: word, index }) => ({
		word: foldText(word),
		start: index,
		end: index + word.length,
	}));
}

export function isSmallWord(word: string): boolean {
	return SMALL.has(word);
}

/**
 * Whether the letters of an acronym are those of the words: each word that carries meaning gives its initial, small words
 * may; one word other than the first may be left out, and one may give a letter from its inside (`télévision`: TV).
 */
export function fits(form: string, words: readonly string[]): boolean {
	const letters = foldText(form);
	const first = words[0];
	if (first === undefined || isSmallWord(first) || first.charAt(0) !== letters.charAt(0)) return false;
	const meaningful = words.filter((w) => !isSmallWord(w)).length;
	const match = (word: number, letter: number, skips: number, inner: number): boolean => {
		if (letter === letters.length) return words.slice(word).filter((w) => !isSmallWord(w)).length <= skips;
		const current = words[word];
		if (current === undefined) return false;
		if (current.charAt(0) === letters.charAt(letter)) {
			if (match(word + 1, letter + 1, skips, inner)) return true;
			if (inner > 0 && current.indexOf(letters.charAt(letter + 1), 1) > 0 && match(word + 1, letter + 2, skips, inner - 1)) return true;
		}
		if (isSmallWord(current)) return match(word + 1, letter, skips, inner);
		return skips > 0 && word > 0 && match(word + 1, letter, skips - 1, inner);
	};
	return match(0, 0, letters.length >= 3 && meaningful > letters.length ? 1 : 0, 1);
}

/** Where in the words before a parenthesis its acronym's expansion begins: the shortest run that fits. */
export function expansionStart(form: string, words: readonly WordAt[]): number | undefined {
	for (let k = words.length - 1; k >= Math.max(0, words.length - form.length * 3 - 3); k--)
		if (
			fits(
				form,
				words.slice(k).map(({ word }) => word),
			)
		)
			return k;
	return undefined;
}

/**
 * The acronym that the words before a parenthesis give where the one inside is one letter off (a wrong one, or two that
 * changed places). Shorter ones than four letters resemble by chance.
 */
export function nearMiss(form: string, words: readonly WordAt[]): { readonly start: number; readonly right: string } | undefined {
	if (form.length < 4) return undefined;
	for (let k = words.length - form.length; k >= Math.max(0, words.length - form.length * 3 - 3); k--) {
		const meaningful = words.slice(k).filter(({ word }) => !isSmallWord(word));
		if (meaningful[0]?.start !== words[k]?.start || meaningful.length !== form.length) continue;
		const right = meaningful.map(({ word }) => word.charAt(0).toUpperCase()).join('');
		if (right.charAt(0) === form.charAt(0) && isOneApart(right, form)) return { start: k, right };
	}
	return undefined;
}

/** One letter replaced, two neighbours exchanged or, in longer ones, a letter more or less. */
export function isOneApart(a: string, b: string): boolean {
	if (a === b) return false;
	if (a.length !== b.length) {
		const [short, long] = a.length < b.length ? [a, b] : [b, a];
		if (long.length - short.length !== 1 || short.length < 5) return false;
		return Array.from(long, (_, i) => long.slice(0, i) + long.slice(i + 1)).includes(short);
	}
	const odd = Array.from(a, (_, i) => i).filter((i) => a[i] !== b[i]);
	const [i = 0, j = 0] = odd;
	return odd.length === 1 || (odd.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i]);
}

/** Whether the initials of the words before a parenthesis give three letters in five of the acronym inside, in order. */
export function resembles(form: string, words: readonly string[]): boolean {
	const initials = words.slice(-form.length - 5).map((word) => word.charAt(0));
	const letters = foldText(form);
	let row = new Array<number>(letters.length + 1).fill(0);
	for (const initial of initials)
		row = row.reduce<number[]>((next, above, j) => {
			next.push(j === 0 ? 0 : letters.charAt(j - 1) === initial ? (row[j - 1] ?? 0) + 1 : Math.max(above, next[j - 1] ?? 0));
			return next;
		}, []);
	return (row.at(-1) ?? 0) >= letters.length * 0.6;
}
