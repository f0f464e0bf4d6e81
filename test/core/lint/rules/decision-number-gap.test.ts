import assert from 'node:assert/strict';
import { problemsOf } from '../../../support/problems.ts';

const after = (first: string, second: string) =>
	problemsOf('NUM04', `1. A\n\nRésolution ${first} : Le pont est fermé.\n\nRésolution ${second} : La rue est ouverte.\n`).map(
		(p) => p.message,
	)[0];

describe('decision-number-gap (NUM04)', () => {
	it('names what is missing as it would be written, and where the gap begins', () => {
		assert.match(after('2026-04-09.077', '2026-04-09.079') ?? '', /il manque 2026-04-09\.078\. /);
		assert.match(after('1', '4') ?? '', /il manque 2 et 3\. /);
		assert.match(after('098', '103') ?? '', /il manque 099 à 102\. /);
		assert.equal(after('2026-04-09.077', '2026-04-09.078'), undefined);
		assert.deepEqual(
			problemsOf('NUM04', '1. A\n\nDécision 1 : Le pont est fermé.\n\nDécision 3 : La rue est ouverte.\n').map((p) => p.related?.length),
			[1],
		);
	});
});
