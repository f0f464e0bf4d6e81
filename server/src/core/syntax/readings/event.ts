import type { EventKind, Language, Sourced } from '../../model/minutes.ts';
import type { TimeReading } from '../dates.ts';
import { findTimes, TIME } from '../dates.ts';
import { rawIndex } from '../fold.ts';
import type { Line } from '../line.ts';
import { couldBeEvent, EVENT_CUES, EVENT_FORMS, EVENT_KEYWORDS, meetingWords, timeAtEnd, whoAtEnd } from './eventForms.ts';
import { splitNames } from './names.ts';

export interface EventReading {
	readonly event: EventKind;
	readonly language: Language;
	readonly time?: Sourced<string | undefined>;
	readonly timeZone?: Sourced;
	readonly people: readonly Sourced[];
	/** The sentence is an event only if its subject is in the attendance (`Jean Tremblay arrive à 13 h 20.`). */
	readonly needsPerson: boolean;
}

const timeFirst = new RegExp(`^(?:(?:a|at|vers) )?${TIME}(?: ?\\(?[a-z]{2,4}\\)?)? ?[,:–—-] ?`);
/** The line as an event (LANGUAGE.md §7), in keyword form, time first, or as a sentence. */
export function readEvent(line: Line): EventReading | undefined {
	const { text } = line.folded;
	if (text.length > 260 || !couldBeEvent.test(text)) return undefined;
	const first = timeFirst.exec(text);
	const from = first ? first[0].length : 0;
	return readKeyword(line, from) ?? readSentence(line, from);
}

function readKeyword(line: Line, from: number): EventReading | undefined {
	const text = line.folded.text.slice(from);
	if (!text.includes(':')) return undefined;
	for (const { event, language, pattern } of EVENT_KEYWORDS) {
		const match = EVENT_CUES[event].test(text) ? pattern.exec(text) : undefined;
		if (!match) continue;
		const rest = match.groups?.rest ?? '';
		const restAt = from + text.length - rest.length;
		const time = timeIn(line);
		if (/^[\s.]*$/.test(rest)) {
			// bare keyword: closed session needs nothing more, the others a time before it
			return time || event.startsWith('closed') ? { event, language, ...timing(line, time), people: [], needsPerson: false } : undefined;
		}
		const named = rest.replace(new RegExp(`,? ?(?:a |at |: |– )?\\(?${TIME}(?: ?\\(?[a-z]{2,4}\\)?)?\\)?\\s*\\.?\\s*$`), '');
		const people = event === 'arrival' || event === 'departure' ? namesIn(line, restAt, restAt + named.length) : [];
		if (event !== 'arrival' && event !== 'departure' && named.trim() !== '') return undefined;
		if ((event === 'arrival' || event === 'departure') && (people.length === 0 || people.some((p) => !/^[@\p{Lu}]/u.test(p.value))))
			return undefined;
		return { event, language, ...timing(line, time), people, needsPerson: false };
	}
	return undefined;
}

function readSentence(line: Line, from: number): EventReading | undefined {
	const text = line.folded.text.slice(from);
	const core = withoutTime(text);
	const withoutWho = withoutTime(text.replace(whoAtEnd, ''));
	const hasMeeting = meetingWords.test(text);
	for (const { event, language, pattern, needsTime, needsPerson, namesWho, ofMeeting } of EVENT_FORMS) {
		if ((ofMeeting && !hasMeeting) || !EVENT_CUES[event].test(text)) continue;
		const match = pattern.exec(core) ?? (namesWho ? pattern.exec(withoutWho) : null);
		if (!match) continue;
		const time = timeIn(line);
		if (needsTime && !time) continue;
		const who = match.groups?.who;
		const people = who === undefined ? [] : namesIn(line, from + text.indexOf(who), from + text.indexOf(who) + who.length);
		if (who !== undefined && !/^(?:le|la|the) /.test(who) && (people.length === 0 || people.some((p) => !/^[@\p{Lu}]/u.test(p.value))))
			continue;
		const officer =
			who !== undefined && /^(?:le president|la presidente|the chair(?:person|man|woman)?|le maire|la mairesse|the mayor)\b/.test(who);
		return { event, language, ...timing(line, time), people: officer ? [] : people, needsPerson: needsPerson && !officer };
	}
	return undefined;
}

function withoutTime(text: string): string {
	return text.replace(timeAtEnd, '').replace(/[\s.!]+$/, '');
}

function namesIn(line: Line, start: number, end: number): readonly Sourced[] {
	const source = line.take(start, end);
	return splitNames(source.value, source.span.start).map((n) => ({ value: n.value.replace(/^@/, ''), span: n.span }));
}

function timeIn(line: Line): TimeReading | undefined {
	return findTimes(line.text, line.folded)[0];
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
