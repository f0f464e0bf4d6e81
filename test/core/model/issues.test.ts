import assert from 'node:assert/strict';
import { fixedBy, markedBy } from '../../support/problems.ts';

describe('a misspelt keyword', () => {
	it('is corrected in the language of the document', () => {
		const fixed = (text: string): string => fixedBy('SYN01', text).split('\n').at(-2) ?? '';
		assert.equal(fixed('Council\nMinutes\n\n1. A\n\nResolutoin 3: Yes.\n'), 'Resolution 3: Yes.');
		assert.equal(fixed('Council\nMinutes\n\n1. A\n\nDECISSION 3: Yes.\n'), 'DECISION 3: Yes.');
		assert.equal(fixed('Conseil\nProcès-verbal\n\n1. A\n\nResolutoin 3 : Oui.\n'), 'Résolution 3 : Oui.');
	});
});

describe('a numbering rule', () => {
	it('is understood whole, or reported', () => {
		const marked = (rule: string): readonly string[] => markedBy('SYN11', `Conseil\nLe 14 mars 2024\nNumérotation : ${rule}\n`);
		for (const rule of ['{year}-{n:3}', 'CE-{date}.{n}', 'par réunion', 'continue', 'per meeting', 'continuous', 'continue dans la série'])
			assert.deepEqual(marked(rule), [], rule);
		for (const rule of ['{yy}-{n}', '{year}', 'romaine']) assert.deepEqual(marked(rule), [rule]);
	});
});
