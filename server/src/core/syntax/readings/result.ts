import type { DecisionResult, Language, Sourced, VoteMethod } from '../../model/minutes.ts';
import { fold, foldKeepingAccents, rawIndex } from '../fold.ts';
import type { Line } from '../line.ts';
import { RESULT_OF } from '../vocabulary.ts';

export interface ResultReading {
	readonly result: DecisionResult;
	readonly language: Language;
	readonly method?: VoteMethod;
	/** `à l’unanimité des suffrages exprimés`: abstentions do not break it. */
	readonly votesCast: boolean;
	/** `3 voix contre 2`, `5 to 2`: for and against. */
	readonly counts?: { readonly for: number; readonly against: number; readonly abstain?: number };
	readonly at: Sourced;
	/** `ADOPTEE`: how the word is written with its accents. */
	readonly missingAccents?: { readonly at: Sourced; readonly expected: string };
}

const COMPLEMENT = [
	"a l'unanimite(?: (?:des|de tous les|par les) [^.;]+| moins [^.;]+)?",
	'a la majorite(?: [^.,;]+)?',
	'a main levee|(?:au |par )?(?:scrutin secret|vote secret)|par (?:appel nominal|acclamation|vote a main levee)',
	'by (?:a )?(?:show of hands|roll[- ]call(?: vote)?|(?:secret )?ballot|voice vote|acclamation)',
	'sur division',
	'par (?:consensus|consentement(?: unanime)?)',
	'(?:par |avec )?(?:un (?:compte|vote) de )?\\d+ (?:voix|votes?)? ?(?:pour |en faveur )?(?:contre|et|a|to|-|–|,) ?(?:de )?\\d+(?: contre| voix)?(?:,? (?:et |and )?(?:avec )?\\d+ abstentions?)?',
	'\\(?\\d+ (?:voix )?(?:pour|for|en faveur|in favou?r)[,;]? (?:et |and )?\\d+ (?:voix )?(?:contre|against|opposed)(?:[,;]? (?:et |and )?\\d+ (?:abstentions?|abstained|abstaining))?\\)?',
	'\\(?\\d+ ?[-–/] ?\\d+\\)?',
	'avec \\d+ abstentions?|with \\d+ abstentions?',
	'(?:avec|par|grace a) (?:(?:la|le) )?(?:voix|vote) preponderante?(?: [^.;]+)?',
	'unanimously|on division|by consensus|by (?:a )?majority(?: vote)?|without objection|nem\\. ?con\\.?|on the casting vote(?: of [^.;]+)?',
	'sans (?:modification|amendement|opposition)s?|tel(?:le)?s? que? (?:modifie|presente|amende|propose|depose|lu)(?:e|s|es)?|tel quel|avec (?:les )?modifications?(?: suivantes)?',
	'as (?:amended|presented|circulated|corrected|read|distributed)|without (?:amendment|change|modification)s?',
	'par (?:les membres|tous|le conseil|le comite)[^.;]*|by (?:all|the members)[^.;]*',
].join('|');

/** Only what is put off goes `to` somewhere: `Failed to send the report` is no result. */
const UNTIL = "|(?:a|au|jusqu'a|to|until) [^.;:]{3,60}";

const results = RESULT_OF.map(({ pattern, result, language }) => ({
	result,
	language,
	/** Asked first: the whole pattern is long, and compiled only for lines that begin as it does. */
	start: new RegExp(`^(?:${pattern})`),
	pattern: new RegExp(`^(?<word>${pattern})(?<rest>(?:,? \\(?(?:${COMPLEMENT}${result === 'deferred' ? UNTIL : ''})\\)?)*)\\s*[.!]?$`),
}));
const voteResult =
	/^(?:vote|resultat(?: du vote)?|result|outcome) ?: ?(?:(?<unanimous>(?:a l')?unanimite|unanimous|unanimously)|(?<rest>.+))$/;
const insideSentence =
	/, (?<word>(?:approuve(?:e|s|es)?|approved))(?: (?:sans modifications?|tel(?:le)?s? que? (?:modifie|presente|amende)(?:e|s|es)?|avec modifications?|a l'unanimite|unanimously|without (?:amendment|change|modification)s?|as (?:amended|presented|circulated|corrected)))?\s*[.]?$/;

/** A whole line that is a result (`ADOPTÉE`, `Rejetée, 3 voix contre 2`, `Vote : unanimité`). */
export function readResult(line: Line): ResultReading | undefined {
	return resultOf(line.folded.text, (start, end) => line.take(start, end));
}

const breaks = /[.!;,]\s+(?=\S)|\s+[–—]\s+(?=\S)/g;

/** The result that ends a line of fields: `Proposée par X, appuyée par Y. Adoptée à l’unanimité.` */
export function readTrailingResult(line: Line): ResultReading | undefined {
	const { text } = line.folded;
	for (const match of text.matchAll(breaks)) {
		const from = match.index + match[0].length;
		const found = resultOf(text.slice(from), (a, b) => line.take(from + a, from + b));
		if (found) return found;
	}
	return undefined;
}

/** A sentence that is a result, `start` being the source offset of `raw`. */
export function readResultSentence(raw: string, start: number): ResultReading | undefined {
	const folded = fold(raw);
	return resultOf(folded.text, (a, b) => ({
		value: raw.slice(rawIndex(folded, a), rawIndex(folded, b)),
		span: { start: start + rawIndex(folded, a), end: start + rawIndex(folded, b) },
	}));
}

/** `…, approuvé sans modification.` at the end of a sentence: carried, and the words stay in the text. */
export function readResultInside(raw: string, start: number): ResultReading | undefined {
	const folded = fold(raw);
	const match = insideSentence.exec(folded.text);
	if (!match) return undefined;
	const a = rawIndex(folded, match.index + 2);
	const end = raw.trimEnd().length;
	return {
		result: 'carried',
		language: match.groups?.word === 'approved' ? 'en' : 'fr',
		votesCast: false,
		...(/a l'unanimite|unanimously/.test(match[0]) ? { method: 'unanimous' as const } : {}),
		at: { value: raw.slice(a, end), span: { start: start + a, end: start + end } },
	};
}

function resultOf(folded: string, take: (start: number, end: number) => Sourced): ResultReading | undefined {
	const text = folded.trim();
	const lead = folded.indexOf(text);
	if (text.length === 0 || text.length > 160) return undefined;
	const vote = voteResult.exec(text);
	if (vote?.groups?.unanimous !== undefined) {
		return {
			result: 'carried',
			language: /unanimite/.test(text) ? 'fr' : 'en',
			method: 'unanimous',
			votesCast: false,
			at: take(lead, lead + text.length),
		};
	}
	if (vote?.groups?.rest !== undefined) {
		const inner = vote.groups.rest;
		const start = lead + text.length - inner.length;
		return resultOf(inner, (a, b) => take(start + a, start + b));
	}
	for (const { start, pattern, result, language } of results) {
		const match = start.test(text) ? pattern.exec(text) : undefined;
		if (!match) continue;
		const word = match.groups?.word ?? '';
		const rest = match.groups?.rest ?? '';
		if (!isComplete(word, rest)) continue;
		const at = take(lead, lead + text.length);
		const wordAt = take(lead, lead + word.length);
		const expected = accented(word);
		const missing = expected !== undefined && foldKeepingAccents(wordAt.value) === word && word !== foldKeepingAccents(expected);
		return {
			result,
			language,
			method: methodOf(`${word} ${rest}`),
			votesCast: /suffrages exprimes|votes cast/.test(rest),
			counts: countsOf(rest, result),
			at,
			missingAccents: missing
				? { at: wordAt, expected: wordAt.value === wordAt.value.toUpperCase() ? expected.toUpperCase() : sameCase(wordAt.value, expected) }
				: undefined,
		};
	}
	return undefined;
}

/** `Résolu` and `Vote` alone say nothing: they need their complement. */
function isComplete(word: string, rest: string): boolean {
	if (/resolu/.test(word) && !/unanimement/.test(word)) return rest !== '';
	return !/^votee?s?$/.test(word) || rest !== '';
}

function methodOf(text: string): VoteMethod | undefined {
	if (/preponderante?|casting vote/.test(text)) return 'casting';
	if (/unanimite moins/.test(text)) return 'majority';
	if (/unanim|without objection|nem\. ?con/.test(text)) return 'unanimous';
	if (/division/.test(text)) return 'division';
	if (/consensus|consentement/.test(text)) return 'consensus';
	if (/majorit/.test(text)) return 'majority';
	return undefined;
}

function countsOf(rest: string, result: DecisionResult): ResultReading['counts'] {
	const named =
		/(\d+) (?:voix )?(?:pour|for|en faveur|in favou?r)[,;]? (?:et |and )?(?:de )?(\d+) (?:voix )?(?:contre|against|opposed)/.exec(rest);
	const plain = /(\d+) ?(?:voix|votes?)? ?(?:contre|to|a|[-–/]) ?(\d+)/.exec(rest);
	const abstain = /(\d+) abst/.exec(rest)?.[1];
	const extra = abstain === undefined ? {} : { abstain: Number(abstain) };
	if (named) return { for: Number(named[1]), against: Number(named[2]), ...extra };
	if (!plain) return undefined;
	const [first, second] = [Number(plain[1]), Number(plain[2])];
	// `Rejetée, 3 voix contre 2` names the side that won first
	return result === 'defeated' && first > second ? { for: second, against: first, ...extra } : { for: first, against: second, ...extra };
}

/** Folded participle → its spelling with accents: `adoptee` → `adoptée`. */
function accented(word: string): string | undefined {
	const participle = /^(adopt|approuv|accept|vot|rejet|refus|report|ajourn|retir|differ|resol)(e|u)(e?s?)$/.exec(word);
	if (!participle) return undefined;
	const [, stem, vowel, ending] = participle as unknown as [string, string, string, string];
	const accentedStem = stem.replace(/^resol/, 'résol').replace(/^differ/, 'différ');
	return `${accentedStem}${vowel === 'e' ? 'é' : 'u'}${ending}`;
}

function sameCase(found: string, expected: string): string {
	return found.charAt(0) === found.charAt(0).toUpperCase() ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected;
}
