import assert from 'node:assert/strict';
import { fixedBy, problemsOf } from '../../../support/problems.ts';

describe('text-outside-items', () => {
	it('moves a decision before the adjournment where both stand in the item', () => {
		const text = '1. Budget\n\nLa séance est levée à 15 h.\n\nDécision 1 : Le comité adopte le budget.\n';
		assert.match(fixedBy('STR32', text), /^1\. Budget\n\nDécision 1 : Le comité adopte le budget\.\n\nLa séance est levée à 15 h\./);
	});

	it('moves nothing out of its item where the adjournment stands above it', () => {
		const text = 'La séance est levée à 15 h.\n\n1. Budget\n\nDécision 1 : Le comité adopte le budget.\n';
		const [problem, ...others] = problemsOf('STR32', text);
		assert.deepEqual(others, []);
		assert.deepEqual(problem?.fixes, []);
	});
});
