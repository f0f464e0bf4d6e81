import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MinutesDocument } from '../../../server/src/core/document.ts';
import { toPosition } from '../../../server/src/core/features/convert.ts';
import { createLanguageService } from '../../../server/src/core/languageService.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { anyDocument } from '../../support/documents.ts';
import { fc } from '../../support/properties.ts';

const service = createLanguageService({ today: () => '2024-03-14' });
const open = (text: string): MinutesDocument => service.createDocument('file:///test.minutes', 1, text, DEFAULT_SETTINGS);

/** Everything that an editor asks about a whole file. */
function askAll(document: MinutesDocument): void {
	const end = toPosition(document.lines, document.text.length);
	service.diagnostics(document);
	service.documentSymbols(document);
	service.foldingRanges(document);
	service.codeLenses(document, { items: true, quorum: true, actions: true });
	service.inlayHints(document, { start: { line: 0, character: 0 }, end }, { numbers: true, names: true });
	service.semanticTokens(document);
	service.documentLinks(document);
	service.formatting(document);
	service.renumber(document);
	for (const to of ['minutes', 'agenda', 'next'] as const) service.draft(document, to);
}

/** Everything that an editor asks about a place. */
function askAt(document: MinutesDocument, offset: number): void {
	const position = toPosition(document.lines, offset);
	const range = { start: position, end: toPosition(document.lines, Math.min(document.text.length, offset + (offset % 3) * 7)) };
	for (const item of service.completion(document, position).slice(0, 3)) service.resolveCompletion(document, item);
	service.completion(document, position, ' ');
	service.hover(document, position);
	service.definition(document, position);
	service.references(document, position, { includeDeclaration: true });
	service.documentHighlights(document, position);
	service.linkedEditingRanges(document, position);
	service.selectionRanges(document, [position]);
	service.prepareRename(document, position);
	service.rename(document, position, 'Zoé Nadon');
	service.rename(document, position, '7');
	service.codeActions(document, range, { diagnostics: [], only: ['quickfix', 'refactor', 'source'] });
	service.semanticTokens(document, range);
	service.rangeFormatting(document, range);
	service.onTypeFormatting(document, position, '\n');
	service.paste(document, position, document.text.slice(offset, offset + 300));
}

function filesBelow(folder: string): readonly string[] {
	const root = fileURLToPath(new URL(folder, import.meta.url));
	if (!existsSync(root)) return [];
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:minutes|pv|txt|md)$/.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name));
}

function check(files: readonly string[], step: (length: number) => number): void {
	for (const file of files) {
		const document = open(readFileSync(file, 'utf8'));
		try {
			askAll(document);
			for (let at = 0; at <= document.text.length; at += step(document.text.length)) askAt(document, at);
			askAt(document, document.text.length);
		} catch (error) {
			throw new Error(`${file}: ${error instanceof Error ? error.stack : error}`);
		}
	}
}

describe('every request', () => {
	it('answers in every place of every example', function () {
		this.timeout(60_000);
		check(filesBelow('../../../examples/'), (length) => Math.max(1, Math.floor(length / 150)));
	});

	it('answers all over real documents', function () {
		this.timeout(60_000);
		const files = [...filesBelow('../../../../shared/corpus/'), ...filesBelow('../../../../shared/seed/')];
		if (files.length === 0) this.skip();
		// an odd step meets all columns
		check(files, (length) => Math.max(1, Math.floor(length / 40) | 1));
	});

	it('answers whatever is written', function () {
		this.timeout(60_000);
		fc.assert(
			fc.property(anyDocument, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }), (text, places) => {
				const document = open(text);
				askAll(document);
				for (const at of places) askAt(document, Math.round(at * text.length));
			}),
			{ numRuns: 150 },
		);
	});

	it('answers about an empty file', () => {
		const document = open('');
		askAll(document);
		askAt(document, 0);
		assert.deepEqual(service.documentSymbols(document), []);
	});
});
