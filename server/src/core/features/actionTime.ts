import { daysBetween } from '../lint/dateMath.ts';
import type { Action, Language } from '../model/minutes.ts';

/** Whole days from one ISO date to another; undefined when either is no date. */
function daysFrom(from: string | undefined, to: string | undefined): number | undefined {
	const days = from === undefined || to === undefined ? Number.NaN : daysBetween(from, to);
	return Number.isFinite(days) ? days : undefined;
}

/** Whether somebody still has to do it. */
export function isOpen({ status, doneOn }: Action): boolean {
	return !doneOn && status?.value !== 'done' && status?.value !== 'cancelled';
}

/** How late an open action is, or how long there is left: `en retard de 12 jours`, `dans 3 jours`; undefined without a due date. */
export function dueNote(action: Action, today: string, language: Language): string | undefined {
	const left = isOpen(action) ? daysFrom(today, action.due?.value) : undefined;
	if (left === undefined) return undefined;
	const count = days(Math.abs(left), language);
	if (left === 0) return { fr: 'aujourd’hui', en: 'today' }[language];
	if (left < 0) return { fr: `en retard de ${count}`, en: `${count} late` }[language];
	return { fr: `dans ${count}`, en: `in ${count}` }[language];
}

/** How long an open action has been waiting: `depuis 48 jours`; undefined on the day of the meeting and before. */
export function ageNote(action: Action, meeting: string | undefined, today: string, language: Language): string | undefined {
	const age = isOpen(action) ? daysFrom(meeting, today) : undefined;
	if (age === undefined || age <= 0) return undefined;
	return { fr: `ouverte depuis ${days(age, language)}`, en: `open for ${days(age, language)}` }[language];
}

function days(count: number, language: Language): string {
	return `${count}\u00a0${{ fr: count > 1 ? 'jours' : 'jour', en: count === 1 ? 'day' : 'days' }[language]}`;
}
