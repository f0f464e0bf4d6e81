import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { resolveSettings } from '../../server/src/lsp/settings.ts';

const DEFAULTS = {
	core: DEFAULT_SETTINGS,
	inlayHints: { numbers: true, names: true },
	codeLens: { items: true, quorum: true, actions: true },
};

describe('resolveSettings', () => {
	it('gives the defaults where the editor sends nothing', () => {
		assert.deepEqual(resolveSettings(null), DEFAULTS);
		assert.deepEqual(resolveSettings({ profile: null, rules: null, inlayHints: null }), DEFAULTS);
	});

	it('takes what it knows', () => {
		const { core, inlayHints, codeLens } = resolveSettings({
			profile: 'morin',
			locale: 'fr-FR',
			numberSign: 'n°',
			rules: { STR12: 'off' },
			inlayHints: { numbers: false },
			codeLens: { quorum: false },
		});
		assert.deepEqual(core, { profile: 'morin', locale: 'fr-FR', numberSign: 'n°', rules: { STR12: 'off' } });
		assert.deepEqual(inlayHints, { numbers: false, names: true });
		assert.deepEqual(codeLens, { items: true, quorum: false, actions: true });
	});

	it('leaves out what is misspelt', () => {
		const { core } = resolveSettings({ profile: 'marin', numberSign: 'N°', rules: { STR12: 'fatal', STR13: 'hint' } });
		assert.deepEqual(core, { ...DEFAULT_SETTINGS, rules: { STR13: 'hint' } });
	});
});
