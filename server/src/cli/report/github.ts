import type { Severity } from '../../core/lint/problem.ts';
import { problemToJson } from '../../core/render/jsonProblem.ts';
import type { CheckedFile } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands that show each problem at its line in a pull request. */
export function githubReport(files: readonly CheckedFile[]): string {
	return files
		.flatMap(({ path, document, problems }) =>
			problems.map((problem) => {
				const at = problemToJson(problem, document.lines);
				const properties = {
					...(path === '-' ? {} : { file: path.replaceAll('\\', '/') }),
					line: at.line,
					// columns of two lines cannot be shown: the runner drops them
					...(at.line === at.endLine ? { col: at.column, endLine: at.endLine, endColumn: at.endColumn } : { endLine: at.endLine }),
					title: `${problem.code} ${problem.id}`,
				};
				const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
				return `::${COMMANDS[problem.severity]} ${written.join(',')}::${data(problem.message)}\n`;
			}),
		)
		.join('');
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
