import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenText } from '../../server/src/lsp/openTexts.ts';
import { applyChanges } from '../../server/src/lsp/openTexts.ts';
import { fc } from '../support/properties.ts';

function open(text: string): OpenText {
	return { uri: 'file:///seance.minutes', version: 1, text };
}

function range(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
	return { start: { line: startLine, character: startCharacter }, end: { line: endLine, character: endCharacter } };
}

describe('applyChanges', () => {
	it('replaces a range and keeps the rest', () => {
		const changed = applyChanges(open('1. Ouverture\n2. Budget\n'), 2, [{ range: range(1, 3, 1, 9), text: 'Finances' }]);
		assert.deepEqual(changed, { uri: 'file:///seance.minutes', version: 2, text: '1. Ouverture\n2. Finances\n' });
	});

	it('applies each change to the result of the one before', () => {
		const changes = [
			{ range: range(0, 0, 0, 0), text: 'Titre\n' },
			{ range: range(1, 0, 1, 2), text: 'A)' },
		];
		assert.equal(applyChanges(open('1. Ouverture'), 2, changes).text, 'Titre\nA) Ouverture');
	});

	it('takes a whole text', () => {
		assert.equal(applyChanges(open('avant'), 2, [{ text: 'après' }]).text, 'après');
	});

	it('reads a position beyond a line or the text as its end', () => {
		assert.equal(applyChanges(open('a\r\nb'), 2, [{ range: range(0, 99, 0, 99), text: '!' }]).text, 'a!\r\nb');
		assert.equal(applyChanges(open('a\r\nb'), 2, [{ range: range(9, 0, 9, 5), text: '!' }]).text, 'a\r\nb!');
	});

	it('agrees with the text documents of the protocol library', () => {
		const text = fc.stringMatching(/^[aé1. \n]{0,30}$/);
		const position = fc.record({ line: fc.nat(8), character: fc.nat(12) });
		fc.assert(
			fc.property(text, position, position, text, (before, a, b, inserted) => {
				const reference = TextDocument.create('file:///x', 'minutes', 1, before);
				const [start, end] = reference.offsetAt(a) <= reference.offsetAt(b) ? [a, b] : [b, a];
				const change = { range: { start, end }, text: inserted };
				const expected = TextDocument.update(reference, [change], 2).getText();
				assert.equal(applyChanges(open(before), 2, [change]).text, expected);
			}),
		);
	});
});
