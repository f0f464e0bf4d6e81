import type { Location, Position } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { toOffset, toRange } from './convert.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';
import { otherTargetAt, toLocation } from './otherMeetings.ts';

/** Where the person, record, item or attachment at the position is declared; several places when a number is doubled. A reference with a date leads to the minutes of that meeting. */
export function definition(document: MinutesDocument, position: Position): Location[] {
	const all = occurrences(document);
	const offset = toOffset(document.lines, position);
	const here = occurrenceAt(all, offset);
	if (!here) {
		const other = otherTargetAt(document, offset);
		return other ? [toLocation(other.place)] : [];
	}
	return all.filter((o) => o.declaration && o.key === here.key).map((o) => ({ uri: document.uri, range: toRange(document.lines, o.span) }));
}
