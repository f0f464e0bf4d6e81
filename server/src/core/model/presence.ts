import { foldText } from '../syntax/fold.ts';
import type { MeetingEvent, Minutes, Person, Sourced } from './minutes.ts';
import { createDirectory } from './people.ts';

/** Whether somebody is in the room; `unknown` where the record does not tell (a remark gives a time, no place). */
export type Presence = 'yes' | 'no' | 'unknown';

/** One person, however many groups name them. */
export interface Attendee {
	readonly person: Person;
	/** Every entry of the same name. */
	readonly entries: readonly Person[];
	readonly voting: boolean;
}

export interface PresenceTimeline {
	readonly attendees: readonly Attendee[];
	/** Who is meant by a name, an alias or a family name that one person has. */
	find(name: string): Attendee | undefined;
	/** Whether the person is in the room where `offset` stands in the record. */
	at(attendee: Attendee, offset: number): Presence;
	/** Voting people in the room at a place: those certain, and those possible. */
	votingAt(offset: number): { readonly least: number; readonly most: number };
	/** Votes that may be cast at a place: people in the room and proxies held there, without the recused. */
	eligibleAt(offset: number, recused: readonly Sourced[]): { readonly least: number; readonly most: number };
}

/** The part of a meeting's model that presence is worked out from. */
export interface PresenceSource {
	readonly attendance: Pick<Minutes['attendance'], 'groups'>;
	readonly events: Minutes['events'];
}

/** From groups, remarks and events, who is in the room when (LANGUAGE.md §7). */
export function presenceTimeline(minutes: PresenceSource): PresenceTimeline {
	const people = minutes.attendance.groups.flatMap((g) => g.people);
	const directory = createDirectory(people);
	const byName = new Map<string, Person[]>();
	for (const person of people) {
		const key = foldText(person.name.value);
		byName.set(key, [...(byName.get(key) ?? []), person]);
	}
	const attendees = [...byName.values()].map(
		(entries): Attendee => ({ person: entries[0] as Person, entries, voting: entries.some((p) => p.voting) }),
	);
	const attendeeOf = new Map(attendees.flatMap((a) => a.entries.map((p) => [p, a] as const)));
	const find = (name: string): Attendee | undefined => {
		const person = directory.find(name);
		return person && attendeeOf.get(person);
	};
	const moves = new Map<Attendee, MeetingEvent[]>();
	for (const event of minutes.events) {
		const attendee = event.person && find(event.person.value);
		if (attendee) moves.set(attendee, [...(moves.get(attendee) ?? []), event]);
	}
	const timed = minutes.events.filter((e) => e.time);
	const at = (attendee: Attendee, offset: number): Presence => presenceOf(attendee, moves.get(attendee) ?? [], timed, offset);
	const count = (offset: number, wanted: (attendee: Attendee) => boolean): { least: number; most: number } => {
		let least = 0;
		let most = 0;
		for (const attendee of attendees) {
			if (!wanted(attendee)) continue;
			const presence = at(attendee, offset);
			if (presence === 'yes') least++;
			if (presence !== 'no') most++;
		}
		return { least, most };
	};
	return {
		attendees,
		find,
		at,
		votingAt: (offset) => count(offset, (a) => a.voting),
		eligibleAt(offset, recused) {
			const out = new Set(recused.flatMap((r) => find(r.value) ?? []));
			const room = count(offset, (a) => a.voting && !out.has(a));
			const proxies = attendees.flatMap((a) => {
				const holder = a.entries.flatMap((p) => (p.proxy ? [find(p.proxy.value)] : []))[0];
				return holder && !out.has(holder) && !out.has(a) && at(a, offset) === 'no' ? [at(holder, offset)] : [];
			});
			return { least: room.least + proxies.filter((p) => p === 'yes').length, most: room.most + proxies.filter((p) => p !== 'no').length };
		},
	};
}

function presenceOf({ entries }: Attendee, moves: readonly MeetingEvent[], timed: readonly MeetingEvent[], offset: number): Presence {
	// present in one group and excused in another is a contradiction that a rule reports; here presence wins
	const entry = entries.find((p) => p.attending === 'present');
	const last = moves.findLast((e) => e.span.start <= offset);
	if (last) return last.event === 'arrival' ? 'yes' : 'no';
	if (!entry) return moves[0]?.event === 'departure' ? 'yes' : 'no';
	if (moves[0]?.event === 'arrival') return 'no';
	const before = timed.filter((e) => e.span.start <= offset).map((e) => e.time?.value ?? '');
	const after = timed.filter((e) => e.span.start > offset).map((e) => e.time?.value ?? '');
	const arrival = entry.arrival?.value;
	const departure = moves.length > 0 ? undefined : entry.departure?.value;
	if (departure !== undefined) {
		if (before.some((time) => time >= departure)) return 'no';
		if (!after.some((time) => time <= departure)) return 'unknown';
	}
	if (arrival !== undefined && !before.some((time) => time >= arrival)) return after.some((time) => time <= arrival) ? 'no' : 'unknown';
	return 'yes';
}
