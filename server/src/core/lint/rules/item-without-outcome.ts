import type { Content } from '../../model/minutes.ts';
import { leafItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

/** The date of the next meeting is the outcome of its item. */
const nextMeeting =
	/^(?:date (?:et (?:heure|lieu) )?de la )?prochaine (?:reunion|seance|rencontre|assemblee|session)|^(?:date of (?:the )?)?next (?:meeting|session)/;

/** LANGUAGE.md §10: leaf items are judged. */
export const itemWithoutOutcome: Rule = {
	code: 'item-without-outcome',
	id: 'STR12',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Un point n’a ni décision, ni mesure de suivi, ni mention qu’il n’y en a aucune.',
		en: 'An item has neither decision, action item, nor a statement that there is none.',
	},
	rationale: {
		fr: 'Dans un compte rendu de décisions, le silence est ambigu : « Aucune mesure de suivi » dit qu’on y a pensé.',
		en: 'In a record of decisions silence is ambiguous: “No action items” says that it was considered.',
	},
	example: {
		bad: '1. Rapport\n\nAnn Lee présente le rapport.\n',
		good: '1. Rapport\n\nAnn Lee présente le rapport.\n\nAucune mesure de suivi n’est indiquée.\n',
	},
	check({ minutes, text, report }) {
		if (minutes.meeting.kind?.value === 'agenda') return;
		for (const item of leafItems(minutes)) {
			if (hasOutcome(item.content) || nextMeeting.test(foldText(item.title.value))) continue;
			const end = item.span.start + text.slice(item.span.start, item.span.end).trimEnd().length;
			const sentence = { fr: 'Aucune mesure de suivi n’est indiquée.', en: 'No action items.' }[minutes.language];
			report({
				span: item.headingSpan,
				message: {
					fr: `Le point ${item.number.value} n’a ni décision ni mesure de suivi. Ajoutez-en une, ou « Aucune mesure de suivi n’est indiquée. ».`,
					en: `Item ${item.number.value} has neither decision nor action item. Add one, or “No action items.”.`,
				},
				fixes: [
					{
						title: { fr: `Ajouter « ${sentence} »`, en: `Add “${sentence}”` },
						edits: [{ span: { start: end, end }, newText: `\n\n${sentence}` }],
						safe: false,
					},
				],
			});
		}
	},
};

/** An adjournment, a closed session or information is an outcome of its own. */
function hasOutcome(content: Content): boolean {
	return (
		content.decisions.length +
			content.actions.length +
			content.statements.length +
			content.information.length +
			content.events.filter((e) => e.event === 'adjournment' || e.event === 'opening').length >
		0
	);
}
