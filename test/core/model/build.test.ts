import assert from 'node:assert/strict';
import { createDocument } from '../../../server/src/core/document.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { anyDocument, anyEdit, applyRandomEdit } from '../../support/documents.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

describe('model', () => {
	it('of a new version equals that of a fresh document, whatever was reused', () => {
		fc.assert(
			fc.property(anyDocument, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (text, edits) => {
				let current = documentOf(text);
				assert.ok(current.minutes);
				for (const edit of edits) {
					const next = applyRandomEdit(current.text, edit);
					current = createDocument(current.uri, current.version + 1, next, DEFAULT_SETTINGS, current);
					assert.deepEqual(current.minutes, documentOf(next).minutes);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('keeps the content of items above an edit', () => {
		const text = 'Réunion\n\n1. Un\n\nDécision : Oui.\n\n2. Deux\n\nTexte.\n';
		const before = documentOf(text);
		const [first] = before.minutes.items;
		const after = createDocument(before.uri, 2, `${text}Suite.\n`, DEFAULT_SETTINGS, before);
		assert.equal(after.minutes.items[0]?.content, first?.content);
		assert.notEqual(after.minutes.items[1]?.content, before.minutes.items[1]?.content);
	});
});
