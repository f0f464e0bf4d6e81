import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { ImportParams, ImportResult } from '../../server/src/lsp/messages.ts';
import { IMPORT_REQUEST } from '../../server/src/lsp/messages.ts';
import { startNodeServer } from '../support/peer.ts';

const dist = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const params: ImportParams = {
	name: 'note.md',
	content: Buffer.from('# Réunion du 14 mars 2024\n\n## Un\n\n- Visiter le quai\n').toString('base64'),
	language: 'fr',
};

describe('the import of files by an editor', () => {
	it('is a request of the server (Node)', async () => {
		const server = startNodeServer([dist('server/node.js'), '--stdio']);
		try {
			await server.request('initialize', { processId: null, rootUri: null, capabilities: {} });
			expectText(await server.request(IMPORT_REQUEST, params));
			const refused = (await server.request(IMPORT_REQUEST, { ...params, name: 'a.xls' })) as ImportResult;
			assert.equal(refused.kind, 'refusal');
		} finally {
			await server.stop();
		}
	});

	it('is a worker of its own (web)', async () => {
		const worker: { onmessage?: (event: { data: ImportParams }) => void; postMessage?: (result: ImportResult) => void } = {};
		const answer = new Promise<ImportResult>((resolve) => {
			worker.postMessage = resolve;
		});
		runInNewContext(readFileSync(dist('server/import.js'), 'utf8'), {
			self: worker,
			atob,
			TextDecoder,
			TextEncoder,
			Uint8Array,
			setTimeout,
			console,
			navigator: {},
			URL,
		});
		worker.onmessage?.({ data: params });
		expectText(await answer);
	});
});

function expectText(result: unknown): void {
	const answer = result as ImportResult;
	assert.ok(answer.kind === 'imported', JSON.stringify(answer));
	assert.match(answer.text, /^# Un$/m);
	assert.equal(answer.doubts.length, 1);
	assert.match(answer.text.split('\n')[answer.doubts[0]?.line ?? -1] ?? '', /^\/\/ import: /);
}
