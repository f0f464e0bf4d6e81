import assert from 'node:assert/strict';
import { markedBy, problemsOf } from '../../../support/problems.ts';

const text =
	'Comité\n\nPrésences\n\nMembres :\n- Ann Lee, Yukon\n- Guy Lau, Ontario\n- Rita Roy, Ontario\n\n1. Plan\n\nOn nomme le directeur Odile Dorn.\n';
const roster = [
	{ name: 'Ann Lee', affiliation: 'YT', voting: true },
	{ name: 'Guy Lau', affiliation: 'Ontario', voting: true },
	{ name: 'Paul Elie', affiliation: 'Office des eaux', voting: true },
	{ name: 'Odile Dorn' },
];

describe('rules that read the roster', () => {
	it('ATT17 names the seats that nobody fills', () => {
		assert.match(problemsOf('ATT17', text, { roster })[0]?.message ?? '', /Office des eaux/);
		assert.deepEqual(problemsOf('ATT17', text, { roster: roster.slice(0, 2) }), []);
		assert.deepEqual(problemsOf('ATT17', text), []);
	});

	it('ATT18 counts seats', () => {
		assert.deepEqual(markedBy('ATT18', text, { roster }), ['Rita Roy']);
		assert.deepEqual(markedBy('ATT18', text), []);
	});

	it('ATT02 knows who is in the roster', () => {
		assert.deepEqual(markedBy('ATT02', text, { roster }), []);
		assert.deepEqual(markedBy('ATT02', text), ['Odile Dorn']);
	});

	it('PER17 compares affiliations by what they mean', () => {
		assert.deepEqual(markedBy('PER17', text, { roster }), []);
		assert.deepEqual(markedBy('PER17', text, { roster: [{ name: 'Guy Lau', affiliation: 'Alberta' }] }), ['Ontario']);
	});
});
