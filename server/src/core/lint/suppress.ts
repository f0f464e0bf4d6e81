import type { Comment } from '../model/minutes.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Problem } from './problem.ts';

/** A problem that a comment overrides, with the reason that was given. */
export interface Suppressed {
	readonly problem: Problem;
	readonly reason?: string;
	/** Line of the comment (0-based). */
	readonly line: number;
}

interface Range {
	/** Lines (0-based), both included. */
	readonly from: number;
	readonly to: number;
	readonly codes: ReadonlySet<string>;
	readonly reason?: string;
	readonly line: number;
}

/** Parts problems into those that stand and those that a `minutier-disable…` comment overrides (LANGUAGE.md §2). */
export function suppress(
	problems: readonly Problem[],
	comments: readonly Comment[],
	lines: LineIndex,
): { readonly kept: readonly Problem[]; readonly suppressed: readonly Suppressed[] } {
	const ranges = findRanges(comments, lines);
	if (ranges.length === 0) return { kept: problems, suppressed: [] };
	const kept: Problem[] = [];
	const suppressed: Suppressed[] = [];
	for (const problem of problems) {
		const line = lines.lineAt(problem.span.start);
		const range = ranges.find(
			(r) => r.from <= line && line <= r.to && (r.codes.size === 0 || r.codes.has(problem.code) || r.codes.has(problem.id.toLowerCase())),
		);
		if (range) suppressed.push({ problem, reason: range.reason, line: range.line });
		else kept.push(problem);
	}
	return { kept, suppressed };
}

function findRanges(comments: readonly Comment[], lines: LineIndex): readonly Range[] {
	const ranges: Range[] = [];
	const commentLines = new Set(comments.map((c) => lines.lineAt(c.span.start)));
	for (const [i, { directive, span }] of comments.entries()) {
		if (!directive || directive.kind === 'enable') continue;
		const line = lines.lineAt(span.start);
		const codes = new Set(directive.codes.map((c) => c.value.toLowerCase()));
		const base = { codes, reason: directive.reason, line };
		if (directive.kind === 'disable-next-line') {
			let next = line + 1;
			while (commentLines.has(next)) next++;
			// a problem of a comment in between can be overridden, too
			ranges.push({ ...base, from: line + 1, to: next });
		} else {
			const end = comments.slice(i + 1).find(
				(c) =>
					c.directive?.kind === 'enable' &&
					overlaps(
						c.directive.codes.map((code) => code.value.toLowerCase()),
						codes,
					),
			);
			ranges.push({ ...base, from: line, to: end ? lines.lineAt(end.span.start) : Number.MAX_SAFE_INTEGER });
		}
	}
	return ranges;
}

/** An enable without codes, or with one of the codes, ends a disable. */
function overlaps(enabled: readonly string[], disabled: ReadonlySet<string>): boolean {
	return enabled.length === 0 || disabled.size === 0 || enabled.some((code) => disabled.has(code));
}
