import assert from 'node:assert/strict';
import { fixAll, safeEdits } from '../../../server/src/core/lint/fixAll.ts';
import { lint } from '../../../server/src/core/lint/lint.ts';
import type { Problem } from '../../../server/src/core/lint/problem.ts';
import { profileSeverity } from '../../../server/src/core/lint/profiles.ts';
import type { Rule } from '../../../server/src/core/lint/rule.ts';
import { RULES } from '../../../server/src/core/lint/rules/index.ts';
import type { ProfileName } from '../../../server/src/core/settings.ts';
import { PROFILES } from '../../../server/src/core/settings.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { anyDocument } from '../../support/documents.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';
import { seriesOf } from '../../support/series.ts';

/** The series of a rule's example, for rules that look at one. */
function before({ example }: Rule) {
	return example.before === undefined ? undefined : seriesOf([example.before]);
}

/** The problems of one rule, switched on whatever the profile says. */
function problemsOf(rule: Rule, text: string) {
	const crashes: unknown[] = [];
	const settings = { ...rule.example.settings, rules: { [rule.code]: rule.severity }, series: before(rule) };
	const { problems } = lint(documentOf(text, settings), {
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

/** Real and made-up paragraphs with slips that safe fixes mend, beside the lines of the general documents. */
const SLIPS = [
	'1. Acceptation de l’ordre du jour (Voir l’onglet 1)',
	'2. 2. Suivi (voir l’onglet 2)',
	'Le mardi, le 3 juin 2025, puis le 01 Juillet, 2025 à 18h30 EST.',
	'Rencontre le lundi 17 février 2022 à 14 h 00, souper à 12 h PM.',
	'Le budget 2022/23 : 12/31 (45 %), secondé par Ann Lee.',
	'Voir https://exemple.org/mesure-',
	'et-analyse/service.',
	'Voir https://exemple.org/login.',
	'mailto:ann.lee@exemple.org',
	'Écrire à ann.lee@exemple.org, Etat no 1 : "oui" !',
	'Aucun suivi.',
	'La réunion est ouverte à 14 h HAE.',
	'Le 17 fevrier 2022',
	'Résolution 1 : D’agir.\n  ADOPTÉ',
];

const anySloppyDocument = fc
	.tuple(anyDocument, fc.array(fc.tuple(fc.constantFrom(...SLIPS), fc.nat(60)), { maxLength: 8 }))
	.map(([text, slips]) => {
		const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
		const lines = text.split(eol);
		for (const [slip, at] of slips) lines.splice(Math.min(at, lines.length), 0, ...slip.split('\n'));
		return lines.join(eol);
	});

describe('any document', () => {
	const open = (text: string, profile: ProfileName) => documentOf(text, { profile });
	const problemsIn = (text: string, profile: ProfileName) => {
		const crashes: string[] = [];
		const { problems } = lint(open(text, profile), { onCrash: (code, error) => crashes.push(`${code}: ${error}`) });
		assert.deepEqual(crashes, []);
		return problems;
	};

	it('crashes no rule, and every problem and edit lies within the text', () => {
		fc.assert(
			fc.property(anySloppyDocument, fc.constantFrom(...PROFILES), (text, profile) => {
				for (const problem of problemsIn(text, profile)) {
					assert.ok(problem.span.start <= problem.span.end && problem.span.end <= text.length, problem.code);
					for (const fix of problem.fixes) assert.notEqual(applyEdits(text, fix.edits), undefined);
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('has fewer problems of a rule after any of its safe fixes, and no more after any other', function () {
		this.timeout(60_000);
		fc.assert(
			fc.property(anySloppyDocument, fc.constantFrom(...PROFILES), (text, profile) => {
				const problems = problemsIn(text, profile);
				const count = (of: readonly Problem[], code: string) => of.filter((p) => p.code === code).length;
				const seen = new Set<string>();
				for (const problem of problems) {
					if (seen.has(problem.code)) continue;
					seen.add(problem.code);
					const before = count(problems, problem.code);
					for (const fix of problem.fixes) {
						const after = count(problemsIn(applyEdits(text, fix.edits), profile), problem.code);
						assert.ok(fix.safe ? after < before : after <= before, `${problem.code}: ${fix.title}`);
					}
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('has edits that do not touch each other in one pass', () => {
		fc.assert(
			fc.property(anySloppyDocument, fc.constantFrom(...PROFILES), (text, profile) => {
				const edits = safeEdits(problemsIn(text, profile)).edits.toSorted((a, b) => a.span.start - b.span.start);
				for (const [i, edit] of edits.entries()) {
					const before = edits[i - 1];
					assert.ok(!before || before.span.end < edit.span.start);
				}
			}),
			{ numRuns: 100 },
		);
	});

	it('comes to rest after its safe fixes, with none left', () => {
		fc.assert(
			fc.property(anySloppyDocument, fc.constantFrom(...PROFILES), (text, profile) => {
				const { text: stable } = fixAll(open(text, profile), (next) => open(next, profile));
				assert.deepEqual(
					problemsIn(stable, profile)
						.filter((p) => p.fixes.some((f) => f.safe))
						.map((p) => p.code),
					[],
				);
				assert.equal(fixAll(open(stable, profile), (next) => open(next, profile)).text, stable);
			}),
			{ numRuns: 100 },
		);
	});
});
