import { longDate } from '../../format/dateWords.ts';
import type { Sourced } from '../../model/minutes.ts';
import { allActions } from '../../model/walk.ts';
import { findDates } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import { write } from '../choices.ts';
import { laterDates } from '../dateMath.ts';
import type { Rule } from '../rule.ts';

/** A row marked E/W: before the meeting is an error, words that give no date a warning. */
export const dueDateUnsound: Rule = {
	code: 'due-date-unsound',
	id: 'ACT03',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Une échéance précède la réunion, ou ne donne pas de date.', en: 'A due date precedes the meeting, or gives no date.' },
	rationale: { fr: 'Une échéance passée ou vague ne se suit pas.', en: 'A past or vague due date cannot be followed.' },
	example: {
		bad: 'Conseil du port\nLe 14 mars 2024\n\n1. Budget\n\nMesure 1 : Envoyer le plan.\n  Responsable : Ann Lee\n  Échéance : 1 mars 2024\n',
		good: 'Conseil du port\nLe 14 mars 2024\n\n1. Budget\n\nMesure 1 : Envoyer le plan.\n  Responsable : Ann Lee\n  Échéance : 28 mars 2024\n',
	},
	check({ minutes, report }) {
		const date = minutes.meeting.date;
		const next = /^\d{4}-/.test(minutes.meeting.next?.value ?? '') ? minutes.meeting.next?.value : undefined;
		for (const action of allActions(minutes)) {
			if (action.due && date && action.due.value < date.value && action.status?.value !== 'done' && !action.carriedFrom) {
				report({
					span: action.due.span,
					severity: 'error',
					message: {
						fr: `L’échéance (${longDate(action.due.value, 'fr-CA')}) précède la réunion (${longDate(date.value, 'fr-CA')}). Corrigez la date.`,
						en: `The due date (${longDate(action.due.value, 'en-CA')}) precedes the meeting (${longDate(date.value, 'en-CA')}). Correct it.`,
					},
					related: [{ span: date.span, message: { fr: 'La date de la réunion', en: 'The date of the meeting' } }],
					fixes: laterDates(action.due.value, date.value).map((day) => write(action.due as Sourced, longDate(day, minutes.locale))),
				});
			} else if (
				action.dueText &&
				!findDates(action.dueText.value).length &&
				!/prochaine (?:reunion|seance)|next meeting/.test(foldText(action.dueText.value))
			) {
				report({
					span: action.dueText.span,
					message: {
						fr: `« ${action.dueText.value} » ne donne pas de date. Écrivez par exemple « 28 mars 2024 » ou « prochaine réunion ».`,
						en: `“${action.dueText.value}” gives no date. Write for example “March 28, 2024” or “next meeting”.`,
					},
					fixes: [
						...(next !== undefined ? [write(action.dueText, longDate(next, minutes.locale))] : []),
						write(action.dueText, minutes.language === 'fr' ? 'prochaine réunion' : 'next meeting'),
					],
				});
			}
		}
	},
};
