import assert from 'node:assert/strict';
import { lint } from '../../../server/src/core/lint/lint.ts';
import { documentOf } from '../../support/language.ts';
import { fixedBy, markedBy, problemsOf } from '../../support/problems.ts';

describe('the end of an action item', () => {
	const done = (...fields: readonly string[]) =>
		problemsOf('ACT15', `C\nLe 14 mars 2024\n\n1. A\n\nMesure 1 : Envoyer le plan.\n${fields.map((f) => `  ${f}\n`).join('')}`).map(
			(p) => p.severity,
		);

	it('agrees with its status and with the meeting', () => {
		assert.deepEqual(done('État : en cours', 'Terminée le : 12 mars 2024'), ['warning']);
		assert.deepEqual(done('État : terminée', 'Terminée le : 30 mars 2024'), ['information']);
		assert.deepEqual(done('État : terminée', 'Terminée le : 12 mars 2024'), []);
		assert.deepEqual(done('État : annulée', 'Terminée le : 12 mars 2024'), []);
	});
});

describe('commitments', () => {
	for (const words of [
		'Le secrétariat enverra le rapport.',
		'Mme Lee s’engage à relancer la mairie.',
		'Ann Lee va préparer un plan.',
		'Elle encourage les membres à envoyer leurs idées.',
		'Il faudra relancer la mairie.',
	])
		it(`« ${words} » is one`, () => assert.equal(problemsOf('ACT05', `1. A\n\n${words}\n`).length, 1));

	for (const words of [
		'Ann Lee prendra sa retraite.',
		'La réunion aura lieu en mai.',
		'Le secrétariat enverra-t-il le rapport?',
		'Si le conseil accepte, le secrétariat enverra le rapport.',
		'Le rapport a été envoyé.',
		'Le projet permettra de préparer l’avenir.',
	])
		it(`« ${words} » is none`, () => assert.deepEqual(problemsOf('ACT05', `1. A\n\n${words}\n`), []));

	it('takes the place of the statement that there is none', () => {
		const mended = fixedBy('ACT05', '1. A\n\nOui. Le secrétariat enverra le rapport.\n\nAucune mesure de suivi n’est indiquée.\n');
		assert.equal(mended, '1. A\n\nOui. Le secrétariat enverra le rapport.\n\nMesure de suivi : Le secrétariat enverra le rapport.\n');
		assert.ok(!lint(documentOf(mended, { profile: 'fpt' })).problems.some((p) => p.id === 'STR13'));
	});

	it('is asked for where the item has no action item', () => {
		assert.deepEqual(problemsOf('ACT05', '1. A\n\nLe secrétariat enverra le rapport.\n\nMesure 1 : Envoyer le rapport.\n'), []);
	});

	it('in English', () => {
		assert.equal(problemsOf('ACT05', 'Langue : en\n\n1. A\n\nThe secretariat will circulate the report.\n').length, 1);
		assert.deepEqual(problemsOf('ACT05', 'Langue : en\n\n1. A\n\nThe report will be long.\n'), []);
	});
});

describe('owners', () => {
	const owned = (owner: string): string =>
		`Membres :\n- Ann Lee [AL]\n- Guy Lau\n\n1. A\n\nMesure 1 : Appeler.\n  Responsable : ${owner}\n`;

	for (const owner of [
		'Ann Lee',
		'@AL',
		'Mme Lee',
		'Guy',
		'le secrétariat',
		'Comité des finances',
		'Statistique Canada',
		'Directrice générale',
		'Ville de Québec',
	])
		it(`« ${owner} » is known`, () => assert.deepEqual(problemsOf('ACT06', owned(owner)), []));

	it('a name that nobody bears is a question, a misspelt one is told once and has an answer', () => {
		assert.equal(problemsOf('ACT06', owned('Odile Dorn')).length, 1);
		assert.deepEqual(problemsOf('ACT06', owned('Guy Laut')), []);
		assert.match(fixedBy('ATT04', owned('Guy Laut')), /Responsable : Guy Lau\n/);
	});

	it('the roster knows who was not there', () => {
		assert.deepEqual(problemsOf('ACT06', owned('Odile Dorn'), { roster: [{ name: 'Odile Dorn' }] }), []);
	});

	it('« les membres » as subject of an action without owner', () => {
		assert.deepEqual(markedBy('ACT07', '1. A\n\nMesure 1 : Les membres relisent le plan.\n'), ['Les membres']);
		assert.deepEqual(problemsOf('ACT07', '1. A\n\nMesure 1 : Les membres relisent le plan.\n  Responsable : Ann Lee\n'), []);
	});
});

describe('the form of an action item', () => {
	it('an obligation without agent begins with its verb', () => {
		assert.match(fixedBy('ACT12', '1. A\n\nMesure 1 : Il faudra relancer la mairie.\n'), /Mesure 1 : Relancer la mairie\./);
		assert.deepEqual(problemsOf('ACT12', '1. A\n\nMesure 1 : Relancer la mairie.\n'), []);
		assert.deepEqual(problemsOf('ACT12', '1. A\n\nMesure 1 : Il faudra relancer la mairie.\n  Responsable : Ann Lee\n'), []);
	});

	it('stands at the end of its item', () => {
		const text = '1. A\n\nMesure 1 : Appeler.\n  Responsable : Ann Lee\n\nDiscussion :\n\nOui.\n\n2. B\n';
		assert.equal(fixedBy('ACT14', text), '1. A\n\nDiscussion :\n\nOui.\n\nMesure 1 : Appeler.\n  Responsable : Ann Lee\n\n2. B\n');
		assert.equal(fixedBy('ACT14', 'C\n\nMesure 1 : Appeler.\n\n1. A\n\nOui.\n'), 'C\n\n1. A\n\nOui.\n\nMesure 1 : Appeler.\n');
		assert.deepEqual(problemsOf('ACT14', '1. A\n\nDiscussion :\n\nOui.\n\nMesure 1 : Appeler.\n\nLa présidente remercie.\n'), []);
	});

	it('due dates before the meeting are errors, vague ones warnings', () => {
		const due = (words: string) =>
			problemsOf('ACT03', `C\nLe 14 mars 2024\n\n1. A\n\nMesure 1 : Appeler.\n  Échéance : ${words}\n`).map((p) => p.severity);
		assert.deepEqual(due('4 mars 2024'), ['error']);
		assert.deepEqual(due('dès que possible'), ['warning']);
		assert.deepEqual(due('prochaine réunion'), []);
		assert.deepEqual(due('14 mars 2024'), []);
		assert.deepEqual(due('31 juin 2024'), []);
	});
});
