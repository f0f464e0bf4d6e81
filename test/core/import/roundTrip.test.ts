import assert from 'node:assert/strict';
import type { Json } from '../../../server/src/core/render/jsonValue.ts';
import { exported } from '../../support/exports.ts';
import { dataOf, imported } from '../../support/imports.ts';

const FRENCH = `Conseil de la mobilité des quais (CMQ)
Le 14 mars 2024
Compte rendu de décision v1

Présence (quorum : 3)

Coprésidentes :
- Hélène Marchand, Services Nord
- Paule Roy, Yukon

Membres :
- Aïcha Benali, Ontario
- Marc Villedieu, secrétaire
- Jean Tremblay, Québec (arrivée à 13 h 20)

Excusés :
- Rosalie Nguyen, Manitoba (procuration à Aïcha Benali)

La réunion est ouverte à 13 h HAE.

1. Questions administratives

A) Approbation du procès-verbal du 12 octobre 2023

Hélène Marchand souhaite la bienvenue aux membres.

Décision no 1 : Procès-verbal de la réunion du 12 octobre 2023, approuvé sans modification.
  Proposée par : Aïcha Benali
  Appuyée par : Paule Roy
  Adoptée à l’unanimité

2. Quais et passerelles (voir l’onglet 2)

Principes :

  1. Commencer par les besoins.
  2. Travailler de manière transparente.

- Jean Tremblay, Québec, demande comment rejoindre l’autre rive.

Mesure de suivi 1 : Transmettre la présentation aux membres.
  Responsable : Paule Roy
  Échéance : 28 mars 2024

Décision no 2 : Le plan est adopté.

  Un premier paragraphe du plan.

  - un point
  - un autre

  Vote : 12 pour, 3 contre, 1 abstention
  Adoptée sur division

3. Rapport financier

Aucune décision.

Mesure de suivi 2 : Écrire au greffe.
  Responsable : Aïcha Benali
  Échéance : 3 mai 2024
  État : en cours

Résolution 2024-017 : Le pont est réparé.
  Rejetée

La réunion est levée à 14 h 50 HAE.

Prochaine réunion : 13 juin 2024

Annexe A : Plan du pont
Annexe B : Budget
`;

const ENGLISH = `Harbour Board (HB)
March 14, 2024
Minutes

Attendance

Members:
- Ann Lee, North (chair)
- Guy Lau, South

Regrets: Rita Moss

# Welcome

The meeting was called to order at 1 p.m. EST.

Decision: The agenda is adopted.
  Moved by: Ann Lee
  Seconded by: Guy Lau
  Carried unanimously

## Budget

Ann Lee presents the budget.

Action item: Send the draft.
  Owner: Guy Lau
  Due: March 28, 2024
  Status: in progress

# Other business

No action items.

The meeting adjourned at 2:50 p.m. EST.
`;

/** What must come back whole; prose may lose its mentions to names. */
const KEPT = ['attendance', 'items', 'decisions', 'actions', 'events', 'attachments'] as const;

describe('import of our own exports', () => {
	for (const [language, source] of [
		['French', FRENCH],
		['English', ENGLISH],
	] as const) {
		it(`restores attendance, items, decisions and actions from Markdown (${language})`, async () => {
			expectSame(imported(await exported(source, 'md'), 'markdown').text, source);
		});

		it(`gives the same again from its own result (${language})`, async () => {
			const once = imported(await exported(source, 'md'), 'markdown').text;
			expectSame(imported(await exported(once, 'md'), 'markdown').text, once);
		});

		it(`takes minutes source for plain text (${language})`, () => expectSame(imported(source).text, source));
	}
});

function expectSame(actual: string, expected: string): void {
	const [a, b] = [dataOf(actual), dataOf(expected)] as [Record<string, Json>, Record<string, Json>];
	for (const key of KEPT) assert.deepEqual(a[key], b[key], `${key}\n${actual}`);
}
