import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulePages } from '../../server/src/core/lint/documentation.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/rules');

/** Pages are generated once the rules have settled: a checkout without them is complete. */
(existsSync(folder) ? describe : describe.skip)('the pages in docs/rules', () => {
	it('are what the rules say: run npm run docs', () => {
		const wanted = new Map(rulePages().map(({ file, text }) => [file, text]));
		const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.md'))
			.map((file) => file.split(path.sep).join('/'));
		assert.deepEqual(written.toSorted(), [...wanted.keys()].toSorted());
		for (const file of written) assert.equal(readFileSync(path.join(folder, file), 'utf8'), wanted.get(file), file);
	});
});
