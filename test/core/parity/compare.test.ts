import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compareDocuments } from '../../../server/src/core/parity/compare.ts';
import { documentOf } from '../../support/language.ts';

const FR = `Conseil du port
Le 14 mars 2024
Procès-verbal

Présence (quorum : 2)

Membres :
- Ann Lee [AL]
- Guy Lau (arrivée à 13 h 20)

Excusés :
- Léa Roy

La séance est ouverte à 13 h.

1. Budget

Le trésorier présente le budget de l’année.

Décision no 1 : Le budget est approuvé.
  Proposée par : Ann Lee
  Vote : 2 pour, 0 contre
  Adoptée à l’unanimité

Voir la décision no 1.

2. Travaux

Mesure de suivi 1 : Peindre le quai.
  Responsable : @AL
  Échéance : 28 mars 2024

La séance est levée à 15 h.
`;

const EN = `Harbour Council
March 14, 2024
Minutes

Attendance (quorum: 2)

Members:
- Ann Lee [AL]
- Guy Lau (arrived at 1:20 p.m.)

Excused:
- Léa Roy

The meeting was called to order at 1 p.m.

1. Budget

The treasurer presents the budget of the year.

Decision No. 1: The budget is approved.
  Moved by: Ann Lee
  Vote: 2 for, 0 against
  Carried unanimously

See decision No. 1.

2. Works

Action item 1: Paint the quay.
  Owner: Ann Lee
  Due: March 28, 2024

The meeting adjourned at 3 p.m.
`;

/** Kind and lines (1-based) of each difference between the French text and the changed English one. */
function differences(from: string, to: string) {
	assert.ok(EN.includes(from), from);
	const [a, b] = [documentOf(FR), documentOf(EN.replace(from, to))];
	const line = (d: typeof a, span: { start: number } | undefined) => span && d.lines.lineAt(span.start) + 1;
	return compareDocuments(a, b).map((d) => [d.kind, line(a, d.a), line(b, d.b)]);
}

describe('compareDocuments', () => {
	it('finds nothing between a text and its translation', () => {
		assert.deepEqual(differences('Budget', 'Budget'), []);
		const example = (name: string) => documentOf(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'));
		assert.deepEqual(compareDocuments(example('2024-03-14.minutes'), example('2024-03-14.en.minutes')), []);
	});

	const CASES: readonly (readonly [string, string, string, number | undefined, number | undefined])[] = [
		['March 14, 2024', 'March 15, 2024', 'meeting', 2, 2],
		['3 p.m.', '3:30 p.m.', 'meeting', 33, 33],
		['quorum: 2', 'quorum: 3', 'attendance', 5, 5],
		['arrived at 1:20 p.m.', 'arrived at 1:25 p.m.', 'attendance', 9, 9],
		['Decision No. 1:', 'Decision No. 2:', 'number', 20, 20],
		['Moved by: Ann Lee', 'Moved by: Guy Lau', 'mover', 21, 21],
		['2 for, 0 against', '2 for, 1 against', 'tally', 22, 22],
		['Carried unanimously', 'Defeated', 'result', 23, 23],
		['See decision No. 1.', 'See decision No. 3.', 'reference', 25, 25],
		['Owner: Ann Lee', 'Owner: Guy Lau', 'owner', 30, 30],
		['March 28, 2024', 'March 29, 2024', 'due', 31, 31],
		['Action item 1: Paint the quay.', 'No action items.', 'action', 29, undefined],
		['2. Works', '3. Works', 'number', 27, 27],
		['The treasurer presents the budget of the year.', 'Le trésorier présente le budget de l’année.', 'untranslated', 18, 18],
		['See decision No. 1.', 'See decision No. 1.\n\nA word more.', 'paragraph', 16, 16],
		['- Léa Roy', '- Léa Roy\n- Max Roy', 'attendance', undefined, 13],
	];
	for (const [from, to, kind, a, b] of CASES) {
		it(`finds “${to}”`, () => {
			const found = differences(from, to);
			assert.ok(
				found.some((d) => d[0] === kind && d[1] === a && d[2] === b),
				JSON.stringify(found),
			);
		});
	}

	it('names an item that only one text has', () => {
		assert.deepEqual(differences('2. Works\n', '2. Works\n\n3. More\n')[0], ['item', undefined, 29]);
	});

	it('names people as the texts write them', () => {
		const [found] = compareDocuments(documentOf(FR), documentOf(EN.replace('Moved by: Ann Lee', 'Moved by: Guy Lau')));
		assert.match(found?.message.en ?? '', /Ann Lee in the first text, Guy Lau in the second/);
	});
});
