import type { Minutes } from '../../model/minutes.ts';
import { allContents, allItems } from '../../model/walk.ts';
import { fold, foldText, rawIndex } from '../../syntax/fold.ts';
import { insertItem } from '../itemMoves.ts';
import type { Rule } from '../rule.ts';

const list = /liste des (?:actions|mesures|suivis)|suivi des mesures|list of (?:action items|actions|follow-ups)|action (?:log|register)/;
const review = /suivi|affaires decoulant|mesures|revue des actions|business arising|matters arising|action items|follow-up/;

export const previousActionsNotReviewed: Rule = {
	code: 'previous-actions-not-reviewed',
	id: 'STR27',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une liste de suivis est mentionnée, mais aucun point n’y est consacré.',
		en: 'A list of action items is mentioned, but no item reviews it.',
	},
	rationale: {
		fr: 'Ce qui a été promis à la réunion précédente se passe en revue à la suivante.',
		en: 'What one meeting promised the next one reviews.',
	},
	example: {
		bad: '1. Divers\n\nElle travaille sur la liste des actions à entreprendre.\n',
		good: '1. Suivi des mesures\n\nElle travaille sur la liste des actions à entreprendre.\n',
	},
	check(context) {
		const { minutes, text, report } = context;
		if (allItems(minutes).some((i) => review.test(foldText(i.title.value)))) return;
		for (const node of allContents(minutes).flatMap((c) => c.flow)) {
			if (node.kind !== 'prose') continue;
			const source = text.slice(node.span.start, node.span.end);
			const folded = fold(source);
			const match = list.exec(folded.text);
			if (!match) continue;
			report({
				span: {
					start: node.span.start + rawIndex(folded, match.index),
					end: node.span.start + rawIndex(folded, match.index + match[0].length),
				},
				message: {
					fr: 'Une liste de suivis est mentionnée sans être passée en revue. Ajoutez un point « Suivi des mesures ».',
					en: 'A list of action items is mentioned but not reviewed. Add an item “Review of action items”.',
				},
				fixes: insertItem(context, afterFormalities(minutes), { fr: 'Suivi des mesures', en: 'Review of action items' }),
			});
			return;
		}
	},
};

/** The place behind the opening, the agenda and the approval of the minutes. */
function afterFormalities({ items }: Minutes): number {
	const first = items.findIndex(
		({ title }) =>
			!/ordre du jour|agenda|proces-verba|compte rendu|minutes|ouverture|accueil|bienvenue|opening|welcome|quorum|administrati/.test(
				foldText(title.value),
			),
	);
	return first < 0 ? items.length : first;
}
