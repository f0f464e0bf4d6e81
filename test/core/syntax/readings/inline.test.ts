import assert from 'node:assert/strict';
import { findReferences } from '../../../../server/src/core/syntax/readings/inline.ts';

/** What each reference says, and the words that it spans. */
function read(text: string): readonly string[] {
	return findReferences(text, 0).map(
		(r) => `${r.kind} ${r.number.value}${r.date ? ` ${r.date.value}` : ''}: ${text.slice(r.span.start, r.span.end)}`,
	);
}

describe('findReferences', () => {
	it('reads every number of a list', () => {
		assert.deepEqual(read('Voir les points 2 et 3, les mesures 1, 2 et 4, et les décisions nos 4 à 6.'), [
			'item 2: points 2',
			'item 3: 3',
			'action 1: mesures 1',
			'action 2: 2',
			'action 4: 4',
			'decision 4: décisions nos 4',
			'decision 6: 6',
		]);
		assert.deepEqual(read('See items 2 and 3 B, Decision Nos. 7 and 8, resolutions 2022-017 to 2022-019.'), [
			'item 2: items 2',
			'item 3 B: 3 B',
			'decision 7: Decision Nos. 7',
			'decision 8: 8',
			'decision 2022-017: resolutions 2022-017',
			'decision 2022-019: 2022-019',
		]);
		assert.deepEqual(read('aux onglets 5 et 6 et aux annexes A à C'), [
			'attachment 5: onglets 5',
			'attachment 6: 6',
			'attachment A: annexes A',
			'attachment C: C',
		]);
	});

	it('tells a range from a number with a hyphen', () => {
		assert.deepEqual(read('decisions 4-6, resolutions 2022-017'), [
			'decision 4: decisions 4',
			'decision 6: 6',
			'decision 2022-017: resolutions 2022-017',
		]);
		assert.deepEqual(read('la décision 4-6'), ['decision 4-6: décision 4-6']);
	});

	it('gives the date of a list to each of its numbers', () => {
		assert.deepEqual(read('les décisions nᵒˢ 4, 5 et 6 du 12 octobre 2023 et la décision no 7'), [
			'decision 4 2023-10-12: décisions nᵒˢ 4',
			'decision 5 2023-10-12: 5',
			'decision 6 2023-10-12: 6 du 12 octobre 2023',
			'decision 7: décision no 7',
		]);
	});

	it('reads dates in the words of minutes, and nothing in code', () => {
		assert.deepEqual(read('la décision no 3 (12 octobre 2023), la décision no 4 datée du 3 mai 2023'), [
			'decision 3 2023-10-12: décision no 3 (12 octobre 2023',
			'decision 4 2023-05-03: décision no 4 datée du 3 mai 2023',
		]);
		assert.deepEqual(read('action item 3 from the meeting of October 12, 2023'), [
			'action 3 2023-10-12: action item 3 from the meeting of October 12, 2023',
		]);
		assert.deepEqual(read('`décision no 3` et ``mesure ` 1`` et point 2'), ['item 2: point 2']);
	});

	it('takes counts for no references', () => {
		assert.deepEqual(read('Il y a 3 points 2 fois répétés, et 10 points 5.'), []);
		assert.deepEqual(read('La décision 4 et 5 autres membres'), ['decision 4: décision 4']);
		assert.deepEqual(read('les mesures 1 et 2, 3 membres'), ['action 1: mesures 1', 'action 2: 2']);
		assert.deepEqual(read('les mesures 1 et 2, 12 mars'), ['action 1: mesures 1', 'action 2: 2']);
	});
});
