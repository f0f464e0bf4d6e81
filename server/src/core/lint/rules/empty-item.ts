import { leafItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

export const emptyItem: Rule = {
	code: 'empty-item',
	id: 'STR25',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un point est vide.', en: 'An item is empty.' },
	rationale: {
		fr: 'Un titre sans rien dessous laisse croire que le texte manque.',
		en: 'A heading with nothing below looks like missing text.',
	},
	example: { bad: '6. Questions diverses\n', good: '6. Questions diverses\n\nAucune question n’est soulevée.\n' },
	check({ minutes, text, report }) {
		if (minutes.meeting.kind?.value === 'agenda') return;
		for (const item of leafItems(minutes)) {
			if (
				text
					.slice(item.headingSpan.end, item.span.end)
					.replace(/^\/\/.*$/gm, '')
					.trim() !== ''
			)
				continue;
			const other = /divers|autres|other|aob|varia/.test(foldText(item.title.value));
			const sentence = {
				fr: other ? 'Aucune question n’est soulevée.' : 'Aucune mesure de suivi n’est indiquée.',
				en: other ? 'No other business was raised.' : 'No action items.',
			}[minutes.language];
			report({
				span: item.headingSpan,
				message: {
					fr: `Le point ${item.number.value} est vide. Écrivez ce qui s’est dit, ou « ${sentence} ».`,
					en: `Item ${item.number.value} is empty. Write what was said, or “${sentence}”.`,
				},
				fixes: [
					{
						title: { fr: `Ajouter « ${sentence} »`, en: `Add “${sentence}”` },
						edits: [{ span: { start: item.headingSpan.end, end: item.headingSpan.end }, newText: `\n\n${sentence}` }],
						safe: false,
					},
				],
			});
		}
	},
};
