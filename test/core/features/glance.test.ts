import assert from 'node:assert/strict';
import { glance } from '../../../server/src/core/features/glance.ts';
import { fixture } from '../../support/features.ts';

const HEAD =
	'Comité\n\nPrésence (quorum : 2)\n\nMembres :\n- Ann Lee [AL], Nord\n- Guy Lau, Sud\n\nExcusés :\n- Rita Morin\n\nLa réunion est ouverte à 13 h.\n\n1. A\n\n';
const TAIL =
	'Décision no 1 : Oui.\n  Adoptée à l’unanimité\n\nGuy Lau quitte la séance à 14 h.\n\nSuivi 1 : Appeler.\n  Responsable : Ann Lee\n  Échéance : 2 mai 2024\n\nSuivi 2 : Écrire.\n  État : terminée\n';

function at(marked: string) {
	const { document, position } = fixture(marked);
	return glance(document, position);
}

describe('glance', () => {
	it('counts the room at the cursor', () => {
		const before = at(`${HEAD}|${TAIL}`);
		assert.deepEqual([before.voting, before.required, before.met], [2, 2, true]);
		const after = at(`${HEAD}${TAIL}|`);
		assert.deepEqual([after.voting, after.required, after.met], [1, 2, false]);
		assert.deepEqual(
			after.people.map(({ name, presence }) => [name, presence]),
			[
				['Ann Lee', 'yes'],
				['Guy Lau', 'no'],
				['Rita Morin', 'no'],
			],
		);
	});

	it('above the opening, shows the room as the meeting opens', () => {
		assert.equal(at(`|${HEAD}${TAIL}`).voting, 2);
	});

	it('tells people apart', () => {
		assert.deepEqual(
			at(`|${HEAD}`).people.map(({ detail, line }) => [detail, line]),
			[
				['AL · Nord', 5],
				['Sud', 6],
				['Excusés', 9],
			],
		);
	});

	it('lists decisions and action items with what became of them', () => {
		const { decisions, actions } = at(`|${HEAD}${TAIL}`);
		assert.deepEqual(decisions, [{ label: 'Décision no\u00a01', text: 'Oui.', detail: 'Adoptée à l’unanimité', line: 15 }]);
		assert.deepEqual(
			actions.map(({ label, detail, open }) => [label, detail, open]),
			[
				['Suivi 1', 'Ann Lee · 2 mai 2024', true],
				['Suivi 2', '', false],
			],
		);
	});

	it('says nothing of a quorum that no rule asks for', () => {
		assert.equal('required' in at('Comité\n\nMembres :\n- Ann Lee\n\n1. A|\n'), false);
	});
});
