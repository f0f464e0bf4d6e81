import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-types';
import { type Peer, startNodeServer } from '../support/peer.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
const examples = readdirSync(path.join(root, 'examples'), { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.minutes'))
	.map((name) => path.join(root, 'examples', name));

interface JsonProblem {
	readonly code: string;
	readonly message: string;
	readonly line: number;
	readonly column: number;
}

/** One problem as a line that can be compared. */
const told = ({ code, message, line, column }: JsonProblem): string => `${line}:${column} ${code} ${message}`;

function run(...args: readonly string[]): string {
	return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' }).stdout;
}

describe('the same problems', () => {
	let peer: Peer;
	before(async () => {
		peer = startNodeServer([cli, 'lsp', '--stdio']);
		await peer.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
		peer.notify('initialized', {});
	});
	after(async () => {
		await peer.request('shutdown', null);
		await peer.stop();
	});

	it('has examples to compare', () => assert.ok(examples.length >= 3));

	for (const file of examples)
		it(`in check, in the exported data and in the editor: ${path.relative(root, file)}`, async () => {
			const text = readFileSync(file, 'utf8');
			const uri = pathToFileURL(file).href;
			peer.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'minutes', version: 1, text } });
			const { diagnostics } = await peer.next<{ readonly uri: string; readonly diagnostics: readonly Diagnostic[] }>(
				'textDocument/publishDiagnostics',
				(published) => published.uri === uri,
			);
			const inEditor = diagnostics.map(({ code, message, range: { start } }) =>
				told({ code: String(code), message: String(message), line: start.line + 1, column: start.character + 1 }),
			);
			const checked = JSON.parse(run('check', file, '--format', 'json')).files[0].problems.map(told);
			const exported = (JSON.parse(run('export', file, '--to', 'json')).problems ?? []).map(told);
			assert.deepEqual(inEditor, checked);
			assert.deepEqual(exported, checked);
		});
});
