import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

function readJson(file: string): Record<string, string> {
	return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
}

/** Sentences that the client asks a translation for. */
function sentences(): string[] {
	const folder = path.join(ROOT, 'client/src');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
	return files.flatMap((file) => {
		const source = readFileSync(path.join(folder, file), 'utf8');
		return [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, sentence = '']) => sentence.replaceAll("\\'", "'"));
	});
}

describe('the words of the extension', () => {
	it('titles and settings exist in both languages', () => {
		assert.deepEqual(Object.keys(readJson('package.nls.fr.json')).sort(), Object.keys(readJson('package.nls.json')).sort());
	});

	it('every key of the manifest has a text', () => {
		const manifest = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
		const used = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key);
		assert.deepEqual([...new Set(used)].sort(), Object.keys(readJson('package.nls.json')).sort());
	});

	it('every sentence of the client has a French text, with the same places, and no text is left over', () => {
		const french = readJson('l10n/bundle.l10n.fr.json');
		const used = [...new Set(sentences())].sort();
		assert.ok(used.length > 0);
		assert.deepEqual(Object.keys(french).sort(), used);
		const places = (text = ''): string[] => (text.match(/\{\d\}/g) ?? []).sort();
		for (const sentence of used) assert.deepEqual(places(french[sentence]), places(sentence), sentence);
	});
});
