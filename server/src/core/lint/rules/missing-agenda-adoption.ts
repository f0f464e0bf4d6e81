import { allDecisions, allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { insertItem } from '../itemMoves.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const missingAgendaAdoption: Rule = {
	code: 'missing-agenda-adoption',
	id: 'STR14',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'L’adoption de l’ordre du jour n’est pas consignée.', en: 'The adoption of the agenda is not recorded.' },
	rationale: { fr: 'L’assemblée fixe son ordre du jour avant d’en débattre.', en: 'A meeting settles its agenda before it debates it.' },
	example: { bad: '1. Budget\n', good: '1. Adoption de l’ordre du jour\n\nDécision : Ordre du jour adopté.\n\n2. Budget\n' },
	check(context) {
		const { minutes, text, report } = context;
		if (minutes.items.length === 0 || minutes.meeting.kind?.value === 'agenda' || adoptsAgenda(context)) return;
		report({
			span: fileStart(text),
			message: {
				fr: 'L’adoption de l’ordre du jour n’est pas consignée. Ajoutez le point « Adoption de l’ordre du jour ».',
				en: 'The adoption of the agenda is not recorded. Add the item “Adoption of the agenda”.',
			},
			fixes: insertItem(context, 0, { fr: 'Adoption de l’ordre du jour', en: 'Adoption of the agenda' }),
		});
	},
};

function adoptsAgenda({ minutes }: RuleContext): boolean {
	const texts = [...allItems(minutes).map((i) => i.title.value), ...allDecisions(minutes).map((d) => `${d.text.value} ${d.body}`)];
	return texts.map(foldText).some((t) => /(?:ordre du jour|agenda)/.test(t) && /(?:adopt|appro[ub]|accept|valid|lecture)|approv/.test(t));
}
