import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Ran, runCli, scratchFolder } from '../support/cli.ts';

const note = `Comité du port
Le 14 mars 2024
Compte rendu

Présents : Ann Lee, Guy Lau

1. Budget

Le budget est approuvé à l’unanimité.

2. Divers

- Solliciter une visite du quai
`;

describe('minutier import', () => {
	const scratch = scratchFolder();
	const { file } = scratch;
	const run = (args: readonly string[], input?: string | Uint8Array): Ran => runCli(['import', ...args], input);

	it('prints minutes source, and its doubts on standard error and in comments', () => {
		const { status, stdout, stderr } = run([file('a.txt', note)]);
		assert.equal(status, 0);
		assert.match(
			stdout,
			/^Comité du port\nLe 14 mars 2024\nCompte rendu\n\nPrésents : Ann Lee, Guy Lau\n\n1\. Budget\n\nDécision : Le budget est approuvé/,
		);
		assert.match(stdout, /\/\/ import: .*infinitif.*\nAction : Solliciter une visite du quai\n/);
		const line = stdout.split('\n').findIndex((l) => l.startsWith('// import: ')) + 1;
		assert.match(stderr, new RegExp(`line ${line}: read as an action item .*line 13 of the original`));
		assert.match(stderr, /2 people, 2 items, 1 decision, 1 action item, 1 doubt/);
	});

	it('reads standard input, Markdown, and text that is not UTF-8', () => {
		assert.match(run(['-'], note).stdout, /^1\. Budget$/m);
		assert.match(run([file('a.md', '# Board meeting of March 14, 2024\n\n## Budget\n\nNone.\n')]).stdout, /^# Budget$/m);
		assert.match(run([file('old.txt', Buffer.from('Comit\xe9 du port\n\n1. D\xe9but\n', 'latin1'))]).stdout, /^Comité du port/);
	});

	it('writes a file or a folder and never replaces one', () => {
		const from = file('in/a.txt', note);
		file('in/sub/b.md', '# Port\n\n## Un\n\nTexte.\n');
		file('in/c.png', 'x');
		const out = path.join(scratch.path, 'out.minutes');
		assert.equal(run([from, '-o', out]).status, 0);
		assert.match(readFileSync(out, 'utf8'), /^1\. Budget$/m);
		const again = run([from, '-o', out]);
		assert.equal(again.status, 2);
		assert.match(again.stderr, /exists already and was not replaced/);
		const all = run([path.join(scratch.path, 'in'), '-o', path.join(scratch.path, 'all')]);
		assert.equal(all.status, 0);
		assert.match(readFileSync(path.join(scratch.path, 'all/a.minutes'), 'utf8'), /Budget/);
		assert.match(readFileSync(path.join(scratch.path, 'all/b.minutes'), 'utf8'), /Un/);
	});

	it('says what it cannot read and answers 2', () => {
		const { status, stderr } = run([path.join(scratch.path, 'none.txt'), file('a.xls', 'x'), file('bad.docx', 'x'), file('bad.pdf', 'x')]);
		assert.equal(status, 2);
		assert.match(stderr, /none\.txt: The file does not exist/);
		assert.match(stderr, /a\.xls: The format “\.xls” cannot be imported/);
		assert.match(stderr, /bad\.docx: The file could not be read/);
		assert.match(stderr, /bad\.pdf: The file could not be read/);
		assert.equal(run([]).status, 2);
	});
});
