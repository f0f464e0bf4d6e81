import assert from 'node:assert/strict';
import { lint } from '../../../server/src/core/lint/lint.ts';
import type { Rule } from '../../../server/src/core/lint/rule.ts';
import { RULES } from '../../../server/src/core/lint/rules/index.ts';
import { SYNTAX_PAGES } from '../../../server/src/core/lint/syntaxPages.ts';
import type { Settings } from '../../../server/src/core/settings.ts';
import { documentOf } from '../../support/language.ts';
import { seriesOf } from '../../support/series.ts';

const EXAMPLES: readonly (readonly [code: string, example: Rule['example']])[] = [
	...RULES.map(({ code, example }) => [code, example] as const),
	...Object.entries(SYNTAX_PAGES).map(([code, { example }]) => [code, example] as const),
];

/** What a rule says of a text, and what comments override. */
function outcomeOf(code: string, text: string, settings: Partial<Settings>) {
	const document = documentOf(text, { ...settings, rules: { [code]: 'warning' } });
	const { problems, suppressed } = lint(document);
	return {
		problems: problems.filter((p) => p.code === code).map((p) => ({ ...p, line: document.lines.lineAt(p.span.start) })),
		suppressed: suppressed.filter((s) => s.problem.code === code),
	};
}

describe('an override with a reason', () => {
	for (const [code, { bad, settings, before }] of EXAMPLES) {
		const outcome = (text: string) => outcomeOf(code, text, { ...settings, series: before === undefined ? undefined : seriesOf([before]) });

		it(`is possible for ${code}: at a line`, () => {
			// from the last line to the first, so that line numbers stay those of the example
			const places = [...new Set(outcome(bad).problems.map(({ line }) => line))].toSorted((a, b) => b - a);
			assert.ok(places.length > 0);
			const lines = bad.split('\n');
			for (const line of places) lines.splice(line, 0, `// minutier-disable-next-line ${code} -- vu avec la présidente`);
			const { problems, suppressed } = outcome(lines.join('\n'));
			assert.deepEqual(problems, []);
			assert.ok(suppressed.length > 0 && suppressed.every(({ reason }) => reason === 'vu avec la présidente'));
		});

		it(`is possible for ${code}: from here on`, () => {
			const { problems, suppressed } = outcome(`// minutier-disable ${code} -- ancien gabarit\n${bad}`);
			assert.deepEqual(problems, []);
			assert.ok(suppressed.length > 0 && suppressed.every(({ reason, line }) => reason === 'ancien gabarit' && line === 0));
		});
	}
});
