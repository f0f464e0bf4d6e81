import type { DecisionSeries, NumberLabel } from './minutes.ts';

/** How record numbers run: plain per meeting, or a pattern such as `{year}-{n:3}`. */
export interface NumberScheme {
	/** Number of the `n`th record of its series (1-based). */
	format(n: number): string;
}

const patternPart = /\{(year|month|day|date|n)(?::(\d))?\}/g;

/** The scheme of a `Numérotation` field or setting; anything without `{n}` numbers plainly. */
export function numberScheme(rule: string | undefined, date: string | undefined): NumberScheme {
	if (rule === undefined || !/\{n(?::\d)?\}/.test(rule)) return { format: (n) => String(n) };
	const [year = '', month = '', day = ''] = (date ?? '').split('-');
	return {
		format: (n) =>
			rule.replace(patternPart, (_, name: string, width: string | undefined) => {
				const value = { year, month, day, date: date ?? '', n: String(n) }[name] ?? '';
				return width === undefined ? value : value.padStart(Number(width), '0');
			}),
	};
}

/** Gives each record of a file its number: the written one, else one more than the record of the same series above. */
export class RecordCounter {
	private readonly last = new Map<string, string>();
	private readonly scheme: NumberScheme;

	constructor(scheme: NumberScheme) {
		this.scheme = scheme;
	}

	next(series: DecisionSeries | 'action' | 'information', written: NumberLabel | undefined): NumberLabel {
		const number = written ?? { value: this.compute(series) };
		this.last.set(series, number.value);
		return number;
	}

	/** The last number of every series: two counters in the same state give the same numbers from here on. */
	get state(): ReadonlyMap<string, string> {
		return new Map(this.last);
	}

	/** Goes on as if the numbers of `state` had been given here. */
	continueFrom(state: ReadonlyMap<string, string>): void {
		this.last.clear();
		for (const [series, number] of state) this.last.set(series, number);
	}

	private compute(series: string): string {
		const above = this.last.get(series);
		return above === undefined ? this.scheme.format(1) : increment(above);
	}
}

/** One more: the last run of digits counts, its leading zeros stay (`2022-009` → `2022-010`). */
export function increment(number: string): string {
	const match = /(\d+)(\D*)$/.exec(number);
	if (!match) return `${number}.1`;
	const digits = match[1] as string;
	return number.slice(0, match.index) + String(BigInt(digits) + 1n).padStart(digits.length, '0') + (match[2] as string);
}
