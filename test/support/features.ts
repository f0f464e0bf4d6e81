import assert from 'node:assert/strict';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../../server/src/core/document.ts';
import { toPosition, toSpan } from '../../server/src/core/features/convert.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { documentOf } from './language.ts';

/** A document and the place of the `|` in its fixture, which is no part of the text. */
export interface Fixture {
	readonly document: MinutesDocument;
	readonly position: Position;
}

export function fixture(marked: string): Fixture {
	const offset = marked.indexOf('|');
	assert.ok(offset >= 0 && marked.indexOf('|', offset + 1) < 0, 'A fixture has one cursor `|`');
	const document = documentOf(marked.slice(0, offset) + marked.slice(offset + 1));
	return { document, position: toPosition(document.lines, offset) };
}

/** The text of a range. */
export function textAt({ lines, text }: MinutesDocument, range: Range): string {
	const { start, end } = toSpan(lines, range);
	return text.slice(start, end);
}

/** The text after the edits of an answer. */
export function edited({ lines, text }: MinutesDocument, edits: readonly TextEdit[]): string {
	return applyEdits(
		text,
		edits.map(({ range, newText }) => ({ span: toSpan(lines, range), newText })),
	);
}

/** A snippet as it stands when every place takes its sample, as when the user only presses Tab. */
export function filledIn(snippet: string): string {
	return snippet.replace(/(?<!\\)\$\{\d+:((?:\\.|[^\\}])*)\}|(?<!\\)\$\d/g, '$1').replace(/\\([\\$}])/g, '$1');
}
