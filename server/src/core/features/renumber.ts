import type { TextEdit } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { renumber as renumberModel } from '../model/renumber.ts';
import { toTextEdits } from './convert.ts';

/** Edits of the protocol, or the sentence that says why nothing may change, in the document's language. */
export type RenumberAnswer =
	| { readonly kind: 'edits'; readonly edits: TextEdit[] }
	| { readonly kind: 'refusal'; readonly message: string };

export function renumber(document: MinutesDocument): RenumberAnswer {
	const answer = renumberModel(document);
	return answer.kind === 'edits'
		? { kind: 'edits', edits: toTextEdits(document.lines, answer.edits) }
		: { kind: 'refusal', message: answer.message[document.minutes.language] };
}
