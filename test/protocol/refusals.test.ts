import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { startNodeServer } from '../support/peer.ts';

const server = fileURLToPath(new URL('../../dist/server/node.js', import.meta.url));
const uri = 'untitled:seance.minutes';

describe('a server whose editor refuses what it asks', () => {
	it('writes the refusals down and goes on', async () => {
		const peer = startNodeServer([server, '--stdio']);
		try {
			const refused = ['client/registerCapability', 'workspace/configuration', 'workspace/inlayHint/refresh', 'workspace/codeLens/refresh'];
			const asked = new Set<string>();
			for (const method of refused)
				peer.answer(method, () => {
					asked.add(method);
					throw new Error(`no ${method}`);
				});
			await peer.request('initialize', {
				processId: process.pid,
				rootUri: null,
				capabilities: {
					workspace: {
						configuration: true,
						didChangeConfiguration: { dynamicRegistration: true },
						didChangeWatchedFiles: { dynamicRegistration: true },
						inlayHint: { refreshSupport: true },
						codeLens: { refreshSupport: true },
					},
				},
			});
			peer.notify('initialized', {});
			peer.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'minutes', version: 1, text: 'Comité\n\n1. Accueil\n' } });
			peer.notify('workspace/didChangeConfiguration', { settings: null });
			for (const wanted of ['register', 'settings', 'inlayHint/refresh', 'codeLens/refresh'])
				await peer.next<{ message: string }>('window/logMessage', ({ message }) => message.includes(wanted));
			assert.deepEqual([...asked].toSorted(), refused.toSorted());
			assert.equal((await peer.request<readonly object[]>('textDocument/documentSymbol', { textDocument: { uri } })).length > 0, true);
		} finally {
			await peer.stop();
		}
	});
});
