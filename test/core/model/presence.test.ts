import assert from 'node:assert/strict';
import { roomAt, timelineOf } from '../../../server/src/core/model/room.ts';
import { allDecisions, allItems } from '../../../server/src/core/model/walk.ts';
import { documentOf } from '../../support/language.ts';

/** Who is in the room at each item, in order: `Lee Lau | Roy?` where the last one is only possible. */
function rooms(text: string): readonly string[] {
	const { minutes } = documentOf(text);
	const family = (names: readonly { readonly person: { readonly name: { readonly value: string } } }[]) =>
		names.map((a) => a.person.name.value.split(' ').pop()).join(' ');
	return allItems(minutes).map(({ headingSpan }) => {
		const room = roomAt(minutes, headingSpan.end);
		return family(room.people) + (room.possible.length > 0 ? ` | ${family(room.possible)}?` : '');
	});
}

const list = (people: string): string => `Comité\n\nMembres :\n${people}\n\n`;

describe('presence', () => {
	it('follows arrivals and departures by their place', () => {
		assert.deepEqual(
			rooms(
				`${list('- Ann Lee\n- Guy Lau')}1. A\n\n2. B\n\nGuy Lau quitte la réunion à 14 h.\n\n3. C\n\nArrivée : Guy Lau, 15 h\n\n4. D\n`,
			),
			['Lee Lau', 'Lee Lau', 'Lee', 'Lee Lau'],
		);
	});

	it('counts a late arrival as away before, an absent person as there once they arrive', () => {
		assert.deepEqual(rooms(`${list('- Ann Lee\n- Guy Lau (absent)')}1. A\n\nArrivée : Guy Lau, 14 h\n\n2. B\n`), ['Lee', 'Lee Lau']);
		assert.deepEqual(rooms(`${list('- Ann Lee\n- Guy Lau')}1. A\n\nArrivée de M. Lau à 14 h.\n\n2. B\n`), ['Lee', 'Lee Lau']);
	});

	it('moves nobody who opens or closes the meeting', () => {
		assert.deepEqual(rooms(`${list('- Ann Lee\n- Guy Lau')}Ann Lee déclare la séance ouverte à 13 h.\n\n1. A\n`), ['Lee Lau']);
	});

	it('places the times of remarks between events with a time', () => {
		const opened = (remark: string, rest: string): readonly string[] =>
			rooms(`${list(`- Ann Lee\n- Guy Lau (${remark})`)}La réunion est ouverte à 13 h.\n\n1. A\n\n${rest}`);
		const events = 'Pause à 14 h.\n\nReprise : 14 h 15\n\n2. B\n';
		assert.deepEqual(opened('arrivée à 14 h', events), ['Lee', 'Lee Lau']);
		assert.deepEqual(opened('arrivée à 13 h 30', events), ['Lee | Lau?', 'Lee Lau']);
		assert.deepEqual(opened('arrivée à 13 h', events), ['Lee Lau', 'Lee Lau']);
		assert.deepEqual(opened('départ à 14 h 10', 'Pause : 14 h\n\nReprise : 14 h 15\n\n2. B\n'), ['Lee Lau', 'Lee']);
		assert.deepEqual(opened('arrivée à 13 h 20', '2. B\n'), ['Lee | Lau?', 'Lee | Lau?']);
	});

	it('reads remarks of people who came though they are listed as away', () => {
		assert.deepEqual(
			rooms(`Comité\n\nMembres : Ann Lee\nExcusés :\n- Guy Lau (arrivée à 13 h 30)\n\nPause : 14 h\n\nReprise : 14 h 15\n\n1. A\n`),
			['Lee Lau'],
		);
	});

	it('takes an event in the list of people by its time, not by its place', () => {
		assert.deepEqual(
			rooms(
				`${list('- Ann Lee\n- Guy Lau')}Guy Lau arrive à 14 h.\n\nLa réunion est ouverte à 13 h.\n\n1. A\n\nReprise : 14 h 15\n\n2. B\n`,
			),
			['Lee | Lau?', 'Lee Lau'],
		);
	});

	it('runs past midnight', () => {
		assert.deepEqual(
			rooms(
				`${list('- Ann Lee\n- Guy Lau (départ à 0 h 15)')}La réunion est ouverte à 22 h.\n\n1. A\n\nPause : 0 h 30\n\nReprise : 0 h 40\n\n2. B\n`,
			),
			['Lee | Lau?', 'Lee'],
		);
	});

	it('gives proxies to who is in the room, while the giver is not', () => {
		const { minutes } = documentOf(
			`Comité\n\nMembres :\n- Ann Lee\n- Guy Lau (départ à 14 h, procuration à Ann Lee)\nExcusés : Rita Roy (procuration à Ann Lee)\nObservateurs :\n- Léa Morin (absente, procuration à Ann Lee)\n\nLa réunion est ouverte à 13 h.\n\n1. A\n\nDécision 1 : Oui.\n  Récusation : Ann Lee\n\nPause : 13 h 30\n\nReprise : 14 h\n\n2. B\n\nDécision 2 : Oui.\n`,
		);
		const [first, second] = allDecisions(minutes);
		assert.ok(first && second);
		const votes = (d: typeof first) => timelineOf(minutes).eligibleAt(d.headSpan.start, d.vote?.names.recused ?? []);
		assert.deepEqual(roomAt(minutes, first.headSpan.start).voting, { least: 2, most: 2 });
		assert.equal(roomAt(minutes, first.headSpan.start).proxies.length, 1);
		assert.deepEqual(votes(first), { least: 1, most: 1 });
		assert.deepEqual(roomAt(minutes, second.headSpan.start).voting, { least: 1, most: 1 });
		assert.deepEqual(votes(second), { least: 3, most: 3 });
	});

	it('lets a substitute vote, and counts the seat once', () => {
		const voting = (text: string): number => timelineOf(documentOf(text).minutes).attendees.filter((a) => a.voting).length;
		assert.equal(voting('Membres :\n- Ann Lee\n- Guy Lau (absent)\n- Rita Roy (remplace Guy Lau)\n'), 2);
		assert.equal(voting('Membres :\n- Ann Lee\n- Guy Lau (absent)\nInvités :\n- Rita Roy (remplace Guy Lau)\n'), 2);
		assert.equal(voting('Membres : Ann Lee\nObservateurs :\n- Rita Roy (remplace Ann Lee)\n'), 1);
	});

	it('says whether there is quorum, and nothing where it hangs on somebody', () => {
		const met = (text: string) => {
			const { minutes } = documentOf(`Présence (quorum : 2)\n\nMembres :\n${text}`);
			return allItems(minutes).map((item) => roomAt(minutes, item.headingSpan.end).met);
		};
		assert.deepEqual(met('- Ann Lee\n- Guy Lau\n\n1. A\n\nDépart : Guy Lau, 14 h\n\n2. B\n'), [true, false]);
		assert.deepEqual(met('- Ann Lee\n- Guy Lau (départ à 14 h)\n\n1. A\n'), [undefined]);
	});

	it('knows who came and went when, and what room they left', () => {
		const { minutes } = documentOf(
			`${list('- Ann Lee\n- Guy Lau')}1. A\n\nDépart : Ann Lee, 14 h\n\n2. B\n\nArrivée : Guy Lau, 14 h 30\n\n3. C\n`,
		);
		assert.deepEqual(
			timelineOf(minutes).attendees.flatMap(({ person, moves }) => moves.map((move) => `${move.kind} ${person.name.value} ${move.time}`)),
			['departure Ann Lee 14:00', 'arrival Guy Lau 14:30'],
		);
		assert.deepEqual(
			allItems(minutes).map((item) => roomAt(minutes, item.headingSpan.end).voting.most),
			[1, 0, 1],
		);
	});
});
