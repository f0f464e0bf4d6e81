import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { fixedBy, problemsOf } from '../../support/problems.ts';

const morin = { profile: 'morin' } as const;
const HEAD = 'C\nLe 14 mars 2024\n\nMembres :\n- Ann Lee\n- Guy Lau\n- Léa Roy\n\n';

/** The texts after each fix of the rule's first problem. */
function choices(id: string, text: string, settings = {}): readonly string[] {
	return (problemsOf(id, text, settings)[0]?.fixes ?? []).map((fix) => applyEdits(text, fix.edits));
}

describe('items are added and moved with their numbers', () => {
	it('the adoption of the agenda comes first', () => {
		assert.equal(
			fixedBy('STR14', 'C\n\n1. Budget\n\n1.1. Eau\n\n2. Divers\n'),
			'C\n\n1. Adoption de l’ordre du jour\n\n2. Budget\n\n2.1. Eau\n\n3. Divers\n',
		);
		assert.equal(fixedBy('STR14', 'C\n\n# Budget\n'), 'C\n\n# Adoption de l’ordre du jour\n\n# Budget\n');
	});

	it('the approval of the minutes follows the agenda', () => {
		assert.equal(
			fixedBy('STR15', '1. Adoption de l’ordre du jour\n\n2. Budget\n'),
			'1. Adoption de l’ordre du jour\n\n2. Approbation du procès-verbal de la réunion précédente\n\n3. Budget\n',
		);
	});

	it('the review of action items follows the formalities', () => {
		assert.match(
			fixedBy('STR27', '1. Adoption de l’ordre du jour\n\n2. Budget\n\nElle tient la liste des actions à entreprendre.\n'),
			/jour\n\n2\. Suivi des mesures\n\n3\. Budget\n\nElle/,
		);
	});

	it('agenda and approval change places, letters stay', () => {
		assert.equal(
			fixedBy('STR16', '1. Ouverture\n\nA) Approbation du procès-verbal\n\nOui.\n\nB) Adoption de l’ordre du jour\n\nNon.\n\n2. Budget\n'),
			'1. Ouverture\n\nA) Adoption de l’ordre du jour\n\nNon.\n\nB) Approbation du procès-verbal\n\nOui.\n\n2. Budget\n',
		);
	});

	it('other business goes last, the adjournment stays behind it', () => {
		assert.equal(
			fixedBy('STR26', '1. Divers\n\nOui.\n\n2. Budget\n\n2.1. Eau\n\nLa séance est levée à 15 h.\n\nSignature : Ann Lee, présidente\n'),
			'1. Budget\n\n1.1. Eau\n\n2. Divers\n\nOui.\n\nLa séance est levée à 15 h.\n\nSignature : Ann Lee, présidente\n',
		);
	});

	it('a passage outside goes under the nearest item', () => {
		const text = 'Présence\n\nMembres :\n- Ann Lee\n\nAnn Lee parle du budget depuis une heure.\n\n1. Budget\n\nOui.\n';
		assert.equal(
			fixedBy('STR32', text),
			'Présence\n\nMembres :\n- Ann Lee\n\n1. Budget\n\nAnn Lee parle du budget depuis une heure.\n\nOui.\n',
		);
	});

	it('what followed stays a paragraph in a file whose lines end in CR', () => {
		const text = '- Un mot\rDécision : Le bail est signé.\r\r1.\rRésolution 1 : Agir.\r';
		assert.match(fixedBy('STR32', text), /^- Un mot\r\r1\.\n/);
	});
});

describe('a number written twice', () => {
	for (const heading of ['2. 2. Budget', '2. 2: Budget', '2. 2) Budget'])
		it(heading, () => assert.match(fixedBy('NUM01', `1. A\n\n${heading}\n`), /^2\. Budget$/m));

	it('is not one that begins the title', () => {
		for (const heading of ['2. 2024 : bilan', '2. 2 postes vacants', '2. 3: Budget'])
			assert.deepEqual(problemsOf('NUM01', `1. A\n\n${heading}\n`), [], heading);
	});
});

describe('choices', () => {
	it('somebody else who votes seconds', () => {
		const text = `${HEAD}1. A\n\nDécision 1 : Oui.\n  Proposée par : Ann Lee\n  Appuyée par : Ann Lee\n`;
		assert.deepEqual(
			choices('DEC05', text).map((t) => /Appuyée par : (.*)/.exec(t)?.[1]),
			['Guy Lau', 'Léa Roy'],
		);
	});

	it('the other outcome keeps gender and capitals', () => {
		const vote = (result: string) => fixedBy('DEC08', `1. A\n\nDécision 1 : Oui.\n  Vote : 3 pour, 5 contre\n  ${result}\n`);
		assert.match(vote('Adoptée'), / {2}Rejetée\n/);
		assert.match(vote('ADOPTÉE'), / {2}REJETÉE\n/);
		assert.match(fixedBy('DEC08', 'Langue : en\n\n1. A\n\nMotion 1: Yes.\n  Vote: 3 for, 5 against\n  Motion carried\n'), / {2}Defeated\n/);
	});

	it('a recused person leaves one of the two lists', () => {
		const text = '1. A\n\nDécision 1 : Oui.\n  Pour : Ann Lee, Guy Lau et Léa Roy\n  Récusation : Guy Lau\n';
		assert.deepEqual(choices('DEC24', text), [
			'1. A\n\nDécision 1 : Oui.\n  Pour : Ann Lee et Léa Roy\n  Récusation : Guy Lau\n',
			'1. A\n\nDécision 1 : Oui.\n  Pour : Ann Lee, Guy Lau et Léa Roy\n',
		]);
	});

	it('a casting vote without tie goes', () => {
		const text = '1. A\n\nDécision 1 : Oui.\n  Vote : 6 pour, 3 contre\n  Adoptée avec la voix prépondérante de la présidente\n';
		assert.match(fixedBy('DEC11', text), / {2}Adoptée\n$/);
	});

	it('what is deferred goes to a meeting', () => {
		const text = `${HEAD}1. A\n\nDécision 1 : Oui.\n  Reportée\n\nProchaine réunion : 13 juin 2024\n`;
		assert.match(fixedBy('DEC20', text, morin), /Reportée à la séance du 13 juin 2024\n/);
		assert.deepEqual(problemsOf('DEC20', fixedBy('DEC20', text, morin), morin), []);
	});

	it('a date that lies too early gets its next year, a vague one the next meeting', () => {
		const due = (words: string) =>
			choices('ACT03', `${HEAD}1. A\n\nMesure 1 : Agir.\n  Échéance : ${words}\n\nProchaine réunion : 13 juin 2024\n`);
		assert.match(due('4 avril 2023')[0] ?? '', /Échéance : 4 avril 2024\n/);
		assert.match(due('dès que possible')[0] ?? '', /Échéance : 13 juin 2024\n/);
		assert.match(fixedBy('TIM17', `${HEAD}Prochaine réunion : 13 juin 2023\n`), /Prochaine réunion : 13 juin 2024\n/);
	});

	it('an end before its start is in the afternoon, or the two are exchanged', () => {
		const text = 'C\n\nLa réunion est ouverte à 13 h.\n\nLa réunion est levée à 3 h.\n';
		assert.deepEqual(choices('TIM02', text), [
			'C\n\nLa réunion est ouverte à 13 h.\n\nLa réunion est levée à 15 h.\n',
			'C\n\nLa réunion est ouverte à 3 h.\n\nLa réunion est levée à 13 h.\n',
		]);
	});

	it('several actions become one record each', () => {
		const text = '1. A\n\nMesure : Rédiger, envoyer et publier le rapport.\n  Responsable : Ann Lee\n';
		assert.equal(
			fixedBy('ACT13', text),
			'1. A\n\nMesure : Rédiger le rapport.\n  Responsable : Ann Lee\n\nMesure : Envoyer le rapport.\n  Responsable : Ann Lee\n\nMesure : Publier le rapport.\n  Responsable : Ann Lee\n',
		);
	});

	it('a fact becomes information', () => {
		const text = '1. A\n\nMesure 1 : Les membres ont cerné trois sujets.\n';
		assert.match(fixedBy('ACT04', text), /^Information : Les membres ont cerné trois sujets\.$/m);
	});

	it('a count becomes that of the list', () => {
		assert.match(fixedBy('NUM10', '1. A\n\nLes trois documents suivants :\n\n- plan\n- budget\n'), /Les 2 documents/);
		assert.match(fixedBy('NUM10', '1. A\n\n12 participants :\n\n- Ann Lee\n- Guy Lau\n'), /^2 participants :/m);
		assert.deepEqual(problemsOf('NUM10', '1. A\n\nTrois membres se sont exprimés :\n\n- le plan est long\n- il est cher\n'), []);
		assert.match(fixedBy('NUM06', '1. A\n\nQuestion 2 : Quand?\n'), /Question 1 : Quand/);
	});
});
