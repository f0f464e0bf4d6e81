import assert from 'node:assert/strict';
import { importMinutes } from '../../../server/src/core/import/importMinutes.ts';
import { findLost } from '../../../server/src/core/import/verify.ts';
import { anyDocument } from '../../support/documents.ts';
import { documentOf } from '../../support/language.ts';
import { anyOriginal } from '../../support/originals.ts';
import { fc } from '../../support/properties.ts';

describe('importMinutes', () => {
	it('never throws, always parses, loses nothing and places its doubts, whatever the text', () => {
		fc.assert(
			fc.property(fc.oneof(anyDocument, anyOriginal), fc.constantFrom('text' as const, 'markdown' as const), (text, format) => {
				const { text: result, doubts } = importMinutes(text, format);
				assert.ok(documentOf(result).minutes);
				assert.deepEqual(findLost(text, result), []);
				const lines = result.split('\n');
				for (const doubt of doubts) assert.ok(lines[doubt.line - 1]?.startsWith('// import: '));
			}),
			{ numRuns: 300 },
		);
	});
});
