import type { Item } from '../../model/minutes.ts';
import { allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { moveItem } from '../itemMoves.ts';
import type { FindingFix, Rule, RuleContext } from '../rule.ts';

export const agendaAfterMinutes: Rule = {
	code: 'agenda-after-minutes',
	id: 'STR16',
	severity: 'information',
	fixable: true,
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
	check(context) {
		const { minutes, report } = context;
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
			fixes: swapped(agenda, previous, context),
		});
	},
};

function is(item: Item, subject: RegExp): boolean {
	const title = foldText(item.title.value);
	return subject.test(title) && /adopt|appro[ub]|approv|accept/.test(title);
}

/** The agenda in the place of the approval, where both are items of one level. */
function swapped(agenda: Item, previous: Item, context: RuleContext): readonly FindingFix[] {
	const siblings = [context.minutes.items, ...allItems(context.minutes).map((i) => i.items)].find(
		(items) => items.includes(agenda) && items.includes(previous),
	);
	return siblings ? moveItem(siblings, siblings.indexOf(agenda), siblings.indexOf(previous), context) : [];
}
