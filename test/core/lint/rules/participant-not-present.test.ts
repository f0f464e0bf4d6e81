import assert from 'node:assert/strict';
import { problemsOf } from '../../../support/problems.ts';

const decide = (list: string, fields: string): readonly string[] =>
	problemsOf('ATT14', `Comité\n\nPrésences\n\n${list}\n\nLa réunion est ouverte à 13 h.\n\n1. A\n\nDécision 1 : Oui.\n${fields}\n`).map(
		(p) => `${p.severity}: ${p.message}`,
	);

describe('participant-not-present (ATT14)', () => {
	it('is an error for who is listed as away, a warning for who is not listed', () => {
		assert.deepEqual(decide('Membres : Ann Lee\nExcusés : Guy Lau', '  Proposée par : Guy Lau'), [
			'error: Guy Lau figure sous « Excusés » et prend part à la décision. Corrigez le nom ou la liste de présence.',
		]);
		assert.deepEqual(decide('Membres : Ann Lee\nExcusés : Guy Lau', '  Appuyée par : Odile Dorn'), [
			'warning: Odile Dorn n’est pas dans la liste de présence. Ajoutez la personne ou corrigez le nom.',
		]);
		assert.deepEqual(decide('Membres : Ann Lee\nExcusés : Guy Lau', '  Pour : Ann Lee, M. Lau').length, 1);
	});

	it('follows arrivals and departures, and knows when it cannot tell', () => {
		const list = (remark: string) => `Membres :\n- Ann Lee\n- Guy Lau (${remark})`;
		assert.deepEqual(decide(list('arrivée à 14 h'), '  Proposée par : Guy Lau'), []);
		const text = `Comité\n\nPrésences\n\nMembres :\n- Ann Lee\n- Guy Lau\n\n1. A\n\nGuy Lau quitte la réunion à 14 h.\n\nDécision 1 : Oui.\n  Proposée par : Guy Lau\n`;
		assert.deepEqual(
			problemsOf('ATT14', text).map((p) => [p.severity, p.related?.length]),
			[['error', 2]],
		);
	});

	it('lets who gave a proxy vote, and family names that two people share pass', () => {
		assert.deepEqual(decide('Membres :\n- Ann Lee\n- Guy Lau (absent, procuration à Ann Lee)', '  Pour : Ann Lee, Guy Lau'), []);
		assert.deepEqual(decide('Membres : Ann Roy, Luc Roy', '  Proposée par : Roy'), []);
	});

	it('warns once of who speaks while away, but not of what came by letter', () => {
		const spoken = (words: string) =>
			problemsOf('ATT14', `Comité\n\nPrésences\n\nMembres : Ann Lee, Rita Roy\nExcusé : Guy Lau\n\n1. A\n\n${words}\n`).map(
				(p) => p.severity,
			);
		assert.deepEqual(spoken('Guy Lau présente le plan.\n\nGuy Lau répond aux questions.'), ['warning']);
		assert.deepEqual(spoken('- Guy Lau, Ontario, transmet ses commentaires par écrit.'), []);
		assert.deepEqual(spoken('- Guy Lau s’excuse de son absence.'), []);
		assert.deepEqual(spoken('- M. Lau présente le plan.'), []);
		assert.deepEqual(spoken('Sont élus :\n\n- Ann Lee,\n- Guy Lau,\n- Rita Roy.'), []);
		const left = 'Guy Lau quitte la réunion à 14 h.\n\n2. B\n\nGuy Lau demande le vote.';
		const text = `Comité\n\nPrésences\n\nMembres : Ann Lee, Guy Lau\n\n1. A\n\nGuy Lau demande un délai.\n\n${left}\n`;
		assert.deepEqual(
			problemsOf('ATT14', text).map((p) => text.slice(0, p.span.start).split('\n').length),
			[15],
		);
	});

	it('misses nobody in an assembly that counts its members', () => {
		const text = (list: string) => `Syndicat\n\n${list}\nPrésidence : Léa Roy\n\n1. A\n\nDécision 1 : Oui.\n  Proposée par : Guy Lau\n`;
		assert.deepEqual(problemsOf('ATT14', text('Présents : 48 membres')), []);
		assert.equal(problemsOf('ATT14', text('Présents : Ann Lee, Rita Dorn')).length, 1);
	});

	it('reads movers of running text, as a warning', () => {
		const text =
			'Comité\n\nPrésences\n\nMembres : Ann Lee\nAbsents : Guy Lau\n\n1. A\n\nIl est proposé par M. Guy Lau d’adopter le plan.\n';
		assert.deepEqual(
			problemsOf('ATT14', text).map((p) => p.severity),
			['warning'],
		);
	});
});
