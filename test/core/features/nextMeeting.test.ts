import assert from 'node:assert/strict';
import type { MinutesDocument } from '../../../server/src/core/document.ts';
import { nextMeeting } from '../../../server/src/core/features/nextMeeting.ts';
import { lint } from '../../../server/src/core/lint/lint.ts';
import { allRecords } from '../../../server/src/core/model/walk.ts';
import { anyDocument } from '../../support/documents.ts';
import { filledIn } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';
import { projectOf } from '../../support/series.ts';

const TODAY = '2024-05-02';

/** The snippet as it stands when nothing is filled in. */
function made(document: MinutesDocument): string {
	return filledIn(nextMeeting(document, TODAY));
}

const MARCH = `Comité du port (CDP)
Le 14 mars 2024
Procès-verbal v3
État : approuvé
Lieu : Salle 2
Séance précédente : 8 février 2024

Présence (quorum : 2)

Présidence :
- Ann Lee [AL], Nord

Membres :
- Guy Lau, Sud (départ à 14 h)

Observateurs (voix délibérative) :
- Max Ott

Invités :
- Ida Ray

Excusés :
- Léa Roy, Ouest (procuration à Ann Lee)

La réunion est ouverte à 13 h.

1. Quai

Mesure de suivi 1 : Repeindre le quai :

  - en vert;
  - en deux couches.

  Responsable : Guy Lau
  Échéance : 3 mai 2024
  État : en cours

Mesure de suivi 2 : Vendre la barque.
  État : terminée

La mesure de suivi 1 du 8 février 2024 est terminée.

2. Huis clos : une embauche

Mesure de suivi 3 : Embaucher Zoé.

Fin du huis clos

Prochaine réunion : 13 juin 2024

La réunion est levée à 14 h 30.
`;

const FEBRUARY = `Comité du port (CDP)
Le 8 février 2024
Procès-verbal

1. Phare

Mesure de suivi 1 : Allumer le phare.
  Responsable : Guy Lau
  Échéance : 1er avril 2024

Mesure de suivi 2 : Compter les bateaux.
  Responsable : Ann Lee
  Échéance : 2 avril 2024
`;

describe('the meeting that follows', () => {
	it('has the body, the people who are expected, and the date that was announced', () => {
		const text = made(documentOf(MARCH));
		assert.match(
			text,
			/^Comité du port \(CDP\)\nLe 13 juin 2024\nProcès-verbal\nLieu : Salle 2\nSéance précédente\u00a0: 14 mars 2024\n\nPrésence \(quorum : 2\)\n\nPrésidence\u00a0:\n- Ann Lee \[AL\], Nord\n\nMembres\u00a0:\n- Guy Lau, Sud\n- Léa Roy, Ouest\n\nObservateurs \(voix délibérative\)\u00a0:\n- Max Ott\n\nLa réunion est ouverte à 9\u00a0h\.\n/,
		);
		const { meeting } = documentOf(text).minutes;
		assert.equal(meeting.date?.value, '2024-06-13');
		assert.equal(meeting.status, undefined);
	});

	it('approves the record before it, and carries what is open with its origin', () => {
		const text = made(documentOf(MARCH));
		assert.match(text, /\n1\. Adoption de l’ordre du jour\n\nDiscussion\n\n2\. Approbation du procès-verbal du 14 mars 2024\n/);
		assert.match(
			text,
			/\n3\. Suivi des mesures\n\nMesure de suivi 1\u00a0: Repeindre le quai :\n\n {2}- en vert;\n {2}- en deux couches\.\n\n {2}Responsable\u00a0: Guy Lau\n {2}Échéance\u00a0: 3 mai 2024\n {2}État\u00a0: en cours\n {2}Origine\u00a0: mesure de suivi 1 du 14 mars 2024\n\n4\. Sujet\n/,
		);
		assert.doesNotMatch(text, /barque/);
	});

	it('keeps what is open from a closed session in one', () => {
		const { minutes } = documentOf(made(documentOf(MARCH)));
		assert.deepEqual(
			minutes.items.map((item) => [item.title.value, item.content.actions.map((a) => [a.text.value, a.confidential])]),
			[
				['Adoption de l’ordre du jour', []],
				['Approbation du procès-verbal du 14 mars 2024', []],
				['Suivi des mesures', [['Repeindre le quai :', false]]],
				['Sujet', []],
				['Huis clos', [['Embaucher Zoé.', true]]],
			],
		);
		assert.equal(minutes.meeting.adjourned?.value, '11:00');
	});

	it('carries what earlier meetings of the series left open, and nothing that was closed since', async () => {
		const project = await projectOf({ 'a.minutes': FEBRUARY, 'b.minutes': MARCH });
		const text = made(await project.open('b.minutes'));
		assert.match(
			text,
			/\n3\. Suivi des mesures\n\nMesure de suivi 1\u00a0: Compter les bateaux\.\n {2}Responsable\u00a0: Ann Lee\n {2}Échéance\u00a0: 2 avril 2024\n {2}Origine\u00a0: mesure de suivi 2 du 8 février 2024\n\nMesure de suivi 2\u00a0: Repeindre le quai/,
		);
		assert.doesNotMatch(text, /phare/);
	});

	it('keeps the number where numbers go on from meeting to meeting', async () => {
		const project = await projectOf({ 'a.minutes': FEBRUARY }, { numbering: 'continuous' });
		const text = made(await project.open('a.minutes'));
		assert.match(
			text,
			/\nMesure de suivi 2\u00a0: Compter les bateaux\.\n {2}Responsable\u00a0: Ann Lee\n {2}Échéance\u00a0: 2 avril 2024\n\n4\./,
		);
	});

	it('fits into its series: the action items are the same ones, and no check objects', async () => {
		const february = `${FEBRUARY}\nProchaine réunion : 14 mars 2024\n`;
		for (const numbering of ['meeting', 'continuous']) {
			const before = await projectOf({ 'a.minutes': february }, { numbering });
			const next = made(await before.open('a.minutes'));
			const project = await projectOf({ 'a.minutes': february, 'b.minutes': next }, { numbering });
			const document = await project.open('b.minutes');
			assert.equal(allRecords(document.minutes).length, 2);
			const found = lint(document, { today: '2024-03-14' }).problems.filter(
				(p) => /^(?:NUM|ACT|REF|TIM|STR0|SYN)/.test(p.id) && p.severity !== 'hint',
			);
			assert.deepEqual(
				found.map((p) => [numbering, p.code, p.message]),
				[],
			);
		}
	});

	it('speaks English, keeps computed numbers and ISO dates, and asks for what nobody said', () => {
		const text = made(documentOf('Harbour Board\n2024-03-14\nMinutes\n\n# Pier\n\nAction item: Paint the pier.\n'));
		assert.equal(
			text,
			'Harbour Board\n2024-05-02\nMinutes\nPrevious meeting: March 14, 2024\n\nAttendance\n\nChair:\n- First Last\n\nMembers:\n- Other Last\n\n' +
				'The meeting was called to order at 9:00 a.m.\n\n# Approval of the agenda\n\nDiscussion\n\n# Approval of the minutes of March 14, 2024\n\nDiscussion\n\n' +
				'# Follow-up on action items\n\nAction item: Paint the pier.\n  Carried from: action item 1 of March 14, 2024\n\n# Subject\n\nDiscussion\n\nThe meeting adjourned at 11:00 a.m.\n',
		);
	});

	it('ends as this one does: with an item for the adjournment, and the same signatures', () => {
		const text = made(
			documentOf(
				'Port\nLe 14 mars 2024\n\n1. Quai\n\nTexte.\n\n2. Clôture\n\nLa réunion est levée à 14 h.\n\nSignature : Ann Lee, présidente\n',
			),
		);
		assert.match(
			text,
			/\n3\. Sujet\n\nDiscussion\n\n4\. Clôture\n\nLa réunion est levée à 11\u00a0h\.\n\nSignature\u00a0: Ann Lee, présidente\n$/,
		);
	});

	it('follows any document', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				assert.ok(documentOf(made(documentOf(text))).minutes.items.length >= 3);
			}),
			{ numRuns: 100 },
		);
	});
});
