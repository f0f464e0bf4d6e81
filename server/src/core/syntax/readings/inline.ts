import type { DecisionSeries, ReferenceKind, Sourced } from '../../model/minutes.ts';
import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { findDates } from '../dates.ts';
import type { Folded } from '../fold.ts';
import { fold, rawIndex } from '../fold.ts';

/** A reference as people write it, before anything is looked up. Offsets are into the text given, plus `start`. */
export interface ReferenceReading {
	readonly kind: ReferenceKind;
	readonly series?: DecisionSeries | 'tab' | 'annex';
	readonly number: Sourced;
	readonly date?: Sourced;
	readonly span: Span;
}

const SIGN = '(?:n(?:o\\.?|ᵒ|º|°)|no\\.|#)';
const NUMBER = '[a-z\\d](?:[a-z\\d./_\\-]*[a-z\\d])?';
const reference = new RegExp(
	`(?<![a-z\\d@/.-])(?:(?<record>decision|resolution|deliberation|motion|mesures? de suivi|mesure|suivi|action item|action|follow-up)s? +(?:(?<sign>${SIGN}) *)?(?<rn>(?=[a-z-]*\\d)${NUMBER})(?![a-z\\d])` +
		`|(?:(?:l')?(?<item>point|sujet|agenda item|item)) +(?<in>\\d+(?:\\.\\d+){0,2}(?: ?[a-z](?![a-z\\d']))?)(?![\\d])` +
		`|(?<tab>onglet|tab) +(?<tn>[a-z\\d]{1,3})(?![a-z\\d])` +
		`|(?<annex>annexe|annex|appendix) +(?<an>[a-z\\d]{1,3})(?![a-z\\d]))`,
	'g',
);
const mayRefer = /\d|onglet|tab|annex|appendix/i;
/** Between a number and its date; a list of numbers (`mesures 1, 2 et 3 du 12 octobre 2023`) has one date. */
const dateLink =
	/^(?:(?:,|,? (?:et|and|&)) (?:n(?:o\.?|ᵒ|º|°) *)?\d{1,4})*,? (?:du|de la (?:reunion|seance) du|of the|of|from|dated|adoptee? le) $/;

/** `décision no 2`, `mesure de suivi 1`, `point 3`, `onglet 4`, `annexe A`, each optionally `du 12 octobre 2023`. */
export function findReferences(raw: string, start: number): readonly ReferenceReading[] {
	// a number, or a letter behind the word for a tab or an annex
	if (!mayRefer.test(raw)) return [];
	const folded = fold(raw);
	if (!/decision|resolution|deliberation|motion|mesure|suivi|action|follow|point|sujet|item|onglet|tab|annex|appendix/.test(folded.text))
		return [];
	const found: ReferenceReading[] = [];
	let dates: ReturnType<typeof findDates> | undefined;
	for (const match of matches(folded.text, reference)) {
		const reading = readMatch(folded, match, start);
		if (!reading) continue;
		dates ??= findDates(raw, folded);
		const end = reading.span.end - start;
		const date = dates.find(
			(d) => d.date !== undefined && d.span.start > end && dateLink.test(folded.text.slice(end, leadOf(folded, d.span.start, end))),
		);
		found.push(
			date?.date === undefined
				? reading
				: {
						...reading,
						date: { value: date.date, span: { start: start + date.span.start, end: start + date.span.end } },
						span: { start: reading.span.start, end: start + date.span.end },
					},
		);
	}
	return found;
}

/** Folded index of a raw one, for the words between a number and its date. */
function leadOf(folded: Folded, rawAt: number, from: number): number {
	if (!folded.offsets) return rawAt;
	let i = from;
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
		const letter = / ?[a-z]$/.exec(number);
		if (letter && !/[A-Z]$/.test(value)) {
			const short = number.length - letter[0].length;
			return { kind: 'item', number: { value: value.slice(0, short), span: place(at, at + short) }, span: place(index, at + short) };
		}
		return { kind: 'item', ...base };
	}
	// `annexe a` in running text is a verb and its preposition: letters count only as capitals
	if (!/^\d+$/.test(value) && value !== value.toUpperCase()) return undefined;
	return { kind: 'attachment', series: g.tab === undefined ? 'annex' : 'tab', ...base };
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
