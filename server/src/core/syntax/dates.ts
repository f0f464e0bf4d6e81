/**
 * Dates and times as secretaries write them, in French and English (LANGUAGE.md §3 and §7). All patterns work on
 * folded text (`fold.ts`). Dates leave as `YYYY-MM-DD`, times as `HH:MM`.
 */
import type { Language } from '../model/minutes.ts';
import { matches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import type { Folded } from './fold.ts';
import { fold, foldKeepingAccents, rawIndex } from './fold.ts';
import { MONTHS, WEEKDAYS } from './vocabulary.ts';

export interface DateReading {
	/** Undefined when the words name a day that no calendar has (`31 juin 2024`). */
	readonly date?: string;
	readonly endDate?: string;
	/** 0 is Sunday. */
	readonly weekday?: number;
	readonly language?: Language;
	/** The month lacks its accent: the words as written, and as they should be. */
	readonly month?: { readonly span: Span; readonly found: string; readonly expected: string };
	/** Raw indices of the date within the text given. */
	readonly span: Span;
}

export interface TimeReading {
	/** Undefined for an hour that no clock shows (`25 h`). */
	readonly time?: string;
	readonly zone?: { readonly name: string; readonly span: Span };
	/** Raw indices of the time, zone excluded. */
	readonly span: Span;
}

const MONTH = `(?:${Object.keys(MONTHS).join('|')})`;
const WEEKDAY = `(?:${[...WEEKDAYS.fr, ...WEEKDAYS.en].join('|')})`;
const DAY = '\\d{1,2}(?:er|ᵉʳ|st|nd|rd|th)?';
const THROUGH = `(?: ?[-–] ?| (?:et|au|and|to) (?:le )?)(?:${WEEKDAY},? )?`;
/** Between a year and a second full date: `et` there joins two dates. */
const SPANS = '(?= ?[-–] ?(?:\\d|[a-z])| (?:au|to) )';
/** `, 15` of `14, 15 et 16 mars 2024`: the days between the first and the last are understood. */
const DAYS_BETWEEN = `(?:(?:, ${DAY})+,?(?= (?:et|and) ))?`;

/** A date in words; groups are named, and the same in both orders. */
const DAY_FIRST = `(?:(?<wd1>${WEEKDAY}),? (?:le )?)?(?<d1>${DAY})${DAYS_BETWEEN}(?: (?<m0>${MONTH})(?:,? (?<y0>\\d{4})${SPANS})?)?(?:${THROUGH}(?<e1>${DAY}))?(?: of)? (?<m1>${MONTH}),? (?<y1>\\d{4})`;
const MONTH_FIRST = `(?:(?<wd2>${WEEKDAY}),? )?(?<m2>${MONTH}) (?<d2>${DAY})${DAYS_BETWEEN}(?:,? (?<y3>\\d{4})${SPANS})?(?:${THROUGH}(?:(?<m3>${MONTH}) )?(?<e2>${DAY}))?,? (?<y2>\\d{4})`;
const ISO = '(?<iso>\\d{4}-\\d{2}-\\d{2})(?:(?: ?[/–] ?| (?:to|a|au) )(?<isoEnd>\\d{4}-\\d{2}-\\d{2}))?';
const DATE = `(?<date>${DAY_FIRST}|${MONTH_FIRST}|${ISO})`;

export const ZONES: ReadonlySet<string> = new Set(
	'HNT HAT HNA HAA HNE HAE HNC HAC HNR HAR HNP HAP HNY HE HA HC HR HP HT HY HNEC HAEC NST NDT AST ADT EST EDT CST CDT MST MDT PST PDT YST CET CEST ET CT MT PT AT NT UTC GMT'.split(
		' ',
	),
);

/** Source of a pattern for one time of day, without groups; folded. */
export const TIME =
	'(?:\\d{1,2} ?(?:h|hrs?|hres?|heures?)(?: ?\\d{2})?(?![a-z\\d])|\\d{1,2}:\\d{2}(?: ?[ap]\\.? ?m\\.?)?(?![a-z\\d])|\\d{1,2}\\.\\d{2} ?[ap]\\.? ?m\\.?(?![a-z\\d])|\\d{1,2} ?[ap]\\.? ?m\\.?(?![a-z\\d])|midi|minuit|noon|midnight)';
const ZONE = '(?: ?\\(?(?<zone>[a-z]{2,4})\\)?)?';

const dateAnywhere = new RegExp(`(?<![\\d-])${DATE}(?![\\d])`, 'g');
const dateAlone = new RegExp(`^(?:(?:le|les|du|on|the|from) )?${DATE}(?:,? (?:a |de |at |from )?(?<time>${TIME}.*))?[.]?$`);
const timePattern = new RegExp(`${TIME}`, 'g');
const zoneAfter = new RegExp(`^${ZONE}(?![a-z])`);

/** Whether a value has the form in which dates leave (`YYYY-MM-DD`); a field keeps words that no reader understood. */
export function isIsoDate(value: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** The whole text as a date, with or without `Le`, weekday and time of day. */
export function readDateLine(raw: string): { readonly date: DateReading; readonly times: readonly TimeReading[] } | undefined {
	if (!year.test(raw)) return undefined;
	const folded = fold(raw);
	const trimmed = folded.text.trimEnd();
	const match = dateAlone.exec(trimmed);
	if (!match) return undefined;
	const date = readMatch(folded, match);
	const timeText = match.groups?.time;
	if (timeText === undefined) return { date, times: [] };
	const times = findTimes(raw).filter((t) => t.span.start >= rawIndex(folded, trimmed.indexOf(timeText)));
	const rest = timeText.replace(new RegExp(TIME, 'g'), '').replace(/[a-z]{1,4}|[-–,.()]|\s/g, '');
	return rest === '' && times.length > 0 ? { date, times } : undefined;
}

/** Every full date in the text, in order. Most lines hold no year: these cost next to nothing. */
export function findDates(raw: string, folded?: Folded): readonly DateReading[] {
	if (!year.test(raw)) return [];
	return datesOf(folded ?? fold(raw));
}

const year = /\d{4}/;

function datesOf(folded: Folded): readonly DateReading[] {
	return matches(folded.text, dateAnywhere).map((match) => readMatch(folded, match));
}

/** The text as one date and nothing else (`28 mars 2024`, `2024-03-28`). */
export function readDate(raw: string): DateReading | undefined {
	const line = readDateLine(raw);
	return line && line.times.length === 0 ? line.date : undefined;
}

/** Every time of day in the text, in order, with the zone that follows it. */
export function findTimes(raw: string, folded: Folded = fold(raw)): readonly TimeReading[] {
	return matches(folded.text, timePattern).map((match) => {
		const end = match.index + match[0].length;
		return {
			time: clock(match[0]),
			zone: readZone(folded, end),
			span: { start: rawIndex(folded, match.index), end: rawIndex(folded, end) },
		};
	});
}

function readZone(folded: Folded, from: number): TimeReading['zone'] {
	const match = zoneAfter.exec(folded.text.slice(from));
	const word = match?.groups?.zone;
	if (match === null || word === undefined) return undefined;
	const start = rawIndex(folded, from + match[0].lastIndexOf(word));
	const name = folded.raw.slice(start, start + word.length);
	return ZONES.has(name) ? { name, span: { start, end: start + word.length } } : undefined;
}

/** `14 h 50`, `2:50 p.m.`, `midi` → `HH:MM`. Folded in. */
function clock(text: string): string | undefined {
	if (text === 'midi' || text === 'noon') return '12:00';
	if (text === 'minuit' || text === 'midnight') return '00:00';
	const numbers = /(\d{1,2})\D*?(\d{2})?(?:\D*)$/.exec(text);
	if (!numbers) return undefined;
	let hour = Number(numbers[1]);
	const minute = Number(numbers[2] ?? 0);
	const half = /([ap])\.? ?m/.exec(text)?.[1];
	if (half !== undefined) {
		if (hour < 1 || hour > 12) return undefined;
		hour = (hour % 12) + (half === 'p' ? 12 : 0);
	}
	if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
	return `${pad(hour % 24)}:${pad(minute)}`;
}

function readMatch(folded: Folded, match: RegExpExecArray): DateReading {
	const g = match.groups ?? {};
	const date = g.date ?? '';
	const dateAt = match.index + match[0].indexOf(date);
	const place = (start: number, length: number): Span => ({ start: rawIndex(folded, start), end: rawIndex(folded, start + length) });
	const whole = place(dateAt, date.length);
	if (g.iso !== undefined) return { date: validDate(g.iso), endDate: validDate(g.isoEnd), span: whole };
	const order = g.m1 === undefined ? '2' : '1';
	const month = g[`m${order}`] ?? '';
	const entry = MONTHS[month];
	const year = g[`y${order}`] ?? '';
	const firstMonth = g.m0 === undefined ? entry : MONTHS[g.m0];
	const endDay = g[`e${order}`];
	const weekdayWord = g[`wd${order}`];
	return {
		date: iso(g.y0 ?? g.y3 ?? year, firstMonth?.month, g[`d${order}`]),
		endDate: endDay === undefined ? undefined : iso(year, (g.m3 === undefined ? entry : MONTHS[g.m3])?.month, endDay),
		weekday: weekdayWord === undefined ? undefined : Math.max(WEEKDAYS.fr.indexOf(weekdayWord), WEEKDAYS.en.indexOf(weekdayWord)),
		language: entry?.language,
		month: entry && accentSlip(folded.raw, place(dateAt + date.lastIndexOf(month), month.length), entry.word),
		span: whole,
	};
}

function accentSlip(raw: string, span: Span, expected: string): DateReading['month'] {
	const found = raw.slice(span.start, span.end);
	return foldKeepingAccents(found) === foldKeepingAccents(expected) ? undefined : { span, found, expected };
}

function iso(year: string, month: number | undefined, day: string | undefined): string | undefined {
	if (month === undefined || day === undefined) return undefined;
	const text = `${year}-${pad(month)}-${pad(Number.parseInt(day, 10))}`;
	return validDate(text);
}

function validDate(date: string | undefined): string | undefined {
	return date !== undefined && isValid(date) ? date : undefined;
}

/** Whether the calendar has this day. */
function isValid(date: string): boolean {
	const [y, m, d] = date.split('-').map(Number) as [number, number, number];
	return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
}

/** Day of the week of an ISO date, 0 is Sunday. */
export function weekdayOf(date: string): number {
	const [y, m, d] = date.split('-').map(Number) as [number, number, number];
	return new Date(Date.UTC(y, m - 1, d)).getUTCDay();
}

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(n: number): string {
	return String(n).padStart(2, '0');
}
