import assert from 'node:assert/strict';
import { prepareRename, rename } from '../../../server/src/core/features/rename.ts';
import { edited, fixture, textAt } from '../../support/features.ts';

const ATTENDANCE = 'Présence\n\nMembres :\n- Hélène Marchand [HM], Nord\n- Guy Lau, Sud\n\n1. A\n\n';

function renamed(marked: string, newName: string): string {
	const { document, position } = fixture(marked);
	const answer = rename(document, position, newName);
	return answer.kind === 'refusal' ? answer.message : edited(document, answer.edit.changes?.[document.uri] ?? []);
}

describe('rename', () => {
	it('changes a person everywhere, and leaves the alias', () => {
		assert.equal(
			renamed(`${ATTENDANCE}Hélène| Marchand parle à @HM.\n\nDécision no 1 : Oui.\n  Proposée par : Hélène Marchand\n`, 'Hélène Roy'),
			`${ATTENDANCE}Hélène Roy parle à @HM.\n\nDécision no 1 : Oui.\n  Proposée par : Hélène Roy\n`.replace(
				'- Hélène Marchand',
				'- Hélène Roy',
			),
		);
	});

	it('changes an alias, and leaves the name', () => {
		assert.equal(renamed(`${ATTENDANCE}@H|M parle.\n`, 'HMA'), `${ATTENDANCE}@HMA parle.\n`.replace('[HM]', '[HMA]'));
	});

	it('refuses a name that is taken or would be read as something else', () => {
		assert.match(renamed(`${ATTENDANCE}Guy |Lau parle.\n`, 'hélène marchand'), /autre personne/);
		for (const name of ['', 'Roy, Guy', '- Guy', 'Guy  Lau'])
			assert.match(renamed(`${ATTENDANCE}Guy |Lau parle.\n`, name), /^Écrivez un nom/);
	});

	it('refuses plain words and approved minutes with a sentence', () => {
		assert.match(renamed('1. A\n\nRi|en.\n', 'B'), /curseur/);
		assert.match(renamed(`Conseil\nÉtat : approuvé\n\n${ATTENDANCE}Guy |Lau parle.\n`, 'Guy Roy'), /approuvé ou publié/);
		assert.match(renamed('Conseil\nÉtat : publié\n\n1. A\n\nDécision no |1 : Oui.\n', '2'), /approuvé ou publié/);
	});

	it('changes the number of a decision or action with the references to it', () => {
		assert.equal(
			renamed('1. A\n\nDécision no |3 : Oui.\n\nVoir la décision no 3 et la mesure de suivi 3.\n', '4'),
			'1. A\n\nDécision no 4 : Oui.\n\nVoir la décision no 4 et la mesure de suivi 3.\n',
		);
		assert.equal(renamed('1. A\n\nAction 1 : Lire.\n\nVoir l’action 1|.\n', '2'), '1. A\n\nAction 2 : Lire.\n\nVoir l’action 2.\n');
	});

	it('changes the number of an item, of its sub-items, and the references to both', () => {
		assert.equal(
			renamed('1. A\n\n|2. B\n\n2.1. C\n\nVoir le point 2, puis le point 2.1.\n', '4'),
			'1. A\n\n4. B\n\n4.1. C\n\nVoir le point 4, puis le point 4.1.\n',
		);
		assert.equal(renamed('1. A\n\nA) B\n\nVoir le point 1 A|.\n', '1 C'), '1. A\n\nC) B\n\nVoir le point 1 C.\n');
	});

	it('changes the label of an attachment, and an organisation in the form at the cursor', () => {
		assert.equal(renamed('1. A (voir l’onglet |2)\n\nOnglet 2 : Trousse\n', '5'), '1. A (voir l’onglet 5)\n\nOnglet 5 : Trousse\n');
		assert.equal(
			renamed('Membres :\n- Ann Lee, Parcs |Canada\n\n1. A\n\nParcs Canada, ou APC.\n', 'Parcs Québec'),
			'Membres :\n- Ann Lee, Parcs Québec\n\n1. A\n\nParcs Québec, ou APC.\n',
		);
	});

	it('refuses numbers that are computed, doubled, taken, misshapen or out of order', () => {
		assert.match(renamed('1. A\n\nDéci|sion : Oui.\n', '2'), /calculé/);
		assert.match(renamed('1. A\n\nDécision no |1 : Oui.\n\nDécision no 1 : Non.\n', '3'), /deux fois/);
		assert.match(renamed('1. A\n\nDécision no |1 : Oui.\n\nDécision no 2 : Non.\n', '2'), /déjà pris/);
		assert.match(renamed('1. A\n\nDécision no |1 : Oui.\n', 'deux'), /chiffre/);
		assert.match(renamed('|1. A\n\n2. B\n', '2'), /déjà pris/);
		assert.match(renamed('|1. A\n\n2. B\n', '3'), /ordre/);
		assert.match(renamed('1. A (onglet |2)\n\nOnglet 2 : Trousse\n\nOnglet 3 : Plan\n', '3'), /déjà pris/);
	});

	it('shows what it would change', () => {
		const { document, position } = fixture(`${ATTENDANCE}Guy |Lau parle.\n`);
		const answer = prepareRename(document, position);
		assert.equal(answer.kind === 'range' && textAt(document, answer.range), 'Guy Lau');
	});
});
