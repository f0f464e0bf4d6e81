import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { allItems } from '../walk.ts';

export const agendaDiffers: Rule = {
	code: 'agenda-differs',
	id: 'STR10',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'L’ordre du jour annoncé et les points traités diffèrent.', en: 'The planned agenda and the items dealt with differ.' },
	rationale: {
		fr: 'Un point annoncé qui disparaît, ou change de titre, laisse croire à un oubli.',
		en: 'A planned item that vanishes or changes its title looks like an omission.',
	},
	example: {
		bad: 'Ordre du jour\n1. Accueil\n2. Budget\n\n1. Accueil\n\n2. Bilan\n',
		good: 'Ordre du jour\n1. Accueil\n2. Budget\n\n1. Accueil\n\n2. Budget\n',
	},
	check({ minutes, report }) {
		const items = allItems(minutes);
		const byNumber = new Map(items.map((item) => [item.number.value, item]));
		const titles = new Set(items.map((item) => key(item.title.value)));
		for (const entry of minutes.agenda) {
			if (titles.has(key(entry.title))) continue;
			const twin = entry.number === undefined ? undefined : byNumber.get(entry.number);
			report({
				span: entry.span,
				message: twin
					? {
							fr: `« ${entry.title} » est annoncé, mais le point ${twin.number.value} s’intitule « ${twin.title.value} ».`,
							en: `“${entry.title}” is planned, but item ${twin.number.value} is titled “${twin.title.value}”.`,
						}
					: {
							fr: `« ${entry.title} » est annoncé à l’ordre du jour, mais n’est pas traité. Ajoutez le point ou notez son report.`,
							en: `“${entry.title}” is on the agenda but not dealt with. Add the item or note that it was deferred.`,
						},
				related: twin ? [{ span: twin.headingSpan, message: { fr: 'Le point traité', en: 'The item dealt with' } }] : [],
				fixes:
					twin && twin.title.value !== ''
						? [
								{
									title: { fr: `Intituler le point « ${entry.title} »`, en: `Title the item “${entry.title}”` },
									edits: [{ span: twin.title.span, newText: entry.title }],
									safe: false,
								},
							]
						: [],
			});
		}
	},
};

function key(title: string): string {
	return foldText(title)
		.replace(/\s*\((?:voir|see)[^)]*\)$/, '')
		.replace(/[\s.:;,–—-]+$/, '');
}
