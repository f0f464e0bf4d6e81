import type { Range } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { Bilingual } from '../lint/rule.ts';
import { isOf, stemOf } from '../model/series.ts';
import { compareDocuments } from '../parity/compare.ts';
import type { DifferenceKind } from '../parity/difference.ts';
import type { Span } from '../text/span.ts';
import { uriKey } from '../uri.ts';
import { toRange } from './convert.ts';

/** One difference as an editor shows it; a side is left out where it has nothing of the kind. */
export interface ShownDifference {
	readonly kind: DifferenceKind;
	readonly message: Bilingual;
	/** The first line of the place in the first text. */
	readonly a?: Range;
	/** The same in the second one. */
	readonly b?: Range;
}

/** What two texts of one meeting do not say alike, in the order of the first. */
export function comparison(a: MinutesDocument, b: MinutesDocument): readonly ShownDifference[] {
	return compareDocuments(a, b).map((difference) => ({
		kind: difference.kind,
		message: difference.message,
		a: difference.a && firstLine(a, difference.a),
		b: difference.b && firstLine(b, difference.b),
	}));
}

function firstLine({ lines }: MinutesDocument, { start, end }: Span): Range {
	return toRange(lines, { start, end: Math.min(end, lines.lineSpan(lines.lineAt(start)).end) });
}

/**
 * Addresses where the text of the meeting in the other language may be, the likeliest first: the other files of the
 * meeting in the series, then the names that translations have (`x.fr.minutes`, `x.en.minutes`, `x.minutes`). Some of
 * them may not exist.
 */
export function twinAddresses({ uri, minutes, settings }: MinutesDocument): readonly string[] {
	const own = uriKey(uri);
	const meeting = settings.series?.meetings.find((m) => isOf(m, uri));
	const isAgenda = minutes.meeting.kind?.value === 'agenda';
	const known = (meeting?.files ?? [])
		.filter((file) => file.language !== minutes.language && (file.kind === 'agenda') === isAgenda)
		.map((file) => file.uri);
	const other = minutes.language === 'fr' ? 'en' : 'fr';
	const named = [`.${other}`, ''].flatMap((language) => ['minutes', 'pv'].map((ending) => `${stemOf(uri)}${language}.${ending}`));
	const seen = new Set([own]);
	return [...known, ...named].filter((address) => {
		const key = uriKey(address);
		return !seen.has(key) && seen.add(key);
	});
}
