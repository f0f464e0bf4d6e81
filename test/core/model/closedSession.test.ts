import assert from 'node:assert/strict';
import { exportDocument } from '../../../server/src/core/render/export.ts';
import { documentOf } from '../../support/language.ts';

/** What the public may read of an item that holds the lines: one paragraph each. */
function publicOf(...lines: readonly string[]): string {
	const document = documentOf(`Conseil\n\n1. A\n\n${lines.join('\n\n')}\n`);
	const exported = exportDocument(document, { to: 'json', public: true, today: '2026-01-01' });
	assert.equal(exported.kind, 'text');
	return exported.kind === 'text' ? (JSON.parse(exported.text).items[0].text ?? '') : '';
}

describe('closed sessions in the words of minutes', () => {
	it('start and end as sentences, with a lead clause, a purpose, a time or a range of times', () => {
		for (const [start, end] of [
			['Sur proposition de Ann Lee, la réunion se poursuit à huis clos.', 'Le huis clos est levé.'],
			['La réunion passe à huis clos de 14 h 10 à 14 h 20.', 'Le huis clos prend fin à 14 h 20.'],
			['Les membres se réunissent à huis clos pour étudier un dossier du personnel.', 'La séance publique reprend à 15 h.'],
			['Le comité continue ses travaux à huis clos à 14 h.', 'La séance redevient publique à 15 h.'],
			['Début du huis clos : 14 h', 'Levée du huis clos : 15 h'],
			['In-camera session', 'End of in-camera session'],
			['In camera: 2:10 p.m.', 'In camera ended at 2:20 p.m.'],
			['The meeting went into closed session at 2:10 p.m. to discuss staffing.', 'The closed session ended at 2:20 p.m.'],
			['The council moved in camera.', 'The council reconvened in public at 3 p.m.'],
		] as const)
			assert.equal(publicOf('Avant.', start, 'Secret.', end, 'Après.'), 'Avant.\n\nAprès.', start);
	});

	it('that end without a start begin where they are spoken of, in doubt below the heading', () => {
		assert.equal(
			publicOf('Avant.', 'Résolution 1 : Il est résolu de siéger à huis clos.', 'Secret.', 'Fin du huis clos', 'Après.'),
			'Avant.\n\nAprès.',
		);
		assert.equal(publicOf('Secret.', 'Fin du huis clos', 'Après.'), 'Après.');
		assert.equal(publicOf('Avant.', 'La séance publique reprend à 15 h.', 'Après.'), 'Avant.\n\nAprès.');
	});

	it('are not opened by what is planned', () => {
		assert.equal(
			publicOf('Le point sera traité à huis clos plus tard.', 'Public.'),
			'Le point sera traité à huis clos plus tard.\n\nPublic.',
		);
	});

	it('opened by a letter end at the numbered item beside it', () => {
		const document = documentOf('Conseil\n\n2. A\n\nA) Huis clos\n\nSecret.\n\n2.1. B\n\nPublic.\n');
		assert.deepEqual(
			document.minutes.items[0]?.items.map((i) => i.confidential),
			[true, false],
		);
	});
});
