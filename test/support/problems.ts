import assert from 'node:assert/strict';
import { createDocument } from '../../server/src/core/document.ts';
import { lint } from '../../server/src/core/lint/lint.ts';
import type { Problem } from '../../server/src/core/lint/problem.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';

/** The problems of one rule (an id of the catalogue) in a text, under the profile `fpt` unless the settings say otherwise. */
export function problemsOf(id: string, text: string, settings: Partial<Settings> = {}, uri = 'file:///test.minutes'): readonly Problem[] {
	const document = createDocument(uri, 1, text, { ...DEFAULT_SETTINGS, profile: 'fpt', ...settings });
	return lint(document).problems.filter((p) => p.id === id);
}

/** The text after the first fix of the rule's first problem. */
export function fixedBy(id: string, text: string, settings: Partial<Settings> = {}): string {
	const fix = problemsOf(id, text, settings)[0]?.fixes[0];
	assert.ok(fix, `${id} offers no fix`);
	return applyEdits(text, fix.edits);
}

/** What each problem of the rule marks. */
export function markedBy(id: string, text: string, settings: Partial<Settings> = {}): readonly string[] {
	return problemsOf(id, text, settings).map((p) => text.slice(p.span.start, p.span.end));
}
