import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { resolveSettings } from '../../server/src/lsp/settings.ts';

describe('resolveSettings', () => {
	it('gives the defaults where the editor sends nothing', () => {
		assert.deepEqual(resolveSettings(null), { core: DEFAULT_SETTINGS, inlayHints: true });
		assert.deepEqual(resolveSettings({ profile: null, rules: null, inlayHints: null }), { core: DEFAULT_SETTINGS, inlayHints: true });
	});

	it('takes what it knows', () => {
		const { core, inlayHints } = resolveSettings({
			profile: 'morin',
			locale: 'fr-FR',
			rules: { STR12: 'off' },
			inlayHints: { numbers: false },
		});
		assert.deepEqual(core, { profile: 'morin', locale: 'fr-FR', rules: { STR12: 'off' } });
		assert.equal(inlayHints, false);
	});

	it('leaves out what is misspelt', () => {
		const { core } = resolveSettings({ profile: 'marin', rules: { STR12: 'fatal', STR13: 'hint' } });
		assert.deepEqual(core, { ...DEFAULT_SETTINGS, rules: { STR13: 'hint' } });
	});
});
