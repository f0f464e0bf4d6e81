import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { eventsOf } from '../walk.ts';

export const adjournmentWithoutMover: Rule = {
	code: 'adjournment-without-mover',
	id: 'STR19',
	severity: 'hint',
	fixable: true,
	summary: { fr: 'La levée ne dit pas sur proposition de qui.', en: 'The adjournment does not say who moved it.' },
	rationale: { fr: 'Le code Morin veut une proposition de levée.', en: 'Under Code Morin adjournment is moved.' },
	example: { bad: 'La réunion est levée à 14 h 50.\n', good: 'Sur proposition d’Ann Lee, la réunion est levée à 14 h 50.\n' },
	check({ minutes, report }) {
		for (const event of eventsOf(minutes, 'adjournment')) {
			const content = allContents(minutes).find((c) => c.events.includes(event));
			if (/propos|moved|motion/.test(foldText(event.text)) || content?.decisions.some((d) => d.mover)) continue;
			const lead = { fr: 'Sur proposition de ', en: 'On a motion by ' }[minutes.language];
			const first = event.text.charAt(0);
			report({
				span: event.span,
				message: {
					fr: 'La levée ne dit pas qui l’a proposée. Commencez par « Sur proposition de …, ».',
					en: 'The adjournment does not say who moved it. Begin with “On a motion by …,”.',
				},
				fixes: [
					{
						title: { fr: 'Commencer par « Sur proposition de »', en: 'Begin with “On a motion by”' },
						edits: [{ span: { start: event.span.start, end: event.span.start + 1 }, newText: `${lead}…, ${first.toLowerCase()}` }],
						safe: false,
					},
				],
			});
		}
	},
};
