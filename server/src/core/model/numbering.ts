import { foldText } from '../syntax/fold.ts';
import type { DecisionSeries, NumberLabel } from './minutes.ts';

/** How record numbers run: plain per meeting, or a pattern such as `{year}-{n:3}`. */
export interface NumberScheme {
	/** Number of the `n`th record of its series (1-based). */
	format(n: number): string;
	/** The number after another one. */
	after(number: string): string;
}

const patternPart = /\{(year|month|day|date|n)(?::(\d))?\}/g;
const counterPart = /\{n(?::\d)?\}/;

/** Whether the words are a numbering rule: per meeting, continuous, or a pattern with a counter and no part that is unknown. */
export function isNumberingRule(rule: string): boolean {
	if (counterPart.test(rule)) return !/[{}]/.test(rule.replace(patternPart, ''));
	return /^contin|meeting|reunion|seance|rencontre|assemblee/.test(foldText(rule)) && !rule.includes('{');
}

/** The scheme of a `Numérotation` field or setting; anything without `{n}` numbers plainly. */
export function numberScheme(rule: string | undefined, date: string | undefined): NumberScheme {
	if (rule === undefined || !counterPart.test(rule)) return { format: (n) => String(n), after: increment };
	const format = (n: number): string => fill(rule, date, String(n));
	return {
		format,
		// `7/2024` → `8/2024`: the counter need not stand last
		after(number) {
			const n = frameOf(rule, date).exec(number)?.[1];
			return n === undefined ? increment(number) : format(Number(n) + 1);
		},
	};
}

function fill(rule: string, date: string | undefined, n: string): string {
	const [year = '', month = '', day = ''] = (date ?? '').split('-');
	return rule.replace(patternPart, (_, name: string, width: string | undefined) => {
		const value = { year, month, day, date: date ?? '', n }[name] ?? '';
		return width === undefined ? value : value.padStart(Number(width), '0');
	});
}

/** Whether records of a rule go on from those of earlier meetings: `continue`, or a pattern with a counter. */
export function goesOn(rule: string | undefined): boolean {
	return rule !== undefined && (counterPart.test(rule) || /^contin/i.test(rule.trim()));
}

/**
 * The last numbers of earlier meetings, by series, that a meeting of `date` goes on from: all of them where numbers are
 * continuous, those of the same year, month or day where a pattern holds them, none where each meeting begins anew.
 */
export function carriedNumbers(
	rule: string | undefined,
	date: string | undefined,
	earlier: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	if (rule === undefined || !goesOn(rule)) return NO_NUMBERS;
	if (!counterPart.test(rule)) return earlier;
	const frame = frameOf(rule, date);
	return new Map([...earlier].filter(([, number]) => frame.test(number)));
}

const NO_NUMBERS: ReadonlyMap<string, string> = new Map();

/** What every number of a pattern looks like at a date; its group is the counter. */
function frameOf(rule: string, date: string | undefined): RegExp {
	const parts = rule.split(counterPart).map((part) => fill(part, date, '').replace(/[.*+?^$()|[\]{}\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('(\\d+)')}$`);
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
		return above === undefined ? this.scheme.format(1) : this.scheme.after(above);
	}
}

/** One more: the last run of digits counts, its leading zeros stay (`2022-009` → `2022-010`). */
export function increment(number: string): string {
	const match = /(\d+)(\D*)$/.exec(number);
	if (!match) return `${number}.1`;
	const digits = match[1] as string;
	return number.slice(0, match.index) + String(BigInt(digits) + 1n).padStart(digits.length, '0') + (match[2] as string);
}
