import assert from 'node:assert/strict';
import type { Counterpart } from '../../../server/src/core/features/counterpart.ts';
import { counterpart } from '../../../server/src/core/features/counterpart.ts';
import { toJson } from '../../../server/src/core/render/json.ts';
import type { Settings } from '../../../server/src/core/settings.ts';
import { CANARY, CLOSED } from '../../support/closed.ts';
import { anyDocument } from '../../support/documents.ts';
import { filledIn } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

/** The snippet as it stands when nothing is filled in. */
function made(text: string, to: Counterpart, settings?: Partial<Settings>): string {
	return filledIn(counterpart(documentOf(text, settings), to));
}

interface Entry {
	readonly number: string;
	readonly title?: string;
	readonly items?: readonly Entry[];
}

/** Numbers and titles of the items, at any depth. */
function outline(text: string): readonly string[] {
	const { items = [] } = toJson(documentOf(text), { problems: [] }) as { readonly items?: readonly Entry[] };
	const visit = (list: readonly Entry[]): readonly string[] =>
		list.flatMap(({ number, title, items: inside }) => [`${number} ${title ?? ''}`, ...visit(inside ?? [])]);
	return visit(items);
}

const agenda = `Comité du port (CDP)
Le 14 mars 2024
Ordre du jour
Lieu : Salle 2 (5 $)
Version : 3

Membres :
- Ann Lee [AL], Nord
- Guy Lau

1. Accueil
2. Budget

2.1. Recettes
2.2. Dépenses

A) Quais

3. Huis clos : une nomination
`;

describe('minutes of an agenda', () => {
	it('have its preamble, people and items, and places to fill in', () => {
		const minutes = made(agenda, 'minutes');
		assert.match(minutes, /^Comité du port \(CDP\)\nLe 14 mars 2024\nProcès-verbal\nLieu : Salle 2 \(5 \$\)\n\nPrésences\n/);
		assert.match(
			minutes,
			/Membres\u00a0:\n- Ann Lee \[AL\], Nord\n- Guy Lau\n\nLa réunion est ouverte à 9\u00a0h\.\n\n1\. Accueil\n\nDiscussion\n\n2\. /,
		);
		assert.deepEqual(outline(minutes), outline(agenda));
		const { meeting, attendance } = documentOf(minutes).minutes;
		assert.equal(meeting.kind?.value, 'minutes');
		assert.equal(meeting.version, undefined);
		assert.equal(meeting.opened?.value, '09:00');
		assert.equal(meeting.adjourned?.value, '11:00');
		assert.equal(attendance.groups[0]?.people.length, 2);
	});

	it('take the people of the roster where the agenda names none', () => {
		const roster = [{ name: 'Léa Roy', affiliation: 'Ouest' }, { name: 'Max Ott' }];
		assert.match(made('C\nAgenda\n\n1. Welcome\n', 'minutes', { roster }), /\nMembers:\n- Léa Roy, Ouest\n- Max Ott\n/);
		assert.match(made('C\nAgenda\n\n1. Welcome\n', 'minutes'), /\nChair:\n- First Last\n\nMembers:\n- Other Last\n/);
	});

	it('speak English, and keep the case of a title', () => {
		const minutes = made('BOARD\nAGENDA\nMarch 14, 2024\n\n1. Welcome\n', 'minutes');
		assert.match(minutes, /MINUTES/);
		assert.match(minutes, /The meeting was called to order at 9:00 a\.m\.\n\n1\. Welcome/);
		assert.equal(documentOf(minutes).minutes.meeting.adjourned?.value, '11:00');
	});
});

describe('the agenda of minutes', () => {
	it('has the items without what came of them, and no status', () => {
		const minutes = `Comité du port\nLe 14 mars 2024\nProcès-verbal\nÉtat : approuvé\nLieu : Salle 2\n\nPrésents : Ann Lee\n\n1. Accueil\n\nTexte.\n\nDécision no 1 : Oui.\n\nA) Lettre\n\n# Varia\n`;
		assert.equal(
			made(minutes, 'agenda'),
			'Comité du port\nLe 14 mars 2024\nOrdre du jour\nLieu : Salle 2\n\n1. Accueil\n\nA) Lettre\n\n# Varia\n',
		);
	});

	it('says nothing of what a closed session is about', () => {
		const text = made(CLOSED, 'agenda');
		assert.doesNotMatch(text, CANARY);
		assert.match(text, /\n3\. Huis clos\n\n4\. Huis clos\n\n5\. Varia\n/);
	});

	it('gives back the items of the agenda that the minutes came from', () => {
		const back = made(made(agenda, 'minutes'), 'agenda');
		assert.deepEqual(outline(back), [...outline(agenda).slice(0, -1), '3 Huis clos']);
		assert.equal(documentOf(back).minutes.meeting.kind?.value, 'agenda');
	});
});

it('any document has a counterpart of the same items', () => {
	fc.assert(
		fc.property(anyDocument, (text) => {
			assert.equal(typeof made(text, 'minutes'), 'string');
			assert.equal(typeof made(text, 'agenda'), 'string');
		}),
		{ numRuns: 100 },
	);
});
