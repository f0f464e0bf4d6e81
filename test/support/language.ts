import assert from 'node:assert/strict';
import type { MinutesDocument } from '../../server/src/core/document.ts';
import { createDocument } from '../../server/src/core/document.ts';
import { toJson } from '../../server/src/core/render/json.ts';
import type { Json } from '../../server/src/core/render/jsonValue.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';

/** A document of the text, with settings that differ from the defaults only where the test says so. */
export function documentOf(text: string, settings: Partial<Settings> = {}): MinutesDocument {
	return createDocument('file:///test.minutes', 1, text, { ...DEFAULT_SETTINGS, ...settings });
}

/** The exported data of the text must hold `expected`: objects may have more keys, lists must have as many entries. */
export function expectJson(text: string, expected: Json, settings: Partial<Settings> = {}): void {
	const document = documentOf(text, settings);
	const actual = toJson(document, { problems: [] });
	assertHolds(actual, expected, '$', actual);
}

/** `null` in `expected` means that the key must be absent. */
function assertHolds(actual: Json | undefined, expected: Json, path: string, whole: Json): void {
	const show = (): string => `\n${JSON.stringify(whole, null, 1)}`;
	if (expected === null) {
		assert.equal(actual, undefined, `${path} should be absent${show()}`);
	} else if (Array.isArray(expected)) {
		assert.ok(Array.isArray(actual), `${path} should be a list${show()}`);
		assert.equal(actual.length, expected.length, `${path}: number of entries${show()}`);
		expected.forEach((e, i) => assertHolds(actual[i], e, `${path}[${i}]`, whole));
	} else if (typeof expected === 'object') {
		assert.ok(actual !== undefined && typeof actual === 'object' && actual !== null, `${path} is missing${show()}`);
		for (const [key, e] of Object.entries(expected)) assertHolds((actual as Record<string, Json>)[key], e, `${path}.${key}`, whole);
	} else assert.deepEqual(actual, expected, `${path}${show()}`);
}
