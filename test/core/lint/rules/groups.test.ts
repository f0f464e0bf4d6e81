import assert from 'node:assert/strict';
import { fixedBy, markedBy } from '../../../support/problems.ts';

const list = (people: string): string => `Comité\n\nPrésences\n\nMembres :\n${people}\n`;

describe('groups of the attendance list', () => {
	it('ATT09 wants a heading where the alphabet restarts with another body', () => {
		const sorted = '- Ann Abel, Yukon\n- Guy Brun, Ontario\n- Rita Côté, Québec\n- Odile Dorn, Alberta';
		assert.deepEqual(markedBy('ATT09', list(`${sorted}\n- Jean Bois, directeur, OEN.\n- Luc Carle, OEN`)), ['Jean Bois']);
		// one affiliation that others have, too; one person; a list by rank
		assert.deepEqual(markedBy('ATT09', list(`${sorted}\n- Jean Bois, Yukon\n- Luc Carle, Yukon`)), []);
		assert.deepEqual(markedBy('ATT09', list(`${sorted}\n- Jean Bois, OEN`)), []);
		assert.deepEqual(
			markedBy('ATT09', list('- Paul Zed, A\n- Ann Abel, B\n- Luc Roy, C\n- Guy Brun, D\n- Eva Moss, OEN\n- Ida Pons, OEN')),
			[],
		);
	});

	it('ATT10 sorts a list that is nearly in order, and leaves lists by rank and heads alone', () => {
		const people = ['Ann Abel', 'Rita Côté', 'Guy Brun', 'Jean de Dorn', 'Paul Elie', 'Luc Fabre', 'Ida Gros', 'Eva Hart'].map(
			(name) => `- ${name}`,
		);
		const text = list(people.join('\n'));
		assert.deepEqual(markedBy('ATT10', text).length, 1);
		const fixed = fixedBy('ATT10', text);
		assert.match(fixed, /Abel\n- Guy Brun\n- Rita Côté\n- Jean de Dorn/);
		assert.deepEqual(markedBy('ATT10', fixed), []);
		assert.deepEqual(markedBy('ATT10', list('- Luc Roy\n- Ann Abel\n- Paul Zed\n- Guy Brun\n- Eva Moss\n- Ida Côté')), []);
		assert.deepEqual(
			markedBy(
				'ATT10',
				list('- Paul Zed (président)\n- Ann Abel\n- Guy Brun\n- Rita Côté\n- Jean Dorn\n- Eva Elie\n- Luc Fabre\n- Ida Gros'),
			),
			[],
		);
	});

	it('ATT19 moves staff of an organisation to its group', () => {
		const text = 'Comité\n\nObservateurs :\n- Ann Lee, Yukon\n- Guy Lau, OEN\n\nSecrétariat de l’OEN :\n- Rita Roy, directrice\n';
		assert.deepEqual(markedBy('ATT19', text), ['OEN']);
		const fixed = fixedBy('ATT19', text);
		assert.match(fixed, /Yukon\n\nSecrétariat de l’OEN :\n- Rita Roy, directrice\n- Guy Lau, OEN\n/);
		assert.deepEqual(markedBy('ATT19', fixed), []);
	});

	it('ATT07 is content with a sentence that nobody was away, and with open meetings', () => {
		assert.deepEqual(markedBy('ATT07', list('- Ann Lee')), ['Présences']);
		for (const absences of ['Absences : aucune', 'Excusés : néant', 'Absents :\nAucun', 'Absents : 0'])
			assert.deepEqual(markedBy('ATT07', `${list('- Ann Lee')}\n${absences}\n`), [], absences);
		assert.deepEqual(markedBy('ATT07', 'Comité\n\nParticipants : Ann Lee, Guy Lau\n'), []);
	});

	it('ATT23 finds what names nobody in lists that must be complete', () => {
		for (const entry of ['etc.', '3 autres membres', 'et plusieurs autres personnes', '+ 2 personnes'])
			assert.equal(markedBy('ATT23', list(`- Ann Lee\n- ${entry}\n- Guy Lau`)).length, 1, entry);
		assert.deepEqual(markedBy('ATT23', 'Comité\n\nMembres : Ann Lee\n\nPublic :\n- 12 personnes\n'), []);
	});

	it('ATT22 is about full names in one group', () => {
		assert.deepEqual(markedBy('ATT22', list('- Ann Lee\n- Guy Lau\n- ANN LEE')), ['ANN LEE']);
		assert.deepEqual(markedBy('ATT22', 'Comité\n\nPrésents : Antoine, Lise, Antoine\n'), []);
	});
});
