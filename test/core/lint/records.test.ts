import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lint } from '../../../server/src/core/lint/lint.ts';
import type { ProfileName } from '../../../server/src/core/settings.ts';
import { documentOf } from '../../support/language.ts';

/**
 * Fictional records with errors that real published minutes contain, each with its corrected twin. In the record a
 * comment `// expect DEC07` stands above the lines, up to the next blank one, that hold the problem.
 */
const RECORDS: readonly (readonly [name: string, profile: ProfileName])[] = [
	['assemblee', 'association-fr'],
	['conseil', 'municipal-qc'],
	['atelier', 'morin'],
	['board', 'ronr'],
	['commune', 'cgct'],
	['seance', 'municipal-qc'],
];

const FAMILIES = /^(?:STR|NUM|ATT|PER|DEC|ACT|TIM|REF)/;

function read(name: string): string {
	return readFileSync(new URL(`../../fixtures/records/${name}.minutes`, import.meta.url), 'utf8');
}

describe('errors of real records', () => {
	for (const [name, profile] of RECORDS) {
		describe(name, () => {
			const text = read(name);
			const document = documentOf(text, { profile });
			const { problems } = lint(document);
			const found = problems.map((p) => ({ id: p.id, line: document.lines.lineAt(p.span.start) }));
			const lines = text.split('\n');
			const expected = lines.flatMap((line, at) =>
				(/^\/\/ expect (.+)$/.exec(line)?.[1]?.split(' ') ?? []).map((id) => ({ id, from: at - 1, to: blankBelow(lines, at + 2) })),
			);

			for (const { id, from, to } of expected)
				it(`${id} at line ${from + 2}`, () =>
					assert.ok(
						found.some((p) => p.id === id && from <= p.line && p.line <= to),
						JSON.stringify(found.filter((p) => p.id === id)),
					));

			it('has no other error', () => {
				const wanted = new Set(expected.map((e) => e.id));
				assert.deepEqual(
					problems.filter((p) => p.severity === 'error' && !wanted.has(p.id)).map((p) => `${p.id} ${p.message}`),
					[],
				);
			});

			it('is clean when corrected', () => {
				const left = lint(documentOf(read(`${name}.corrected`), { profile })).problems.filter(
					(p) => p.severity === 'error' || p.severity === 'warning' || (p.severity === 'information' && FAMILIES.test(p.id)),
				);
				assert.deepEqual(
					left.map((p) => `${p.id} ${p.message}`),
					[],
				);
			});
		});
	}
});

/** Fictional records without a fault, in the words of good secretaries: whatever is reported on them is a false alarm. */
const CORRECT: readonly (readonly [name: string, profile: ProfileName])[] = [
	['association', 'association-fr'],
	['commune', 'cgct'],
	['cooperative', 'morin'],
	['ecole', 'morin'],
	['identite.en', 'fpt'],
	['identite.fr', 'fpt'],
	['library', 'ronr'],
	['municipalite', 'municipal-qc'],
	['standards', 'ronr'],
];

describe('correct records', () => {
	for (const [name, profile] of CORRECT)
		it(`${name} has no problem beyond hints`, () => {
			const { problems } = lint(documentOf(read(`correct/${name}`), { profile }));
			assert.deepEqual(
				problems.filter((p) => p.severity !== 'hint').map((p) => `${p.id} ${p.message}`),
				[],
			);
		});
});

function blankBelow(lines: readonly string[], from: number): number {
	const blank = lines.findIndex((line, i) => i >= from && line === '');
	return blank < 0 ? lines.length : blank;
}
