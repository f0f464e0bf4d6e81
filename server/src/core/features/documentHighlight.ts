import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { toOffset, toRange } from './convert.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';

/** The places that name what stands at the position; a declaration is shown as a write. */
export function documentHighlights(document: MinutesDocument, position: Position): DocumentHighlight[] {
	const all = occurrences(document);
	const here = occurrenceAt(all, toOffset(document.lines, position));
	if (!here) return [];
	return all
		.filter((o) => o.key === here.key)
		.map((o) => ({
			range: toRange(document.lines, o.span),
			kind: o.declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
		}));
}
