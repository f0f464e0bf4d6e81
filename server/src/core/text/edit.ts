import type { Span } from './span.ts';

/** Replace the text of `span` with `newText`; an empty span inserts. */
export interface TextEdit {
	readonly span: Span;
	readonly newText: string;
}

export function replace(span: Span, newText: string): TextEdit {
	return { span, newText };
}

export function insert(offset: number, newText: string): TextEdit {
	return { span: { start: offset, end: offset }, newText };
}

export function remove(span: Span): TextEdit {
	return { span, newText: '' };
}

/**
 * The text after all edits, which must not overlap; insertions at one offset apply in the order given.
 * @throws RangeError when two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const sorted = edits
		.map((edit, order) => ({ edit, order }))
		.sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.order - b.order);
	let result = '';
	let last = 0;
	for (const { edit } of sorted) {
		if (edit.span.start < last || edit.span.end > text.length || edit.span.end < edit.span.start) {
			throw new RangeError(`Edits overlap or leave the text at offset ${edit.span.start}`);
		}
		result += text.slice(last, edit.span.start) + edit.newText;
		last = edit.span.end;
	}
	return result + text.slice(last);
}
