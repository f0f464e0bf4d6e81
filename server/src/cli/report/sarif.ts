import { describeRules } from '../../core/lint/catalogue.ts';
import type { Severity } from '../../core/lint/problem.ts';
import { problemToJson } from '../../core/render/json.ts';
import type { CheckedFile } from './report.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** SARIF 2.1.0, as code scanning services read it. Columns are 1-based UTF-16 units. */
export function sarifReport(files: readonly CheckedFile[]): string {
	const used = new Set(files.flatMap((f) => [...f.problems, ...f.suppressed.map((s) => s.problem)].map((p) => p.code)));
	const rules = describeRules().filter((r) => used.has(r.code));
	const result = (file: CheckedFile, problem: CheckedFile['problems'][number], reason?: string | null) => {
		const at = problemToJson(problem, file.document.lines);
		return {
			ruleId: problem.code,
			level: LEVELS[problem.severity],
			message: { text: problem.message },
			locations: [
				{
					physicalLocation: {
						artifactLocation: { uri: file.path.replaceAll('\\', '/') },
						region: { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
					},
				},
			],
			...(reason === undefined ? {} : { suppressions: [{ kind: 'inSource', ...(reason === null ? {} : { justification: reason }) }] }),
		};
	};
	return `${JSON.stringify(
		{
			$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
			version: '2.1.0',
			runs: [
				{
					tool: {
						driver: { name: 'minutier', rules: rules.map((r) => ({ id: r.code, name: r.id, shortDescription: { text: r.summary.en } })) },
					},
					columnKind: 'utf16CodeUnits',
					results: files.flatMap((f) => [
						...f.problems.map((p) => result(f, p)),
						...f.suppressed.map((s) => result(f, s.problem, s.reason ?? null)),
					]),
				},
			],
		},
		undefined,
		2,
	)}\n`;
}
