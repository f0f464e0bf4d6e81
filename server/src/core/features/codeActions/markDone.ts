import type { MinutesDocument } from '../../document.ts';
import { longDate } from '../../format/dateWords.ts';
import type { Action } from '../../model/minutes.ts';
import { allActions } from '../../model/walk.ts';
import { WORDS } from '../../render/words.ts';
import type { TextEdit } from '../../text/edit.ts';
import { insert, replace } from '../../text/edit.ts';
import { touches } from '../../text/span.ts';
import { isOpen } from '../actionTime.ts';
import { FIELD_WORDS } from '../recordHead.ts';
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
			edits: () => done(document, action, date),
		},
	];
};

function done(document: MinutesDocument, action: Action, date: string): readonly TextEdit[] {
	const { text, lines, minutes } = document;
	const { colon, actionStatuses } = WORDS[minutes.language];
	const words = FIELD_WORDS[minutes.language];
	const last = action.fields.at(-1);
	const at = last ? lines.lineSpan(lines.lineAt(last.span.end)).end : Math.max(action.headSpan.end, action.text.span.end);
	const indent = last ? (/^[ \t]*/.exec(text.slice(lines.lineStart(lines.lineAt(last.span.start))))?.[0] ?? '') : '  ';
	const line = (key: 'status' | 'doneOn', value: string): string => `\n${indent}${words[key]}${colon}${value}`;
	return action.status
		? [replace(action.status.span, actionStatuses.done), insert(at, line('doneOn', date))]
		: [insert(at, line('status', actionStatuses.done) + line('doneOn', date))];
}
