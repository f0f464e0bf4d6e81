/** Half-open range of UTF-16 offsets in a text: `start` is included, `end` is not. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The span moved by `by` code units. */
export function shift(s: Span, by: number): Span {
	return { start: s.start + by, end: s.end + by };
}

/** A value that was read at a place, with the place moved by `by` code units: from its block into the file. */
export function shiftSourced<T>(
	source: { readonly value: T; readonly span: Span },
	by: number,
): { readonly value: T; readonly span: Span } {
	return { value: source.value, span: shift(source.span, by) };
}

/** Whether `offset` lies in the span or touches its end, as a cursor does. */
export function touches(s: Span, offset: number): boolean {
	return s.start <= offset && offset <= s.end;
}

export function isValidSpan(s: Span): boolean {
	return s.start <= s.end;
}
