import assert from 'node:assert/strict';
import { registerView, seriesOfDocument } from '../../../server/src/core/features/registerView.ts';
import { documentOf } from '../../support/language.ts';
import { projectOf } from '../../support/series.ts';

const meeting = (date: string, body: string): string => `Conseil du port\nLe ${date}\n\n1. A\n\n${body}\n`;
const labels = (lines: readonly { label: string }[]) => lines.map((l) => l.label);

describe('registerView', () => {
	it('puts the oldest due date first, and what was carried where it stands last', async () => {
		const project = await projectOf({
			'a.minutes': meeting(
				'12 octobre 2023',
				'Mesure de suivi 1 : Peindre.\n  Échéance : 2 mars 2024\n\nMesure de suivi 2 : Vernir.\n  Échéance : 1er mars 2024\n\nMesure de suivi 3 : Vendre.\n\nDécision no 1 : Oui.',
			),
			'b.minutes': meeting(
				'14 mars 2024',
				'Mesure de suivi 1 : Repeindre.\n  Origine : mesure de suivi 1 du 12 octobre 2023\n  Échéance : 2 avril 2024\n\nDécision no 1 : Non.',
			),
		});
		const { series } = (await project.open('a.minutes')).settings;
		const view = registerView(series ? [series] : [], '2024-03-20');
		assert.deepEqual(labels(view.overdue), ['Vernir.']);
		assert.deepEqual(labels(view.open), ['Repeindre.', 'Vendre.']);
		assert.deepEqual(labels(view.decisions), ['Non.', 'Oui.']);
		assert.deepEqual(view.overdue[0]?.place.range.start, { line: 8, character: 'Mesure de suivi '.length });
	});

	it('holds a document that stands alone', () => {
		const view = registerView([seriesOfDocument(documentOf(meeting('14 mars 2024', 'Mesure de suivi 1 : Peindre.')))], '2024-03-20');
		assert.deepEqual(labels(view.open), ['Peindre.']);
	});
});
