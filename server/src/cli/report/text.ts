import { problemToJson } from '../../core/render/jsonProblem.ts';
import type { Terminal } from '../io.ts';
import { type CheckedFile, count, SEVERITY_WORDS } from './report.ts';

/** `path:line:column severity message [code id]`, a summary, and what comments override with their reasons. */
export function textReport(files: readonly CheckedFile[], terminal: Terminal): string {
	const lines: string[] = [];
	for (const { path, document, problems } of files) {
		for (const problem of problems) {
			const at = problemToJson(problem, document.lines);
			lines.push(
				`${path}:${at.line}:${at.column} ${terminal.say(SEVERITY_WORDS[problem.severity])} ${problem.message} [${problem.code} ${problem.id}]`,
			);
		}
	}
	const overridden = files.flatMap(({ path, suppressed }) =>
		suppressed.map(
			(s) =>
				`  ${path}:${s.line + 1} ${s.problem.code} ${s.problem.id} -- ${s.reason ?? terminal.say({ fr: '(sans motif)', en: '(no reason)' })}`,
		),
	);
	if (overridden.length > 0)
		lines.push(
			'',
			terminal.say({ fr: `Acceptés par un commentaire (${overridden.length}) :`, en: `Accepted by a comment (${overridden.length}):` }),
			...overridden,
		);
	const n = count(files);
	if (lines.length > 0) lines.push('');
	lines.push(
		terminal.say({
			fr: `${files.length} ${files.length > 1 ? 'fichiers' : 'fichier'} : ${n.error} ${plural(n.error, 'erreur')}, ${n.warning} ${plural(n.warning, 'avertissement')}, ${n.information} ${plural(n.information, 'information')}, ${n.hint} ${plural(n.hint, 'suggestion')}`,
			en: `${files.length} ${files.length === 1 ? 'file' : 'files'}: ${n.error} ${n.error === 1 ? 'error' : 'errors'}, ${n.warning} ${n.warning === 1 ? 'warning' : 'warnings'}, ${n.information} information, ${n.hint} ${n.hint === 1 ? 'hint' : 'hints'}`,
		}),
	);
	return `${lines.join('\n')}\n`;
}

/** French counts 0 and 1 as singular. */
function plural(n: number, word: string): string {
	return n > 1 ? `${word}s` : word;
}
