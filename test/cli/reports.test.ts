import assert from 'node:assert/strict';
import type { Terminal } from '../../server/src/cli/io.ts';
import { githubReport } from '../../server/src/cli/report/github.ts';
import { jsonReport } from '../../server/src/cli/report/json.ts';
import type { CheckedFile } from '../../server/src/cli/report/report.ts';
import { sarifReport } from '../../server/src/cli/report/sarif.ts';
import { textReport } from '../../server/src/cli/report/text.ts';
import { lint } from '../../server/src/core/lint/lint.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { documentOf } from '../support/language.ts';

const terminal: Terminal = {
	out: () => undefined,
	err: () => undefined,
	say: ({ en }) => en,
	isInteractive: false,
	today: '2024-03-14',
};

function checked(path: string, text: string): CheckedFile {
	const document = documentOf(text, { profile: 'fpt' });
	return { path, document, ...lint(document, { today: terminal.today }) };
}

const TEXT = `Comité du quai
Le 12 mars 2024

// minutier-disable-next-line NUM01 -- repris tel quel, 100 %
2. 2. Budget

Décision 1 : Oui.

Décision 1 : Non.
`;

interface Region {
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
}

describe('check --format sarif', () => {
	const file = checked('séances/mars 2024.minutes', TEXT);
	const log = JSON.parse(sarifReport([file], terminal));
	const [run] = log.runs;

	it('is a log of version 2.1.0 with one run, whose results name their rule by id and index', () => {
		assert.equal(log.version, '2.1.0');
		assert.equal(run.results.length, file.problems.length + file.suppressed.length);
		for (const result of run.results) {
			const rule = run.tool.driver.rules[result.ruleIndex];
			assert.equal(rule.id, result.ruleId);
			assert.ok(rule.shortDescription.text && rule.help.text && rule.help.markdown.startsWith('# '));
			assert.match(result.level, /^(?:error|warning|note)$/);
		}
	});

	it('has addresses that are URIs, relative ones to the root of the sources', () => {
		const artifact = (path: string) =>
			JSON.parse(sarifReport([checked(path, TEXT)], terminal)).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
		assert.deepEqual(artifact('./séances/mars 2024.minutes'), { uri: 's%C3%A9ances/mars%202024.minutes', uriBaseId: '%SRCROOT%' });
		assert.deepEqual(artifact('/a b/c#d.minutes'), { uri: 'file:///a%20b/c%23d.minutes' });
		assert.deepEqual(artifact('C:\\a\\b.minutes'), { uri: 'file:///C:/a/b.minutes' });
	});

	it('says of every result whether it is suppressed, with the reason and where it is given', () => {
		for (const result of run.results) assert.ok(Array.isArray(result.suppressions));
		const suppressed = run.results.filter((r: { suppressions: unknown[] }) => r.suppressions.length > 0);
		assert.deepEqual(
			suppressed.map((r: { ruleId: string }) => r.ruleId),
			['item-number-doubled'],
		);
		const [{ kind, status, justification, location }] = suppressed[0].suppressions;
		assert.deepEqual(
			[kind, status, justification, location.physicalLocation.region.startLine],
			['inSource', 'accepted', 'repris tel quel, 100 %', 4],
		);
	});

	it('tells where the other half of a contradiction is', () => {
		const duplicate = run.results.find((r: { ruleId: string }) => r.ruleId === 'record-number-duplicate');
		assert.equal(duplicate.relatedLocations[0].physicalLocation.region.startLine, 7);
		assert.ok(duplicate.relatedLocations[0].message.text);
	});

	it('has fixes that do to the text what the editor does', () => {
		const { lines, text } = file.document;
		const offset = (line: number, column: number): number => lines.lineStart(line - 1) + column - 1;
		const applied = (replacements: readonly { deletedRegion: Region; insertedContent: { text: string } }[]): string =>
			applyEdits(
				text,
				replacements.map(({ deletedRegion: r, insertedContent }) => ({
					span: { start: offset(r.startLine, r.startColumn), end: offset(r.endLine, r.endColumn) },
					newText: insertedContent.text,
				})),
			);
		for (const [i, problem] of file.problems.entries())
			for (const [k, fix] of problem.fixes.entries())
				assert.equal(applied(run.results[i].fixes[k].artifactChanges[0].replacements), applyEdits(text, fix.edits));
	});
});

describe('check --format github', () => {
	it('escapes what the runner would read as its own', () => {
		const report = githubReport([checked('a,b:c.minutes', TEXT.replace('Budget', 'Budget : 100 %, reste'))]);
		assert.match(report, /^::error file=a%2Cb%3Ac\.minutes,line=9,col=10,endLine=9,endColumn=11,title=record-number-duplicate NUM03::/m);
		for (const line of report.trimEnd().split('\n')) {
			assert.match(line, /^::(?:error|warning|notice) (?:file|line)=/);
			assert.doesNotMatch(line.slice(line.indexOf('::', 2)), /%(?![0-9A-F]{2})/);
		}
	});

	it('names no file for standard input, and no columns for a problem of several lines', () => {
		const file = checked('-', TEXT);
		const several = file.problems.map((problem) => ({ ...problem, span: { start: 0, end: TEXT.indexOf('Budget') } }));
		const report = githubReport([{ ...file, problems: several }]);
		assert.doesNotMatch(report, /file=/);
		for (const line of report.trimEnd().split('\n')) assert.match(line, /^::\w+ line=1,endLine=5,title=/);
	});
});

describe('check --format json and text', () => {
	const file = checked('a.minutes', TEXT);

	it('json has the keys of the contract and no more', () => {
		const { files, summary, ...rest } = JSON.parse(jsonReport([file]));
		assert.deepEqual(rest, {});
		assert.deepEqual(Object.keys(files[0]), ['path', 'problems']);
		assert.deepEqual(Object.keys(summary), ['errors', 'warnings', 'information', 'hints']);
	});

	it('text lists each override with its place and reason', () => {
		const report = textReport([file, checked('b.minutes', TEXT.replace(/ -- .*/, ''))], terminal);
		assert.match(report, /Accepted by a comment \(2\):/);
		assert.match(report, /^ {2}a\.minutes:4 item-number-doubled NUM01 -- repris tel quel, 100 %$/m);
		assert.match(report, /^ {2}b\.minutes:4 item-number-doubled NUM01 -- \(no reason\)$/m);
	});
});
