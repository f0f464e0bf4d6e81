import assert from 'node:assert/strict';
import { renumber } from '../../../server/src/core/model/renumber.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { anyDocument } from '../../support/documents.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

function renumbered(text: string): string {
	const answer = renumber(documentOf(text));
	assert.equal(answer.kind, 'edits');
	return answer.kind === 'edits' ? applyEdits(text, answer.edits) : text;
}

describe('renumber', () => {
	it('closes gaps in items, sub-items and letters, and follows references', () => {
		assert.equal(
			renumbered('1. A\n\n3. B (voir le point 5)\n\n3.2. C\n\n5. D\n\nB) E\n\nVoir le point 5 B.\n'),
			'1. A\n\n2. B (voir le point 3)\n\n2.1. C\n\n3. D\n\nA) E\n\nVoir le point 3 A.\n',
		);
	});

	it('follows each reference of a list', () => {
		assert.equal(
			renumbered('1. A\n\n3. B (voir les points 1 et 5)\n\n5. C\n\nVoir les points 3 à 5.\n'),
			'1. A\n\n2. B (voir les points 1 et 3)\n\n3. C\n\nVoir les points 2 à 3.\n',
		);
	});

	it('moves both writings of a doubled number', () => {
		assert.equal(renumbered('1. A\n\n3. B\n\n2. 2. C\n'), '1. A\n\n2. B\n\n3. 3. C\n');
	});

	it('rewrites later decisions and references after an insertion above', () => {
		assert.equal(
			renumbered(
				'1. A\n\nDécision : Nouvelle.\n\nDécision no 1 : Oui.\n\nDécision no 2 : Non.\n\nVoir la décision no 2 et la décision no 2 du 3 mai 2020.\n',
			),
			'1. A\n\nDécision : Nouvelle.\n\nDécision no 2 : Oui.\n\nDécision no 3 : Non.\n\nVoir la décision no 3 et la décision no 2 du 3 mai 2020.\n',
		);
		assert.equal(
			renumbered('1. A\n\nDécision no 1 : N.\n\nDécision no 1 : Oui.\n\nVoir la décision no 1.\n'),
			'1. A\n\nDécision no 1 : N.\n\nDécision no 2 : Oui.\n\nVoir la décision no 2.\n',
		);
	});

	it('numbers each series on its own, actions as one', () => {
		assert.equal(
			renumbered('1. A\n\nDécision 1 : a.\n\nRésolution 2 : b.\n\nMesure 3 : c.\n\nSuivi 3 : d.\n'),
			'1. A\n\nDécision 1 : a.\n\nRésolution 1 : b.\n\nMesure 1 : c.\n\nSuivi 2 : d.\n',
		);
	});

	it('goes on from numbers that started in an earlier meeting', () => {
		assert.equal(
			renumbered('1. A\n\nRésolution 2024-017 : a.\n\nRésolution 2024-019 : b.\n'),
			'1. A\n\nRésolution 2024-017 : a.\n\nRésolution 2024-018 : b.\n',
		);
		assert.equal(renumbered('1. A\n\nDécision 145 : a.\n\nDécision 147 : b.\n'), '1. A\n\nDécision 145 : a.\n\nDécision 146 : b.\n');
	});

	it('follows a pattern', () => {
		assert.equal(
			renumbered('C\nLe 3 mai 2024\nNumérotation : {year}-{n:3}\n\n1. A\n\nDécision 1 : a.\n\nDécision 2 : b.\n'),
			'C\nLe 3 mai 2024\nNumérotation : {year}-{n:3}\n\n1. A\n\nDécision 2024-001 : a.\n\nDécision 2024-002 : b.\n',
		);
	});

	it('refuses approved and published minutes with a sentence', () => {
		for (const status of ['approuvé', 'publié', 'approved', 'adopté']) {
			const answer = renumber(documentOf(`C\nÉtat : ${status}\n\n3. A\n`));
			assert.ok(answer.kind === 'refusal' && answer.message.fr.endsWith('.') && answer.message.en.endsWith('.'), status);
		}
	});

	it('leaves a number that is too deep for its place', () => {
		assert.equal(renumbered('2.1. Détail\n## Sous-titre\n2. Budget\n'), '2.1. Détail\n## Sous-titre\n1. Budget\n');
	});

	it('has nothing to do a second time', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				const answer = renumber(documentOf(text));
				if (answer.kind === 'refusal') return;
				const once = applyEdits(text, answer.edits);
				const again = renumber(documentOf(once));
				assert.deepEqual(again, { kind: 'edits', edits: [] });
			}),
			{ numRuns: 200 },
		);
	});
});
