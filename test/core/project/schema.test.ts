import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PROJECT_KEYS } from '../../../server/src/core/project/readProject.ts';
import { PROFILES } from '../../../server/src/core/settings.ts';

interface Schema {
	readonly markdownDescription?: string;
	readonly enum?: readonly string[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
	readonly definitions?: Readonly<Record<string, Schema>>;
}

const schema: Schema = JSON.parse(readFileSync(new URL('../../../schemas/minutier.schema.json', import.meta.url), 'utf8'));
const keys = (of: Schema | undefined): readonly string[] => Object.keys(of?.properties ?? {}).sort();

describe('the schema of the project file', () => {
	it('has the keys that the reader knows, and no other', () => {
		const organisation = schema.properties?.organisations?.items?.anyOf?.find((s) => s.properties);
		assert.deepEqual(keys(schema), [...PROJECT_KEYS.project].sort());
		assert.deepEqual(keys(schema.properties?.bodies?.items), [...PROJECT_KEYS.body].sort());
		assert.deepEqual(keys(organisation), [...PROJECT_KEYS.organisation].sort());
		assert.deepEqual(keys(schema.definitions?.localised), [...PROJECT_KEYS.localised].sort());
	});

	it('has the profiles of the reader', () => assert.deepEqual(schema.properties?.profile?.enum, PROFILES));

	it('describes every key in French and in English', () => {
		const body = schema.properties?.bodies?.items?.properties ?? {};
		for (const [key, value] of Object.entries({ ...schema.properties, ...body }))
			if (key !== '$schema') assert.match(value.markdownDescription ?? '', /^\p{Lu}[^*]+\.\n\n\*[^*]+\.\*$/u, key);
	});
});
