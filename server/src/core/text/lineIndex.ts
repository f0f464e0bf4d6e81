import type { Span } from './span.ts';

/** Line starts of one text. Lines are 0-based here; LF, CRLF and CR end a line. */
export interface LineIndex {
	readonly lineCount: number;
	/** Line (0-based) that holds the offset; the end of the text belongs to the last line. */
	lineAt(offset: number): number;
	/** Column (0-based, UTF-16 units) of the offset in its line; a byte order mark takes up none. */
	columnAt(offset: number): number;
	/** Offset of the first code unit of a line (0-based). */
	lineStart(line: number): number;
	/** The line without its terminator. */
	lineSpan(line: number): Span;
}

export function createLineIndex(text: string): LineIndex {
	const starts = findLineStarts(text);
	const lineStart = (line: number): number => starts[Math.min(Math.max(line, 0), starts.length - 1)] ?? 0;
	const mark = text.startsWith('\uFEFF') ? 1 : 0;
	const index: LineIndex = {
		lineCount: starts.length,
		lineStart,
		lineAt(offset) {
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if ((starts[middle] ?? 0) <= offset) low = middle;
				else high = middle - 1;
			}
			return low;
		},
		columnAt(offset) {
			const line = index.lineAt(offset);
			return Math.max(0, offset - lineStart(line) - (line === 0 ? mark : 0));
		},
		lineSpan(line) {
			const start = lineStart(line);
			let end = line + 1 < starts.length ? lineStart(line + 1) : text.length;
			while (end > start && isLineBreak(text.charCodeAt(end - 1))) end--;
			return { start, end };
		},
	};
	return index;
}

function findLineStarts(text: string): readonly number[] {
	const starts = [0];
	if (!text.includes('\r')) {
		// searching for one character is many times faster than looking at each
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
		return starts;
	}
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
		if (c === 10 || c === 13) starts.push(i + 1);
	}
	return starts;
}

function isLineBreak(code: number): boolean {
	return code === 10 || code === 13;
}
