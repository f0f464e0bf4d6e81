import { distance } from 'fastest-levenshtein';
import { foldText } from '../syntax/fold.ts';
import { isPostNominal } from '../syntax/readings/names.ts';
import type { Person } from './minutes.ts';

/**
 * How a written name resembles a listed one:
 * - `same`: the name or alias itself, whatever the case;
 * - `spelling`: the same letters but for accents, hyphens and apostrophes;
 * - `order`: the same words in another order;
 * - `middle`: with or without a middle name or initial;
 * - `initial`: initials for some of the words;
 * - `given`: only the first words of the listed name;
 * - `family`: only its last words;
 * - `longer`: the listed name is the beginning of the written one;
 * - `near`: one word differs by a letter or two.
 */
export type Likeness = 'same' | 'spelling' | 'order' | 'middle' | 'initial' | 'given' | 'family' | 'longer' | 'near';

export interface NameMatch {
	readonly person: Person;
	readonly how: Likeness;
}

/** The order in which likenesses are tried: the first that anybody has decides. */
const ORDER: readonly Likeness[] = ['same', 'spelling', 'order', 'middle', 'initial', 'given', 'family', 'longer', 'near'];

/** How `written` resembles `listed`; undefined for two different names (`Cody Dodd`, `Edward Dodd`). */
export function likeness(written: string, listed: string): Likeness | undefined {
	if (same(written, listed)) return 'same';
	const how = wordLikeness(nameWords(written), nameWords(listed));
	return how && holds(how, written, listed) ? how : undefined;
}

/** A hyphen makes one name of two: `Ana Lucia Ferro` is longer than `Ana Lucia`, `Guy Lau-Morin` is neither Guy Lau nor Guy Morin. */
function holds(how: Likeness, written: string, listed: string): boolean {
	if (how !== 'longer' && how !== 'middle') return true;
	const [a, b] = [written, listed].map((name) => foldText(name).replace(/[‐‑]/g, '-').split(' ')) as [string[], string[]];
	return how === 'middle' ? a.length !== b.length : startsWith(a, b) || endsWith(a, b);
}

function wordLikeness(a: readonly string[], b: readonly string[]): Likeness | undefined {
	if (a.length === 0 || b.length === 0) return undefined;
	if (a.join(' ') === b.join(' ')) return 'spelling';
	if (a.length === b.length) {
		if (a.toSorted().join(' ') === b.toSorted().join(' ')) return 'order';
		if (a.length > 1 && a.every((word, i) => word === b[i] || isInitial(word, b[i] as string))) return 'initial';
		return isNear(a, b) ? 'near' : undefined;
	}
	if (startsWith(b, a)) return 'given';
	if (endsWith(b, a)) return 'family';
	if (startsWith(a, b) || endsWith(a, b)) return 'longer';
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length === 2 && long.length === 3 && short[0] === long[0] && short[1] === long[2]) return 'middle';
	return undefined;
}

/** Who is meant: `several` where two listed people fit equally well, undefined for nobody. Remembers its answers. */
export function createResolver(people: readonly Person[]): (written: string) => NameMatch | 'several' | undefined {
	const listed = new Map<string, Person>();
	for (const person of people) {
		const key = foldText(person.name.value);
		if (!listed.has(key)) listed.set(key, person);
	}
	const aliases = new Map(
		people.flatMap((p) => (p.alias ? [[foldText(p.alias.value), listed.get(foldText(p.name.value)) ?? p] as const] : [])),
	);
	// two names that are alike share a word: only who shares one is compared
	const byWord = new Map<string, { readonly person: Person; readonly words: readonly string[] }[]>();
	for (const person of listed.values()) {
		const words = nameWords(person.name.value);
		// what a list holds besides people (`Suite : voir plus bas`) is nobody's name in part
		if (words.length > 6 || /[:;?!]/.test(person.name.value)) continue;
		for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), { person, words }]);
	}
	const known = new Map<string, NameMatch | 'several' | undefined>();
	const resolve = (written: string): NameMatch | 'several' | undefined => {
		const exact = listed.get(foldText(written));
		if (exact) return { person: exact, how: same(exact.name.value, written) ? 'same' : 'spelling' };
		const alias = aliases.get(foldText(written));
		if (alias) return { person: alias, how: 'same' };
		const words = nameWords(written);
		const found = new Map<Likeness, Set<Person>>();
		for (const other of words.flatMap((word) => byWord.get(word) ?? [])) {
			const how = wordLikeness(words, other.words);
			if (how && holds(how, written, other.person.name.value)) found.set(how, (found.get(how) ?? new Set()).add(other.person));
		}
		const how = ORDER.find((likely) => found.has(likely));
		const fitting = how ? [...(found.get(how) ?? [])] : [];
		if (!how || !fitting[0]) return undefined;
		return fitting.length > 1 ? 'several' : { person: fitting[0], how };
	};
	return (written) => {
		if (!known.has(written)) known.set(written, resolve(written));
		return known.get(written);
	};
}

function same(a: string, b: string): boolean {
	return normal(a) === normal(b);
}

function normal(name: string): string {
	return name.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();
}

const SAINTS: Readonly<Record<string, string>> = { st: 'saint', 'st.': 'saint', ste: 'sainte', 'ste.': 'sainte' };

/** Folded words of a name: hyphens part words, post-nominals are dropped. */
export function nameWords(name: string): readonly string[] {
	const [first = '', ...rest] = name.split(',');
	const plain = rest.every((part) => isPostNominal(part)) ? first : name;
	return foldText(plain)
		.split(/[\s\-‐‑]+/)
		.map((word) => word.replace(/[^\p{L}\p{N}'.]/gu, ''))
		.map((word) => SAINTS[word] ?? word)
		.filter((word) => word !== '' && word !== '.');
}

function isInitial(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return /^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0)) && long.length > 2;
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
	return short.length < long.length && short.every((word, i) => word === long[i]);
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
	return short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);
}

/**
 * One word of two or more differs, by one letter, by two in a word of five letters or more, or by two letters that
 * changed places; the first letter holds. `Cody` and `Edward` are two people.
 */
function isNear(a: readonly string[], b: readonly string[]): boolean {
	if (a.length < 2) return false;
	const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] as string] as const]));
	const [pair] = differing;
	if (!pair || differing.length > 1) return false;
	const [x, y] = pair;
	if (x.charAt(0) !== y.charAt(0) || Math.min(x.length, y.length) < 3) return false;
	const edits = distance(x, y);
	return edits === 1 || (edits === 2 && (Math.min(x.length, y.length) >= 5 || isSwap(x, y)));
}

function isSwap(x: string, y: string): boolean {
	if (x.length !== y.length) return false;
	const at = [...x].flatMap((letter, i) => (letter === y.charAt(i) ? [] : [i]));
	const [i = 0, j = 0] = at;
	return at.length === 2 && j === i + 1 && x.charAt(i) === y.charAt(j) && x.charAt(j) === y.charAt(i);
}
