import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { formatEdits } from '../format/format.ts';
import { toSpan, toTextEdits } from './convert.ts';

/** Canonical spacing and typography of the whole document, one edit a line. */
export function formatting(document: MinutesDocument): TextEdit[] {
	return toTextEdits(document.lines, formatEdits(document));
}

/** The same, for the lines that the range touches. */
export function rangeFormatting(document: MinutesDocument, range: Range): TextEdit[] {
	const { start, end } = toSpan(document.lines, range);
	return toTextEdits(
		document.lines,
		formatEdits(document).filter((edit) => edit.span.start <= end && start <= edit.span.end),
	);
}
