import assert from 'node:assert/strict';
import { findJurisdiction, findJurisdictionsIn, JURISDICTIONS, nearJurisdiction } from '../../../server/src/core/tables/jurisdictions.ts';

describe('jurisdictions', () => {
	it('are thirteen, with codes of their own', () => assert.equal(new Set(JURISDICTIONS.map((j) => j.code)).size, 13));

	it('are found by name in both languages, whatever case and accents', () => {
		assert.equal(findJurisdiction('ile-du-prince-edouard')?.jurisdiction.code, 'PE');
		assert.equal(findJurisdiction('British Columbia')?.jurisdiction.code, 'BC');
		assert.equal(findJurisdiction('Québec')?.form, 'name');
		assert.equal(findJurisdiction('Ville de Québec'), undefined);
	});

	it('tells codes from abbreviations by case', () => {
		assert.deepEqual([findJurisdiction('Nt')?.jurisdiction.code, findJurisdiction('Nt')?.form], ['NU', 'abbreviation']);
		assert.deepEqual([findJurisdiction('NT')?.jurisdiction.code, findJurisdiction('NT')?.form], ['NT', 'code']);
		assert.equal(findJurisdiction('nt'), undefined);
	});

	it('knows wrong abbreviations; the English ones are not wrong by themselves', () => {
		assert.equal(findJurisdiction('T.-N.-O.')?.form, 'discouraged');
		assert.equal(findJurisdiction('T. N.-O.')?.jurisdiction.code, 'NT');
		assert.equal(findJurisdiction('N.B.')?.form, 'abbreviation');
	});

	it('are found in running text, none inside a longer word', () => {
		const text = 'Les administrations : T.-N.-L., Î.-P.-É., NU, YT. La Nouvelle-Écosse et l’Alberta; NB-12, www.YT.ca, Manitobain.';
		assert.deepEqual(
			findJurisdictionsIn(text).map((f) => f.text),
			['T.-N.-L.', 'Î.-P.-É.', 'NU', 'YT', 'Nouvelle-Écosse', 'Alberta'],
		);
		for (const { start, end, text: written } of findJurisdictionsIn(text)) assert.equal(text.slice(start, end), written);
	});

	it('keeps the stop of a sentence out of what has none', () => {
		assert.deepEqual(
			findJurisdictionsIn('Fin en YT. Puis en Ont. et au Qc.').map((f) => f.text),
			['YT', 'Ont.', 'Qc'],
		);
	});
});

describe('a misspelt jurisdiction', () => {
	it('is near one name, with its first letter', () => {
		assert.equal(nearJurisdiction('Nouveau-Brunswik')?.code, 'NB');
		assert.equal(nearJurisdiction('Saskatchewen')?.code, 'SK');
		for (const other of ['Nouveau-Brunswick', 'Yn', 'Nova', 'Services Nord', 'Tontario', 'Manitou Beach'])
			assert.equal(nearJurisdiction(other), undefined, other);
	});
});
