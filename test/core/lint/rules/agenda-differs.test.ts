import assert from 'node:assert/strict';
import { markedBy } from '../../../support/problems.ts';

const held = (planned: string, title: string) =>
	markedBy('STR10', `C\nLe 14 mars 2024\n\nOrdre du jour\n- Accueil\n- ${planned}\n\n1. Accueil\n\n2. ${title}\n`);

describe('agenda-differs (STR10)', () => {
	it('accepts a title that stops at its subject, or goes on after it', () => {
		assert.deepEqual(held('Premières réflexions : grandes rubriques à prévoir', 'Premières réflexions'), []);
		assert.deepEqual(held('Plan stratégique', 'Plan stratégique – deuxième lecture'), []);
		assert.deepEqual(held('Où allons-nous (à long terme)?', 'Où allons-nous?'), []);
	});

	it('does not take one word for the subject', () => {
		assert.equal(held('Rapport : finances', 'Rapport : bibliothèque').length, 2);
		assert.equal(held('Rapport annuel : finances', 'Rapport annuel : voirie').length, 2);
	});
});
