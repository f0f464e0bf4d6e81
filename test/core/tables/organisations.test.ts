import assert from 'node:assert/strict';
import { isOrganisationOrPlace, knownNames } from '../../../server/src/core/tables/knownNames.ts';
import type { Organisation } from '../../../server/src/core/tables/organisations.ts';
import { findOrganisation, ORGANISATIONS, organisationName } from '../../../server/src/core/tables/organisations.ts';

const own: readonly Organisation[] = [
	{ kind: 'own', fr: { name: 'Office des eaux du Nord', abbreviation: 'OEN' }, discouraged: ['Régie des eaux du Nord'] },
];

describe('organisations', () => {
	it('have a name or an abbreviation', () => {
		for (const o of ORGANISATIONS) assert.ok(organisationName(o, 'fr') ?? organisationName(o, 'fr', 'abbreviation'));
	});

	it('are found by title, abbreviation and former form', () => {
		const title = (text: string) => {
			const match = findOrganisation(text);
			return match && `${organisationName(match.organisation, 'fr')}: ${match.form}`;
		};
		assert.equal(title('Agence du revenu du Canada'), 'Agence du revenu du Canada: name');
		assert.equal(title('l’Agence du revenu du Canada'), 'Agence du revenu du Canada: name');
		assert.equal(title('CRA'), 'Agence du revenu du Canada: abbreviation');
		assert.equal(title('cra'), undefined);
		assert.equal(title('Services aux Autochtones du Canada'), 'Services aux Autochtones Canada: discouraged');
		assert.equal(title('TPSGC'), 'Services publics et Approvisionnement Canada: discouraged');
	});

	it('are found by the words of their title in another form, not by two common words', () => {
		assert.equal(findOrganisation('Agence de revenu du Canada')?.form, 'variant');
		assert.equal(findOrganisation('Emploi et Développement Social')?.form, 'variant');
		assert.equal(findOrganisation('Ressources naturelles'), undefined);
		assert.equal(findOrganisation('Sécurité publique'), undefined);
	});

	it('may be joined by a slash when each is known', () => {
		assert.equal(findOrganisation('EDSC/Service Canada')?.form, 'abbreviation');
		assert.equal(findOrganisation('EDSC/Comité'), undefined);
	});

	it('include those of the project file', () => {
		assert.equal(findOrganisation('OEN', own)?.organisation, own[0]);
		assert.equal(findOrganisation('régie des eaux du nord', own)?.form, 'discouraged');
		assert.equal(findOrganisation('OEN'), undefined);
		assert.ok(knownNames(own).includes('OEN'));
	});

	it('tell places and organisations from people', () => {
		assert.ok(isOrganisationOrPlace('Parcs Canada'));
		assert.ok(isOrganisationOrPlace('Nouvelle-Écosse'));
		assert.ok(!isOrganisationOrPlace('Hélène Marchand'));
	});
});
