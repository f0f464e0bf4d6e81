import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { exported } from '../../support/exports.ts';
import { HOSTILE } from '../../support/hostile.ts';

const source = `Conseil du port (CDP)
Le 14 mars 2024

1. Budget

Mesure de suivi 1 : Transmettre la lettre, puis attendre; ${'très '.repeat(20)}longtemps.
  Responsable : Ann Lee
  Échéance : 28 mars 2024
  État : terminée
  Terminée le : 20 mars 2024

Mesure de suivi 2 : Sans échéance.

Prochaine réunion : 13 juin 2024
`;

function read(ics: string): ICAL.Component {
	return new ICAL.Component(ICAL.parse(ics));
}

describe('iCalendar', () => {
	it('has a VTODO for each action item with a due date, and the next meeting', async () => {
		const ics = await exported(source, 'ics');
		const calendar = read(ics);
		const [todo, ...more] = calendar.getAllSubcomponents('vtodo');
		assert.equal(more.length, 0);
		assert.match(String(todo?.getFirstPropertyValue('summary')), /^Transmettre la lettre, puis attendre; très .* longtemps\.$/);
		assert.equal(String(todo?.getFirstPropertyValue('due')), '2024-03-28');
		assert.equal(todo?.getFirstPropertyValue('status'), 'COMPLETED');
		assert.equal(String(todo?.getFirstPropertyValue('completed')), '2024-03-20T00:00:00Z');
		const event = calendar.getFirstSubcomponent('vevent');
		assert.equal(String(event?.getFirstPropertyValue('dtstart')), '2024-06-13');
		for (const line of ics.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
	});

	it('keeps the UID when words change, and gives each entry its own', async () => {
		const uids = (ics: string): readonly unknown[] =>
			read(ics)
				.getAllSubcomponents()
				.map((c) => c.getFirstPropertyValue('uid'));
		const before = uids(await exported(source, 'ics'));
		assert.deepEqual(uids(await exported(source.replace('Transmettre', 'Envoyer').replace('13 juin', '14 juin'), 'ics')), before);
		const hostile = uids(await exported(HOSTILE, 'ics'));
		assert.equal(new Set(hostile).size, hostile.length);
	});

	it('holds no component but its own for hostile text', async () => {
		const calendar = read(await exported(HOSTILE, 'ics'));
		for (const component of calendar.getAllSubcomponents()) {
			assert.match(component.name, /^v(?:todo|event)$/);
			assert.equal(component.getAllSubcomponents().length, 0);
		}
	});
});
