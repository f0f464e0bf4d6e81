import type { EventKind, Language, Sourced } from '../../model/minutes.ts';
import type { TimeReading } from '../dates.ts';
import { findTimes, TIME } from '../dates.ts';
import { rawIndex } from '../fold.ts';
import type { Line } from '../line.ts';
import {
	couldBeEvent,
	EVENT_CUES,
	EVENT_FORMS,
	EVENT_KEYWORDS,
	meetingWords,
	RETURNS,
	rangeAtEnd,
	secondClause,
	timeAtEnd,
	whoAtEnd,
} from './eventForms.ts';
import { cleanName, splitNames } from './names.ts';

export interface EventReading {
	readonly event: EventKind;
	readonly language: Language;
	readonly time?: Sourced<string | undefined>;
	readonly timeZone?: Sourced;
	readonly people: readonly Sourced[];
	/** The sentence is an event only if its subject is in the attendance (`Jean Tremblay arrive à 13 h 20.`). */
	readonly needsPerson: boolean;
	/** The end of a recess or an absence that the same line tells: `La séance est suspendue de 10 h 15 à 10 h 30.` */
	readonly back?: Pick<EventReading, 'event' | 'time' | 'timeZone'>;
}

const ZONED = `${TIME}(?: ?\\(?[a-z]{2,4}\\)?)?`;
const timeFirst = new RegExp(
	`^(?:(?:a|at|vers|de|from) )?${ZONED}(?: ?(?:[–—-]|a|to) ?${ZONED}(?=.*(?:pause|suspen|recess|break)))? ?[,:–—-] ?`,
);

/** Most lines hold no time of day, and need no search for one. */
const mayHoldTime = /\d|midi|minuit|noon|midnight/;
const timeAtEndOfKeyword = new RegExp(`,? ?(?:a |at |: |– )?\\(?${ZONED}\\)?\\s*\\.?\\s*$`);

/** The line as an event (LANGUAGE.md §7), in keyword form, time first, or as a sentence. */
export function readEvent(line: Line): EventReading | undefined {
	const { text } = line.folded;
	if (text.length > 260 || !couldBeEvent.test(text)) return undefined;
	const first = timeFirst.exec(text);
	const from = first ? first[0].length : 0;
	return readKeyword(line, from) ?? readTwoTimes(line, from) ?? readSentence(line, from);
}

function readKeyword(line: Line, from: number): EventReading | undefined {
	const text = line.folded.text.slice(from);
	if (!text.includes(':')) return undefined;
	for (const { event, language, pattern } of EVENT_KEYWORDS) {
		const match = EVENT_CUES[event].test(text) ? pattern.exec(text) : undefined;
		if (!match) continue;
		const rest = match.groups?.rest ?? '';
		const restAt = from + text.length - rest.length;
		const times = timesIn(line);
		const moves = event === 'arrival' || event === 'departure';
		if (/^[\s.]*$/.test(rest)) {
			// bare keyword: closed session needs nothing more, the others a time before it
			const enough = times.length > 0 || event.startsWith('closed');
			return enough ? { event, language, ...timing(line, times[0]), people: [], needsPerson: false } : undefined;
		}
		const pair = event in RETURNS && times.length === 2 ? rangeAtEnd.exec(rest) : null;
		const named = pair ? rest.slice(0, pair.index) : rest.replace(timeAtEndOfKeyword, '');
		const people = moves ? namesIn(line, restAt, restAt + named.length) : [];
		if (moves ? !areNames(people) : named.trim() !== '') return undefined;
		return {
			event,
			language,
			...timing(line, times[0]),
			people,
			needsPerson: false,
			back: pair ? returning(line, event, times[1]) : undefined,
		};
	}
	return undefined;
}

function readSentence(line: Line, from: number): EventReading | undefined {
	const text = line.folded.text.slice(from);
	return readForms(line, from, { text, core: withoutTime(text), withoutWho: withoutTime(text.replace(whoAtEnd, '')) });
}

/** A recess or an absence with its end: as a range of times, or as a second clause of the sentence. */
function readTwoTimes(line: Line, from: number): EventReading | undefined {
	if (!mayHoldTime.test(line.folded.text)) return undefined;
	const times = timesIn(line);
	if (times.length !== 2) return undefined;
	const text = line.folded.text.slice(from);
	const inFront = from > 0 && times[1] && rawIndex(line.folded, from) >= times[1].span.end;
	const range = inFront ? { index: text.length } : rangeAtEnd.exec(text);
	const clause = range ? null : secondClause.exec(text);
	const core = withoutTime(range ? text.slice(0, range.index) : (clause?.groups?.first ?? ''));
	if (core === '') return undefined;
	const reading = readForms(line, from, { text, core, withoutWho: core });
	// a closed session ends where its end is written, not where it was to end
	if (range && reading?.event === 'closed-start') return reading;
	const second = reading && RETURNS[reading.event];
	if (!second || (clause && !second.pattern.test(withoutTime(clause.groups?.rest ?? '')))) return undefined;
	return { ...reading, back: returning(line, reading.event, times[1]) };
}

interface Candidate {
	readonly text: string;
	/** What a form must fill: the text without the time at its end. */
	readonly core: string;
	readonly withoutWho: string;
}

function readForms(line: Line, from: number, { text, core, withoutWho }: Candidate): EventReading | undefined {
	const hasMeeting = meetingWords.test(text);
	const hasTime = mayHoldTime.test(line.folded.text);
	for (const { event, language, pattern, needsTime, needsPerson, namesWho, ofMeeting } of EVENT_FORMS) {
		if ((ofMeeting && !hasMeeting) || (needsTime && !hasTime) || !EVENT_CUES[event].test(text)) continue;
		const match = pattern.exec(core) ?? (namesWho ? pattern.exec(withoutWho) : null);
		if (!match) continue;
		const time = timesIn(line)[0];
		if (needsTime && !time) continue;
		const who = match.groups?.who;
		const at = who === undefined ? 0 : from + text.indexOf(who);
		const named = who === undefined ? [] : namesIn(line, at, at + who.length);
		const people = actors(named, {
			alone: event === 'opening' || event === 'adjournment',
			apposition: line.folded.text[at + (who?.length ?? 0)] === ',',
		});
		if (who !== undefined && !/(?:^|, )(?:le|la|the) /.test(who) && !areNames(people)) continue;
		const officer =
			who !== undefined &&
			/(?:^|, )(?:le president|la presidente|the chair(?:person|man|woman)?|le maire|la mairesse|the mayor)\b/.test(who);
		return { event, language, ...timing(line, time), people: officer ? [] : people, needsPerson: needsPerson && !officer };
	}
	return undefined;
}

/**
 * Who of the names that stand before a verb does it: `Ann Lee, Chair, called …` is one person, and where one person acts
 * alone a lead clause may stand before the name.
 */
function actors(
	named: readonly Sourced[],
	{ alone, apposition }: { readonly alone: boolean; readonly apposition: boolean },
): readonly Sourced[] {
	if (apposition && named.length === 2) return named.slice(0, 1);
	return alone ? named.slice(-1) : named;
}

function areNames(people: readonly Sourced[]): boolean {
	return people.length > 0 && people.every((p) => /^[@\p{Lu}]/u.test(p.value));
}

function returning(line: Line, event: EventKind, time: TimeReading | undefined): EventReading['back'] {
	const second = RETURNS[event];
	return second && { event: second.event, ...timing(line, time) };
}

function withoutTime(text: string): string {
	return text.replace(timeAtEnd, '').replace(/[\s.!]+$/, '');
}

function namesIn(line: Line, start: number, end: number): readonly Sourced[] {
	const source = line.take(start, end);
	return splitNames(source.value, source.span.start).map((n) => {
		// `l’arrivée de Mme Roy et de M. Lau`
		const of = /^(?:de |du |des |d['’])(?=\p{L})/u.exec(n.value)?.[0].length ?? 0;
		const name = of > 0 ? cleanName(n.value.slice(of), n.span.start + of) : n;
		return { value: name.value.replace(/^@/, ''), span: name.span };
	});
}

function timesIn(line: Line): readonly TimeReading[] {
	return findTimes(line.text, line.folded);
}

function timing(line: Line, time: TimeReading | undefined): Pick<EventReading, 'time' | 'timeZone'> {
	if (!time) return {};
	const place = (s: { readonly start: number; readonly end: number }) => line.span(indexOfRaw(line, s.start), indexOfRaw(line, s.end));
	return {
		time: { value: time.time, span: place(time.span) },
		timeZone: time.zone && { value: time.zone.name, span: place(time.zone.span) },
	};
}

/** `findTimes` answers in raw indices of the stripped line; spans are asked in folded ones. */
function indexOfRaw(line: Line, raw: number): number {
	if (!line.folded.offsets) return raw;
	let i = 0;
	while (i < line.folded.text.length && rawIndex(line.folded, i) < raw) i++;
	return i;
}
