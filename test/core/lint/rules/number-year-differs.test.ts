import assert from 'node:assert/strict';
import { fixedBy, markedBy } from '../../../support/problems.ts';

const numbered = (number: string) => `Conseil\nLe 9 avril 2026\n\n1. A\n\nRésolution ${number} : Le pont est fermé.\n`;
const marked = (number: string) => markedBy('NUM09', numbered(number), { profile: 'municipal-qc' });

describe('number-year-differs (NUM09)', () => {
	it('reads year, month and day where a number follows', () => {
		assert.deepEqual(marked('2026-04-08.077'), ['2026-04-08.077']);
		assert.deepEqual(marked('2026-04-09.077'), []);
		assert.match(fixedBy('NUM09', numbered('2025-04-09.077'), { profile: 'municipal-qc' }), /Résolution 2026-04-09\.077/);
	});

	it('reads year and month before a number, which is no day', () => {
		for (const fine of ['2026-04-12', '2026-04-112', '2026-017', '26-04-69']) assert.deepEqual(marked(fine), [], fine);
		// the third sitting of the year, unless another number tells that months are meant
		assert.deepEqual(marked('2026-03-12'), []);
		assert.deepEqual(marked('2025-017'), ['2025-017']);
		const two = `${numbered('2026-03-12')}\nRésolution 2026-04-13 : La rue est ouverte.\n`;
		assert.match(fixedBy('NUM09', two, { profile: 'municipal-qc' }), /Résolution 2026-04-12/);
	});
});
