import type { Position, Range } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { toOffset, toRange } from './convert.ts';
import { occurrenceAt, occurrences, occurrencesByKey } from './occurrences.ts';

/** Ranges of the same text that are typed as one. */
export interface LinkedEditingRanges {
	readonly ranges: Range[];
	readonly wordPattern: string;
}

/** The alias of a person and its mentions, which change together while one is typed; nothing else is safe to change blindly. */
export function linkedEditingRanges(document: MinutesDocument, position: Position): LinkedEditingRanges | null {
	const { text, lines } = document;
	const here = occurrenceAt(occurrences(document), toOffset(lines, position));
	if (here?.target.kind !== 'person') return null;
	const written = text.slice(here.span.start, here.span.end);
	if (written !== here.target.person.alias?.value) return null;
	const ranges = (occurrencesByKey(document).get(here.key) ?? []).filter((o) => text.slice(o.span.start, o.span.end) === written);
	return ranges.length < 2 ? null : { ranges: ranges.map((o) => toRange(lines, o.span)), wordPattern: '[\\p{L}\\p{N}_-]+' };
}
