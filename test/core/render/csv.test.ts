import assert from 'node:assert/strict';
import { exported } from '../../support/exports.ts';
import { HOSTILE } from '../../support/hostile.ts';

const source = `Conseil (CDP)
Le 14 mars 2024

Membres :
- Ann Lee, Nord (arrivée à 13 h 20)

1. Budget

Décision no 1 : Le budget, dit « B », est adopté.
  Proposée par : Ann Lee
  Vote : 3 pour, 1 contre
  Adoptée à la majorité

Mesure de suivi 1 : Envoyer
la lettre.
  Responsable : Ann Lee
  Échéance : 28 mars 2024
`;

/** Rows of cells as RFC 4180 defines them. */
function read(csv: string): readonly (readonly string[])[] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
		rows[rows.length - 1]?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

function records(csv: string): readonly Readonly<Record<string, string>>[] {
	const [head = [], ...rows] = read(csv);
	return rows.map((row) => {
		assert.equal(row.length, head.length, row.join('|'));
		return Object.fromEntries(head.map((key, i) => [key, row[i] ?? '']));
	});
}

describe('CSV', () => {
	it('has a row for each record and each person, with the values of the data', async () => {
		const [decision, action, person] = records(await exported(source, 'csv'));
		assert.equal(decision?.text, 'Le budget, dit « B », est adopté.');
		assert.deepEqual(
			[decision?.kind, decision?.number, decision?.mover, decision?.for, decision?.against, decision?.result],
			['decision', '1', 'Ann Lee', '3', '1', 'carried'],
		);
		assert.deepEqual([action?.text, action?.owners, action?.due], ['Envoyer la lettre.', 'Ann Lee', '2024-03-28']);
		assert.deepEqual([person?.name, person?.affiliation, person?.attending], ['Ann Lee', 'Nord', 'present']);
	});

	it('an extract has its own columns', async () => {
		const [actions] = read(await exported(source, 'csv', { extract: 'actions' }));
		assert.deepEqual(actions, ['meeting', 'kind', 'item', 'number', 'text', 'owners', 'due', 'status', 'doneOn', 'line']);
		const [, attendance] = read(await exported(source, 'csv', { extract: 'attendance' }));
		assert.equal(attendance?.[2], 'Ann Lee');
	});

	it('no cell is a formula', async () => {
		const rows = read(await exported(HOSTILE, 'csv'));
		assert.ok(rows.some((row) => row.some((cell) => cell.startsWith("'="))));
		for (const row of rows) for (const cell of row) assert.doesNotMatch(cell, /^\s*[=+\-@]/, cell);
		for (const row of rows) for (const cell of row) assert.doesNotMatch(cell, /[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/, cell);
	});
});
