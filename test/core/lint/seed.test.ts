import assert from 'node:assert/strict';
import { lint } from '../../../server/src/core/lint/lint.ts';
import type { Problem } from '../../../server/src/core/lint/problem.ts';
import { openSeed } from '../../support/seed.ts';

/** Rows that are reported at every line where the findings place them. */
const HELD: readonly string[] = [
	...['STR03', 'STR07', 'STR11', 'STR12', 'STR16', 'STR17', 'STR20', 'STR21', 'STR27', 'STR29'],
	...['NUM01', 'NUM06', 'NUM08'],
	...['ATT01', 'ATT02', 'ATT04', 'ATT05', 'ATT07', 'ATT08', 'ATT09', 'ATT16', 'ATT17', 'ATT18', 'ATT19', 'ATT21'],
	...['PER01', 'PER02', 'PER03', 'PER04', 'PER05', 'PER06', 'PER07', 'PER08', 'PER09', 'PER10', 'PER11', 'PER13', 'PER15'],
	...['DEC02', 'DEC14', 'DEC15'],
	...['ACT01', 'ACT02', 'ACT04', 'ACT05', 'ACT07', 'ACT14'],
	...['TIM07', 'TIM08', 'TIM10'],
	...['REF01', 'REF02', 'REF03', 'REF05', 'REF07', 'REF08', 'REF10'],
	...['TYP01', 'TYP07'],
	...['ACR01', 'ACR02'],
	...['LEX01', 'LEX02', 'LEX04', 'LEX07'],
];

const seed = openSeed();

(seed ? describe : describe.skip)('the seed record', () => {
	if (!seed) return;
	const { document, expected, silent, triggered, transcribed } = seed;
	const { problems } = lint(document);

	/** Lines that a problem marks, its related places included. */
	const linesOf = (problem: Problem): readonly number[] =>
		[problem, ...(problem.related ?? []).flatMap((r) => ('span' in r ? [r] : []))].flatMap(({ span }) => {
			const first = document.lines.lineAt(span.start);
			return Array.from({ length: document.lines.lineAt(span.end) - first + 1 }, (_, i) => first + i);
		});
	const marked = (id: string): ReadonlySet<number> => new Set(problems.filter((p) => p.id === id).flatMap(linesOf));
	/** Lines of the record that the row names, that were transcribed and that no problem of the row marks. */
	const missing = (id: string): readonly number[] => {
		const lines = marked(id);
		return expected
			.flatMap((row) => (row.rule === id ? (row.lines ?? []) : []))
			.filter((line) => {
				const places = transcribed(line);
				return places.length > 0 && !places.some((place) => lines.has(place));
			});
	};
	const placed = expected.map((row) => row.rule);
	const right = placed.filter((id) => problems.some((p) => p.id === id) && missing(id).length === 0);
	const reported = triggered.filter((id) => problems.some((p) => p.id === id));

	it(`has ${reported.length} of the ${triggered.length} rows of the catalogue, ${right.length} of ${placed.length} at every line`, () => {
		assert.ok(triggered.length > 90);
		assert.ok(reported.length >= 80);
		for (const id of HELD) assert.ok(reported.includes(id), id);
	});

	for (const id of HELD)
		it(`reports ${id} where the findings place it`, () => {
			assert.notEqual(marked(id).size, 0);
			assert.deepEqual(missing(id), []);
		});

	it('finds each acronym that is never explained', () => {
		const [row] = expected.filter(({ rule }) => rule === 'ACR02');
		const forms = problems.flatMap((p) => (p.id === 'ACR02' ? [document.text.slice(p.span.start, p.span.end)] : []));
		for (const form of row?.values ?? []) assert.ok(forms.includes(form), form);
	});

	it('has no error and none of what must stay silent', () => {
		assert.deepEqual(
			problems.filter((p) => p.severity === 'error'),
			[],
		);
		assert.deepEqual(
			problems.filter((p) => silent.includes(p.id)),
			[],
		);
	});
});
