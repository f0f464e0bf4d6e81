import assert from 'node:assert/strict';
import { fixedBy, markedBy } from '../../../support/problems.ts';

const text = (body: string, language = ''): string =>
	`Comité\n${language}\nPrésences\n\nMembres :\n- Guy Lau, Yukon\n\n1. Plan\n\n${body}\n`;

describe('jurisdictions in running text', () => {
	it('PER04 takes codes between commas, in brackets and lists, not in addresses or capitals', () => {
		assert.deepEqual(markedBy('PER04', text('- Guy Lau, YT, demande un délai (ON).')), ['YT', 'ON']);
		assert.deepEqual(markedBy('PER04', text('Réponses attendues : NU et NT.')), ['NU', 'NT']);
		for (const body of [
			'10, rue Roy, Gatineau, QC J8X 1A1, bureau 2.',
			'ON DEMANDE, ON, UN DÉLAI.',
			'Le CB, formulaire NB-12, est rempli. On voit l’ON.',
		])
			assert.deepEqual(markedBy('PER04', text(body)), [], body);
		assert.deepEqual(markedBy('PER04', text('- Guy Lau, YT, asks for time.', 'Language: en\n')), []);
		assert.deepEqual(markedBy('PER04', text('- Guy Lau, YT, demande un délai.', 'Langue : fr-FR\n')), []);
	});

	it('PER03 tells the list once and writes one system', () => {
		const body = 'Réponses attendues : T.-N.-L., Î.-P.-É., NU et YT.';
		assert.deepEqual(markedBy('PER03', text(body)), ['T.-N.-L., Î.-P.-É., NU et YT']);
		assert.match(fixedBy('PER03', text(body)), /T\.-N\.-L\., Î\.-P\.-É\., Nt et Yn\./);
		assert.deepEqual(markedBy('PER03', text('Réponses attendues : NU, YT, NT.')), []);
		assert.deepEqual(markedBy('PER03', text('Réponses attendues : Alb., Man., Sask.')), []);
	});

	it('PER05 knows the official forms', () => {
		assert.deepEqual(markedBy('PER05', text('- Guy Lau, T.-N.-O., et Ann Lee, Qué., demandent un délai.')), ['T.-N.-O.', 'Qué.']);
		for (const body of [
			'- Guy Lau, T.N.-O., demande un délai.',
			'N.B. Le plan suit.',
			'Réponse du C.A., puis PQ et NF aux élections.',
			'On attend l’AB.',
		])
			assert.deepEqual(markedBy('PER05', text(body)), [], body);
	});

	it('PER18 corrects what is wrong whatever is meant', () => {
		const fix = (body: string): string => fixedBy('PER18', text(body)).split('\n\n').pop()?.trim() ?? '';
		assert.equal(fix('Le plan vaut en Manitoba.'), 'Le plan vaut au Manitoba.');
		assert.equal(fix('Le plan vaut au Saskatchewan.'), 'Le plan vaut en Saskatchewan.');
		assert.equal(fix('En Île-du-Prince-Édouard, le plan vaut.'), 'À l’Île-du-Prince-Édouard, le plan vaut.');
		assert.equal(fix('Le plan vaut en Territoires du Nord-Ouest.'), 'Le plan vaut dans les Territoires du Nord-Ouest.');
		for (const body of [
			'Le plan vaut à Québec, au Québec, en Ontario, à Terre-Neuve-et-Labrador.',
			'On l’a remis à la Saskatchewan.',
			'Le plan vaut au Yukon.',
		])
			assert.deepEqual(markedBy('PER18', text(body)), [], body);
	});

	it('PER06 knows applied titles and former names', () => {
		const list = (affiliation: string) => `Comité\n\nPrésences\n\nMembres :\n- Guy Lau, ${affiliation}\n- Ann Lee, Yukon\n`;
		assert.match(fixedBy('PER06', list('Agence de revenu du Canada')), /Agence du revenu du Canada/);
		assert.match(fixedBy('PER06', list('TPSGC')), /Guy Lau, SPAC\n/);
		for (const right of ['Agence du revenu du Canada', 'EDSC/Service Canada', 'Ressources naturelles', 'Ville de Valmont'])
			assert.deepEqual(markedBy('PER06', list(right)), [], right);
	});

	it('PER02 writes one form of one organisation', () => {
		const list = (people: string) => `Comité\n\nPrésences\n\nMembres :\n${people}\n`;
		assert.deepEqual(markedBy('PER02', list('- Guy Lau, Yukon\n- Ann Lee, YT\n- Rita Roy, Office des Eaux\n- Luc Roy, Office des eaux')), [
			'YT',
			'Office des eaux',
		]);
		assert.deepEqual(markedBy('PER02', list('- Guy Lau, Alberta\n- Ann Lee, Alberta.')), []);
	});
});
