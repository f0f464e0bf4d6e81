import type { Rule } from '../rule.ts';
import { allItems } from '../walk.ts';

export const itemWithoutTitle: Rule = {
	code: 'item-without-title',
	id: 'STR11',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Un point n’a pas de titre.', en: 'An item has no title.' },
	rationale: {
		fr: 'Le titre est ce que citent l’ordre du jour, le plan et les renvois.',
		en: 'The title is what agenda, outline and references cite.',
	},
	example: { bad: '1.\n\nMot de bienvenue.\n', good: '1. Ouverture de la réunion\n\nMot de bienvenue.\n' },
	check({ minutes, report }) {
		for (const item of allItems(minutes)) {
			if (item.title.value !== '') continue;
			const gap = item.headingSpan.end - (item.number.span?.end ?? item.headingSpan.start) <= 1 ? ' ' : '';
			const planned = minutes.agenda.find((e) => e.number === item.number.value)?.title;
			const titles = [
				planned,
				...(item.number.value === '1' ? [minutes.language === 'fr' ? 'Ouverture de la réunion' : 'Call to order'] : []),
			].filter((t): t is string => t !== undefined);
			report({
				span: item.headingSpan,
				message: {
					fr: `Le point ${item.number.value} n’a pas de titre. Écrivez-le sur la ligne du numéro.`,
					en: `Item ${item.number.value} has no title. Write it on the line of its number.`,
				},
				fixes: titles.map((t) => ({
					title: { fr: `Intituler « ${t} »`, en: `Title it “${t}”` },
					edits: [{ span: { start: item.headingSpan.end, end: item.headingSpan.end }, newText: `${gap}${t}` }],
					safe: false,
				})),
			});
		}
	},
};
