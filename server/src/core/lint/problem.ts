import type { FilePlace } from '../model/summary.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One thing that is wrong, where, and what can be done about it. */
export interface Problem {
	/** Readable code, the rule's file name: `speaker-not-listed`. */
	readonly code: string;
	/** Row of the lint catalogue (`ATT01`) or `SYN…`. */
	readonly id: string;
	readonly severity: Severity;
	/** One sentence in the language of the document, and what to do next. */
	readonly message: string;
	readonly span: Span;
	readonly fixes: readonly Fix[];
	/** The other half of a contradiction. */
	readonly related?: readonly RelatedPlace[];
	/** Text that no reader needs (shown faded). */
	readonly unnecessary?: boolean;
}

/** In the same file, or in another one of the series. */
export type RelatedPlace = { readonly message: string } & ({ readonly span: Span } | { readonly file: FilePlace });

export interface Fix {
	readonly title: string;
	readonly edits: readonly TextEdit[];
	/** Safe to apply without asking (`--fix`, fix all): needs no choice and inserts no content. */
	readonly safe: boolean;
}
