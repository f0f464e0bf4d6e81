import type { Action, Content, Decision, Item, MeetingEvent, Minutes, RecordNode, Statement } from '../model/minutes.ts';
import { oncePer } from '../oncePer.ts';

/** All items of a file in source order, sub-items after their parents. */
export const allItems: (minutes: Minutes) => readonly Item[] = oncePer((minutes) => {
	const items: Item[] = [];
	const visit = (item: Item): void => {
		items.push(item);
		item.items.forEach(visit);
	};
	minutes.items.forEach(visit);
	return items;
});

/** Items without sub-items: the ones that are judged for their outcome. */
export const leafItems: (minutes: Minutes) => readonly Item[] = oncePer((minutes) =>
	allItems(minutes).filter((item) => item.items.length === 0),
);

/** What stands outside any item, then each item's own content. */
export const allContents: (minutes: Minutes) => readonly Content[] = oncePer((minutes) => [
	minutes.outside,
	...allItems(minutes).map((item) => item.content),
]);

export const allDecisions: (minutes: Minutes) => readonly Decision[] = oncePer((minutes) =>
	allContents(minutes).flatMap((c) => c.decisions),
);

export const allActions: (minutes: Minutes) => readonly Action[] = oncePer((minutes) => allContents(minutes).flatMap((c) => c.actions));

/** Decisions and action items in source order. */
export const allRecords: (minutes: Minutes) => readonly RecordNode[] = oncePer((minutes) =>
	allContents(minutes).flatMap((c) =>
		c.flow.filter((n): n is RecordNode => n.kind === 'decision' || n.kind === 'action' || n.kind === 'information'),
	),
);

export function eventsOf(minutes: Minutes, kind: MeetingEvent['event']): readonly MeetingEvent[] {
	return minutes.events.filter((e) => e.event === kind);
}

/** The first line of the file: where something missing from the whole is reported. */
export function fileStart(text: string): { readonly start: number; readonly end: number } {
	const start = /^\ufeff?\s*/.exec(text)?.[0].length ?? 0;
	const rest = text.slice(start);
	const length = /^[^\r\n]*/.exec(rest)?.[0].length ?? 0;
	return { start, end: start + length };
}

/** End of the last line of the title block or its fields: where a missing field is inserted, on a line of its own. */
export function preambleEnd(minutes: Minutes): number {
	const { meeting } = minutes;
	const firstItem = minutes.items[0]?.span.start ?? Number.POSITIVE_INFINITY;
	const ends = [
		...meeting.titleLines.map((t) => t.span.end),
		...meeting.fields.map((f) => f.span.end),
		meeting.date?.span.end ?? 0,
		meeting.version?.span.end ?? meeting.kind?.span.end ?? 0,
	];
	return Math.max(0, ...ends.filter((end) => end <= firstItem));
}

export const allStatements: (minutes: Minutes) => readonly Statement[] = oncePer((minutes) =>
	allContents(minutes).flatMap((c) => c.statements),
);
