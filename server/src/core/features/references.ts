import type { Location, Position, ReferenceContext } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { toOffset, toRange } from './convert.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';

/** Every place of this file that names what stands at the position, in source order. */
export function references(document: MinutesDocument, position: Position, context: ReferenceContext): Location[] {
	const all = occurrences(document);
	const here = occurrenceAt(all, toOffset(document.lines, position));
	if (!here) return [];
	return all
		.filter((o) => o.key === here.key && (context.includeDeclaration || !o.declaration))
		.map((o) => ({ uri: document.uri, range: toRange(document.lines, o.span) }));
}
