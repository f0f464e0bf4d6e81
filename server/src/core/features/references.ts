import type { Location, Position, ReferenceContext } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { toOffset, toRange } from './convert.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';
import { sharedReferences, sharedTargetAt } from './otherMeetings.ts';

/** Every place of this file that names what stands at the position, then those of the other files of the series. */
export function references(document: MinutesDocument, position: Position, context: ReferenceContext): Location[] {
	const all = occurrences(document);
	const offset = toOffset(document.lines, position);
	const here = occurrenceAt(all, offset);
	const own = all
		.filter((o) => o.key === here?.key && (context.includeDeclaration || !o.declaration))
		.map((o) => ({ uri: document.uri, range: toRange(document.lines, o.span) }));
	const shared = sharedTargetAt(document, offset, here?.target.kind === 'record' ? here.target.record : undefined);
	return shared && (!here || here.target.kind === 'record')
		? [...own, ...sharedReferences(document, shared, context.includeDeclaration)]
		: own;
}
