import assert from 'node:assert/strict';
import { createDocument } from '../../../server/src/core/document.ts';
import { comparison, twinAddresses } from '../../../server/src/core/features/comparison.ts';
import { createSeries } from '../../../server/src/core/model/series.ts';
import { summarise } from '../../../server/src/core/model/summary.ts';
import type { Settings } from '../../../server/src/core/settings.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { documentOf } from '../../support/language.ts';

const FRENCH = 'Comité du port\nLe 14 mars 2024\n\n1. A\n\nDécision no 1 : Peindre\nla jetée.\n  Proposée par : Ann Lee\n\n2. B\n';
const ENGLISH = 'Harbour Committee\nMarch 14, 2024\n\n1. A\n\nDecision No. 1: Paint\nthe pier.\n  Moved by: Guy Lau\n';

const at = (uri: string, text: string, settings: Partial<Settings> = {}) =>
	createDocument(uri, 1, text, { ...DEFAULT_SETTINGS, ...settings });

describe('comparison', () => {
	it('gives both places of a difference, no more than their first line, and a sentence in either language', () => {
		const found = comparison(documentOf(FRENCH), documentOf(ENGLISH));
		assert.deepEqual(
			found.map(({ kind, a, b }) => [kind, a?.start, b?.start]),
			[
				['mover', { line: 7, character: 17 }, { line: 7, character: 12 }],
				['item', { line: 9, character: 0 }, undefined],
			],
		);
		assert.ok(found.every(({ a }) => a === undefined || a.start.line === a.end.line));
		assert.match(found[0]?.message.fr ?? '', /Ann Lee dans le premier texte, Guy Lau dans le second/);
		assert.match(found[0]?.message.en ?? '', /Ann Lee in the first text, Guy Lau in the second/);
	});

	it('looks for the twin by its name', () => {
		assert.deepEqual(twinAddresses(at('file:///d/x.fr.minutes', FRENCH)), [
			'file:///d/x.en.minutes',
			'file:///d/x.en.pv',
			'file:///d/x.minutes',
			'file:///d/x.pv',
		]);
		assert.equal(twinAddresses(at('file:///d/x.minutes', ENGLISH))[0], 'file:///d/x.fr.minutes');
	});

	it('looks first at what the series knows of the meeting', () => {
		const files = [
			{ ...summarise(documentOf(FRENCH)), uri: 'file:///d/mars.minutes' },
			{ ...summarise(documentOf(ENGLISH)), uri: 'file:///d/en/march.minutes' },
			{ ...summarise(documentOf(ENGLISH.replace('14', '15'))), uri: 'file:///d/en/other.minutes' },
		];
		const series = createSeries(files, ['fr', 'en']);
		const [first, second] = twinAddresses(at('file:///d/mars.minutes', FRENCH, { series }));
		assert.equal(first, 'file:///d/en/march.minutes');
		assert.equal(second, 'file:///d/mars.en.minutes');
	});
});
