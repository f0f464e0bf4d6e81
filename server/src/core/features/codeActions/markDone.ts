import { longDate } from '../../format/dateWords.ts';
import { allActions } from '../../model/walk.ts';
import { touches } from '../../text/span.ts';
import { isOpen } from '../actionTime.ts';
import { doneEdits } from '../liveEdit.ts';
import type { Refactoring } from './refactoring.ts';

/** Marks the action at the cursor as done, on today's date. */
export const markDone: Refactoring = ({ document, span, today }) => {
	const action = allActions(document.minutes).find((a) => touches(a.span, span.start));
	if (!action || !isOpen(action)) return [];
	const { language, locale } = document.minutes;
	const date = longDate(today, locale);
	const name = `${action.keyword} ${action.number.value}`;
	return [
		{
			title: { fr: `Marquer « ${name} » comme terminée le ${date}`, en: `Mark “${name}” as done on ${date}` }[language],
			kind: 'refactor.rewrite',
			edits: () => doneEdits(document, action, today),
		},
	];
};
