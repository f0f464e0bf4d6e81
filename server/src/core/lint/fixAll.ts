import type { MinutesDocument } from '../document.ts';
import type { TextEdit } from '../text/edit.ts';
import { applyEdits } from '../text/edit.ts';
import type { LintOptions } from './lint.ts';
import { lint } from './lint.ts';
import type { Problem } from './problem.ts';

/** Passes until no safe fix is left; a text that never comes to rest is given back after this many. */
const MAX_PASSES = 10;

/**
 * The text after every safe fix (`check --fix`): those that need no choice and insert no content, until stable.
 * `reopen` makes a document of a new text with the same settings.
 */
export function fixAll(
	document: MinutesDocument,
	reopen: (text: string) => MinutesDocument,
	options: LintOptions = {},
): { readonly text: string; readonly fixed: number } {
	let current = document;
	let fixed = 0;
	for (let pass = 0; pass < MAX_PASSES; pass++) {
		const { edits, count } = safeEdits(lint(current, options).problems);
		if (count === 0) break;
		const text = applyEdits(current.text, edits);
		if (text === current.text) break;
		fixed += count;
		current = reopen(text);
	}
	return { text: current.text, fixed };
}

/** The first safe fix of each problem, as far as they do not overlap; in source order. */
export function safeEdits(problems: readonly Problem[]): { readonly edits: readonly TextEdit[]; readonly count: number } {
	const taken: TextEdit[] = [];
	let count = 0;
	for (const problem of problems) {
		const fix = problem.fixes.find((f) => f.safe);
		if (!fix || fix.edits.some((edit) => taken.some((other) => clash(edit, other)))) continue;
		taken.push(...fix.edits);
		count++;
	}
	return { edits: taken, count };
}

/** Two edits clash when they touch: the second could rest on what the first changes. */
function clash(a: TextEdit, b: TextEdit): boolean {
	return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
