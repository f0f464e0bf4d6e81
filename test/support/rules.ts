import assert from 'node:assert/strict';
import { safeEdits } from '../../server/src/core/lint/fixAll.ts';
import { lint } from '../../server/src/core/lint/lint.ts';
import type { Problem } from '../../server/src/core/lint/problem.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { documentOf } from './language.ts';

/** One line of a document that a rule judges: what it marks (several with `|`), and the text after its safe fixes. */
export interface RuleCase {
	readonly id: string;
	/** Running text of an item; `fr-FR:` or `en:` in front chooses a locale, fr-CA is the default. */
	readonly text: string;
	/** What the problems mark, in order; nothing when the rule must stay silent. */
	readonly marks?: string;
	/** The running text after all safe fixes of the rule. */
	readonly fixed?: string;
	readonly settings?: Partial<Settings>;
}

/** The problems of one rule, switched on whatever the profile says. */
export function problemsOf(id: string, text: string, settings: Partial<Settings> = {}): readonly Problem[] {
	return lint(documentOf(text, { ...settings, rules: { [id]: 'warning' } })).problems.filter((p) => p.id === id);
}

/** A test of each case: what is marked, and what the safe fixes make of it. */
export function testCases(cases: readonly RuleCase[]): void {
	for (const { id, text, marks = '', fixed, settings } of cases) {
		it(`${id} ${marks === '' ? 'is silent on' : `marks ${JSON.stringify(marks)} in`} ${JSON.stringify(text.slice(0, 90))}`, () => {
			const [, locale = 'fr-CA', words = ''] = /^(?:((?:fr|en)(?:-[A-Z]{2})?):)?([\s\S]*)$/.exec(text) ?? [];
			const head = `Langue : ${locale}\n\n${words.startsWith('#') ? '' : '1. Affaires\n\n'}`;
			const source = `${head}${words}\n`;
			const problems = problemsOf(id, source, settings);
			assert.equal(problems.map(({ span }) => source.slice(span.start, span.end)).join('|'), marks);
			if (fixed !== undefined) assert.equal(applyEdits(source, safeEdits(problems).edits), `${head}${fixed}\n`);
		});
	}
}
