import { parseArgs } from 'node:util';
import { fixAll } from '../../core/lint/fixAll.ts';
import { lint } from '../../core/lint/lint.ts';
import { type Terminal, writeSource } from '../io.ts';
import { githubReport } from '../report/github.ts';
import { jsonReport } from '../report/json.ts';
import type { CheckedFile } from '../report/report.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { EXIT, eachFile, oneOf } from '../session.ts';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
const REPORTS = { text: textReport, json: jsonReport, sarif: sarifReport, github: githubReport };

/** `check PATH… [--fix] [--profile P] [--format text|json|sarif|github]`: 0 without error, 1 errors, in a project file too, 2 could not run. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { fix: { type: 'boolean' }, profile: { type: 'string' }, format: { type: 'string' } },
	});
	const format = oneOf(values.format, FORMATS, '--format', terminal) ?? 'text';
	const checked: CheckedFile[] = [];
	let toOutput = false;
	const { failed, misconfigured } = await eachFile(positionals, values, terminal, async ({ source, document, reopen }) => {
		let current = document;
		if (values.fix) {
			const { text } = fixAll(document, reopen, { today: terminal.today });
			if (source.path === '-') {
				terminal.out(text);
				toOutput = true;
			} else if (text !== source.text) await writeSource(source.path, text);
			current = reopen(text);
		}
		checked.push({ path: source.path, document: current, ...lint(current, { today: terminal.today }) });
	});
	// with the changed text on standard output the report goes to standard error
	(toOutput ? terminal.err : terminal.out)(REPORTS[format](checked, terminal));
	if (failed) return EXIT.failed;
	return misconfigured || checked.some((file) => file.problems.some((p) => p.severity === 'error')) ? EXIT.found : EXIT.ok;
}
