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
	return new FileVersion(uri, version, text, settings, previous);
}

/** A class, because getters of an object literal give every object a shape of its own, which makes each access slow. */
class FileVersion implements MinutesDocument {
	readonly uri: string;
	readonly version: number;
	readonly text: string;
	readonly settings: Settings;
	/** Kept until the tree is built, so that a chain of versions does not stay in memory. */
	private reusable: MinutesDocument | undefined;
	private lineIndex: LineIndex | undefined;
	private syntax: SyntaxTree | undefined;
	private model: Minutes | undefined;
	private slips: readonly SyntaxIssue[] | undefined;

	constructor(uri: string, version: number, text: string, settings: Settings, previous: MinutesDocument | undefined) {
		this.uri = uri;
		this.version = version;
		this.text = text;
		this.settings = settings;
		this.reusable = previous;
	}

	get lines(): LineIndex {
		return (this.lineIndex ??= createLineIndex(this.text));
	}

	get tree(): SyntaxTree {
		if (!this.syntax) {
			this.syntax = parse(this.text, this.reusable?.tree);
			this.reusable = undefined;
		}
		return this.syntax;
	}

	get minutes(): Minutes {
		return (this.model ??= buildMinutes(this));
	}

	get issues(): readonly SyntaxIssue[] {
		return (this.slips ??= documentIssues(this));
	}
}
