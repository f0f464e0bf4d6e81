import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { toPosition, toSpan } from '../../../server/src/core/features/convert.ts';
import { selectionRanges } from '../../../server/src/core/features/selectionRange.ts';
import { anyDocument } from '../../support/documents.ts';
import { fixture, textAt } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

function chain(marked: string): readonly string[] {
	const { document, position } = fixture(marked);
	const texts: string[] = [];
	for (let range = selectionRanges(document, [position])[0]; range; range = range.parent) texts.push(textAt(document, range.range));
	return texts;
}

describe('selectionRange', () => {
	it('grows from word to clause, sentence, paragraph, item, section and file', () => {
		assert.deepEqual(chain('1. A\n\n2. B\n\nOn ou|vre le quai, puis le port. Voilà.\n\nA) C\n\nFin.\n'), [
			'ouvre',
			'On ouvre le quai',
			'On ouvre le quai, puis le port.',
			'On ouvre le quai, puis le port. Voilà.',
			'2. B\n\nOn ouvre le quai, puis le port. Voilà.\n\n',
			'2. B\n\nOn ouvre le quai, puis le port. Voilà.\n\nA) C\n\nFin.',
			'1. A\n\n2. B\n\nOn ouvre le quai, puis le port. Voilà.\n\nA) C\n\nFin.\n',
		]);
	});

	it('grows from a name to its field and its record', () => {
		const texts = chain('Membres :\n- Ann Lee\n\n1. A\n\nDécision no 1 : Oui.\n  Proposée par : Ann L|ee\n');
		assert.deepEqual(texts.slice(0, 4), ['Lee', 'Ann Lee', 'Proposée par : Ann Lee', '  Proposée par : Ann Lee']);
		assert.ok(texts.includes('Décision no 1 : Oui.\n  Proposée par : Ann Lee'), texts.join('\n--\n'));
	});

	it('is nested around the place, whatever is written', () => {
		fc.assert(
			fc.property(anyDocument, fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
				const document = documentOf(text);
				const offset = Math.round(at * text.length);
				const [first] = selectionRanges(document, [toPosition(document.lines, offset)]);
				for (let range: SelectionRange | undefined = first; range; range = range.parent) {
					const inner = toSpan(document.lines, range.range);
					const outer = range.parent && toSpan(document.lines, range.parent.range);
					assert.ok(!outer || (outer.start <= inner.start && inner.end <= outer.end));
				}
			}),
			{ numRuns: 150 },
		);
	});
});
