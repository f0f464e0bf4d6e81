import type { Locale } from '../model/minutes.ts';
import { isIsoDate } from '../syntax/dates.ts';

/** `2024-03-14` → `14 mars 2024`, `March 14, 2024`; the text itself when it is no ISO date. */
export function longDate(date: string, locale: Locale): string {
	if (!isIsoDate(date)) return date;
	const text = formatOf(locale).format(new Date(`${date}T00:00:00Z`));
	return locale.startsWith('fr') ? text.replace(/^1 /, '1\u1d49\u02b3 ') : text;
}

/** Making a format is a hundred times dearer than using it. */
const formats = new Map<Locale, Intl.DateTimeFormat>();

function formatOf(locale: Locale): Intl.DateTimeFormat {
	const known = formats.get(locale);
	if (known) return known;
	const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	formats.set(locale, format);
	return format;
}

/** `14:50` → `14 h 50`, `2:50 p.m.`. */
export function clockTime(time: string, locale: Locale): string {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	if (locale.startsWith('fr')) return `${hour}\u00a0h${minute === 0 ? '' : `\u00a0${String(minute).padStart(2, '0')}`}`;
	return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
