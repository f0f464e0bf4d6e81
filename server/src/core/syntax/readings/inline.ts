import type { DecisionSeries, ReferenceKind, Sourced } from '../../model/minutes.ts';
import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { findDates } from '../dates.ts';
import type { Folded } from '../fold.ts';
import { fold, rawIndex } from '../fold.ts';
import { MONTHS } from '../vocabulary.ts';

/** A reference as people write it, before anything is looked up. Offsets are into the text given, plus `start`. */
export interface ReferenceReading {
	readonly kind: ReferenceKind;
	readonly series?: DecisionSeries | 'tab' | 'annex';
	readonly number: Sourced;
	readonly date?: Sourced;
	readonly span: Span;
}

const SIGN = '(?:n(?:os?\\.?|ᵒˢ?|ºs?|°s?)|#|numeros?|numbers?)';
const MONTH_WORDS = Object.keys(MONTHS).join('|');
const NUMBER = '[a-z\\d](?:[a-z\\d./_\\-]*[a-z\\d])?';
const RECORD_NUMBER = `(?=[a-z-]*\\d)${NUMBER}(?![a-z\\d])`;
const ITEM_NUMBER = "\\d+(?:\\.\\d+){0,2}(?: ?[a-z](?![a-z\\d']))?(?![\\d])";
const LABEL = '[a-z\\d]{1,3}(?![a-z\\d])';
/** `points 3` is a count of something; `points 3 et 4` are two items. */
const LIST_AHEAD = '(?= +\\d[\\d.]*(?: ?[a-z])?(?:, ?| (?:et|and|&|a|to|au) | ?[-–] ?)\\d)';
const LABELS_AHEAD = `(?= +${LABEL}(?:, ?| (?:et|and|&|a|to) | ?[-–] ?)${LABEL})`;
const reference = new RegExp(
	`(?<![a-z\\d@/.-])(?:(?<record>decision|resolution|deliberation|motion|mesures? de suivi|mesure|suivi|action item|action|follow-up)(?<plural>s?) +(?:(?<sign>${SIGN}) *)?(?<rn>${RECORD_NUMBER})` +
		`|(?:(?:l')?(?<item>(?:point|sujet|agenda item|item)(?:s${LIST_AHEAD})?)) +(?<in>${ITEM_NUMBER})` +
		`|(?<tab>(?:onglet|tab)(?:s${LABELS_AHEAD})?) +(?<tn>${LABEL})` +
		`|(?<annex>(?:annexe|annex|appendix)(?:(?:e?s)${LABELS_AHEAD})?) +(?<an>${LABEL}))`,
	'g',
);
/** The next number of a list; behind a month, a unit or a word that makes it a count it is none. */
const nextInList = (number: string): RegExp =>
	new RegExp(
		`^(?<joint>,? (?:et|ou|and|or|&|a|au|to) |, ?(?:et |and )?| ?[-–] ?)(?:${SIGN} *)?(?<number>${number})(?! ?(?:%|\\$|h\\b|er\\b|${MONTH_WORDS}))`,
	);
const NEXT = { record: nextInList(RECORD_NUMBER), item: nextInList(ITEM_NUMBER), attachment: nextInList(LABEL) };
const mayRefer = /\d|onglet|tab|annex|appendi/i;
/** Between a number and its date; a list of numbers (`mesures 1, 2 et 3 du 12 octobre 2023`) has one date. */
const dateLink =
	/^(?: \(|,? (?:du|(?:date|adopte|prise)e?s? (?:du|le)|(?:de|a|lors de) la (?:reunion|seance|rencontre) du|of the|of|from|dated|(?:of|from|at) the (?:meeting|session) of) )$/;

/**
 * `décision no 2`, `mesure de suivi 1`, `point 3`, `onglet 4`, `annexe A`, each optionally `du 12 octobre 2023`. Each number
 * that a list holds (`points 2 et 3`) is a reference; the span of the first one holds the word, that of the last one the date.
 */
export function findReferences(raw: string, start: number): readonly ReferenceReading[] {
	// a number, or a letter behind the word for a tab or an annex
	if (!mayRefer.test(raw)) return [];
	const folded = fold(raw.includes('`') ? withoutCode(raw) : raw);
	if (!/decision|resolution|deliberation|motion|mesure|suivi|action|follow|point|sujet|item|onglet|tab|annex|appendi/.test(folded.text))
		return [];
	const found: ReferenceReading[] = [];
	let dates: ReturnType<typeof findDates> | undefined;
	for (const match of matches(folded.text, reference)) {
		const first = readMatch(folded, match, start);
		if (!first) continue;
		dates ??= findDates(raw, folded);
		const dateBehind = (reading: ReferenceReading): (typeof dates & {})[number] | undefined => {
			const end = reading.span.end - start;
			return dates?.find(
				(d) =>
					d.date !== undefined &&
					d.span.start > end &&
					dateLink.test(folded.text.slice(foldedIndex(folded, end), foldedIndex(folded, d.span.start))),
			);
		};
		const list = isPlural(match) ? [...splitRange(first), ...readList(folded, first, start)] : [first, ...readList(folded, first, start)];
		const last = list[list.length - 1] as ReferenceReading;
		const date = dateBehind(last);
		// after a word in the singular only a common date makes a list: `la décision 4 et 5 autres`
		const all = list.length > 1 && !date && !isPlural(match) ? [first] : list;
		for (const reading of all) {
			const end = reading === last && date ? start + date.span.end : reading.span.end;
			const dated =
				date?.date === undefined ? undefined : { value: date.date, span: { start: start + date.span.start, end: start + date.span.end } };
			found.push({ ...reading, ...(dated && { date: dated }), span: { start: reading.span.start, end } });
		}
	}
	return found;
}

/** Inline code says nothing; places hold. */
function withoutCode(raw: string): string {
	return raw.replace(/(`+)(?:(?!\1).)+\1/g, (code) => ' '.repeat(code.length));
}

function isPlural(match: RegExpExecArray): boolean {
	const { record, plural, sign, item, tab, annex } = match.groups ?? {};
	return record === undefined
		? /s$/.test(item ?? tab ?? annex ?? '')
		: plural === 's' || record.startsWith('mesures') || /s/.test(sign ?? '');
}

/** `décisions 4-6` are the fourth to the sixth; `2022-017` is one number. */
function splitRange(first: ReferenceReading): readonly ReferenceReading[] {
	const { number, span } = first;
	const [, low, high] = /^(\d{1,3})-(\d{1,3})$/.exec(number.value) ?? [];
	if (low === undefined || high === undefined || Number(low) >= Number(high)) return [first];
	const lowEnd = number.span.start + low.length;
	const highSpan = { start: lowEnd + 1, end: number.span.end };
	return [
		{ ...first, number: { value: low, span: { start: number.span.start, end: lowEnd } }, span: { start: span.start, end: lowEnd } },
		{ ...first, number: { value: high, span: highSpan }, span: highSpan },
	];
}

/** The other numbers of the list that `first` begins. A range (`4 à 6`) refers to its ends, which are what is written. */
function readList(folded: Folded, first: ReferenceReading, start: number): readonly ReferenceReading[] {
	const kind = first.kind === 'item' || first.kind === 'attachment' ? first.kind : 'record';
	const found: ReferenceReading[] = [];
	let at = foldedIndex(folded, first.number.span.end - start);
	for (;;) {
		const next = NEXT[kind].exec(folded.text.slice(at));
		const number = next?.groups?.number;
		if (!next || number === undefined) return found;
		const from = at + next[0].length - number.length;
		const reading = placeNumber(folded, first, number, from, start);
		if (!reading) return found;
		found.push(reading);
		at = foldedIndex(folded, reading.span.end - start);
		// what follows a comma behind `et` is something else: `points 2 et 3, 4 personnes`
		if (/et|and|ou|or|&/.test(next.groups?.joint ?? '') && /^,/.test(folded.text.slice(at))) return found;
	}
}

function placeNumber(folded: Folded, first: ReferenceReading, number: string, at: number, start: number): ReferenceReading | undefined {
	const { kind, series } = first;
	const span = (length: number): Span => ({ start: start + rawIndex(folded, at), end: start + rawIndex(folded, at + length) });
	const whole = span(number.length);
	const value = folded.raw.slice(whole.start - start, whole.end - start);
	if (kind === 'attachment' && !isLabel(value)) return undefined;
	const short = kind === 'item' ? withoutSmallLetter(number, value) : number.length;
	const placed = span(short);
	return { kind, ...(series && { series }), number: { value: value.slice(0, short), span: placed }, span: placed };
}

/** Folded index of a raw one. */
function foldedIndex(folded: Folded, rawAt: number): number {
	if (!folded.offsets) return rawAt;
	let i = 0;
	while (i < folded.text.length && rawIndex(folded, i) < rawAt) i++;
	return i;
}

function readMatch(folded: Folded, match: RegExpExecArray, start: number): ReferenceReading | undefined {
	const g = match.groups ?? {};
	const { index } = match;
	const number = (g.rn ?? g.in ?? g.tn ?? g.an) as string;
	const at = index + match[0].lastIndexOf(number);
	const place = (a: number, b: number): Span => ({ start: start + rawIndex(folded, a), end: start + rawIndex(folded, b) });
	const value = folded.raw.slice(rawIndex(folded, at), rawIndex(folded, at + number.length));
	const base = { number: { value, span: place(at, at + number.length) }, span: place(index, index + match[0].length) };
	if (g.record !== undefined) {
		const action = /^(?:mesure|suivi|action|follow)/.test(g.record);
		return action ? { kind: 'action', ...base } : { kind: 'decision', series: g.record as DecisionSeries, ...base };
	}
	if (g.item !== undefined) {
		const short = withoutSmallLetter(number, value);
		return short === number.length
			? { kind: 'item', ...base }
			: { kind: 'item', number: { value: value.slice(0, short), span: place(at, at + short) }, span: place(index, at + short) };
	}
	// `annexe a` in running text is a verb and its preposition: letters count only as capitals
	if (!isLabel(value)) return undefined;
	return { kind: 'attachment', series: g.tab === undefined ? 'annex' : 'tab', ...base };
}

function isLabel(value: string): boolean {
	return /^\d+$/.test(value) || value === value.toUpperCase();
}

/** Length of an item's number (`3 A`) without a letter that is a word (`point 3 a été`). */
function withoutSmallLetter(number: string, value: string): number {
	const letter = / ?[a-z]$/.exec(number);
	return letter && !/[A-Z]$/.test(value) ? number.length - letter[0].length : number.length;
}

export interface MentionReading {
	/** The longest run of words that could be a name; the attendance decides how many are. */
	readonly words: Sourced;
	readonly span: Span;
}

const mention = /(?<![\p{L}\d._%+\-/])@([\p{L}\d][\p{L}\d'’-]*(?: (?:de |du |des |la |le |van |von )?[\p{Lu}][\p{L}'’-]*){0,4})/gu;

/** `@HM`, `@Hélène Marchand`; not the at sign of an e-mail address. */
export function findMentions(raw: string, start: number): readonly MentionReading[] {
	if (!raw.includes('@')) return [];
	return matches(raw, mention).map((match) => {
		const words = match[1] as string;
		const at = start + match.index;
		return {
			words: { value: words, span: { start: at + 1, end: at + 1 + words.length } },
			span: { start: at, end: at + 1 + words.length },
		};
	});
}
