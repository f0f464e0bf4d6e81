import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../../document.ts';
import { foldText } from '../../syntax/fold.ts';
import type { HelpKey } from '../keywordHelp.ts';

/** Where something is to be written. */
export interface Place {
	readonly document: MinutesDocument;
	readonly offset: number;
	/** Offset of the first character of the line. */
	readonly lineStart: number;
	/** The line up to the cursor. */
	readonly before: string;
	/** ISO date. */
	readonly today: string;
}

/** What is told of a proposal when somebody looks at it. */
export type Help =
	/** A target of `occurrences.ts`, by its key. */
	| { readonly kind: 'target'; readonly key: string }
	| { readonly kind: 'keyword'; readonly key: HelpKey }
	| { readonly kind: 'rule'; readonly code: string };

export interface Proposal {
	readonly label: string;
	/** What is written, where it differs from the label. */
	readonly newText?: string;
	/** Words by which it is found besides those of the label. */
	readonly words?: string;
	readonly detail?: string;
	/** Order among the proposals; those without keep theirs. */
	readonly sort?: string;
	readonly kind: CompletionItemKind;
	readonly snippet?: boolean;
	readonly help?: Help;
}

/** What fits a place. */
export interface Answer {
	/** What is written already and is replaced: the end of `before`. */
	readonly typed: string;
	readonly proposals: readonly Proposal[];
}

/** Answers where the place is its own, with nothing where nothing fits; undefined leaves it to the next source. */
export type Source = (place: Place) => Answer | undefined;

/** Whether every word typed begins a word of the candidate: case, accents and order do not count. */
export function fits(typed: string, candidate: string): boolean {
	const words = foldText(candidate).split(/[\s'-]+/);
	return foldText(typed)
		.split(/[\s'-]+/)
		.every((part) => words.some((word) => word.startsWith(part)));
}

/** The last entry of a list of names or dates that is being written. */
export function lastEntry(value: string): string {
	const separators = [...value.matchAll(/[,;&]\s*|\s(?:et|and)\s+/g)];
	const last = separators.at(-1);
	return last ? value.slice(last.index + last[0].length) : value;
}
