import type { TextEdit as LspTextEdit, Position, Range } from 'vscode-languageserver-types';
import type { TextEdit } from '../text/edit.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** The only place where offsets become positions of the protocol (0-based lines, UTF-16 characters) and back. */
export function toPosition(lines: LineIndex, offset: number): Position {
	const line = lines.lineAt(offset);
	return { line, character: offset - lines.lineStart(line) };
}

export function toRange(lines: LineIndex, span: Span): Range {
	return { start: toPosition(lines, span.start), end: toPosition(lines, span.end) };
}

/** The offset of a position; one beyond the end of its line or of the text means that end, as the protocol asks. */
export function toOffset(lines: LineIndex, position: Position): number {
	if (position.line >= lines.lineCount) return lines.lineSpan(lines.lineCount - 1).end;
	const { start, end } = lines.lineSpan(position.line);
	return Math.min(start + Math.max(0, position.character), end);
}

export function toSpan(lines: LineIndex, range: Range): Span {
	return { start: toOffset(lines, range.start), end: toOffset(lines, range.end) };
}

export function toTextEdits(lines: LineIndex, edits: readonly TextEdit[]): LspTextEdit[] {
	return edits.map((edit) => ({ range: toRange(lines, edit.span), newText: edit.newText }));
}
