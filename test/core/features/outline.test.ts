import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../../server/src/core/features/documentSymbol.ts';
import { foldingRanges } from '../../../server/src/core/features/foldingRange.ts';
import { anyDocument } from '../../support/documents.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

/** Every symbol lies in its parent, its selection in itself, and neighbours do not overlap. */
function assertNested(symbols: readonly DocumentSymbol[], document: ReturnType<typeof documentOf>, start: number, end: number): void {
	const { lines } = document;
	let last = start;
	for (const { name, range, selectionRange, children } of symbols) {
		const at = (p: { line: number; character: number }): number => lines.lineStart(p.line) + p.character;
		assert.ok(name.trim() !== '', 'A symbol has a name');
		assert.ok(last <= at(range.start) && at(range.end) <= end, `${name} leaves its place`);
		assert.ok(at(range.start) <= at(selectionRange.start) && at(selectionRange.end) <= at(range.end), `${name}: selection`);
		assertNested(children ?? [], document, at(range.start), at(range.end));
		last = at(range.end);
	}
}

describe('outline', () => {
	it('is strictly nested, whatever is written', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				const document = documentOf(text);
				assertNested(documentSymbols(document), document, 0, text.length);
			}),
			{ numRuns: 150 },
		);
	});
});

describe('foldingRange', () => {
	it('folds lines of the document, each range over more than one', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				const document = documentOf(text);
				for (const { startLine, endLine } of foldingRanges(document)) {
					assert.ok(0 <= startLine && startLine < endLine && endLine < document.lines.lineCount);
				}
			}),
			{ numRuns: 150 },
		);
	});
});
