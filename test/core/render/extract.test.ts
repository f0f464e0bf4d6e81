import assert from 'node:assert/strict';
import { parseExtract } from '../../../server/src/core/render/extract.ts';
import { exported } from '../../support/exports.ts';

const source = `Conseil du port (CDP)
Le 14 mars 2024
Procès-verbal

Présence
Présidence :
- Ann Lee, Nord

1. Quais

Discussion des quais.

Résolution 2024-07 : Les quais sont réparés.
  Proposée par : Ann Lee
  Adoptée

Mesure de suivi 1 : Réparer.
  Responsable : Ann Lee

2. Phare

2.1. Lampe

Résolution 2024-08 : Une lampe est achetée.
`;

const all = ['html', 'md', 'csv', 'json', 'akn'] as const;

describe('extracts', () => {
	it('are read from words', () => {
		assert.deepEqual(parseExtract('decisions'), { kind: 'decisions' });
		assert.deepEqual(parseExtract('resolution=2024-017'), { kind: 'resolution', number: '2024-017' });
		for (const text of ['resolution', 'decisions=3', 'nothing', '']) assert.equal(parseExtract(text), undefined, text);
	});

	it('a list of decisions holds them and nothing else, in every format', async () => {
		for (const to of all) {
			const text = await exported(source, to, { extract: 'decisions' });
			assert.match(text, /Les quais sont réparés/, to);
			assert.match(text, /Une lampe est achetée/, to);
			assert.doesNotMatch(text, /Discussion des quais|Réparer\./, to);
		}
	});

	it('a list of action items holds owner and text', async () => {
		for (const to of all) {
			const text = await exported(source, to, { extract: 'actions' });
			assert.match(text, /Réparer\./, to);
			assert.doesNotMatch(text, /sont réparés|lampe est achetée/, to);
		}
	});

	it('an agenda has the items without outcomes, the attendance sheet a place to sign', async () => {
		for (const to of all) {
			const agenda = await exported(source, to, { extract: 'agenda' });
			assert.match(agenda, /Quais.*Phare.*Lampe/s, to);
			assert.doesNotMatch(agenda, /Discussion|sont réparés|Réparer\./, to);
			assert.match(await exported(source, to, { extract: 'attendance' }), /Ann Lee/, to);
		}
		assert.match(await exported(source, 'html', { extract: 'attendance' }), /<th scope="col" class="sign width-30">Signature<\/th>/);
	});

	it('a resolution is certified, found by number or by its whole name', async () => {
		for (const number of ['2024-08', 'Résolution 2024-08']) {
			const text = await exported(source, 'html', { extract: `resolution=${number}` });
			assert.match(text, /Une lampe est achetée.*Pour extrait conforme/s);
			assert.doesNotMatch(text, /sont réparés/);
		}
		await assert.rejects(exported(source, 'md', { extract: 'resolution=99' }), /Aucune décision ne porte/);
	});

	it('tells a motion from a resolution of the same number', async () => {
		const mixed = 'C\n\n1. A\n\nRésolution 1 : Oui.\n  Vote : 3 pour, 1 contre\n  Adoptée\n\nMotion 1 : Non.\n';
		const text = await exported(mixed, 'md', { extract: 'decisions' });
		assert.match(text, /\| Résolution.1 \|.*\| 3 pour, 1 contre\. Adoptée \|\n\| Motion.1 \|/);
		assert.match(await exported(source, 'md', { extract: 'decisions' }), /\| 2024-07 \|/);
	});

	it('an agenda names itself once, and is read from top to bottom', async () => {
		const agenda = 'C\nLe 14 mars 2024\nOrdre du jour\n\n1. A\n2. B\n';
		assert.equal((await exported(agenda, 'md', { extract: 'agenda' })).match(/Ordre du jour/g)?.length, 1);
		assert.doesNotMatch(await exported(agenda, 'html'), /record-table"/);
	});

	it('says that there is nothing rather than an empty table', async () => {
		assert.match(await exported('C\n\n1. A\n', 'html', { extract: 'decisions' }), /Aucune décision n’est consignée/);
	});
});
