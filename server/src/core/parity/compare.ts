import type { MinutesDocument } from '../document.ts';
import type { Content, Item, Reference } from '../model/minutes.ts';
import { allItems } from '../model/walk.ts';
import { foldText } from '../syntax/fold.ts';
import type { Span } from '../text/span.ts';
import { compareAttendance, compareMeeting, compareWhole } from './compareMeeting.ts';
import { compareRecords } from './compareRecords.ts';
import { compareParagraphs } from './compareText.ts';
import { type Comparison, compareValue, type Difference, pair } from './difference.ts';

/**
 * What two texts of one meeting, as a rule in two languages, do not say alike: items, numbers, owners, dates, tallies,
 * results, attendance, references, and paragraphs that were left in the other language. In the order of the first text.
 */
export function compareDocuments(a: MinutesDocument, b: MinutesDocument): readonly Difference[] {
	const found: Difference[] = [];
	const comparison: Comparison = { a, b, add: (kind, left, right, message) => found.push({ kind, a: left, b: right, message }) };
	compareMeeting(comparison);
	compareAttendance(comparison);
	compareItems(comparison);
	compareWhole(comparison);
	const place = ({ a: left, b: right }: Difference): number => left?.start ?? right?.start ?? 0;
	return found.toSorted((x, y) => place(x) - place(y));
}

interface Place {
	/** The number as references give it: `1 A`. */
	readonly number: string;
	readonly item: Item;
}

function placesOf({ minutes }: MinutesDocument): readonly Place[] {
	let numbered = '';
	return allItems(minutes).map((item) => {
		if (item.form === 'letter') return { number: `${numbered} ${item.number.value}`.trim(), item };
		numbered = item.number.value;
		return { number: numbered, item };
	});
}

function compareItems(comparison: Comparison): void {
	const { a, b } = comparison;
	compareContent(a.minutes.outside, b.minutes.outside, nowhere(a), nowhere(b), comparison);
	for (const [left, right] of pair(placesOf(a), placesOf(b), (place) => foldText(place.number))) {
		if (left && right) {
			const name = { fr: 'Numéro du point', en: 'Number of the item' };
			compareValue(
				comparison,
				'number',
				name,
				{ value: left.number, span: left.item.headingSpan },
				{ value: right.number, span: right.item.headingSpan },
			);
			compareContent(left.item.content, right.item.content, left.item.headingSpan, right.item.headingSpan, comparison);
		} else {
			const { number, item } = (left ?? right) as Place;
			comparison.add('item', left?.item.headingSpan, right?.item.headingSpan, {
				fr: `Le point ${number} (« ${item.title.value} ») n’est que dans le ${left ? 'premier' : 'second'} texte.`,
				en: `Item ${number} (“${item.title.value}”) is in the ${left ? 'first' : 'second'} text only.`,
			});
		}
	}
}

/** Where something is reported that one text lacks outside of any item. */
function nowhere({ minutes, text }: MinutesDocument): Span {
	const start = minutes.meeting.title?.span.start ?? 0;
	return { start, end: Math.max(start, minutes.meeting.title?.span.end ?? Math.min(text.length, 1)) };
}

function compareContent(a: Content, b: Content, placeA: Span, placeB: Span, comparison: Comparison): void {
	compareRecords(a, b, comparison);
	compareStatements(a, b, placeA, placeB, comparison);
	compareReferences(a.references, b.references, placeA, placeB, comparison);
	compareParagraphs(a, b, placeA, placeB, comparison);
}

function compareStatements(a: Content, b: Content, placeA: Span, placeB: Span, comparison: Comparison): void {
	for (const kind of ['decision', 'action'] as const) {
		const [left, right] = [a, b].map((c) => c.statements.find((s) => s.none.includes(kind)));
		if ((left === undefined) === (right === undefined)) continue;
		const what = kind === 'decision' ? { fr: 'Aucune décision', en: 'No decision' } : { fr: 'Aucune mesure', en: 'No action item' };
		comparison.add('statement', left?.span ?? placeA, right?.span ?? placeB, {
			fr: `« ${what.fr} » n’est que dans le ${left ? 'premier' : 'second'} texte.`,
			en: `“${what.en}” is in the ${left ? 'first' : 'second'} text only.`,
		});
	}
}

/** The order of references within an item may follow the language; which ones there are may not. */
function compareReferences(a: readonly Reference[], b: readonly Reference[], placeA: Span, placeB: Span, comparison: Comparison): void {
	const keyOf = ({ kind, series, number, date }: Reference): string => {
		const value = foldText(number.value).replaceAll(' ', '');
		return `${kind} ${series ?? ''} ${value} ${date?.value ?? ''}`;
	};
	const keys = { a: new Set(a.map(keyOf)), b: new Set(b.map(keyOf)) };
	const only = (list: readonly Reference[], other: ReadonlySet<string>): readonly Reference[] => list.filter((r) => !other.has(keyOf(r)));
	for (const [left, right] of pair(only(a, keys.b), only(b, keys.a), keyOf)) {
		const text = (document: MinutesDocument, r: Reference | undefined): string | undefined =>
			r && document.text.slice(r.span.start, r.span.end);
		compareValue(
			comparison,
			'reference',
			{ fr: 'Renvoi', en: 'Reference' },
			{ value: text(comparison.a, left), span: left?.span ?? placeA },
			{ value: text(comparison.b, right), span: right?.span ?? placeB },
		);
	}
}
