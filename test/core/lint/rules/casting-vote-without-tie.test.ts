import assert from 'node:assert/strict';
import { problemsOf } from '../../../support/problems.ts';

const cast = (vote: string, words: string) =>
	problemsOf(
		'DEC11',
		`C\n\nPrésidence : Léa Roy\nMembres : Ann Lee, Guy Lau\n\n1. A\n\nDécision 1 : Le bail est signé.\n  Vote : ${vote}\n  ${words}\n`,
	).map((p) => p.message);

describe('casting-vote-without-tie (DEC11)', () => {
	it('needs a tie, whatever sentence tells the casting vote', () => {
		assert.deepEqual(cast('2 pour, 2 contre', 'Adoptée avec la voix prépondérante de la présidente'), []);
		assert.equal(cast('6 pour, 3 contre', 'Adoptée avec la voix prépondérante de la présidente').length, 1);
		assert.equal(cast('6 pour, 3 contre', 'Adoptée, la présidente exerçant son vote prépondérant').length, 1);
		assert.deepEqual(cast('6 pour, 3 contre', 'La présidente n’a pas à exercer son vote prépondérant.'), []);
	});

	it('is the chair’s', () => {
		assert.match(cast('2 pour, 2 contre', 'Adoptée avec la voix prépondérante de Guy Lau')[0] ?? '', /Guy Lau ne préside pas/);
		assert.deepEqual(cast('2 pour, 2 contre', 'Adoptée avec la voix prépondérante de Léa Roy'), []);
	});
});
