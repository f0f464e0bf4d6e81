import assert from 'node:assert/strict';
import type { CodeLensOptions } from '../../../server/src/core/features/codeLens.ts';
import { codeLenses } from '../../../server/src/core/features/codeLens.ts';
import { documentOf } from '../../support/language.ts';

const NONE: CodeLensOptions = { items: false, quorum: false, actions: false };

function lenses(text: string, options: Partial<CodeLensOptions>): readonly string[] {
	return codeLenses(documentOf(text), '2024-04-02', { ...NONE, ...options }).map(
		(lens) => `${lens.range.start.line + 1} ${lens.command?.title.replaceAll('\u00a0', ' ')}`,
	);
}

describe('codeLens', () => {
	it('counts decisions and actions, those of sub-items too', () => {
		const text = '1. A\n\nDécision no 1 : Oui.\n\nA) B\n\nDécision no 2 : Non.\n\nMesure de suivi 1 : Lire.\n\n2. C\n';
		assert.deepEqual(lenses(text, { items: true }), ['1 2 décisions · 1 mesure de suivi', '5 1 décision · 1 mesure de suivi']);
	});

	it('tells the quorum at each decision', () => {
		const text =
			'Présence (quorum : 2)\n\nMembres :\n- Ann Lee\n- Guy Lau\n\n1. A\n\nDécision no 1 : Oui.\n\nGuy Lau quitte la séance à 14 h.\n\nDécision no 2 : Non.\n';
		assert.deepEqual(lenses(text, { quorum: true }), ['9 Quorum : 2 sur 2 · atteint', '13 Quorum : 1 sur 2 · non atteint']);
		assert.deepEqual(lenses('1. A\n\nDécision no 1 : Oui.\n', { quorum: true }), []);
	});

	it('tells the age of open actions, in the language of the document', () => {
		const text =
			'Harbour Board\nMarch 14, 2024\nMinutes\n\n1. A\n\nAction item 1: Write.\n  Due: March 28, 2024\n\nAction item 2: Read.\n  Status: done\n';
		assert.deepEqual(lenses(text, { actions: true }), ['7 5 days late · open for 19 days']);
	});
});
