import { foldText } from '../../syntax/fold.ts';
import { moveItem } from '../itemMoves.ts';
import type { Rule } from '../rule.ts';

const otherBusiness =
	/^(?:questions diverses|autres affaires|affaires diverses|divers|sujets divers|autres sujets|autres questions|varia|other business|any other business|aob)\b/;
/** New business is no such heading: in English it is the body of the meeting. What ends a meeting may follow. */
const closing =
	/prochain|next|future meeting|leve|clot|adjourn|fin\b|closing|signature|huis clos|camera|date|(?:periode|temps) de questions?|questions? (?:du|de la|des|period)|public|parole|tour de table|round ?table|announcement|evaluation|good of the/;

export const otherBusinessNotLast: Rule = {
	code: 'other-business-not-last',
	id: 'STR26',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Les questions diverses ne viennent pas en dernier.', en: 'Other business does not come last.' },
	rationale: {
		fr: 'Les questions diverses se traitent à la fin, avant la prochaine réunion et la levée.',
		en: 'Other business is dealt with at the end, before the next meeting and adjournment.',
	},
	example: { bad: '5. Divers\n\n6. Budget\n', good: '5. Budget\n\n6. Divers\n' },
	check(context) {
		const { minutes, report } = context;
		const index = minutes.items.findIndex((i) => otherBusiness.test(foldText(i.title.value)));
		const item = minutes.items[index];
		const last = minutes.items.findLastIndex((i) => !closing.test(foldText(i.title.value)));
		const after = minutes.items.slice(index + 1).find((i) => !closing.test(foldText(i.title.value)));
		if (index < 0 || !item || !after) return;
		report({
			span: item.headingSpan,
			message: {
				fr: `« ${item.title.value} » se traite à la fin; le point ${after.number.value} vient après. Déplacez-le.`,
				en: `“${item.title.value}” is dealt with at the end; item ${after.number.value} comes after it. Move it.`,
			},
			related: [{ span: after.headingSpan, message: { fr: 'Le point qui suit', en: 'The item that follows' } }],
			fixes: moveItem(minutes.items, index, last, context),
		});
	},
};
