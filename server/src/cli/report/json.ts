import { problemToJson } from '../../core/render/jsonProblem.ts';
import { type CheckedFile, count } from './report.ts';

/** `{ files: [{ path, problems }], summary }` (LANGUAGE.md §11), no key more: overrides are told by text and SARIF. */
export function jsonReport(files: readonly CheckedFile[]): string {
	const n = count(files);
	return `${JSON.stringify(
		{
			files: files.map(({ path, document, problems }) => ({ path, problems: problems.map((p) => problemToJson(p, document.lines)) })),
			summary: { errors: n.error, warnings: n.warning, information: n.information, hints: n.hint },
		},
		undefined,
		2,
	)}\n`;
}
