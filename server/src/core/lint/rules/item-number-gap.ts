import type { Item } from '../../model/minutes.ts';
import { renumber } from '../../model/renumber.ts';
import type { Span } from '../../text/span.ts';
import type { FindingFix, Rule, RuleContext } from '../rule.ts';

export const itemNumberGap: Rule = {
	code: 'item-number-gap',
	id: 'NUM02',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Un numéro manque dans la suite des points.', en: 'A number is missing among the items.' },
	rationale: { fr: 'Un trou laisse croire qu’un point a été retiré.', en: 'A gap looks like a removed item.' },
	example: { bad: '1. Budget\n\n3. B\n', good: '1. Budget\n\n2. Voirie\n' },
	check(context) {
		const visit = (items: readonly Item[], first: boolean): void => {
			let last: number | undefined = first ? 0 : undefined;
			for (const item of items) {
				const number = ordinal(item.number.value);
				if (item.number.span && number !== undefined && last !== undefined && number > last + 1) {
					context.report({
						span: item.number.span,
						message: {
							fr: `Le point ${item.number.value} ne suit pas : ${last === 0 ? 'la suite commence à' : 'on attend'} ${expected(item.number.value, last + 1)}. Renumérotez ou ajoutez le point manquant.`,
							en: `Item ${item.number.value} does not follow: ${expected(item.number.value, last + 1)} is expected. Renumber or add the missing item.`,
						},
						fixes: renumberFix(context, item.number.span),
					});
				}
				last = number ?? last;
				visit(item.items, true);
			}
		};
		visit(context.minutes.items, false);
	},
};

/** The last part of a number as a count: `2.3` is 3, `B` is 2. */
function ordinal(number: string): number | undefined {
	const last = number.split('.').pop() ?? '';
	if (/^\d+$/.test(last)) return Number(last);
	return /^[A-Z]$/.test(last) ? last.charCodeAt(0) - 64 : undefined;
}

function expected(number: string, value: number): string {
	const parts = number.split('.');
	const last = /^\d+$/.test(parts[parts.length - 1] ?? '') ? String(value) : String.fromCharCode(64 + value);
	return [...parts.slice(0, -1), last].join('.');
}

/**
 * Renumbering is one edit of the whole file; refused for approved minutes, and not offered where it leaves the numbers at
 * `places` as they are (a series that goes on from another meeting).
 */
export function renumberFix({ document }: RuleContext, ...places: readonly Span[]): readonly FindingFix[] {
	const answer = renumber(document);
	return answer.kind === 'edits' && answer.edits.some((e) => places.some((p) => e.span.start < p.end && p.start < e.span.end))
		? [{ title: { fr: 'Renuméroter le document', en: 'Renumber the document' }, edits: answer.edits, safe: true }]
		: [];
}
