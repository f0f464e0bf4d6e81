import assert from 'node:assert/strict';
import { fixedBy, markedBy } from '../../../support/problems.ts';

const text = (people: string, body = ''): string => `Comité\n\nPrésences\n\nMembres :\n${people}\n\n1. Plan\n\n${body}\n`;

describe('near-identical-names (ATT04)', () => {
	it('compares the list with the text: letters, changed places, accents, order', () => {
		const near = (listed: string, written: string) => markedBy('ATT04', text(`- ${listed}\n- Guy Lau`, `- ${written} présente le plan.`));
		assert.deepEqual(near('Michael Dorn', 'Michal Dorn'), ['Michal Dorn']);
		assert.deepEqual(near('Michael Dorn', 'Michael Donr'), ['Michael Donr']);
		assert.deepEqual(near('Eléna Barane', 'Elena Barane'), ['Elena Barane']);
		assert.deepEqual(near('Dorn Michael', 'Michael Dorn'), ['Michael Dorn']);
		assert.deepEqual(near('Michael Dorn', 'Edward Dorn'), []);
		assert.deepEqual(near('Michael Dorn', 'Michael Dorn'), []);
		assert.deepEqual(near('DORN Michael', 'Michael Dorn'), []);
		assert.deepEqual(near('Hélène Côté', 'Mme Cote'), []);
	});

	it('compares listed names of one affiliation only', () => {
		assert.deepEqual(markedBy('ATT04', text('- Martin Lavoie, Yukon\n- Martine Lavoix, Yukon')), []);
		assert.deepEqual(markedBy('ATT04', text('- Martin Lavoie, Yukon\n- Martin Lavoix, Yukon')), ['Martin Lavoix']);
		assert.deepEqual(markedBy('ATT04', text('- Martin Lavoie, Yukon\n- Martin Lavoix, Ontario')), []);
		assert.deepEqual(markedBy('ATT04', text('- Denis Roy, Yukon\n- Denise Roy, Yukon\n- Daniel Roy, Yukon\n- Danielle Roy, Yukon')), []);
		assert.deepEqual(markedBy('ATT04', text('- Elena Barane\n- Eléna Barane')), ['Eléna Barane']);
	});

	it('corrects every place of the misspelling, or the list', () => {
		const source = text('- Michael Dorn', '- Michal Dorn présente le plan.\n\nMichal Dorn répond.');
		const fixed = fixedBy('ATT04', source);
		assert.equal(fixed.includes('Michal'), false);
		assert.deepEqual(markedBy('ATT04', fixed), []);
	});
});
