import type { RecordKey, Sourced } from '../../model/minutes.ts';
import { readDate } from '../dates.ts';
import { byInitial, foldKeepingAccents, foldText } from '../fold.ts';
import type { Line } from '../line.ts';
import { createLine } from '../line.ts';
import { ACTION_KEYS, DECISION_KEYS, RECORD_FIELDS } from '../vocabulary.ts';
import { looksLikeName, splitNames } from './names.ts';
import { readTrailingResult } from './result.ts';

export interface FieldReading {
	readonly key: RecordKey;
	readonly keyAt: Sourced;
	readonly value: Sourced;
	/** The key's words with their accents, when they were written without. */
	readonly missingAccents?: string;
}

interface FieldWordEntry {
	readonly folded: string;
	readonly word: string;
	/** Lower case, with accents. */
	readonly accented: string;
	readonly key: RecordKey;
}

const WORDS: readonly FieldWordEntry[] = RECORD_FIELDS.flatMap(({ key, words }) =>
	words.map((word) => ({ folded: foldText(word), word, accented: foldKeepingAccents(word), key })),
).sort((a, b) => b.folded.length - a.folded.length);
const wordsWith = byInitial(WORDS);
/** What a field of a decision begins with, `Il est dûment proposé par` included: most lines are none. */
const FIELD_STARTS: ReadonlySet<string> = new Set([...WORDS.map((w) => w.folded.slice(0, 3)), 'il ', 'dum', 'et ', 'ave']);
const TALLY_KEYS: ReadonlySet<RecordKey> = new Set<RecordKey>(['for', 'against', 'abstain', 'notVoting', 'voters']);
const noPeople = /^(?:aucune?|neant|none|nil|personne|0|zero|-|–|s\. ?o\.|n\/a)\.?$/;
const tallyValue = /^\d+(?:\s*(?:voix|votes?|membres?|members?))?(?:\s*\(.*\))?\.?$/;
const nextTally = /\s*[–—;,/|·]\s*|\s+-\s+|\s{2,}/;

/**
 * A line that is wholly one field, or several on a line, of a decision. A result may end it (`readTrailingResult`): the
 * fields stand before that.
 */
export function readDecisionFields(line: Line): readonly FieldReading[] | undefined {
	const { text } = line.folded;
	if (!FIELD_STARTS.has(text.trimStart().slice(0, 3))) return undefined;
	const result = line.read(readTrailingResult);
	if (!result) return readFields(line, DECISION_KEYS);
	const head = line.raw.slice(0, result.at.span.start - line.start).replace(/[\s;,!–—]+$/, '');
	const before = readFields(createLine(head, line.start), DECISION_KEYS);
	return before ?? readFields(line, DECISION_KEYS);
}

/** A line that is wholly one field of an action item. */
export function readActionFields(line: Line): readonly FieldReading[] | undefined {
	return readFields(line, ACTION_KEYS);
}

function readFields(line: Line, keys: ReadonlySet<RecordKey>): readonly FieldReading[] | undefined {
	const { text } = line.folded;
	const from = text.length - text.trimStart().length;
	const bare = keys === DECISION_KEYS ? readBareMover(line, from) : readBareDone(line, from);
	if (bare) return bare;
	const first = fieldAt(line, from, keys);
	if (!first) return undefined;
	const several = TALLY_KEYS.has(first.key) ? readSeveral(line, from, keys) : undefined;
	if (several) return several;
	const movers = first.key === 'mover' ? readMoverAndSeconder(line, first) : undefined;
	if (movers) return movers;
	const reading = finish(line, first, text.length);
	return acceptable(reading) ? [reading] : undefined;
}

interface FieldStart {
	readonly entry: FieldWordEntry;
	readonly key: RecordKey;
	readonly start: number;
	readonly end: number;
	/** Index behind the colon. */
	readonly valueAt: number;
}

function fieldAt(line: Line, from: number, keys: ReadonlySet<RecordKey>): FieldStart | undefined {
	const { text } = line.folded;
	for (const entry of wordsWith(text.charAt(from))) {
		if (!keys.has(entry.key) || !text.startsWith(entry.folded, from)) continue;
		const colon = /^(?:\s*\(\d+\))?\s*:/.exec(text.slice(from + entry.folded.length));
		if (colon)
			return { entry, key: entry.key, start: from, end: from + entry.folded.length, valueAt: from + entry.folded.length + colon[0].length };
	}
	return undefined;
}

function finish(line: Line, field: FieldStart, end: number): FieldReading {
	const keyAt = line.take(field.start, field.end);
	const accented = foldKeepingAccents(keyAt.value);
	const same = WORDS.some((w) => w.key === field.key && w.accented === accented);
	return { key: field.key, keyAt, value: line.take(field.valueAt, end), missingAccents: same ? undefined : field.entry.word };
}

/** `Pour :` opens a tally, not a sentence: only a count or names may follow. */
function acceptable(reading: FieldReading): boolean {
	const { value } = reading.value;
	if (!TALLY_KEYS.has(reading.key)) return value !== '' || reading.key === 'vote';
	const folded = foldText(value);
	if (tallyValue.test(folded) || noPeople.test(folded)) return true;
	const names = splitNames(value, 0);
	return names.length > 0 && names.every((n) => looksLikeName(n.value));
}

/** `Pour : 20 – Contre : 0 – Abstention : 2` */
function readSeveral(line: Line, from: number, keys: ReadonlySet<RecordKey>): readonly FieldReading[] | undefined {
	const { text } = line.folded;
	const fields: FieldReading[] = [];
	let at = from;
	for (;;) {
		const field = fieldAt(line, at, keys);
		if (!field || !TALLY_KEYS.has(field.key)) return undefined;
		const next = findNextTally(line, field.valueAt, keys);
		const reading = finish(line, field, next?.separator ?? text.length);
		if (!acceptable(reading)) return undefined;
		fields.push(reading);
		if (!next) return fields.length > 1 ? fields : undefined;
		at = next.start;
	}
}

function findNextTally(
	line: Line,
	from: number,
	keys: ReadonlySet<RecordKey>,
): { readonly separator: number; readonly start: number } | undefined {
	const { text } = line.folded;
	let at = from;
	for (;;) {
		const match = nextTally.exec(text.slice(at));
		if (!match || match[0].length === 0) return undefined;
		const start = at + match.index + match[0].length;
		const field = fieldAt(line, start, keys);
		if (field && TALLY_KEYS.has(field.key)) return { separator: at + match.index, start };
		at = start;
	}
}

const moverWords = '(?:il est )?(?:(?:dument )?propos(?:ee?s?|er) par|moved by|sur (?:une )?proposition de)';
const seconderWords = "(?:et )?(?:(?:dument )?(?:appuy|second)(?:ee?s?|er) par|seconded by|avec l'appui de)";
const bareBoth = new RegExp(`^(?<k1>${moverWords}) (?<v1>[^:,;]+?)(?:,? (?:and |et )?(?<k2>${seconderWords}) (?<v2>[^:,;]+?))?[.,;]?$`);
const bareSeconder = new RegExp(`^(?<k2>${seconderWords}) (?<v2>[^:,;]+?)[.,;]?$`);
const secondAfterColon = new RegExp(`(?:,|;|\\.(?= )| –| -)\\s*(?<k2>${seconderWords})\\s*:?\\s*(?<v2>[^:]+)$`);

/** `Proposée par X, appuyée par Y` and `Appuyé par Y` without colon: one person each. */
function readBareMover(line: Line, from: number): readonly FieldReading[] | undefined {
	const text = line.folded.text.slice(from).trimEnd();
	const match = bareBoth.exec(text) ?? bareSeconder.exec(text);
	if (!match) return undefined;
	const { k1, v1, k2, v2 } = match.groups ?? {};
	const fields: FieldReading[] = [];
	let at = from;
	for (const [key, word, value] of [
		['mover', k1, v1],
		['seconder', k2, v2],
	] as const) {
		if (word === undefined || value === undefined) continue;
		const keyStart = line.folded.text.indexOf(word, at);
		const valueStart = line.folded.text.indexOf(value, keyStart + word.length);
		const reading: FieldReading = {
			key,
			keyAt: line.take(keyStart, keyStart + word.length),
			value: line.take(valueStart, valueStart + value.length),
		};
		const names = splitNames(reading.value.value, 0);
		if (names.length !== 1 || !looksLikeName((names[0] as Sourced).value)) return undefined;
		fields.push(reading);
		at = valueStart + value.length;
	}
	return fields.length > 0 ? fields : undefined;
}

const bareDone = /^(?<key>(?:termine|fait)e? le|(?:done|completed) on) (?<value>\S.*?)[.]?$/;

/** `Terminée le 3 mars 2024`: a date needs no colon before it. */
function readBareDone(line: Line, from: number): readonly FieldReading[] | undefined {
	const { key, value } = bareDone.exec(line.folded.text.slice(from).trimEnd())?.groups ?? {};
	if (key === undefined || value === undefined) return undefined;
	const valueAt = from + key.length + 1;
	const reading: FieldReading = {
		key: 'doneOn',
		keyAt: line.take(from, from + key.length),
		value: line.take(valueAt, valueAt + value.length),
	};
	return readDate(reading.value.value)?.date === undefined ? undefined : [reading];
}

/** `Proposée par : X, appuyée par : Y` */
function readMoverAndSeconder(line: Line, mover: FieldStart): readonly FieldReading[] | undefined {
	const value = line.folded.text.slice(mover.valueAt);
	const match = secondAfterColon.exec(value);
	const { k2, v2 } = match?.groups ?? {};
	if (!match || k2 === undefined || v2 === undefined) return undefined;
	const keyStart = mover.valueAt + value.indexOf(k2, match.index);
	const valueStart = line.folded.text.lastIndexOf(v2);
	return [
		finish(line, mover, mover.valueAt + match.index),
		{ key: 'seconder', keyAt: line.take(keyStart, keyStart + k2.length), value: line.take(valueStart, line.folded.text.length) },
	];
}
