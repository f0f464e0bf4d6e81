import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
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
			const { start, end } = change.range;
			const span = { start: offsetAt(index, start), end: offsetAt(index, end) };
			text = applyEdits(text, [replace(span, change.text)]);
		} else {
			text = change.text;
		}
		index = undefined;
	}
	return { uri: open.uri, version, text };
}

function offsetAt(lines: LineIndex, position: { readonly line: number; readonly character: number }): number {
	if (position.line >= lines.lineCount) return lines.lineSpan(lines.lineCount - 1).end;
	const { start, end } = lines.lineSpan(position.line);
	return Math.min(start + position.character, end);
}
