import assert from 'node:assert/strict';
import { type RegisterOptions, registerCsv, registerEntries, registerJson } from '../../../server/src/core/render/register.ts';
import { registerCalendar } from '../../../server/src/core/render/registerCalendar.ts';
import { projectOf } from '../../support/series.ts';

const FILES = {
	'2023.minutes': `Comité du port
Le 12 octobre 2023

1. Quai

Décision no 1 : Le quai est fermé.
Adoptée à l’unanimité

Mesure de suivi 1 : Peindre le quai.
  Responsable : Ann Lee
  Échéance : 1er mars 2024

Mesure de suivi 2 : =cmd, vendre la grue.

A) Phares

Mesure de suivi 3 : Éteindre.
  Échéance : 2 mars 2024

2. Huis clos

Mesure de suivi 4 : Congédier Guy Lau.
  Échéance : 3 mars 2024

Fin du huis clos

3. Divers

Mesure de suivi 5 : Préparer « Congédier Guy Lau ».
`,
	'2024.minutes': `Comité du port
Le 14 mars 2024

1. Suivis

Mesure de suivi 1 : Peindre le quai.
  Origine : mesure de suivi 1 du 12 octobre 2023
  État : en cours
  Échéance : 1er avril 2024

La mesure de suivi 3 du 12 octobre 2023 est terminée.
`,
	'2024.en.minutes': 'Harbour Committee\nMarch 14, 2024\n\n1. Follow-up\n\nAction item 1: Paint the quay.\n',
};

async function entries(options: Partial<RegisterOptions> = {}, files: Record<string, string> = FILES, project?: object) {
	const opened = await projectOf(files, project);
	const documents = await Promise.all(Object.keys(files).map(async (path) => ({ path, document: await opened.open(path) })));
	return registerEntries(documents, { today: '2024-03-20', ...options });
}

const numbers = (list: Awaited<ReturnType<typeof entries>>) => list.map((e) => `${e.path} ${e.number}`);

describe('register', () => {
	it('says what became of each action item, with the keys of the contract', async () => {
		const { entries: list } = JSON.parse(registerJson(await entries({ decisions: true })));
		assert.deepEqual(list[0], {
			path: '2023.minutes',
			meeting: '2023-10-12',
			item: '1',
			kind: 'decision',
			number: '1',
			text: 'Le quai est fermé.',
			status: 'carried',
			line: 6,
		});
		assert.deepEqual(list[1], {
			path: '2023.minutes',
			meeting: '2023-10-12',
			item: '1',
			kind: 'action',
			number: '1',
			text: 'Peindre le quai.',
			owners: ['Ann Lee'],
			due: '2024-03-01',
			status: 'in-progress',
			line: 9,
		});
		assert.deepEqual([list[3].item, list[3].status], ['1 A', 'done']);
	});

	it('holds a translated meeting once', async () => {
		assert.deepEqual(
			numbers(await entries()).filter((n) => n.includes('2024')),
			['2024.minutes 1'],
		);
	});

	it('finds an action item that was carried where it stands last', async () => {
		assert.deepEqual(numbers(await entries({ only: 'open' })), ['2023.minutes 2', '2023.minutes 4', '2023.minutes 5', '2024.minutes 1']);
		assert.deepEqual(numbers(await entries({ only: 'overdue' })), ['2023.minutes 4']);
		assert.deepEqual(numbers(await entries({ only: 'overdue', today: '2024-04-02' })), ['2023.minutes 4', '2024.minutes 1']);
	});

	it('leaves the public no trace of a closed session, in any format', async () => {
		const list = await entries({ public: true, decisions: true });
		for (const text of [registerJson(list), registerCsv(list), registerCalendar(list)]) assert.doesNotMatch(text, /Congédier|Guy/);
		assert.equal(list.find((e) => e.number === '5')?.text, 'Préparer [huis clos].');
	});

	it('writes no cell that a spreadsheet takes for a formula', async () => {
		assert.match(registerCsv(await entries()), /,"'=cmd, vendre la grue.",/);
	});

	it('writes action items with a due date as tasks', async () => {
		const calendar = registerCalendar(await entries());
		assert.equal(calendar.match(/BEGIN:VTODO/g)?.length, 4);
		assert.match(calendar, /DUE;VALUE=DATE:20240401/);
		assert.equal(new Set(calendar.match(/UID:.*/g)).size, 4);
	});
});
