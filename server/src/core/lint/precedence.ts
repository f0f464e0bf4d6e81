import type { Problem } from './problem.ts';

/**
 * One cause gives one problem (LANGUAGE.md §10): of two ids at overlapping places the first one stands.
 * `*` stands for every id with that prefix.
 */
const WINS_OVER: readonly (readonly [winner: string, loser: string])[] = [
	['ATT14', 'ATT01'],
	['ATT04', 'ATT01'],
	['NUM03', 'ACT10'],
	['DEC24', 'ATT20'],
	['NUM13', 'NUM16'],
	['NUM14', 'REF09'],
	['DEC09', 'DEC08'],
	['TIM13', 'ACT03'],
	['NUM03', 'NUM04'],
	['NUM13', 'NUM02'],
	['NUM16', 'NUM02'],
	['SYN*', 'STR31'],
];

export function applyPrecedence(problems: readonly Problem[]): readonly Problem[] {
	return problems.filter(
		(problem) => !problems.some((other) => other !== problem && wins(other.id, problem.id) && overlap(other, problem)),
	);
}

function wins(winner: string, loser: string): boolean {
	return WINS_OVER.some(([w, l]) => l === loser && (w.endsWith('*') ? winner.startsWith(w.slice(0, -1)) : w === winner));
}

function overlap(a: Problem, b: Problem): boolean {
	return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
