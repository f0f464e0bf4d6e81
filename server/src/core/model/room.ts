import { oncePer } from '../oncePer.ts';
import type { Minutes } from './minutes.ts';
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

function isMet({ least, most }: Range, required: number | undefined): boolean | undefined {
	if (required === undefined || (least < required && most >= required)) return undefined;
	return least >= required;
}
