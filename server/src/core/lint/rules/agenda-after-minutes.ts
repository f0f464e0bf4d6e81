import type { Item } from '../../model/minutes.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { allItems } from '../walk.ts';

export const agendaAfterMinutes: Rule = {
	code: 'agenda-after-minutes',
	id: 'STR16',
	severity: 'information',
	fixable: false,
	summary: {
		fr: 'Le procès-verbal précédent est appro[ub]vé avant que l’ordre du jour soit adopté.',
		en: 'The previous minutes are approved before the agenda is adopted.',
	},
	rationale: {
		fr: 'L’ordre du jour se règle d’abord : l’approbation du procès-verbal en est un point.',
		en: 'The agenda comes first: approving the minutes is one of its items.',
	},
	example: {
		bad: '1. Approbation du procès-verbal\n\n2. Adoption de l’ordre du jour\n',
		good: '1. Adoption de l’ordre du jour\n\n2. Approbation du procès-verbal\n',
	},
	check({ minutes, report }) {
		const items = allItems(minutes);
		const agenda = items.find((i) => is(i, /ordre du jour|agenda/));
		const previous = items.find((i) => is(i, /proces[- ]verba|minutes/));
		if (!agenda || !previous || previous.headingSpan.start > agenda.headingSpan.start) return;
		report({
			span: agenda.headingSpan,
			message: {
				fr: 'L’ordre du jour s’adopte avant l’approbation du procès-verbal. Intervertissez les deux points.',
				en: 'The agenda is adopted before the minutes are approved. Swap the two items.',
			},
			related: [{ span: previous.headingSpan, message: { fr: 'L’approbation qui précède', en: 'The approval that comes before' } }],
		});
	},
};

function is(item: Item, subject: RegExp): boolean {
	const title = foldText(item.title.value);
	return subject.test(title) && /adopt|appro[ub]|approv|accept/.test(title);
}
