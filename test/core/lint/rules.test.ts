import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeEdits } from '../../../server/src/core/lint/fixAll.ts';
import { lint } from '../../../server/src/core/lint/lint.ts';
import { profileSeverity } from '../../../server/src/core/lint/profiles.ts';
import type { Rule } from '../../../server/src/core/lint/rule.ts';
import { RULES } from '../../../server/src/core/lint/rules/index.ts';
import { PROFILES } from '../../../server/src/core/settings.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { anyDocument } from '../../support/documents.ts';
import { documentOf } from '../../support/language.ts';

/** The problems of one rule, switched on whatever the profile says. */
function problemsOf(rule: Rule, text: string) {
	const crashes: unknown[] = [];
	const { problems } = lint(documentOf(text, { rules: { [rule.code]: rule.severity } }), {
		onCrash: (code, error) => crashes.push(code, error),
	});
	assert.deepEqual(crashes, []);
	return problems.filter((p) => p.code === rule.code);
}

describe('rules', () => {
	it('have unique codes and ids, and sentences in both languages', () => {
		assert.equal(new Set(RULES.map((r) => r.code)).size, RULES.length);
		assert.equal(new Set(RULES.map((r) => r.id)).size, RULES.length);
		for (const rule of RULES)
			for (const words of [rule.summary, rule.rationale])
				assert.ok(words.fr.endsWith('.') && words.en.endsWith('.') && words.fr !== words.en, rule.code);
	});

	it('are errors everywhere or have a row in the table of profiles: informal keeps errors and a few rows', () => {
		const informal = RULES.filter((r) => r.severity !== 'error' && profileSeverity(r, 'informal') !== 'off').map((r) => r.id);
		assert.deepEqual(informal, ['NUM01', 'ACT01', 'ACT02', 'ACT03']);
		for (const rule of RULES.filter((r) => r.severity === 'error'))
			for (const profile of PROFILES) assert.equal(profileSeverity(rule, profile), 'error', rule.id);
	});

	for (const rule of RULES) {
		describe(rule.code, () => {
			it('reports its bad example and not its good one', () => {
				assert.ok(problemsOf(rule, rule.example.bad).length > 0, 'the bad example passes');
				assert.deepEqual(problemsOf(rule, rule.example.good), []);
			});

			it('says what is wrong and lies within the text', () => {
				for (const problem of problemsOf(rule, rule.example.bad)) {
					assert.match(problem.message, /[.?»”]$/);
					assert.ok(problem.span.end <= rule.example.bad.length);
				}
			});

			if (rule.fixable) {
				it('offers fixes that apply and, where they are safe, mend it', () => {
					const fixes = problemsOf(rule, rule.example.bad).flatMap((p) => p.fixes);
					assert.ok(fixes.length > 0, 'no fix');
					for (const fix of fixes) {
						const mended = applyEdits(rule.example.bad, fix.edits);
						assert.notEqual(mended, rule.example.bad);
						if (fix.safe) assert.deepEqual(problemsOf(rule, mended), [], mended);
					}
				});
			}
		});
	}
});

describe('any document', () => {
	it('crashes no rule, and safe fixes of one pass do not overlap nor make a new problem of their rule', () => {
		fc.assert(
			fc.property(anyDocument, fc.constantFrom(...PROFILES), (text, profile) => {
				const run = (source: string) => {
					const crashes: string[] = [];
					const { problems } = lint(documentOf(source, { profile }), { onCrash: (code, error) => crashes.push(`${code}: ${error}`) });
					assert.deepEqual(crashes, []);
					return problems;
				};
				const problems = run(text);
				for (const problem of problems) assert.ok(problem.span.start <= problem.span.end && problem.span.end <= text.length, problem.code);
				const { edits } = safeEdits(problems);
				assert.ok(applyEdits(text, edits) !== undefined);
			}),
			{ numRuns: 200 },
		);
	});
});
