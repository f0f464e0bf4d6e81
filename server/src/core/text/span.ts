/** Half-open range of UTF-16 offsets in a text: `start` is included, `end` is not. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The span moved by `by` code units. */
export function shift(s: Span, by: number): Span {
	return { start: s.start + by, end: s.end + by };
}

/** Whether `offset` lies in the span or touches its end, as a cursor does. */
export function touches(s: Span, offset: number): boolean {
	return s.start <= offset && offset <= s.end;
}

export function isValidSpan(s: Span): boolean {
	return s.start <= s.end;
}
