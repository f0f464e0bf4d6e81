import assert from 'node:assert/strict';
import { problemsOf } from '../../../support/problems.ts';

const missing = (text: string) => problemsOf('STR05', text).length;

describe('missing-location (STR05)', () => {
	it('reads the place in the heading and in the opening formula', () => {
		assert.equal(missing('Procès-verbal de la séance tenue le 12 mars 2024 à 19 h 30, à la salle communautaire\n\n1. Budget\n'), 0);
		assert.equal(
			missing('Conseil\nLe 12 mars 2024\n\nLe conseil s’est réuni à la mairie sous la présidence de Mme Roy.\n\n1. Budget\n'),
			0,
		);
		assert.equal(missing('Town of Greyrock\nMarch 12, 2024\nCouncil Chambers\n\n1. Budget\n'), 0);
	});

	it('does not take a body or an item for a place', () => {
		assert.equal(missing('Conseil municipal de Valmont\nLe 12 mars 2024\n\n1. Réparation de la salle communautaire\n'), 1);
		assert.equal(missing('Town of Greyrock\nMarch 12, 2024\n\n1. Town hall\n'), 1);
		assert.equal(missing('Comité du centre de jour\nLe 12 mars 2024\n\n1. Budget\n'), 1);
	});
});
