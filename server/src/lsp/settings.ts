import type { CodeLensOptions } from '../core/features/codeLens.ts';
import type { InlayHintOptions } from '../core/features/inlayHint.ts';
import type { Severity } from '../core/lint/problem.ts';
import type { Locale } from '../core/model/minutes.ts';
import type { Settings } from '../core/settings.ts';
import { DEFAULT_SETTINGS, NUMBER_SIGNS, PROFILES } from '../core/settings.ts';
import type { EditorSettings } from './messages.ts';

const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Everything that the editor can set. */
export interface ServerSettings {
	/** What the language needs; one object as long as nothing changes. */
	readonly core: Settings;
	readonly inlayHints: InlayHintOptions;
	readonly codeLens: CodeLensOptions;
}

/** Settings from what an editor sent. What is missing or misspelt counts as not set: the editor checks its own settings. */
export function resolveSettings(editor: EditorSettings | null | undefined): ServerSettings {
	const profile = PROFILES.find((name) => name === editor?.profile);
	const numberSign = NUMBER_SIGNS.find((sign) => sign === editor?.numberSign);
	const rules = Object.entries(editor?.rules ?? {}).flatMap(([code, value]) => {
		const severity = SEVERITIES.find((each) => each === value);
		return severity ? [[code, severity] as const] : [];
	});
	return {
		core: {
			...DEFAULT_SETTINGS,
			...(profile && { profile }),
			...(editor?.locale && { locale: editor.locale as Locale }),
			...(numberSign && { numberSign }),
			rules: Object.fromEntries(rules),
		},
		inlayHints: { numbers: editor?.inlayHints?.numbers ?? true, names: editor?.inlayHints?.names ?? true },
		codeLens: {
			items: editor?.codeLens?.items ?? true,
			quorum: editor?.codeLens?.quorum ?? true,
			actions: editor?.codeLens?.actions ?? true,
		},
	};
}
