import type { MinutesDocument } from '../document.ts';
import { oncePer } from '../oncePer.ts';
import type { Span } from '../text/span.ts';

/** Fenced blocks that are closed, from mark to mark. */
export const fencesOf: (document: MinutesDocument) => readonly Span[] = oncePer(({ text, lines }) => {
	const spans: Span[] = [];
	if (!text.includes('```') && !text.includes('~~~')) return spans;
	let open: { readonly start: number; readonly mark: string } | undefined;
	for (let line = 0; line < lines.lineCount; line++) {
		const span = lines.lineSpan(line);
		const mark = /^[ \t]*(`{3,}|~{3,})/.exec(text.slice(span.start, Math.min(span.end, span.start + 40)))?.[1];
		if (mark === undefined) continue;
		if (!open) open = { start: span.start, mark };
		else if (mark.startsWith(open.mark)) {
			spans.push({ start: open.start, end: span.end });
			open = undefined;
		}
	}
	return spans;
});

/** Whether an offset lies inside a fenced block, where nothing is markup. */
export function isFenced(document: MinutesDocument, offset: number): boolean {
	return fencesOf(document).some(({ start, end }) => start < offset && offset < end);
}
