import { oncePer } from '../oncePer.ts';
import type { Decision, Minutes } from './minutes.ts';
import type { Attendee, HeldProxy, PresenceTimeline, Range } from './presence.ts';
import { presenceTimeline } from './presence.ts';

/** Who is in the room at one place of the record, and what the room may do. */
export interface Room {
	/** Everybody certainly in the room, guests and staff included, in the order of the lists. */
	readonly people: readonly Attendee[];
	/** Who may be in the room: a remark gives a time that no event places. */
	readonly possible: readonly Attendee[];
	/** Listed people who are not in the room. */
	readonly away: readonly Attendee[];
	/** Voting people in the room; proxies are not counted, the recused are. */
	readonly voting: Range;
	/** Votes held here for people who are away. */
	readonly proxies: readonly HeldProxy[];
	/** People that the quorum needs; undefined where no rule is known. */
	readonly required?: number;
	/** Whether there is quorum: undefined without a rule, and where it hangs on somebody whose presence is not known. */
	readonly met?: boolean;
}

/** A change of the room, for a timeline of the meeting. */
export interface RoomChange {
	readonly kind: 'arrival' | 'departure';
	readonly attendee: Attendee;
	/** `HH:MM`, where it is written. */
	readonly time?: string;
	/** Offset where the change is certain; `Infinity` when no place is known. */
	readonly offset: number;
	/** Voting people after the change. */
	readonly voting: Range;
	readonly met?: boolean;
}

/** The presence timeline of a meeting, worked out once. */
export const timelineOf: (minutes: Minutes) => PresenceTimeline = oncePer(presenceTimeline);

/** The room where `offset` stands in the record (`headSpan.start` of a record, `headingSpan.end` of an item). */
export function roomAt(minutes: Minutes, offset: number): Room {
	const timeline = timelineOf(minutes);
	const people: Attendee[] = [];
	const possible: Attendee[] = [];
	const away: Attendee[] = [];
	for (const attendee of timeline.attendees) {
		const presence = timeline.at(attendee, offset);
		(presence === 'yes' ? people : presence === 'no' ? away : possible).push(attendee);
	}
	const voting = timeline.votingAt(offset);
	const { required } = minutes.attendance.quorum;
	return { people, possible, away, voting, proxies: timeline.proxiesAt(offset), required, met: isMet(voting, required) };
}

/** Votes that may be cast on a decision: present and voting, plus proxies, minus the recused (LANGUAGE.md §10). */
export function votesAt(minutes: Minutes, decision: Decision): Range {
	return timelineOf(minutes).eligibleAt(decision.headSpan.start, decision.vote?.names.recused ?? []);
}

/** Every arrival and departure of the meeting in order, with the room that it leaves. */
export function roomChanges(minutes: Minutes): readonly RoomChange[] {
	const timeline = timelineOf(minutes);
	const { required } = minutes.attendance.quorum;
	return timeline.attendees
		.flatMap((attendee) => attendee.moves.map((move) => ({ attendee, move })))
		.toSorted((a, b) => compare(a.move.until, b.move.until) || (a.move.time ?? '').localeCompare(b.move.time ?? ''))
		.map(({ attendee, move }) => {
			const voting = timeline.votingAt(move.until);
			return { kind: move.kind, attendee, time: move.time, offset: move.until, voting, met: isMet(voting, required) };
		});
}

function compare(a: number, b: number): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

function isMet({ least, most }: Range, required: number | undefined): boolean | undefined {
	if (required === undefined || (least < required && most >= required)) return undefined;
	return least >= required;
}
