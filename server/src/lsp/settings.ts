import type { Severity } from '../core/lint/problem.ts';
import type { Locale } from '../core/model/minutes.ts';
import type { ProfileName, Settings } from '../core/settings.ts';
import { DEFAULT_SETTINGS, PROFILES } from '../core/settings.ts';
import type { EditorSettings } from './messages.ts';

const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Settings of the core from what an editor sent. What is missing or misspelt counts as not set: an editor's own check of its settings speaks of it. */
export function resolveSettings(editor: EditorSettings | null | undefined): Settings {
	const profile = PROFILES.find((name): name is ProfileName => name === editor?.profile);
	const rules = Object.entries(editor?.rules ?? {}).flatMap(([code, value]) => {
		const severity = SEVERITIES.find((each) => each === value);
		return severity ? [[code, severity] as const] : [];
	});
	return {
		...DEFAULT_SETTINGS,
		...(profile && { profile }),
		...(editor?.locale && { locale: editor.locale as Locale }),
		rules: Object.fromEntries(rules),
	};
}
