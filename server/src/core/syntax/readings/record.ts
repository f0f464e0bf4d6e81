import { distance } from 'fastest-levenshtein';
import type { Sourced } from '../../model/minutes.ts';
import { byInitial, foldKeepingAccents, foldText } from '../fold.ts';
import type { SyntaxCode } from '../issue.ts';
import type { Line } from '../line.ts';
import type { RecordKeyword } from '../vocabulary.ts';
import { KEYWORD_STOP_LIST, RECORD_KEYWORDS } from '../vocabulary.ts';

export interface RecordReading {
	readonly keyword: RecordKeyword;
	readonly keywordAt: Sourced;
	readonly sign?: Sourced;
	readonly number?: Sourced;
	/** Between the parentheses. */
	readonly arguments?: Sourced;
	/** What follows the colon on the line; empty when the text is the next paragraph. */
	readonly text: Sourced;
	/** The head is `=>` or `→`. */
	readonly arrow: boolean;
	readonly issues: readonly HeadIssue[];
}

export interface HeadIssue {
	readonly code: SyntaxCode;
	readonly at: Sourced;
	readonly expected?: string;
	/** Replacement of `at` where the repair is certain. */
	readonly repair?: string;
}

interface FoldedKeyword {
	readonly folded: string;
	/** Lower case, with accents. */
	readonly accented: string;
	readonly keyword: RecordKeyword;
}

const ARROW_KEYWORD: RecordKeyword = { word: '=>', language: 'fr', kind: 'action' };
const KEYWORDS: readonly FoldedKeyword[] = RECORD_KEYWORDS.map((keyword) => ({
	folded: foldText(keyword.word),
	accented: foldKeepingAccents(keyword.word),
	keyword,
})).sort((a, b) => b.folded.length - a.folded.length);
const keywordsWith = byInitial(KEYWORDS);

const SIGN = '(?:n(?:o\\.?|ᵒ|º|°)|#)';
const NUMBER = '[a-z\\d](?:[a-z\\d./_\\-‑]*[a-z\\d])?';
const tail = new RegExp(`^(?:\\s*(?<sign>${SIGN})(?![a-z]))?(?:\\s*(?<number>${NUMBER}))?`);
const wordsBefore = /^[a-z][a-z '-]{3,24}?(?=(?:\s+no\.?|\s*(?:n[ᵒº°]|#))?\s*(?:[\da-z-]*\d|:))/;

/**
 * The head of a record (LANGUAGE.md §6): `Keyword [no] [number] [(arguments)] :`, its half-right forms, and `=>`.
 * Undefined when the line is none, an important `Décision importante :` included.
 */
export function readRecord(line: Line): RecordReading | undefined {
	const { text } = line.folded;
	const arrow = /^(?:=>|→)\s*/.exec(text);
	if (arrow) {
		return {
			keyword: ARROW_KEYWORD,
			keywordAt: line.take(0, arrow[0].trimEnd().length),
			text: line.take(arrow[0].length, text.length),
			arrow: true,
			issues: [],
		};
	}
	if (!/^[a-z]/.test(text)) return undefined;
	for (const { folded, keyword } of keywordsWith(text.charAt(0))) {
		if (!text.startsWith(folded) || /[a-z\d'-]/.test(text.charAt(folded.length))) continue;
		const reading = readAfterKeyword(line, keyword, folded.length, []);
		if (reading) return withAccentIssue(line, reading, folded.length);
	}
	return readMisspelled(line);
}

function withAccentIssue(line: Line, reading: RecordReading, length: number): RecordReading {
	const found = line.take(0, length);
	const folded = line.folded.text.slice(0, length);
	const accented = foldKeepingAccents(found.value);
	const exact = KEYWORDS.find((k) => k.folded === folded && k.accented === accented);
	if (exact) return { ...reading, keyword: exact.keyword };
	const expected = matchCase(found.value, reading.keyword.word);
	return { ...reading, issues: [{ code: 'missing-accents', at: found, expected, repair: expected }, ...reading.issues] };
}

/** One insertion, deletion, substitution or transposition away from a keyword of six letters, before a number or a colon. */
function readMisspelled(line: Line): RecordReading | undefined {
	const words = wordsBefore.exec(line.folded.text)?.[0].trimEnd();
	if (words === undefined) return undefined;
	const candidates = candidateWords(words);
	for (const found of candidates) {
		if (KEYWORD_STOP_LIST.has(found)) return undefined;
		const near = KEYWORDS.find(({ folded }) => folded.length >= 6 && isOneSlip(found, folded));
		if (!near) continue;
		const at = line.take(0, found.length);
		const expected = matchCase(at.value, near.keyword.word);
		const reading = readAfterKeyword(line, near.keyword, found.length, [{ code: 'misspelled-keyword', at, expected, repair: expected }]);
		if (reading && (reading.number !== undefined || /^\s*(?:n(?:o\.?|ᵒ|º|°)|#)?\s*:/.test(line.folded.text.slice(found.length))))
			return reading;
	}
	return undefined;
}

/** `mesure de suivie no` → the words without a trailing sign. */
function candidateWords(words: string): readonly string[] {
	const withoutSign = words.replace(/\s+(?:no|n)$/, '');
	return withoutSign === words ? [words] : [withoutSign, words];
}

function isOneSlip(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a === b) return false;
	const d = distance(a, b);
	if (d === 1) return true;
	if (d !== 2 || a.length !== b.length) return false;
	const i = [...a].findIndex((c, k) => c !== b[k]);
	return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function readAfterKeyword(line: Line, keyword: RecordKeyword, from: number, issues: readonly HeadIssue[]): RecordReading | undefined {
	const { text } = line.folded;
	const match = tail.exec(text.slice(from));
	const groups = match?.groups ?? {};
	let number = groups.number;
	const sign = groups.sign;
	let at = from;
	let signAt: Sourced | undefined;
	if (sign !== undefined) {
		const signStart = text.indexOf(sign, at);
		signAt = line.take(signStart, signStart + sign.length);
		at = signStart + sign.length;
	}
	let numberAt: Sourced | undefined;
	if (number !== undefined && !/\d/.test(number)) number = undefined;
	if (number !== undefined) {
		const numberStart = text.indexOf(number, at);
		// glued to the keyword (`Action2`) it is another word
		if (numberStart === from) return undefined;
		numberAt = line.take(numberStart, numberStart + number.length);
		at = numberStart + number.length;
	}
	const base = { keyword, keywordAt: line.take(0, from), sign: signAt, number: numberAt, arrow: false };
	const open = /^\s*\(/.exec(text.slice(at));
	let args: Sourced | undefined;
	let all = issues;
	if (open) {
		const inside = at + open[0].length;
		const close = closingParenthesis(text, inside);
		const colon = text.indexOf(':', inside);
		if (close >= 0 && (/^\s*:/.test(text.slice(close + 1)) || /^\s*$/.test(text.slice(close + 1)))) {
			args = line.take(inside, close);
			at = close + 1;
		} else if (close < 0 && colon >= 0) {
			args = line.take(inside, colon);
			const end = line.span(colon, colon).start;
			all = [...all, { code: 'unclosed-arguments', at: { value: '(', span: { start: end, end } }, expected: ')', repair: ')' }];
			at = colon;
		} else return undefined;
	}
	const rest = text.slice(at);
	const colon = /^\s*:/.exec(rest);
	if (colon) {
		if (signAt && !numberAt) all = [...all, { code: 'missing-number', at: signAt }];
		return { ...base, arguments: args, text: line.take(at + colon[0].length, text.length), issues: all };
	}
	if (signAt && !numberAt) return undefined;
	if (numberAt && /^\s*$/.test(rest)) {
		const end = line.span(at, at).start;
		return {
			...base,
			arguments: args,
			text: line.take(text.length, text.length),
			issues: [
				...all,
				{
					code: 'missing-colon',
					at: { value: '', span: { start: end, end } },
					expected: ':',
					repair: keyword.language === 'fr' ? ' :' : ':',
				},
			],
		};
	}
	const separator = /^(?:\s+[–—-](?:\s+|$)|\s*[–—](?:\s+|$)|\.(?:\s*:)?(?:\s+|$))/.exec(rest);
	if (!separator || (!numberAt && (separator[0].startsWith('.') || args !== undefined))) return undefined;
	const found = line.take(at, at + separator[0].length);
	const gap = line.span(at, at + separator[0].length);
	return {
		...base,
		arguments: args,
		text: line.take(at + separator[0].length, text.length),
		issues: [
			...all,
			{ code: 'wrong-separator', at: { value: found.value, span: gap }, expected: ':', repair: keyword.language === 'fr' ? ' : ' : ': ' },
		],
	};
}

function closingParenthesis(text: string, from: number): number {
	let depth = 1;
	for (let i = from; i < text.length; i++) {
		if (text[i] === '(') depth++;
		else if (text[i] === ')' && --depth === 0) return i;
	}
	return -1;
}

/** The keyword in the case it was written with: all capitals stay all capitals. */
function matchCase(found: string, expected: string): string {
	if (found.length > 1 && found === found.toUpperCase()) return expected.toUpperCase();
	if (found.charAt(0) === found.charAt(0).toLowerCase()) return expected.charAt(0).toLowerCase() + expected.slice(1);
	return expected;
}
