import type { Location, Position } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { toOffset, toRange } from './convert.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';

/** Where the person, record, item or attachment at the position is declared; several places when a number is doubled. */
export function definition(document: MinutesDocument, position: Position): Location[] {
	const all = occurrences(document);
	const here = occurrenceAt(all, toOffset(document.lines, position));
	if (!here) return [];
	return all.filter((o) => o.declaration && o.key === here.key).map((o) => ({ uri: document.uri, range: toRange(document.lines, o.span) }));
}
