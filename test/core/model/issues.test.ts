import assert from 'node:assert/strict';
import { fixedBy } from '../../support/problems.ts';

describe('a misspelt keyword', () => {
	it('is corrected in the language of the document', () => {
		const fixed = (text: string): string => fixedBy('SYN01', text).split('\n').at(-2) ?? '';
		assert.equal(fixed('Council\nMinutes\n\n1. A\n\nResolutoin 3: Yes.\n'), 'Resolution 3: Yes.');
		assert.equal(fixed('Council\nMinutes\n\n1. A\n\nDECISSION 3: Yes.\n'), 'DECISION 3: Yes.');
		assert.equal(fixed('Conseil\nProcès-verbal\n\n1. A\n\nResolutoin 3 : Oui.\n'), 'Résolution 3 : Oui.');
	});
});
