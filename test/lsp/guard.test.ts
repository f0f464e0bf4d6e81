import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { createGuard } from '../../server/src/lsp/guard.ts';

const OPEN = 'file:///open.minutes';

function guarded() {
	const log: string[] = [];
	const guard = createGuard(async (uri) => (uri === OPEN ? { title: 'Conseil' } : undefined), { error: (line) => log.push(line) });
	return { guard, log };
}

function about(uri: string) {
	return { textDocument: { uri } };
}

describe('the guard of request handlers', () => {
	it('answers from the open document', async () => {
		const { guard } = guarded();
		const handler = guard.handler('hover', '', ({ title }) => title);
		assert.equal(await handler(about(OPEN), CancellationToken.None), 'Conseil');
	});

	it('falls back where the document is not open', async () => {
		const { guard, log } = guarded();
		const handler = guard.handler('hover', 'nothing', ({ title }) => title);
		assert.equal(await handler(about('file:///other.minutes'), CancellationToken.None), 'nothing');
		assert.deepEqual(log, []);
	});

	it('writes a crash down and falls back', async () => {
		const { guard, log } = guarded();
		const handler = guard.handler('hover', 'nothing', () => {
			throw new Error('broken feature');
		});
		assert.equal(await handler(about(OPEN), CancellationToken.None), 'nothing');
		assert.match(log[0] ?? '', /hover failed on file:\/\/\/open\.minutes: Error: broken feature/);
	});

	it('does not compute what was cancelled', async () => {
		const { guard } = guarded();
		const source = new CancellationTokenSource();
		source.cancel();
		const handler = guard.handler('hover', '', () => assert.fail('was computed'));
		await assert.rejects(
			async () => handler(about(OPEN), source.token),
			(error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
		);
	});
});
