import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core/features/hover.ts';
import { fixture, textAt } from '../../support/features.ts';

const ATTENDANCE = `Présence (quorum : 2)

Membres :
- Hélène Marchand [HM], EDSC
- Guy Lau, Sud (arrivée à 13 h 20)
- Zoé Nadon, Ontario

Excusés :
- Rita Morin, Man.

La réunion est ouverte à 13 h.

`;

function hovered(marked: string): { readonly text: string; readonly at: string } {
	const { document, position } = fixture(marked);
	const answer = hover(document, position, '2024-04-02');
	assert.ok(answer?.range && typeof answer.contents === 'object' && 'value' in answer.contents, 'No hover');
	return { text: answer.contents.value.replaceAll('\u00a0', ' '), at: textAt(document, answer.range) };
}

describe('hover', () => {
	it('tells who a person is, when they were in the room, and what they moved, own and said', () => {
		const { text, at } = hovered(
			`${ATTENDANCE}1. A\n\n- Guy Lau demande la parole.\n\nDécision no 1 : Oui.\n  Proposée par : Guy L|au\n  Appuyée par : @HM\n\nMesure de suivi 1 : Écrire.\n  Responsable : Guy Lau\n\nGuy Lau quitte la séance à 14 h 10.\n`,
		);
		assert.equal(at, 'Guy Lau');
		assert.equal(
			text,
			'**Guy Lau**\n\nSud · Membres\n\nDans la salle de 13 h 20 à 14 h 10\n\nPropositions : Décision 1  \nMesures à sa charge : Mesure de suivi 1  \nInterventions : point 1',
		);
	});

	it('says of the excused that they are, and whom an alias names', () => {
		assert.match(hovered(`${ATTENDANCE}1. A\n\nOn salue Rita Mor|in.\n`).text, /Excusé pour cette réunion/);
		assert.match(hovered(`${ATTENDANCE}1. A\n\n@H|M parle.\n`).text, /^\*\*Hélène Marchand\*\* \\\[HM\\\]\n\nEDSC · Membres/);
	});

	it('tells what was decided, by whom, how it ended, and where it is referred to', () => {
		const { text } = hovered(
			`${ATTENDANCE}1. A\n\nDécision no 1 : Le quai est fermé.\n  Proposée par : Guy Lau\n  Vote : 2 pour, 1 contre\n  Adoptée\n\nVoir la décision no |1.\n`,
		);
		assert.match(
			text,
			/^\*\*Décision 1\*\*\n\nLe quai est fermé\.\n\nProposée par : Guy Lau {2}\nVote : 2 pour, 1 contre {2}\nRésultat : Adoptée.* {2}\nVotants dans la salle : 2–3\n\nRenvois : l\. \d+$/,
		);
	});

	it('tells how late an action is, and how old', () => {
		const action = (due: string): string =>
			`Conseil\nLe 14 mars 2024\n\n1. A\n\nMesure de suivi |1 : Écrire.\n  Responsable : Guy Lau\n  Échéance : ${due}\n`;
		assert.match(hovered(action('28 mars 2024')).text, /Échéance : 28 mars 2024 \(en retard de 5 jours\) {2}\nouverte depuis 19 jours/);
		assert.match(hovered(action('3 avril 2024')).text, /\(dans 1 jour\)/);
		assert.doesNotMatch(hovered(`${action('28 mars 2024')}  État : terminée\n`).text, /retard|ouverte/);
	});

	it('tells who is in the room at an item, and the quorum', () => {
		const { text } = hovered(`${ATTENDANCE}1. A\n\nZoé Nadon quitte la séance à 13 h 30.\n\n2|. Budget\n`);
		assert.equal(text, '**Point 2** : Budget\n\nVotants : 2 (quorum : 2, atteint)  \nDans la salle : Hélène Marchand, Guy Lau');
		assert.match(hovered('1. A\n\n# Di|vers\n').text, /^\*\*Point 2\*\* : Divers$/);
	});

	it('expands acronyms and abbreviations', () => {
		assert.deepEqual(hovered('1. A\n\nLa GR|C appuie.\n'), { text: '**GRC**\n\nGendarmerie royale du Canada', at: 'GRC' });
		assert.match(hovered('Conseil du port (CDP)\n\n1. A\n\nLe CD|P appuie.\n').text, /Conseil du port/);
		assert.match(hovered('1. A\n\nAu bureau de C.-B|. hier.\n').text, /Colombie-Britannique/);
	});

	it('explains keywords with an example, in the language of the document', () => {
		assert.match(hovered('1. A\n\nDéci|sion no 1 : Oui.\n').text, /\*\*Décision 1\*\*[\s\S]*---[\s\S]*```minutes\nDécision no 3 :/);
		assert.match(hovered('1. A\n\nDecision No. 1: Yes.\n  Mov|ed by: Ann Lee\n').text, /^Who moves the decision[\s\S]*Moved by: Ann Lee/);
		assert.match(hovered('Conseil\nQuo|rum : 3\n\n1. A\n').text, /^Combien de votants/);
		assert.match(hovered('1. A\n\nHuis cl|os\n').text, /confidentiel/);
	});

	it('says nothing of plain words', () => {
		const { document, position } = fixture('1. A\n\nRi|en.\n');
		assert.equal(hover(document, position, '2024-04-02'), null);
	});
});
