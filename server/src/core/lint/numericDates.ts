import type { MinutesDocument } from '../document.ts';
import type { Locale } from '../model/minutes.ts';
import { oncePer } from '../oncePer.ts';
import { readDate } from '../syntax/dates.ts';
import type { Span } from '../text/span.ts';
import { findWritten } from './ownText.ts';

/** A date in figures (`15/03/21`) with every day that it may mean, as ISO dates; the locale's usual reading first. */
export interface NumericDate {
	readonly words: string;
	readonly span: Span;
	readonly readings: readonly string[];
	/** The year has four digits. */
	readonly fullYear: boolean;
}

const figures = /(?<![\p{L}\d/.,:-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\p{L}\d/]|[.,-]\d)/gu;

/** Every date in figures; a two-digit year needs slashes, or version numbers would count. */
export const numericDates: (document: MinutesDocument) => readonly NumericDate[] = oncePer((document) =>
	findWritten(document, figures).flatMap(({ match, span, words }) => {
		const [, first = '', sign, second = '', year = ''] = match;
		if (year.length === 2 && sign !== '/') return [];
		const readings = readingsOf(first, second, year, document.minutes.locale);
		return readings.length > 0 ? [{ words, span, readings, fullYear: year.length === 4 }] : [];
	}),
);

function readingsOf(first: string, second: string, year: string, locale: Locale): readonly string[] {
	const full = year.length === 4 ? year : `20${year}`;
	const dayFirst = isoOf(full, second, first);
	const monthFirst = isoOf(full, first, second);
	const order = locale.startsWith('fr') ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
	return [...new Set(order.flatMap((d) => d ?? []))];
}

function isoOf(year: string, month: string, day: string): string | undefined {
	return readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.date;
}
