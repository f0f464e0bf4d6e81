import assert from 'node:assert/strict';
import { fixedBy, markedBy, problemsOf } from '../../../support/problems.ts';

const text = (body: string, list = '- Hélène Marchand, Yukon\n- Guy Lau, Ontario'): string =>
	`Comité\n\nPrésences\n\nMembres :\n${list}\n\n1. Plan\n\n${body}\n`;

describe('how people are named', () => {
	it('PER07 wants one form, unless given names are the habit', () => {
		const full = 'Hélène Marchand présente le plan.\n\nHélène Marchand répond.\n\n';
		assert.deepEqual(markedBy('PER07', text(`${full}Hélène remercie le comité.`)), ['Hélène']);
		assert.deepEqual(markedBy('PER07', text('Hélène présente le plan.\n\nHélène répond.\n\nHélène Marchand conclut.')), []);
		assert.deepEqual(markedBy('PER07', text(`${full}Mme Marchand remercie le comité.`)), []);
		assert.deepEqual(markedBy('PER07', text(`${full}On se rend à Hélène en juin.`)), []);
		const [problem] = problemsOf('PER07', text(`Mme Marchand ouvre.\n\n${full}Hélène remercie le comité.`));
		assert.deepEqual(
			problem?.fixes.map((f) => f.title),
			['Écrire « Hélène Marchand »', 'Écrire « Mme Marchand »'],
		);
	});

	it('ATT05 completes names of the list and of fields', () => {
		const list = '- Ana Lucia, Yukon\n- Guy Lau, Ontario';
		assert.match(fixedBy('ATT05', text('Ana Lucia Ferro présente le plan.', list)), /^- Ana Lucia Ferro, Yukon$/m);
		assert.match(fixedBy('ATT05', text('Décision 1 : Oui.\n  Proposée par : Hélène')), /Proposée par : Hélène Marchand/);
		assert.deepEqual(markedBy('ATT05', text('Décision 1 : Oui.\n  Proposée par : Mme Marchand')), []);
		assert.deepEqual(markedBy('ATT05', 'Comité\n\nPrésents : Alexis, Alexis, Guy\n\n1. Plan\n\nAlexis Dorn présente le plan.\n'), []);
	});

	it('ATT08 wants the organisation of a presenter, not of somebody whose body is named', () => {
		assert.deepEqual(markedBy('ATT08', text('Odile Dorn, partenaire du secteur public, présente le plan.')), [
			'partenaire du secteur public',
		]);
		for (const details of ['directrice de l’OEN', 'chercheuse, Université de Valmont', 'analyste, Yukon', 'Office des eaux'])
			assert.deepEqual(markedBy('ATT08', text(`Odile Dorn, ${details}, présente le plan.`)), [], details);
	});

	it('ATT13 finds moves without a time, in both shapes', () => {
		assert.equal(problemsOf('ATT13', text('Arrivée : Guy Lau')).length, 1);
		assert.equal(problemsOf('ATT13', text('Guy Lau quitte la réunion.')).length, 1);
		assert.equal(problemsOf('ATT13', text('Arrivée de M. Lau.')).length, 1);
		assert.match(fixedBy('ATT13', text('Guy Lau quitte la réunion.')), /quitte la réunion à __ h __\./);
		for (const body of [
			'Guy Lau quitte la réunion à 14 h.',
			'Guy Lau quitte le conseil de l’Office en mai.',
			'On attend que Guy Lau arrive.',
			'Arrivée de M. Lau à 14 h.',
			'On salue le départ de Guy Lau.',
		])
			assert.deepEqual(markedBy('ATT13', text(body)), [], body);
	});

	it('ATT21 looks for the office in the whole list', () => {
		const speaks = '- Guy Lau, trésorier, présente le rapport.';
		assert.deepEqual(markedBy('ATT21', text(speaks)), ['trésorier']);
		assert.deepEqual(markedBy('ATT21', text(speaks, '- Guy Lau, trésorier, Ontario')), []);
		assert.deepEqual(markedBy('ATT21', text(speaks, '- Guy Lau, Ontario (trésorier)')), []);
		assert.deepEqual(markedBy('ATT21', text('- Guy Lau, président sortant, salue le comité.')), []);
		assert.deepEqual(markedBy('ATT21', text('- Guy Lau, maire de Valmont, salue le comité.')), []);
		assert.deepEqual(markedBy('ATT21', fixedBy('ATT21', text(speaks))), []);
	});

	it('PER09 knows impersonal sentences', () => {
		assert.deepEqual(markedBy('PER09', text('- Guy Lau présente le plan.\n\n- Il précise que le plan avance.')), ['Il']);
		for (const body of [
			'- Il est proposé de continuer.',
			'- Il revient au comité de décider.',
			'- Il faut continuer.',
			'Il précise que le plan avance.',
		])
			assert.deepEqual(markedBy('PER09', text(`- Guy Lau présente le plan.\n\n${body}`)), [], body);
		assert.match(fixedBy('PER09', text('- Guy Lau présente le plan.\n\n- Il précise le coût.')), /- Guy Lau précise le coût/);
	});

	it('PER11 joins co-, but for i, u, capitals and compounds', () => {
		assert.deepEqual(markedBy('PER11', text('Le co-président et la co-responsable.')), ['co-président', 'co-responsable']);
		for (const body of [
			'Les co-utilisateurs et la co-Présidence.',
			'Le co-vice-président.',
			'Voir co-president@nord.example et nord.example/co-president.',
		])
			assert.deepEqual(markedBy('PER11', text(body)), [], body);
	});

	it('PER12 is told once beside PER11', () => {
		const both = text('Le co-président et le coprésident saluent le comité.');
		assert.equal(problemsOf('PER11', both).length + problemsOf('PER12', both).length, 1);
		const english = (body: string) => `Board\nMinutes\n\nMembers: Ann Lee, Guy Lau\n\n1. Plan\n\n${body}\n`;
		assert.deepEqual(markedBy('PER12', english('The co-chair opened. The cochair closed. The co-chairs left.')), ['cochair']);
	});

	it('PER13 leaves English forms to English', () => {
		assert.deepEqual(markedBy('PER13', text('Mr Lau, Mme. Roy et Odile Dorn, PhD, saluent le comité.')), ['Mr', 'Mme.', 'PhD']);
		assert.deepEqual(markedBy('PER13', text('M. Lau, Mme Roy et Odile Dorn, Ph. D., saluent le comité.')), []);
		assert.deepEqual(markedBy('PER13', 'Board\nMinutes\n\nMembers: Ann Lee\n\n1. Plan\n\nMr. Lau, PhD, spoke.\n'), []);
	});

	it('PER14 is told where one goes against the custom', () => {
		const many = 'Mme Marchand ouvre.\n\nM. Lau répond.\n\nMme Marchand précise.\n\nM. Lau demande.\n\n';
		assert.equal(problemsOf('PER14', text(`${many}Hélène Marchand conclut.`)).length, 1);
		assert.equal(
			problemsOf('PER14', text('Hélène Marchand ouvre.\n\nGuy Lau répond.\n\nMme Marchand précise.\n\nM. Lau demande.')).length,
			0,
		);
	});

	it('PER15 compares bodies, not sentence starts', () => {
		const twice = 'On remercie le comité de recherche. Le comité de recherche répond. ';
		assert.deepEqual(markedBy('PER15', text(`${twice}Le Comité de la recherche continue.`)), ['Comité']);
		assert.deepEqual(markedBy('PER15', text(`${twice}\n\nComité de recherche : deux réunions.`)), []);
		assert.deepEqual(markedBy('PER15', text('Le Comité de la recherche répond. Le comité remercie le comité de sélection.')), []);
	});

	it('PER16 follows the majority of the list', () => {
		const list = (names: readonly string[]) => `Comité\n\nPrésences\n\nMembres :\n${names.map((n) => `- ${n}\n`).join('')}`;
		assert.match(fixedBy('PER16', list(['Ann LEE-ROY', 'Guy Lau', 'Rita Roy', 'Eva Moss'])), /Ann Lee-Roy/);
		assert.match(fixedBy('PER16', list(['Ann Lee', 'Guy LAU', 'Rita ROY', 'Eva MOSS'])), /Ann LEE/);
		assert.deepEqual(markedBy('PER16', list(['Ann Lee', 'JP Roy', 'Rita Roy', 'Eva Moss'])), []);
	});

	it('PER01 keeps the stops of abbreviations, and lists that end every entry so', () => {
		const list = (people: string) => `Comité\n\nPrésences\n\nMembres :\n${people}\n`;
		assert.equal(problemsOf('PER01', list('- Ann Lee, Alberta.\n- Guy Lau, Yukon')).length, 1);
		assert.equal(problemsOf('PER01', list('- Ann Lee, Alb.\n- Guy Lau, Nord inc.\n- Rita Roy, Î.-P.-É.\n- Eva Moss, Yukon')).length, 0);
		assert.equal(problemsOf('PER01', list('- Ann Lee, Alberta.\n- Guy Lau, Yukon.')).length, 0);
	});
});
