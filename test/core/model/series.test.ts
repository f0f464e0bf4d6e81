import assert from 'node:assert/strict';
import { ledger, publicLedger } from '../../../server/src/core/model/ledger.ts';
import type { Series } from '../../../server/src/core/model/series.ts';
import { allRecords } from '../../../server/src/core/model/walk.ts';
import { projectOf } from '../../support/series.ts';

const meeting = (date: string, body = '', title = 'Comité du port'): string => `${title}\n${date}\n\n1. Suivis\n\n${body}\n`;
const first = meeting('Le 12 octobre 2023', 'Mesure de suivi 1 : Peindre le quai.\n\nMesure de suivi 2 : Vendre la grue.');

async function seriesOf(files: Record<string, string>, project: object = {}): Promise<Series> {
	const { settings } = await (await projectOf(files, project)).open(Object.keys(files)[0] as string);
	assert.ok(settings.series);
	return settings.series;
}

/** Date and number of files of each meeting. */
const shape = (series: Series) => series.meetings.map((m) => [m.date, m.files.length]);

describe('series', () => {
	it('orders meetings by date, and takes translations and versions of one meeting together', async () => {
		const series = await seriesOf({
			'b.minutes': meeting('Le 14 mars 2024'),
			'a.fr.minutes': first,
			'a.en.minutes': meeting('October 12, 2023', 'Action item 1: Paint the quay.', 'Harbour Committee'),
			'odj.minutes': `${meeting('Le 14 mars 2024')}`.replace('Comité du port', 'Comité du port\nOrdre du jour'),
		});
		assert.deepEqual(shape(series), [
			['2023-10-12', 2],
			['2024-03-14', 2],
		]);
		assert.equal(series.meetings[0]?.records.length, 2);
		assert.equal(series.meetings[1]?.files[0]?.uri, 'file:///p/b.minutes');
	});

	it('keeps the bodies of a folder apart', async () => {
		const files = {
			'a.minutes': first,
			'b.minutes': meeting('Le 14 mars 2024', '', 'Comité des phares'),
			'c.minutes': meeting('Le 15 mars 2024', '', 'Procès-verbal de la réunion du comité du port'),
		};
		assert.deepEqual(shape(await seriesOf(files)), [
			['2023-10-12', 1],
			['2024-03-15', 1],
		]);
		const bodies = [{ name: 'Comité du port' }, { name: 'Comité des phares' }];
		assert.deepEqual(shape(await seriesOf(files, { bodies })).length, 2);
	});

	it('ends at another project file below', async () => {
		const series = await seriesOf({ 'a.minutes': first, 'x/minutier.json': '{}', 'x/b.minutes': meeting('Le 14 mars 2024') });
		assert.deepEqual(shape(series), [['2023-10-12', 1]]);
	});

	it('goes on with the numbers of the meeting before where they are continuous', async () => {
		const files = {
			'a.minutes': meeting('Le 12 octobre 2023', 'Décision no 7 : Oui.\n\nDécision : Non.'),
			'b.minutes': meeting('Le 14 mars 2024', 'Décision : Oui.\n\nDécision : Non.\n\nMesure : Peindre.'),
			'c.minutes': meeting('Le 15 mars 2024', 'Décision : Oui.'),
		};
		const numbers = async (project: object, name: string) =>
			allRecords((await (await projectOf(files, project)).open(name)).minutes).map((r) => r.number.value);
		assert.deepEqual(await numbers({ numbering: 'continuous' }, 'b.minutes'), ['9', '10', '1']);
		assert.deepEqual(await numbers({ numbering: 'continuous' }, 'c.minutes'), ['11']);
		assert.deepEqual(await numbers({}, 'c.minutes'), ['1']);
	});

	it('starts a pattern again with its year', async () => {
		const files = {
			'a.minutes': meeting('Le 12 octobre 2023', 'Résolution : Oui.\n\nRésolution : Oui.'),
			'b.minutes': meeting('Le 14 mars 2024', 'Résolution : Oui.'),
			'c.minutes': meeting('Le 15 mars 2024', 'Résolution : Oui.'),
		};
		const project = await projectOf(files, { numbering: '{year}-{n:3}' });
		const numbers = async (name: string) => allRecords((await project.open(name)).minutes).map((r) => r.number.value);
		assert.deepEqual(await numbers('a.minutes'), ['2023-001', '2023-002']);
		assert.deepEqual(await numbers('b.minutes'), ['2024-001']);
		assert.deepEqual(await numbers('c.minutes'), ['2024-002']);
	});
});

describe('ledger', () => {
	const status = (series: Series, of = ledger) => of(series).map((e) => [e.meeting.date, e.record.number, e.status]);
	const with2 = (body: string): Promise<Series> => seriesOf({ 'a.minutes': first, 'b.minutes': meeting('Le 14 mars 2024', body) });

	it('closes what a later meeting carries and finishes', async () => {
		const series = await with2(
			'Mesure de suivi 1 : Peindre le quai.\n  Origine : mesure de suivi 1 du 12 octobre 2023\n  Terminée le : 3 mars 2024',
		);
		assert.deepEqual(status(series), [
			['2023-10-12', '1', 'done'],
			['2023-10-12', '2', 'open'],
			['2024-03-14', '1', 'done'],
		]);
	});

	it('reads what a sentence says of a dated action item, and no plan or denial', async () => {
		const closed = async (words: string) => status(await with2(`La mesure de suivi 2 du 12 octobre 2023 ${words}.`))[1]?.[2];
		assert.equal(await closed('est terminée'), 'done');
		assert.equal(await closed('a été annulée'), 'cancelled');
		assert.equal(await closed('n’est pas terminée'), 'open');
		assert.equal(await closed('sera terminée en mai'), 'open');
	});

	it('takes one number for one action item where numbers are continuous', async () => {
		const files = { 'a.minutes': first, 'b.minutes': meeting('Le 14 mars 2024', 'Mesure de suivi 2 : Vendre la grue.\n  État : terminée') };
		assert.equal(status(await seriesOf(files, { numbering: 'continuous' }))[1]?.[2], 'done');
		assert.equal(status(await seriesOf(files))[1]?.[2], 'open');
	});

	it('shows the public nothing of a closed session', async () => {
		const series = await with2('2. Huis clos\n\nMesure de suivi 9 : Secret.\n\nLa mesure de suivi 2 du 12 octobre 2023 est terminée.');
		assert.deepEqual(status(series, publicLedger), [
			['2023-10-12', '1', 'open'],
			['2023-10-12', '2', 'open'],
		]);
		assert.equal(status(series).length, 3);
	});
});
