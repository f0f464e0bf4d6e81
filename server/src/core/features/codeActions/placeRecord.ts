import type { MinutesDocument } from '../../document.ts';
import type { TextEdit } from '../../text/edit.ts';
import { replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** Puts a record in the place of words of a paragraph: what stands before and behind them becomes paragraphs of their own. */
export function placeRecord({ text, lines }: MinutesDocument, words: Span, record: string): TextEdit {
	const first = lines.lineSpan(lines.lineAt(words.start));
	const last = lines.lineAt(words.end);
	const before = text.slice(first.start, words.start);
	const after = text.slice(words.end, lines.lineSpan(last).end);
	const opens = /^\s*(?:[-*•–+▪➢·]\s+)?$/.test(before);
	const closes = after.trim() === '';
	const isBlank = (line: number): boolean => {
		const { start, end } = lines.lineSpan(line);
		return line < 0 || line >= lines.lineCount || text.slice(start, end).trim() === '';
	};
	const lead = opens ? (isBlank(lines.lineAt(words.start) - 1) ? '' : '\n') : '\n\n';
	const tail = closes ? (isBlank(last + 1) ? '' : '\n') : '\n\n';
	const start = opens ? first.start : first.start + before.trimEnd().length;
	const end = closes ? lines.lineSpan(last).end : words.end + (after.length - after.trimStart().length);
	return replace({ start, end }, `${lead}${record}${tail}`);
}

/** A sentence that begins with a capital and ends in a stop. */
export function asSentence(words: string): string {
	const clean = words.replace(/\s+/g, ' ').trim();
	const first = clean.charAt(0).toUpperCase() + clean.slice(1);
	return /[.!?…»”]$/.test(first) ? first : `${first.replace(/[,;:]$/, '')}.`;
}
