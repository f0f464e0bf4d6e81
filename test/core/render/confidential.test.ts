import assert from 'node:assert/strict';
import { CANARY, CLOSED } from '../../support/closed.ts';
import { exported } from '../../support/exports.ts';

const TEXT_FORMATS = ['html', 'md', 'json', 'csv', 'ics', 'akn'] as const;
const EXTRACTS = [undefined, 'decisions', 'actions', 'attendance', 'agenda', 'resolution=1'];

describe('public output', () => {
	for (const to of TEXT_FORMATS)
		it(`leaves no trace of a closed session in ${to}`, async () => {
			assert.match(await exported(CLOSED, to), CANARY, 'the whole record has the secrets');
			for (const extract of EXTRACTS)
				for (const layout of ['table', 'linear'] as const) {
					const text = await exported(CLOSED, to, { public: true, extract, layout });
					const trace = CANARY.exec(text);
					assert.equal(trace && text.slice(Math.max(0, trace.index - 80), trace.index + 80), null, `${to} ${extract} ${layout}`);
				}
		});

	it('keeps what is public, the boundaries and the gaps of the numbers', async () => {
		const text = await exported(CLOSED, 'md', { public: true });
		assert.match(text, /Adopter l’ordre du jour/);
		assert.match(text, /\*La réunion se poursuit à huis clos à 14\u00a0h\u00a010\.\*/);
		assert.match(text, /\*Fin du huis clos\*/);
		assert.match(text, /## 3\. Huis clos\n\n## 4\. Huis clos\n\n## 5\. Varia/);
		assert.match(text, /prépare la suite/);
		const json = JSON.parse(await exported(CLOSED, 'json', { public: true }));
		assert.deepEqual(
			json.items[1].actions.map((a: { number: string }) => a.number),
			['1', '3'],
		);
	});

	it('leaves a public text alone that only shares common words', async () => {
		const text = await exported(
			'C\n\n1. Quais\n\nLe budget des quais, dit « bleu », est adopté.\n\n2. Huis clos : budget\n\nLe budget.\n',
			'md',
			{
				public: true,
			},
		);
		assert.match(text, /Le budget des quais, dit «\u00a0bleu\u00a0», est adopté\./);
	});

	it('refuses a certified extract of a closed decision', async () => {
		await assert.rejects(exported(CLOSED, 'md', { public: true, extract: 'resolution=7' }), /Aucune décision/);
	});
});
