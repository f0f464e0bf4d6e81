import { allItems } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

export const itemNumberDoubled: Rule = {
	code: 'item-number-doubled',
	id: 'NUM01',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Le numéro d’un point est écrit deux fois.', en: 'The number of an item is written twice.' },
	rationale: {
		fr: 'Le double vient d’une numérotation automatique collée sur un numéro tapé.',
		en: 'The double comes from automatic numbering pasted over a typed number.',
	},
	example: { bad: '2. 2. Budget\n', good: '2. Budget\n' },
	check({ minutes, text, report }) {
		for (const item of allItems(minutes)) {
			const doubled = item.doubledNumber;
			if (!doubled) continue;
			const gap = /^\s*/.exec(text.slice(doubled.end))?.[0].length ?? 0;
			report({
				span: { start: item.headingSpan.start, end: doubled.end },
				message: {
					fr: `Le numéro ${item.number.value} est écrit deux fois. Gardez-en un.`,
					en: `The number ${item.number.value} is written twice. Keep one.`,
				},
				fixes: [
					{
						title: { fr: 'Retirer le double', en: 'Remove the double' },
						edits: [{ span: { start: doubled.start, end: doubled.end + gap }, newText: '' }],
						safe: true,
					},
				],
			});
		}
	},
};
