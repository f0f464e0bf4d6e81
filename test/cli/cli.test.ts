import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runCli, scratchFolder } from '../support/cli.ts';

describe('minutier', () => {
	const scratch = scratchFolder();
	const { file } = scratch;
	const run = runCli;

	const good =
		'Board\nMarch 14, 2024\nMinutes\n\nMembers:\n- Ann Lee\n\n1. Welcome\n\nNo action items.\n\nThe meeting adjourned at 3 p.m.\n';
	const bad = 'Board\n\n1. A\n\nDecision 1: Yes.\n\nDecision 1: No.\n';

	it('check: 0 without errors, 1 with, 2 when it could not run', () => {
		assert.equal(run(['check', file('good.minutes', good)]).status, 0);
		const { status, stdout } = run(['check', file('bad.minutes', bad)]);
		assert.equal(status, 1);
		assert.match(stdout, /bad\.minutes:7:10 error .* \[record-number-duplicate NUM03\]/);
		assert.equal(run(['check', path.join(scratch.path, 'none.minutes')]).status, 2);
		assert.equal(run(['check']).status, 2);
		assert.equal(run(['check', scratch.path, '--profile', 'nobody']).status, 2);
		assert.equal(run(['nonsense']).status, 2);
	});

	it('help: in both languages, after any command, too', () => {
		for (const args of [['help'], ['--help'], ['export', '--help'], ['check', scratch.path, '-h']]) {
			const english = run(args);
			assert.equal(english.status, 0);
			assert.match(english.stdout, /^Usage: minutier COMMAND.*rules \[CODE….*--extract decisions.*municipal-qc/s);
			assert.match(run(args, '', 'fr_CA.UTF-8').stdout, /^Usage\s: minutier COMMANDE/);
		}
		assert.equal(run([]).status, 2);
	});

	it('names a file that cannot be written, says what to do, and does the others', () => {
		const notes = file('notes.txt', '1. A\n');
		const [a, b] = [file('a.minutes', good), file('b.minutes', good)];
		const below = (name: string): string => path.join(notes, name);
		const exported = run(['export', a, '--to', 'html', '-o', below('a.html')]);
		assert.equal(exported.status, 2);
		assert.match(exported.stderr, /a\.html: A part of the path is a file, not a folder\. Give another path\.\n$/);
		const imported = run(['import', notes, '-o', below('a.minutes')]);
		assert.equal(imported.status, 2);
		assert.match(imported.stderr, /a\.minutes: A part of the path is a file, not a folder\. Give another path\.\n$/);
		// a folder stands where the first of two pages is to be written
		mkdirSync(path.join(scratch.path, 'out/a.html'), { recursive: true });
		const several = run(['export', a, b, '--to', 'html', '-o', path.join(scratch.path, 'out')], '', 'fr_CA.UTF-8');
		assert.equal(several.status, 2);
		assert.match(several.stderr, /a\.html: C’est un dossier\. Donnez le nom d’un fichier\.\n$/);
		assert.match(readFileSync(path.join(scratch.path, 'out/b.html'), 'utf8'), /<html/);
		assert.deepEqual(readdirSync(path.join(scratch.path, 'out')).toSorted(), ['a.html', 'b.html']);
	});

	it('check --format json has the shape of the contract', () => {
		const at = file('bad.minutes', bad);
		const { files, summary } = JSON.parse(run(['check', at, '--format', 'json']).stdout);
		assert.deepEqual(
			files.map((f: { path: string }) => f.path),
			[at],
		);
		const problem = files[0].problems.find((p: { id: string }) => p.id === 'NUM03');
		assert.deepEqual(Object.keys(problem), ['code', 'id', 'severity', 'message', 'line', 'column', 'endLine', 'endColumn', 'fixes']);
		assert.deepEqual(Object.keys(summary), ['errors', 'warnings', 'information', 'hints']);
		assert.ok(summary.errors >= 3);
	});

	it('check --format sarif and github name rule and line', () => {
		const at = file('bad.minutes', bad);
		const sarif = JSON.parse(run(['check', at, '--format', 'sarif']).stdout);
		assert.ok(sarif.runs[0].results.some((r: { ruleId: string }) => r.ruleId === 'record-number-duplicate'));
		assert.match(run(['check', at, '--format', 'github']).stdout, /^::error file=.*line=7,col=10/m);
	});

	it('check lists what comments accept, with the reason', () => {
		const at = file('a.minutes', good.replace('1. Welcome', '// minutier-disable-next-line NUM01 -- pasted\n1. 1. Welcome'));
		const { stdout } = run(['check', at]);
		assert.match(stdout, /Accepted by a comment \(1\):\n {2}.*item-number-doubled NUM01 -- pasted/);
		assert.doesNotMatch(stdout, /written twice/);
	});

	it('check --fix mends the file in place; standard input goes to standard output', () => {
		const at = file('a.minutes', good.replace('1. Welcome', '1. 1. Welcome'));
		run(['check', at, '--fix']);
		assert.equal(readFileSync(at, 'utf8'), good);
		const { stdout, stderr } = run(['check', '--fix', '-'], '1. 1. A\n');
		assert.equal(stdout, '1. A\n');
		assert.match(stderr, /error/);
	});

	it('reads the project file above a document', () => {
		file('minutier.json', '{ "rules": { "NUM03": "off" } }');
		assert.doesNotMatch(run(['check', file('bad.minutes', bad)]).stdout, /NUM03/);
		file('minutier.json', '{ "profile": ');
		assert.match(run(['check', file('bad.minutes', bad)]).stderr, /minutier\.json:1:14 error .*not valid JSON/);
	});

	it('check fails where a project file is in error: rules that it sets would be silent', () => {
		const at = file('a.minutes', good);
		file('minutier.json', '{ "profile": ');
		assert.equal(run(['check', at]).status, 1);
		assert.equal(run(['export', at, '--to', 'json']).status, 0);
		file('minutier.json', '{ "profile": "nobody" }');
		assert.equal(run(['check', at]).status, 1);
		file('minutier.json', '{ "rolls": {} }');
		assert.equal(run(['check', at]).status, 0);
	});

	it('says where the project file is off, once, and goes on', () => {
		file('minutier.json', '{\n  "profile": "fpt",\n  "rolls": {}\n}\n');
		const { stderr, stdout } = run(['check', file('a.minutes', good), file('b.minutes', good)]);
		assert.match(stderr, /^\S*minutier\.json:3:3 hint .*“rules”\?\n$/);
		assert.match(stdout, /warning/);
	});

	it('format and number work in place, and only say so with --check', () => {
		const at = file('a.minutes', '1.  A\n\n3. B\n');
		assert.equal(run(['format', at, '--check']).status, 1);
		assert.equal(readFileSync(at, 'utf8'), '1.  A\n\n3. B\n');
		assert.equal(run(['format', at]).status, 0);
		assert.equal(run(['number', at]).status, 0);
		assert.equal(readFileSync(at, 'utf8'), '1. A\n\n2. B\n');
		assert.equal(run(['number', at, '--check']).status, 0);
		assert.equal(run(['number', '-'], '1. A\n\n4. B\n').stdout, '1. A\n\n2. B\n');
	});

	it('number --check has nothing against approved minutes whose numbers are right', () => {
		const { status, stderr } = run(['number', file('a.minutes', 'Board\nStatus: approved\n\n1. B\n'), '--check']);
		assert.deepEqual([status, stderr], [0, '']);
		assert.equal(run(['number', file('a.minutes', 'Board\nStatus: approved\n\n2. B\n'), '--check']).status, 2);
	});

	it('tells its version', () => {
		const version = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
		for (const option of ['--version', '-V']) assert.deepEqual(run([option]), { status: 0, stdout: `${version}\n`, stderr: '' });
	});

	it('words what is wrong with an option in the reader’s language', () => {
		const at = file('a.minutes', good);
		const says = (args: readonly string[], language: string): string => {
			const { status, stderr } = run(args, '', language);
			assert.equal(status, 2);
			return stderr;
		};
		assert.match(says(['check', '--nope', at], 'en_CA'), /^minutier: “--nope” is no option\. “minutier help” shows the usage\.\n$/);
		assert.match(says(['check', '--nope', at], 'fr_CA'), /« --nope » n’existe pas/);
		assert.match(says(['check', at, '--profile'], 'en_CA'), /“--profile” needs a value/);
		assert.match(says(['export', at, '--to', 'md', '-o'], 'fr_CA'), /« --output » demande une valeur/);
		assert.match(says(['check', '--fix=yes', at], 'en_CA'), /“--fix” takes no value/);
		assert.match(says(['compare', '-', '-'], 'en_CA'), /only once/);
		assert.match(says(['lsp'], 'fr_CA'), /lsp --stdio/);
	});

	it('number refuses approved minutes and says why', () => {
		const at = file('a.minutes', 'Board\nStatus: approved\n\n4. B\n');
		const { status, stderr } = run(['number', at]);
		assert.equal(status, 2);
		assert.match(stderr, /approved/);
		assert.equal(readFileSync(at, 'utf8'), 'Board\nStatus: approved\n\n4. B\n');
	});

	it('never rewrites a file that is not UTF-8', () => {
		const bytes = Uint8Array.from([0x31, 0x2e, 0x20, 0xe9, 0x0a]);
		const at = file('latin.minutes', bytes);
		for (const args of [['format'], ['number'], ['check', '--fix']]) {
			const { status, stderr } = run([...args, at]);
			assert.equal(status, 2);
			assert.match(stderr, /not UTF-8/);
		}
		assert.deepEqual(new Uint8Array(readFileSync(at)), bytes);
	});

	it('export prints one JSON line a file, and 2 for an unreadable one', () => {
		const a = file('a.minutes', good);
		const { status, stdout } = run(['export', a, path.join(scratch.path, 'none.minutes'), a, '--to', 'json']);
		assert.equal(status, 2);
		assert.deepEqual(
			stdout
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line).schema),
			['minutier/1', 'minutier/1'],
		);
		assert.equal(run(['export', a]).status, 2);
	});

	it('export writes HTML and Markdown to a file', () => {
		const out = path.join(scratch.path, 'out.html');
		assert.equal(run(['export', file('a.minutes', good), '--to', 'html', '-o', out]).status, 0);
		assert.match(readFileSync(out, 'utf8'), /<main class="minutes" lang="en-CA">/);
		assert.match(run(['export', '-', '--to', 'md'], good).stdout, /^# Board\n/);
	});

	it('export --public leaves no trace of a closed session', () => {
		const closed = `${good}\n\n2. In camera: canary-one\n\ncanary-two\n\nDecision 9: canary-three.\n\n3. Open\n\nIn camera\n\ncanary-four @canary-five\n\nEnd of in camera\n`;
		for (const to of ['json', 'html', 'md']) {
			const { stdout } = run(['export', '-', '--to', to, '--public'], closed);
			assert.doesNotMatch(stdout, /canary/, to);
			assert.match(run(['export', '-', '--to', to], closed).stdout, /canary-three/, to);
		}
	});

	it('a directory means its .minutes and .pv files', () => {
		file('a.minutes', good);
		file('b.pv', good);
		file('c.txt', bad);
		const { files } = JSON.parse(run(['check', scratch.path, '--format', 'json']).stdout);
		assert.deepEqual(
			files.map((f: { path: string }) => path.basename(f.path)),
			['a.minutes', 'b.pv'],
		);
	});

	it('register follows the series below a project file, each file alone without one', () => {
		const action = 'Action item 1: Paint.\n  Owner: Ann Lee\n  Due: February 1, 2024\n';
		const later = 'Board\nMarch 14, 2024\n\n1. Follow-up\n\nAction item 1 of January 9, 2024 is completed.\n';
		file('a.minutes', `Board\nJanuary 9, 2024\n\n1. Quay\n\n${action}`);
		file('b.minutes', later);
		const status = () =>
			JSON.parse(run(['register', scratch.path, '--format', 'json']).stdout).entries.map((e: { status: string }) => e.status);
		assert.deepEqual(status(), ['open']);
		assert.match(
			run(['register', scratch.path, '--overdue']).stdout,
			/a\.minutes:6 2024-01-09 Action item 1: Paint\. \(Ann Lee; due 2024-02-01; overdue\)\n/,
		);
		file('minutier.json', '{}');
		assert.deepEqual(status(), ['done']);
		assert.equal(run(['register', scratch.path, '--open', '--overdue']).status, 2);
	});

	it('compare: 0 where two texts agree, 1 where they differ, 2 where one is missing', () => {
		const a = file('a.fr.minutes', 'Conseil\nLe 14 mars 2024\n\n1. A\n\nMesure de suivi 1 : Peindre.\n  Responsable : Ann Lee\n');
		const b = file('a.en.minutes', 'Board\nMarch 14, 2024\n\n1. A\n\nAction item 1: Paint.\n  Owner: Guy Lau\n');
		assert.equal(run(['compare', a, a]).status, 0);
		const { status, stdout } = run(['compare', a, b, '--format', 'json']);
		assert.equal(status, 1);
		assert.deepEqual(
			JSON.parse(stdout).differences.map((d: { kind: string; a: object; b: object }) => [d.kind, d.a, d.b]),
			[['owner', { line: 7 }, { line: 7 }]],
		);
		assert.equal(run(['compare', a, path.join(scratch.path, 'none.minutes')]).status, 2);
		assert.equal(run(['compare', a]).status, 2);
	});

	it('rules lists each rule with its severities', () => {
		const rules = JSON.parse(run(['rules', '--format', 'json']).stdout);
		const rule = rules.find((r: { id: string }) => r.id === 'STR12');
		assert.deepEqual([rule.code, rule.severity.fpt, rule.severity.morin, rule.fixable], ['item-without-outcome', 'warning', 'off', true]);
	});

	it('speaks French by default', () => {
		assert.match(run(['check', path.join(scratch.path, 'none.minutes')], '', '').stderr, /n’existe pas/);
	});
});
