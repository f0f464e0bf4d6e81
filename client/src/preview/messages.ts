/** Messages between the extension and the page inside a preview panel. Lines are 0-based lines of the source; a fraction is a part of a line's block. */

export type ToPage =
	/** The record changed: show it. */
	| { readonly kind: 'show'; readonly html: string; readonly css: string; readonly language: string }
	/** The editor scrolled: put this line at the top. */
	| { readonly kind: 'scroll'; readonly line: number }
	/** The cursor of the editor moved to this line: mark what comes from it, and bring it into view. */
	| { readonly kind: 'cursor'; readonly line: number }
	/** Larger, smaller, or as large as at first. */
	| { readonly kind: 'zoom'; readonly step: 1 | -1 | 0 };

export type FromPage =
	/** The page is (again) ready to show something. */
	| { readonly kind: 'ready' }
	/** The reader scrolled: this line is at the top now. */
	| { readonly kind: 'scrolled'; readonly line: number }
	/** The reader pointed at this line, or, with `focus`, wants to write there. */
	| { readonly kind: 'reveal'; readonly line: number; readonly focus: boolean }
	/** The reader followed a link to a file, relative to the document. */
	| { readonly kind: 'open'; readonly path: string };

/** What survives a reload of the window. */
export interface PageState {
	readonly uri: string;
	/** The line at the top. */
	readonly line?: number;
	/** 1 is the size of the editor's text. */
	readonly zoom?: number;
}
