import assert from 'node:assert/strict';
import { fixedBy, markedBy, problemsOf } from '../../../support/problems.ts';

const LIST =
	'Comité\n\nPrésences\n\nMembres :\n- Edward Dorn, Ontario\n- Hélène Marchand, Yukon\n- Ann Roy, Alberta\n- Luc Roy, Manitoba\n\n1. Plan\n\n';

describe('speaker-not-listed (ATT01)', () => {
	it('keeps homonyms apart: who shares a family name with somebody listed is not listed', () => {
		assert.deepEqual(markedBy('ATT01', `${LIST}Odile Dorn, chercheuse, présente le plan.\n`), ['Odile Dorn']);
		assert.deepEqual(markedBy('ATT04', `${LIST}Odile Dorn, chercheuse, présente le plan.\n`), []);
	});

	it('tells a person once, with every place', () => {
		const [problem, ...others] = problemsOf('ATT01', `${LIST}- Odile Dorn présente le plan.\n\nOdile Dorn répond aux questions.\n`);
		assert.deepEqual(others, []);
		assert.equal(problem?.related?.length, 1);
	});

	it('leaves who is listed in another form alone', () => {
		for (const text of [
			'Mme Marchand présente le plan.',
			'Hélène présente le plan.',
			'HÉLÈNE MARCHAND présente le plan.',
			'- H. Marchand présente le plan.',
			'M. Roy présente le plan.',
			'- Helene Marchand présente le plan.',
		])
			assert.deepEqual(markedBy('ATT01', `${LIST}${text}\n`), [], text);
	});

	it('leaves a near miss to ATT04 and a mover to ATT14', () => {
		assert.deepEqual(markedBy('ATT01', `${LIST}- Hélene Marchant présente le plan.\n`), []);
		assert.deepEqual(markedBy('ATT04', `${LIST}- Hélene Marchant présente le plan.\n`), ['Hélene Marchant']);
		assert.deepEqual(markedBy('ATT01', `${LIST}Il est proposé par Odile Dorn de lever la séance.\n`), []);
		assert.deepEqual(markedBy('ATT14', `${LIST}Il est proposé par Odile Dorn de lever la séance.\n`), ['Odile Dorn']);
	});

	it('is silent without a list, and for organisations, places and sentence starts', () => {
		assert.deepEqual(markedBy('ATT01', 'Comité\n\n1. Plan\n\n- Odile Dorn présente le plan.\n'), []);
		for (const text of [
			'- Parcs Canada présente le plan.',
			'- Comité Permanent, Ontario, demande un délai.',
			'Le Plan Nord propose un délai.',
		])
			assert.deepEqual(markedBy('ATT01', `${LIST}${text}\n`), [], text);
		const organisations = [{ kind: 'own' as const, fr: { name: 'Port Valmont' } }];
		assert.deepEqual(markedBy('ATT01', `${LIST}- Port Valmont propose un délai.\n`, { organisations }), []);
	});

	it('is silent about who is named at the top in words that are no list', () => {
		const above = LIST.replace('Comité\n\n', 'Comité\nSecrétaire : Rita Morel\n\nSous la présidence de Mme Odile Dorn.\n\n');
		assert.deepEqual(markedBy('ATT01', `${above}Mme Dorn présente le plan.\n\nRita Morel répond.\n\nÉva Dorn demande un délai.\n`), [
			'Éva Dorn',
		]);
	});

	it('adds a guest', () => {
		assert.match(fixedBy('ATT01', `${LIST}- Odile Dorn présente le plan.\n`), /Luc Roy, Manitoba\n\nInvités :\n- Odile Dorn\n/);
		const guests = LIST.replace('\n\n1. Plan', '\n\nInvités :\n- Guy Lau, Ville\n\n1. Plan');
		const fixed = fixedBy('ATT01', `${guests}- Odile Dorn présente le plan.\n`);
		assert.match(fixed, /Guy Lau, Ville\n- Odile Dorn\n/);
		assert.deepEqual(markedBy('ATT01', fixed), []);
	});

	it('reads English records', () => {
		const english = 'Board\nMinutes\n\nAttendance\n\nMembers:\n- Ann Lee, Yukon\n\n1. Plan\n\n';
		assert.deepEqual(
			markedBy('ATT01', `${english}- Odile Dorn asked about the cost.\n\nAnn Lee replied.\n\nThe plan was presented by Guy Lau.\n`),
			['Odile Dorn', 'Guy Lau'],
		);
	});
});
