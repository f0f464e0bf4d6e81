import { allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { insert } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

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
		const people = minutes.attendance.groups.flatMap((g) => g.people).map((p) => foldText(p.name.value));
		for (const item of allItems(minutes)) {
			const isEmpty = item.title.value === '';
			if (!isEmpty && !opensWithPerson(item.title.value, people)) continue;
			const gap = item.headingSpan.end - (item.number.span?.end ?? item.headingSpan.start) <= 1 ? ' ' : '';
			const planned = minutes.agenda.find((e) => e.number === item.number.value)?.title;
			const titles = [
				planned,
				...(item.number.value === '1' ? [minutes.language === 'fr' ? 'Ouverture de la réunion' : 'Call to order'] : []),
			].filter((t): t is string => t !== undefined);
			report({
				span: item.headingSpan,
				message: isEmpty
					? {
							fr: `Le point ${item.number.value} n’a pas de titre. Écrivez-le sur la ligne du numéro.`,
							en: `Item ${item.number.value} has no title. Write it on the line of its number.`,
						}
					: {
							fr: `Le point ${item.number.value} s’ouvre par une intervention au lieu d’un titre. Donnez-lui un titre.`,
							en: `Item ${item.number.value} opens with what somebody said instead of a title. Give it one.`,
						},
				fixes: titles.map((t) => ({
					title: { fr: `Intituler « ${t} »`, en: `Title it “${t}”` },
					edits: [insert(isEmpty ? item.headingSpan.end : item.title.span.start, isEmpty ? `${gap}${t}` : `${t}\n\n`)],
					safe: false,
				})),
			});
		}
	},
};

/** `1. Ann Lee, Yukon, souhaite la bienvenue aux membres et ouvre la réunion.`: a sentence about a listed person. */
function opensWithPerson(title: string, people: readonly string[]): boolean {
	const words = foldText(title);
	return (
		(words.endsWith('.') || words.length > 60) &&
		people.some((name) => name.includes(' ') && /^[ ,]/.test(words.slice(name.length)) && words.startsWith(name))
	);
}
