import { allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

export const adjournmentInsideItem: Rule = {
	code: 'adjournment-inside-item',
	id: 'STR18',
	severity: 'information',
	fixable: true,
	summary: { fr: 'La levée est consignée dans un autre point.', en: 'The adjournment stands inside another item.' },
	rationale: {
		fr: 'La levée est un point de l’ordre du jour; dans « Autres affaires », elle se cherche.',
		en: 'Adjournment is an item of the agenda; inside “Other business” it is hard to find.',
	},
	example: {
		bad: '7. Autres affaires\n\nLa réunion est levée à 14 h 50.\n',
		good: '7. Autres affaires\n\n8. Levée de la réunion\n\nLa réunion est levée à 14 h 50.\n',
	},
	check({ minutes, report }) {
		for (const item of allItems(minutes)) {
			const event = item.content.events.find((e) => e.event === 'adjournment');
			if (!event || /leve|clot|fin\b|adjourn|clos|ajourn|end\b/.test(foldText(item.title.value)) || item.title.value === '') continue;
			const top = minutes.items[minutes.items.length - 1];
			const next = top && /^\d+$/.test(top.number.value) ? String(Number(top.number.value) + 1) : undefined;
			const title = { fr: 'Levée de la réunion', en: 'Adjournment' }[minutes.language];
			const heading = top?.form === 'computed' ? `# ${title}` : `${next}. ${title}`;
			report({
				span: event.span,
				message: {
					fr: `La levée est consignée au point ${item.number.value}. Donnez-lui son propre point.`,
					en: `The adjournment stands inside item ${item.number.value}. Give it an item of its own.`,
				},
				fixes:
					next === undefined
						? []
						: [
								{
									title: { fr: `Ajouter le point « ${heading} »`, en: `Add the item “${heading}”` },
									edits: [{ span: { start: event.span.start, end: event.span.start }, newText: `${heading}\n\n` }],
									safe: false,
								},
							],
			});
		}
	},
};
