import assert from 'node:assert/strict';
import { createLineIndex } from '../../../server/src/core/text/lineIndex.ts';

describe('line index', () => {
	it('knows LF, CRLF and CR', () => {
		const index = createLineIndex('a\nb\r\nc\rd');
		assert.deepEqual([0, 2, 5, 7].map(index.lineAt), [0, 1, 2, 3]);
		assert.deepEqual(index.lineSpan(1), { start: 2, end: 3 });
		assert.equal(index.lineCount, 4);
	});

	it('counts no column for a byte order mark', () => {
		const index = createLineIndex('\ufeffab\ncd');
		assert.deepEqual([0, 1, 2, 4, 5].map(index.columnAt), [0, 0, 1, 0, 1]);
		assert.deepEqual([0, 1].map(createLineIndex('ab').columnAt), [0, 1]);
	});
});
