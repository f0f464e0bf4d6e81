import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { toSpan } from '../core/features/convert.ts';
import { applyEdits, replace } from '../core/text/edit.ts';
import type { LineIndex } from '../core/text/lineIndex.ts';
import { createLineIndex } from '../core/text/lineIndex.ts';

/** Text of one open document as the editor holds it. */
export interface OpenText {
	readonly uri: string;
	readonly version: number;
	readonly text: string;
}

/**
 * The text after a `textDocument/didChange`: the changes apply in their order, each to the result of the one before.
 * Positions beyond the end of a line or of the text are read as that end, as the protocol asks.
 * @param lines index of `open.text`, if the caller has one already
 */
export function applyChanges(
	open: OpenText,
	version: number,
	changes: readonly TextDocumentContentChangeEvent[],
	lines?: LineIndex,
): OpenText {
	let text = open.text;
	let index = lines;
	for (const change of changes) {
		if ('range' in change) {
			index ??= createLineIndex(text);
			text = applyEdits(text, [replace(toSpan(index, change.range), change.text)]);
		} else {
			text = change.text;
		}
		index = undefined;
	}
	return { uri: open.uri, version, text };
}
