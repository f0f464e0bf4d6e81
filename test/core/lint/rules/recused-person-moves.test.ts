import assert from 'node:assert/strict';
import { problemsOf } from '../../../support/problems.ts';

const recused = (sentence: string, fields: string): number =>
	problemsOf(
		'ATT20',
		`Comité\n\nMembres : Ann Lee, Guy Lau\n\n1. A\n\n${sentence}\n\nDécision 1 : Oui.\n${fields}\n\n2. B\n\nDécision 2 : Oui.\n${fields}\n`,
	).length;

describe('recused-person-moves (ATT20)', () => {
	it('reads recusals of the same item', () => {
		for (const sentence of [
			'Guy Lau déclare un intérêt et se retire.',
			'Guy Lau, membre, déclare un conflit d’intérêts.',
			'M. Lau se récuse.',
			'Guy Lau s’est retiré du vote.',
			'Guy Lau declared a pecuniary interest.',
			'Guy Lau recused himself.',
		])
			assert.equal(recused(sentence, '  Proposée par : Guy Lau'), 1, sentence);
		assert.equal(recused('Guy Lau se récuse.', '  Pour : Guy Lau, Ann Lee'), 1);
	});

	it('is silent about others, and about who declares to have none', () => {
		assert.equal(recused('Guy Lau se récuse.', '  Proposée par : Ann Lee'), 0);
		assert.equal(recused('Guy Lau déclare n’avoir aucun intérêt.', '  Proposée par : Guy Lau'), 0);
		assert.equal(recused('Guy Lau déclare que le plan avance.', '  Proposée par : Guy Lau'), 0);
	});

	it('finds the person under another form of the name, and leaves votes in fields to DEC24', () => {
		const text = (fields: string) => `Comité\n\nMembres : Ann Lee, Guy Lau\n\n1. A\n\nDécision 1 : Oui.\n${fields}\n`;
		assert.equal(problemsOf('ATT20', text('  Appuyée par : M. Lau\n  Récusation : Guy Lau')).length, 1);
		assert.equal(problemsOf('ATT20', text('  Pour : Guy Lau\n  Récusation : Guy Lau')).length, 0);
		assert.equal(problemsOf('DEC24', text('  Pour : Guy Lau\n  Récusation : Guy Lau')).length, 1);
	});
});
