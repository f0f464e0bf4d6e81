import type { Problem } from '../lint/problem.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { JsonObject } from './jsonValue.ts';
import { clean } from './jsonValue.ts';

/** One problem with 1-based lines and columns (UTF-16). */
export function problemToJson(problem: Problem, lines: LineIndex): JsonObject {
	const place = (offset: number) => ({ line: lines.lineAt(offset) + 1, column: lines.columnAt(offset) + 1 });
	const start = place(problem.span.start);
	const end = place(problem.span.end);
	return clean({
		code: problem.code,
		id: problem.id,
		severity: problem.severity,
		message: problem.message,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		fixes: problem.fixes.map((f) => f.title),
	}) as JsonObject;
}
