import { allContents } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

export const listRestarts: Rule = {
	code: 'list-restarts',
	id: 'NUM07',
	severity: 'hint',
	fixable: false,
	summary: { fr: 'La numérotation repart de 1 au milieu d’une liste.', en: 'Numbering restarts in the middle of a list.' },
	rationale: {
		fr: 'Deux listes collées se lisent comme une seule mal numérotée.',
		en: 'Two lists run together read as one numbered wrongly.',
	},
	example: { bad: '1. Budget\n\n  1. Un\n  2. Deux\n  1. Trois\n', good: '1. Budget\n\n  1. Un\n  2. Deux\n\nPuis :\n\n  1. Trois\n' },
	check({ minutes, document, report }) {
		for (const content of allContents(minutes)) {
			for (const node of content.flow) {
				if (node.kind !== 'prose') continue;
				let last: { readonly indent: number; readonly n: number } | undefined;
				for (const [k, line] of node.markdown.split('\n').entries()) {
					const match = /^(\s*)(\d+)[.)]\s/.exec(line);
					if (!match) {
						// wrapped text keeps the list going; a blank line or text at the margin ends it
						if (/^\S/.test(line) || line.trim() === '') last = undefined;
						continue;
					}
					const current = { indent: (match[1] as string).length, n: Number(match[2]) };
					if (last && last.indent === current.indent && current.n <= last.n) {
						report({
							span: document.lines.lineSpan(node.lines[k] ?? 0),
							message: {
								fr: `La liste repart à ${current.n} après ${last.n}. Séparez les deux listes ou renumérotez.`,
								en: `The list restarts at ${current.n} after ${last.n}. Part the two lists or renumber.`,
							},
						});
					}
					last = current;
				}
			}
		}
	},
};
