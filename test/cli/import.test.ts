import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

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
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'minutier-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	function file(name: string, content: string | Uint8Array): string {
		const at = path.join(folder, name);
		mkdirSync(path.dirname(at), { recursive: true });
		writeFileSync(at, content);
		return at;
	}

	function run(args: readonly string[], input: string | Uint8Array = '') {
		const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'import', ...args], {
			input,
			encoding: 'utf8',
			env: { ...process.env, LC_ALL: 'en_CA.UTF-8' },
		});
		return { status, stdout, stderr };
	}

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
		const out = path.join(folder, 'out.minutes');
		assert.equal(run([from, '-o', out]).status, 0);
		assert.match(readFileSync(out, 'utf8'), /^1\. Budget$/m);
		const again = run([from, '-o', out]);
		assert.equal(again.status, 2);
		assert.match(again.stderr, /exists already and was not replaced/);
		const all = run([path.join(folder, 'in'), '-o', path.join(folder, 'all')]);
		assert.equal(all.status, 0);
		assert.match(readFileSync(path.join(folder, 'all/a.minutes'), 'utf8'), /Budget/);
		assert.match(readFileSync(path.join(folder, 'all/b.minutes'), 'utf8'), /Un/);
	});

	it('says what it cannot read and answers 2', () => {
		const { status, stderr } = run([path.join(folder, 'none.txt'), file('a.xls', 'x'), file('bad.docx', 'x'), file('bad.pdf', 'x')]);
		assert.equal(status, 2);
		assert.match(stderr, /none\.txt: The file does not exist/);
		assert.match(stderr, /a\.xls: The format “\.xls” cannot be imported/);
		assert.match(stderr, /bad\.docx: The file could not be read/);
		assert.match(stderr, /bad\.pdf: The file could not be read/);
		assert.equal(run([]).status, 2);
	});
});
