import type { Problem } from './problem.ts';

/**
 * One cause gives one problem (LANGUAGE.md §10): of two ids at overlapping places the first one stands.
 * `*` stands for every id with that prefix.
 */
const WINS_OVER: readonly (readonly [winner: string, loser: string])[] = [
	['ATT14', 'ATT01'],
	['ATT04', 'ATT01'],
	['ATT04', 'ACT06'],
	['NUM03', 'ACT10'],
	['DEC24', 'ATT20'],
	['NUM13', 'NUM16'],
	['NUM14', 'REF09'],
	['DEC09', 'DEC08'],
	['TIM13', 'ACT03'],
	['NUM03', 'NUM04'],
	['NUM13', 'NUM02'],
	['NUM16', 'NUM02'],
	['TIM02', 'TIM14'],
	['TIM09', 'TYP18'],
	['DEC19', 'LEX01'],
	['PER11', 'PER12'],
	['PER06', 'PER02'],
	['ATT03', 'ATT04'],
	['ATT03', 'ATT22'],
	['TYP19', 'STR22'],
	['STR11', 'TYP09'],
	['SYN*', 'STR31'],
];

export function applyPrecedence(problems: readonly Problem[]): readonly Problem[] {
	// only ids of the table are compared: a long file has hundreds of problems and hardly any of these
	const winners = new Map<string, Problem[]>();
	for (const [pattern, loser] of WINS_OVER) {
		const stronger = problems.filter((p) => (pattern.endsWith('*') ? p.id.startsWith(pattern.slice(0, -1)) : p.id === pattern));
		if (stronger.length > 0) winners.set(loser, [...(winners.get(loser) ?? []), ...stronger]);
	}
	return problems.filter((problem) => !winners.get(problem.id)?.some((other) => overlap(other, problem)));
}

function overlap(a: Problem, b: Problem): boolean {
	return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
