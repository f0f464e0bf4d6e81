import type { Span } from '../text/span.ts';

/**
 * The span of an abbreviation such as `2 PM.` or `2 p.m.` without its last stop where that ends the sentence as well: before
 * a capital, at the end of a line, or because the abbreviation has no stops of its own. What replaces it keeps that stop.
 */
export function withoutSentenceStop(span: Span, text: string): Span {
	const words = text.slice(span.start, span.end);
	if (!words.endsWith('.')) return span;
	const isBare = !/\.\s?[a-z]\.$/i.test(words);
	const endsSentence = /^[»”")\]]*(?:[ \t\u00a0]*(?:[\r\n]|$)|[ \t\u00a0]+\p{Lu})/u.test(text.slice(span.end, span.end + 8));
	return isBare || endsSentence ? { start: span.start, end: span.end - 1 } : span;
}
