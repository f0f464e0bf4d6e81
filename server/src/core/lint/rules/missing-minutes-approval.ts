import { allDecisions, allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { insertItem } from '../itemMoves.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const missingMinutesApproval: Rule = {
	code: 'missing-minutes-approval',
	id: 'STR15',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'L’approbation du procès-verbal précédent n’est pas consignée.',
		en: 'The approval of the previous minutes is not recorded.',
	},
	rationale: {
		fr: 'Un procès-verbal fait foi une fois approuvé à la réunion suivante.',
		en: 'Minutes stand once the next meeting has approved them.',
	},
	example: {
		bad: '1. Budget\n',
		good: '1. Approbation du procès-verbal du 12 octobre 2023\n\nDécision : Procès-verbal approuvé.\n\n2. Budget\n',
	},
	check(context) {
		const { minutes, text, report } = context;
		if (minutes.items.length === 0 || minutes.meeting.kind?.value === 'agenda') return;
		const texts = [
			...allItems(minutes).map((i) => i.title.value),
			...allDecisions(minutes).map((d) => d.text.value),
			...minutes.meeting.titleLines.map((t) => t.value),
		].map(foldText);
		// a founding meeting has no minutes to approve
		if (
			texts.some(
				(t) =>
					/(?:proces[- ]verba|compte[- ]rendu|releve de|\bpv\b|minutes|\brecords? of (?!interest|employment)|meeting (?:report|notes))/.test(
						t,
					) && /(?:appro[ub]|adopt|accept|valid|lecture|suivi)|approv/.test(t),
			) ||
			texts.some((t) => /constitutive|constituante|fondation|founding|inaugural/.test(t))
		)
			return;
		report({
			span: fileStart(text),
			message: {
				fr: 'L’approbation du procès-verbal de la réunion précédente n’est pas consignée. Ajoutez le point, ou précisez qu’il s’agit de la première réunion.',
				en: 'The approval of the previous minutes is not recorded. Add the item, or say that this is the first meeting.',
			},
			// the agenda is adopted first
			fixes: insertItem(context, /ordre du jour|agenda/.test(foldText(minutes.items[0]?.title.value ?? '')) ? 1 : 0, {
				fr: 'Approbation du procès-verbal de la réunion précédente',
				en: 'Approval of the minutes of the previous meeting',
			}),
		});
	},
};
