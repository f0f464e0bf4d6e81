import { problemToJson } from '../../core/render/json.ts';
import { type CheckedFile, count } from './report.ts';

/** `{ files: [{ path, problems }], summary }` (LANGUAGE.md §11). */
export function jsonReport(files: readonly CheckedFile[]): string {
	const n = count(files);
	return `${JSON.stringify(
		{
			files: files.map(({ path, document, problems, suppressed }) => ({
				path,
				problems: problems.map((p) => problemToJson(p, document.lines)),
				...(suppressed.length > 0
					? { suppressed: suppressed.map((s) => ({ ...problemToJson(s.problem, document.lines), reason: s.reason })) }
					: {}),
			})),
			summary: { errors: n.error, warnings: n.warning, information: n.information, hints: n.hint },
		},
		undefined,
		2,
	)}\n`;
}
