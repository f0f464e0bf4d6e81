import { allDecisions } from '../../model/walk.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import { renumberFix } from './item-number-gap.ts';

export const decisionNumberGap: Rule = {
	code: 'decision-number-gap',
	id: 'NUM04',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Un numéro manque dans la suite des décisions.', en: 'A number is missing among the decisions.' },
	rationale: {
		fr: 'Un trou laisse croire qu’une décision a été retirée du registre.',
		en: 'A gap looks like a decision removed from the register.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n\nDécision 3 : Le bail du quai est renouvelé.\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n\nDécision 2 : Le bail du quai est renouvelé.\n',
	},
	check(context) {
		const last = new Map<string, Numbered>();
		for (const decision of allDecisions(context.minutes)) {
			const parts = /^(.*?)(\d+)$/.exec(decision.number.value);
			if (!parts) continue;
			const current = {
				prefix: parts[1] as string,
				n: Number(parts[2]),
				value: decision.number.value,
				span: decision.number.span ?? decision.headSpan,
			};
			const before = last.get(decision.series);
			if (before && before.prefix === current.prefix && current.n > before.n + 1 && decision.number.span) {
				context.report({
					span: decision.number.span,
					message: {
						fr: `« ${decision.keyword} ${current.value} » suit la ${before.value} : il manque ${missingNumbers(before, current, 'à')}. Renumérotez, ou expliquez le trou.`,
						en: `“${decision.keyword} ${current.value}” follows ${before.value}: ${missingNumbers(before, current, 'to')} ${current.n === before.n + 2 ? 'is' : 'are'} missing. Renumber, or explain the gap.`,
					},
					related: [{ span: before.span, message: { fr: 'Le numéro qui précède', en: 'The number before' } }],
					fixes: renumberFix(context, decision.number.span),
				});
			}
			last.set(decision.series, current);
		}
	},
};

interface Numbered {
	readonly prefix: string;
	readonly n: number;
	readonly value: string;
	readonly span: Span;
}

/** The numbers between two, written with the zeros that they have: `077`, `078 à 083`. */
function missingNumbers(before: Numbered, after: Numbered, to: string): string {
	const width = before.value.length - before.prefix.length;
	const written = (n: number): string => `${after.prefix}${String(n).padStart(width, '0')}`;
	const first = written(before.n + 1);
	const last = written(after.n - 1);
	if (first === last) return first;
	return after.n === before.n + 3 ? `${first} ${to === 'à' ? 'et' : 'and'} ${last}` : `${first} ${to} ${last}`;
}
