import { buildMinutes } from './model/build.ts';
import { documentIssues } from './model/issues.ts';
import type { Minutes } from './model/minutes.ts';
import type { Settings } from './settings.ts';
import type { SyntaxIssue } from './syntax/issue.ts';
import type { SyntaxTree } from './syntax/parse.ts';
import { parse } from './syntax/parse.ts';
import type { LineIndex } from './text/lineIndex.ts';
import { createLineIndex } from './text/lineIndex.ts';

/** One immutable version of one file; everything derived from it is computed on demand and once. */
export interface MinutesDocument {
	readonly uri: string;
	readonly version: number;
	readonly text: string;
	readonly settings: Settings;
	readonly lines: LineIndex;
	readonly tree: SyntaxTree;
	readonly minutes: Minutes;
	/** Every slip of the syntax, in source order: what `lint/syntax.ts` words. */
	readonly issues: readonly SyntaxIssue[];
}

/**
 * A document of `text`. `previous` is an earlier version of the same file whose unchanged blocks are reused;
 * the result equals that of a fresh one. Never throws.
 */
export function createDocument(
	uri: string,
	version: number,
	text: string,
	settings: Settings,
	previous?: MinutesDocument,
): MinutesDocument {
	// kept until the tree is built, so that a chain of versions does not stay in memory
	let reusable = previous;
	let lines: LineIndex | undefined;
	let tree: SyntaxTree | undefined;
	let minutes: Minutes | undefined;
	let issues: readonly SyntaxIssue[] | undefined;
	const document: MinutesDocument = {
		uri,
		version,
		text,
		settings,
		get lines() {
			return (lines ??= createLineIndex(text));
		},
		get tree() {
			if (!tree) {
				tree = parse(text, reusable?.tree);
				reusable = undefined;
			}
			return tree;
		},
		get minutes() {
			return (minutes ??= buildMinutes(document));
		},
		get issues() {
			return (issues ??= documentIssues(document));
		},
	};
	return document;
}
