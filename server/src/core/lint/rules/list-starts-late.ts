import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { write } from '../choices.ts';
import type { Rule } from '../rule.ts';

const labelled =
	/^(question|recommandation|recommendation|option|theme|etape|step|objectif|objective|principe|principle)s? (\d+)\s*[:.)–-]/;

export const listStartsLate: Rule = {
	code: 'list-starts-late',
	id: 'NUM06',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une liste commence à 2, ou saute un numéro.', en: 'A list starts at 2, or skips a number.' },
	rationale: {
		fr: '« Question 2 » sans « Question 1 » : un passage s’est perdu.',
		en: '“Question 2” without “Question 1”: a passage was lost.',
	},
	example: { bad: '1. Budget\n\nQuestion 2 : Quand?\n', good: '1. Budget\n\nQuestion 1 : Où?\n\nQuestion 2 : Quand?\n' },
	check({ minutes, document, text, report }) {
		for (const content of allContents(minutes)) {
			const last = new Map<string, number>();
			for (const node of content.flow) {
				if (node.kind !== 'prose') continue;
				for (const [k, line] of node.markdown.split('\n').entries()) {
					const match = labelled.exec(foldText(line));
					if (!match) continue;
					const [, word = '', digits = ''] = match;
					const before = last.get(word) ?? 0;
					if (Number(digits) > before + 1) {
						const span = document.lines.lineSpan(node.lines[k] ?? 0);
						const at = text.indexOf(digits, span.start);
						report({
							span,
							message: {
								fr: `La suite passe à ${digits} sans ${before + 1}. Ajoutez ce qui manque ou renumérotez.`,
								en: `The sequence goes to ${digits} without ${before + 1}. Add what is missing or renumber.`,
							},
							fixes: [write({ span: { start: at, end: at + digits.length } }, String(before + 1))],
						});
					}
					last.set(word, Number(digits));
				}
			}
		}
	},
};
