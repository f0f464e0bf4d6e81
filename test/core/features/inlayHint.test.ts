import assert from 'node:assert/strict';
import { toRange } from '../../../server/src/core/features/convert.ts';
import type { InlayHintOptions } from '../../../server/src/core/features/inlayHint.ts';
import { inlayHints } from '../../../server/src/core/features/inlayHint.ts';
import { documentOf } from '../../support/language.ts';

function hints(text: string, options: Partial<InlayHintOptions>): readonly (readonly unknown[])[] {
	const document = documentOf(text);
	const all = toRange(document.lines, { start: 0, end: text.length });
	return inlayHints(document, all, { numbers: false, names: false, ...options }).map((h) => [
		h.position.line,
		h.position.character,
		h.label,
	]);
}

describe('inlayHint', () => {
	it('shows the numbers that the source leaves out', () => {
		assert.deepEqual(hints('1. A\n\n# B\n\nDécision : Oui.\n\nDécision no 4 : Non.\n\nDécision : Si.\n', { numbers: true }), [
			[2, 1, '2.'],
			[4, 8, '1'],
			[8, 8, '5'],
		]);
	});

	it('shows the names behind aliases, and no others', () => {
		const text = 'Membres :\n- Ann Lee [AL]\n\n1. A\n\n@AL parle, Ann Lee aussi.\n\nDécision : Oui.\n  Proposée par : AL\n';
		assert.deepEqual(hints(text, { names: true }), [
			[5, 3, 'Ann Lee'],
			[8, 19, 'Ann Lee'],
		]);
	});
});
