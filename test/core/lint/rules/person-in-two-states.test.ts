import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/core/text/edit.ts';
import { problemsOf } from '../../../support/problems.ts';

describe('person-in-two-states (ATT03)', () => {
	it('finds the same words in another order', () => {
		assert.equal(problemsOf('ATT03', 'Comité\n\nPrésents : Patrick Cornu, Ann Lee\nExcusés : Cornu Patrick\n').length, 1);
		assert.equal(problemsOf('ATT03', 'Comité\n\nPrésents : Paul Cornu, Ann Lee\nExcusés : Patrick Cornu\n').length, 0);
	});

	it('accepts who came after all, an excused absence, and an office beside a membership', () => {
		assert.equal(problemsOf('ATT03', 'Comité\n\nPrésents :\n- Ann Lee\n- Guy Lau (arrivée à 14 h)\n\nExcusés : Guy Lau\n').length, 0);
		assert.equal(problemsOf('ATT03', 'Comité\n\nMembres :\n- Ann Lee\n- Guy Lau (absent)\n\nExcusés : Guy Lau\n').length, 0);
		assert.equal(problemsOf('ATT03', 'Comité\n\nPrésidence : Ann Lee\nMembres : Ann Lee, Guy Lau\n').length, 0);
	});

	it('does not let a member and the substitute both be present', () => {
		const list = (member: string) => `Comité\n\nMembres :\n- Ann Lee\n- Guy Lau (remplace Rita Roy)\n${member}\n`;
		assert.match(problemsOf('ATT03', list('- Rita Roy'))[0]?.message ?? '', /Rita Roy est à la fois présent·e et remplacé·e par Guy Lau/);
		for (const fine of [
			'- Rita Roy (absente)',
			'- Rita Roy (arrivée à 14 h)',
			'- Odile Dorn',
			'\nExcusée : Rita Roy',
			'\nInvités : Rita Roy',
		])
			assert.deepEqual(problemsOf('ATT03', list(fine)), [], fine);
	});

	it('keeps one of the two', () => {
		const text = 'Comité\n\nPrésents : Ann Lee, Guy Lau\nExcusés : Guy Lau, Rita Roy\n';
		const [problem] = problemsOf('ATT03', text);
		assert.deepEqual(
			problem?.fixes.map((fix) => [fix.title, applyEdits(text, fix.edits)]),
			[
				['Garder « Excusés »', 'Comité\n\nPrésents : Ann Lee\nExcusés : Guy Lau, Rita Roy\n'],
				['Garder « Présents »', 'Comité\n\nPrésents : Ann Lee, Guy Lau\nExcusés : Rita Roy\n'],
			],
		);
		assert.equal(problem?.severity, 'error');
	});
});
