import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createDocument } from '../../../server/src/core/document.ts';
import { toJson } from '../../../server/src/core/render/json.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';
import { anyDocument, anyEdit, applyRandomEdit } from '../../support/documents.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

describe('parse', () => {
	it('covers the text with blocks, and every node lies within its block', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				const { blocks } = parse(text);
				assert.equal(blocks.map(({ block }) => block.text).join(''), text);
				let start = 0;
				for (const placed of blocks) {
					assert.equal(placed.start, start);
					for (const node of placed.block.nodes)
						assert.ok(
							node.span.start >= 0 && node.span.start <= node.span.end && node.span.end <= placed.block.text.length,
							JSON.stringify(node),
						);
					start += placed.block.text.length;
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('gives the same after any edits as a fresh parse', () => {
		fc.assert(
			fc.property(anyDocument, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (text, edits) => {
				let document = documentOf(text);
				for (const edit of edits) {
					// the tree of the version before must exist, or nothing is reused
					assert.ok(document.tree);
					document = createDocument('file:///test.minutes', 2, applyRandomEdit(document.text, edit), DEFAULT_SETTINGS, document);
				}
				const fresh = documentOf(document.text);
				assert.deepEqual(structuredClone(document.tree), structuredClone(fresh.tree));
				assert.deepEqual(toJson(document, { problems: [] }), toJson(fresh, { problems: [] }));
				assert.deepEqual(document.issues, fresh.issues);
			}),
			{ numRuns: 300 },
		);
	});

	it('reuses the blocks that an edit leaves alone', () => {
		const text = '1. A\n\nTexte.\n\n2. B\n\nTexte.\n\n3. C\n';
		const before = parse(text);
		const after = parse(text.replace('2. B', '2. Bb'), before);
		assert.deepEqual(
			after.blocks.map(({ block }, i) => block === before.blocks[i]?.block),
			[true, true, false, true],
		);
	});

	it('skips a byte order mark', () => {
		const { blocks } = parse('\ufeff1. A\n');
		assert.equal(blocks[1]?.start, 1);
		assert.equal(blocks[1]?.block.nodes[0]?.kind, 'heading');
	});

	const corpus = new URL('../../../../shared/corpus/', import.meta.url);
	if (existsSync(corpus)) {
		it('reads every document of the corpus', () => {
			for (const folder of ['fr', 'en']) {
				for (const name of readdirSync(new URL(`${folder}/`, corpus))) {
					const document = documentOf(readFileSync(new URL(`${folder}/${name}`, corpus), 'utf8'));
					assert.ok(toJson(document, { problems: [] }), name);
				}
			}
		});
	}
});
