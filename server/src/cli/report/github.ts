import type { Severity } from '../../core/lint/problem.ts';
import { problemToJson } from '../../core/render/json.ts';
import type { CheckedFile } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands that show each problem at its line in a pull request. */
export function githubReport(files: readonly CheckedFile[]): string {
	return files
		.flatMap(({ path, document, problems }) =>
			problems.map((problem) => {
				const at = problemToJson(problem, document.lines);
				return `::${COMMANDS[problem.severity]} file=${property(path)},line=${at.line},col=${at.column},endLine=${at.endLine},endColumn=${at.endColumn},title=${property(`${problem.code} ${problem.id}`)}::${data(problem.message)}\n`;
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
