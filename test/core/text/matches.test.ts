import assert from 'node:assert/strict';
import { matches } from '../../../server/src/core/text/matches.ts';

describe('matches', () => {
	it('finds what matchAll finds, empty matches and code points beyond the first plane included', () => {
		for (const [text, pattern] of [
			['a1 b22 c333', /(?<word>[a-z])\d+/g],
			['a1 b22 c333', /x/g],
			['ab', /(?:)/g],
			['a😀b', /(?:)/gu],
			['a😀b', /(?:)/g],
			['xxaxx', /x*/g],
		] as const) {
			const wanted = Array.from(text.matchAll(pattern));
			assert.deepEqual(matches(text, pattern), wanted, String(pattern));
		}
	});

	it('reads from the start, wherever the pattern was left', () => {
		const pattern = /\d/g;
		pattern.lastIndex = 2;
		assert.deepEqual(
			matches('1 2 3', pattern).map((m) => m.index),
			[0, 2, 4],
		);
		assert.equal(pattern.lastIndex, 0);
	});
});
