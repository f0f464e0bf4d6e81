import type { MeetingEvent, Minutes } from '../model/minutes.ts';

export function eventsOf(minutes: Minutes, kind: MeetingEvent['event']): readonly MeetingEvent[] {
	return minutes.events.filter((e) => e.event === kind);
}

/** The first line of the file that is no comment: where something missing from the whole is reported. */
export function fileStart(text: string): { readonly start: number; readonly end: number } {
	const start = /^\ufeff?(?:\s+|\/\/[^\r\n]*)*/.exec(text)?.[0].length ?? 0;
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
