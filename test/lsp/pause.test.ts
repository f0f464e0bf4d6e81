import assert from 'node:assert/strict';
import { afterPause } from '../../server/src/lsp/pause.ts';

describe('afterPause', () => {
	it('waits for the end of what happens, and runs once', async () => {
		let runs = 0;
		await new Promise<void>((resolve) => {
			const happened = afterPause(() => {
				runs++;
				resolve();
			}, 5);
			for (let i = 0; i < 10; i++) happened();
			assert.equal(runs, 0);
		});
		assert.equal(runs, 1);
	});
});
