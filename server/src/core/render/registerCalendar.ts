import { calendarOf, createUids, todoComponent } from './ics.ts';
import type { RegisteredEntry } from './register.ts';

/** The action items of a register that have a due date, as a calendar; ids as in the export of each file. */
export function registerCalendar(entries: readonly RegisteredEntry[]): string {
	const uid = createUids();
	return calendarOf(
		entries.flatMap(({ kind, body, meeting, number, keyword, text, owners, due, status, doneOn }) =>
			kind === 'decision' || due === undefined
				? []
				: [
						todoComponent({
							uid: uid(body ?? '', meeting ?? '', 'action', number),
							summary: text || `${keyword} ${number}`,
							description: [owners?.join(', '), [body, meeting, `${keyword} ${number}`].filter(Boolean).join(', ')]
								.filter(Boolean)
								.join('\n'),
							stamp: meeting,
							due,
							status:
								status === 'open' || status === 'in-progress' || status === 'done' || status === 'deferred' || status === 'cancelled'
									? status
									: undefined,
							doneOn,
						}),
					],
		),
	);
}
