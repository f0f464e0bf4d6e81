import { foldText } from '../syntax/fold.ts';
import type { FieldReading } from '../syntax/readings/field.ts';
import { looksLikeName, splitNames } from '../syntax/readings/names.ts';
import type { ResultReading } from '../syntax/readings/result.ts';
import type { RecordKey, Sourced, Tally, Vote, VoteMethod } from './minutes.ts';

type Counter = 'for' | 'against' | 'abstain' | 'notVoting' | 'voters';

const COUNTERS: readonly { readonly key: Counter; readonly countFirst: RegExp; readonly wordFirst: RegExp }[] = (
	[
		['for', 'pour|en faveur|favorables?|for|in favou?r|yes|yeas?|ayes?'],
		['against', 'contre|defavorables?|against|opposed|noes|nays?'],
		['abstain', "abstentions?|abstained|abstaining|s'abst\\w+"],
		['notVoting', 'ne (?:prend|prennent|prenant) pas part(?: au vote)?|ne se prononcent? pas|nppv|not voting|did not vote'],
		['voters', 'votants?|voters'],
	] as const
).map(([key, words]) => ({
	key,
	countFirst: new RegExp(`(\\d+)\\s*(?:voix|votes?)?\\s*(?:${words})\\b`),
	wordFirst: new RegExp(`\\b(?:${words})\\s*(?:[:=–-]\\s*)?(\\d+)\\b`),
}));

/** The vote of a decision from its fields and results; undefined when it has none. Spans are those of the readings. */
export function buildVote(fields: readonly FieldReading[], results: readonly ResultReading[]): Vote | undefined {
	const tallies: Partial<Record<Counter, Tally>> = {};
	const names: Record<Counter | 'recused', readonly Sourced[]> = {
		for: [],
		against: [],
		abstain: [],
		notVoting: [],
		voters: [],
		recused: [],
	};
	const spans: { readonly start: number; readonly end: number }[] = [];
	for (const field of fields) {
		const counter = counterOf(field.key);
		if (field.key === 'vote') {
			Object.assign(tallies, readSentence(field.value));
		} else if (field.key === 'recused') {
			names.recused = [...names.recused, ...namesOf(field.value)];
		} else if (counter) {
			const found = namesOf(field.value);
			names[counter] = [...names[counter], ...found];
			const tally = readTally(field.value, names[counter].length);
			if (tally) tallies[counter] = tally;
		} else continue;
		spans.push({ start: field.keyAt.span.start, end: field.value.span.end });
	}
	let method: Sourced<VoteMethod> | undefined;
	let votesCast = false;
	for (const result of results) {
		votesCast ||= result.votesCast;
		if (result.method !== undefined && !method) {
			method = { value: result.method, span: result.at.span };
			spans.push(result.at.span);
		}
		for (const key of ['for', 'against', 'abstain'] as const) {
			const count = result.counts?.[key];
			if (count === undefined || tallies[key]) continue;
			tallies[key] = { count, written: true, span: result.at.span };
			spans.push(result.at.span);
		}
	}
	if (spans.length === 0) return undefined;
	const span = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
	return { ...tallies, method, votesCast, names, span };
}

function counterOf(key: RecordKey): Counter | undefined {
	return key === 'for' || key === 'against' || key === 'abstain' || key === 'notVoting' || key === 'voters' ? key : undefined;
}

/** `5 pour, 2 contre`, or `pour : 5, contre : 2`: what stands first, a word or a count, does so throughout. */
function readSentence(value: Sourced): Partial<Record<Counter, Tally>> {
	const folded = foldText(value.value);
	const beforeDigits = folded.slice(0, Math.max(0, folded.search(/\d/)));
	const wordFirst = COUNTERS.some((counter) => counter.wordFirst.test(`${beforeDigits}0`));
	const found: Partial<Record<Counter, Tally>> = {};
	for (const counter of COUNTERS) {
		const match = (wordFirst ? counter.wordFirst : counter.countFirst).exec(folded);
		if (match) found[counter.key] = { count: Number(match[1]), written: true, span: value.span };
	}
	return found;
}

/** A written total wins; names alone are counted. */
function readTally(value: Sourced, named: number): Tally | undefined {
	const folded = foldText(value.value);
	if (/^(?:aucune?|neant|none|nil|personne|-|–|0|zero)\.?$/.test(folded)) return { count: 0, written: true, span: value.span };
	const alone = /^(\d+)\b/.exec(folded) ?? /\((\d+)\)\s*\.?$/.exec(folded);
	if (alone) return { count: Number(alone[1]), written: true, span: value.span };
	return named > 0 ? { count: named, written: false, span: value.span } : undefined;
}

function namesOf(value: Sourced): readonly Sourced[] {
	const counted = /^\s*\d+\s*(?:voix|votes?)?\s*(?:\((.*)\)|[:–-]\s*(.*))?\s*$/s.exec(value.value);
	const inner = counted ? (counted[1] ?? counted[2] ?? '') : value.value;
	if (inner === '') return [];
	const start = value.span.start + (counted ? value.value.indexOf(inner) : 0);
	return splitNames(inner, start).filter((n) => looksLikeName(n.value));
}
