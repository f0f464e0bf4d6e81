import assert from 'node:assert/strict';
import { toRange } from '../../../server/src/core/features/convert.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../server/src/core/features/semanticTokenLegend.ts';
import { semanticTokens } from '../../../server/src/core/features/semanticTokens.ts';
import { anyDocument } from '../../support/documents.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

const TODAY = '2024-04-02';

/** Each token as its words, its type and its modifiers. */
function tokens(text: string): readonly string[] {
	const document = documentOf(text);
	return semanticTokens(document, TODAY).map(({ line, character, length, type, modifiers }) => {
		const at = document.lines.lineStart(line) + character;
		return [text.slice(at, at + length), TOKEN_TYPES[type], ...TOKEN_MODIFIERS.filter((_, i) => modifiers & (1 << i))].join(' | ');
	});
}

describe('semanticTokens', () => {
	it('tell people, numbers, references and keywords', () => {
		assert.deepEqual(
			tokens(
				'Membres :\n- Ann Lee [AL], Nord\n\n1. Accueil (voir le point 1)\n\nDécision no 2 : Oui.\n  Proposée par : Ann Lee\n\n@AL rappelle la décision no 2.\n',
			),
			[
				'Membres | group',
				'Ann Lee | person | declaration',
				'AL | person | declaration',
				'1 | number | declaration',
				'Accueil (voir le point  | heading',
				'1 | reference',
				') | heading',
				'Décision | keyword | decision',
				'2 | number | declaration',
				'Proposée par | property | decision',
				'Ann Lee | person',
				'AL | person',
				'2 | reference',
			],
		);
	});

	it('tell states, delays and absences, for themes to colour', () => {
		const found = tokens(
			'Excusés :\n- Ann Lee\n\n1. A\n\nDécision no 1 : Oui.\nRejetée\n\nMesure de suivi 1 : Écrire.\n  Échéance : 28 mars 2024\n\nMesure de suivi 2 : Lire.\n  Échéance : 28 mars 2024\n  État : terminée\n',
		);
		for (const token of [
			'Ann Lee | person | declaration | absent',
			'Rejetée | state | defeated',
			'28 mars 2024 | date | late',
			'28 mars 2024 | date',
			'terminée | state | done',
		])
			assert.ok(found.includes(token), `${token}\n${found.join('\n')}`);
	});

	it('are in order, on one line and without overlaps, and a range gives a part of them', () => {
		fc.assert(
			fc.property(anyDocument, fc.nat(60), (text, line) => {
				const document = documentOf(text);
				const all = semanticTokens(document, TODAY);
				let last = { line: 0, end: 0 };
				for (const token of all) {
					assert.ok(token.line > last.line || (token.line === last.line && token.character >= last.end));
					const { start, end } = document.lines.lineSpan(token.line);
					assert.ok(token.length > 0 && start + token.character + token.length <= end);
					last = { line: token.line, end: token.character + token.length };
				}
				const at = Math.min(line, document.lines.lineCount - 1);
				const span = document.lines.lineSpan(at);
				const part = semanticTokens(document, TODAY, toRange(document.lines, span));
				assert.deepEqual(
					part,
					all.filter((t) => t.line === at),
				);
			}),
			{ numRuns: 150 },
		);
	});
});
