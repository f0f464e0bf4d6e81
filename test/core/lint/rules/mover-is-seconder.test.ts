import assert from 'node:assert/strict';
import { markedBy } from '../../../support/problems.ts';

const marked = (words: string) => markedBy('DEC05', `C\n\nMembres :\n- Ann Lee\n- Guy Lau\n- Zoé Roy\n\n1. A\n\n${words}\n`);

describe('mover-is-seconder (DEC05)', () => {
	it('reads running text, one motion at a time', () => {
		assert.deepEqual(marked('Il est proposé par M. Guy Lau, appuyé par M. Guy Lau et résolu d’acheter du gravier.'), ['Guy Lau']);
		assert.deepEqual(marked('Il est proposé par M. Guy Lau, appuyé par Mme Ann Lee et résolu d’acheter du gravier.'), []);
		assert.deepEqual(
			marked('Il est proposé par M. Guy Lau, appuyé par Mme Ann Lee, d’acheter du gravier.\n\nIl est proposé par Mme Ann Lee de clore.'),
			[],
		);
	});
});
