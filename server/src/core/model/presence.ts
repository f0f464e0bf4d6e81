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
	/** Whether they may vote while they are in the room: by group, by remark, or in the place of whom they replace. */
	readonly voting: boolean;
	/** When they came and went, in order; empty for who was there, or away, from beginning to end. */
	readonly moves: readonly Move[];
}

/** One arrival or departure: before `from` it has not happened, from `until` on it has, in between nobody knows. */
export interface Move {
	readonly kind: 'arrival' | 'departure';
	readonly time?: string;
	/** Where it is written: the event, or the time of a remark. */
	readonly source: Sourced | MeetingEvent;
	/** Offset; `-Infinity` where no event with a time stands before. */
	readonly from: number;
	/** Offset; `Infinity` where no event with a time stands behind. */
	readonly until: number;
}

/** Certain ones, and certain and possible ones together. */
export interface Range {
	readonly least: number;
	readonly most: number;
}

/** A vote that somebody in the room holds for somebody who is not. */
export interface HeldProxy {
	readonly giver: Attendee;
	readonly holder: Attendee;
	/** Whether the holder is in the room. */
	readonly presence: Presence;
}

export interface PresenceTimeline {
	readonly attendees: readonly Attendee[];
	/** Who is meant by a name, an alias or a family name that one person has. */
	find(name: string): Attendee | undefined;
	/** Whether the person is in the room where `offset` stands in the record. */
	at(attendee: Attendee, offset: number): Presence;
	/** Voting people in the room at a place: those certain, and those possible. The recused count, proxies do not. */
	votingAt(offset: number): Range;
	/** Proxies of voting people who are away at a place and whose holder may be in the room. */
	proxiesAt(offset: number): readonly HeldProxy[];
	/** Votes that may be cast at a place: people in the room and proxies held there, without the recused. */
	eligibleAt(offset: number, recused: readonly Sourced[]): Range;
}

/** The part of a meeting's model that presence is worked out from. */
export interface PresenceSource {
	readonly attendance: Pick<Minutes['attendance'], 'groups'>;
	readonly events: Minutes['events'];
}

/**
 * From groups, remarks and events, who is in the room when (LANGUAGE.md §4 and §7). An event counts from its place in the
 * record; one with a time that stands before the opening or behind the adjournment, and a remark, count from their time,
 * as far as other events with a time place it.
 */
export function presenceTimeline(minutes: PresenceSource): PresenceTimeline {
	const people = minutes.attendance.groups.flatMap((g) => g.people);
	const directory = createDirectory(people);
	const byName = new Map<string, Person[]>();
	for (const person of people) {
		const key = foldText(person.name.value);
		byName.set(key, [...(byName.get(key) ?? []), person]);
	}
	const entriesOf = (name: string): readonly Person[] => {
		const person = directory.find(name);
		return person ? (byName.get(foldText(person.name.value)) ?? []) : [];
	};
	const eventsOf = groupEvents(minutes.events, entriesOf);
	const clock = createClock(minutes.events);
	const replaced = new Set(people.flatMap((p) => (p.substituteFor && p.attending === 'present' ? entriesOf(p.substituteFor.value) : [])));
	const attendees = [...byName.values()].map((entries): Attendee => {
		const moves = movesOf(entries, eventsOf.get(entries[0] as Person) ?? [], clock);
		return { person: entries[0] as Person, entries, voting: mayVote(entries, moves, replaced, entriesOf), moves };
	});
	const attendeeOf = new Map(attendees.flatMap((a) => a.entries.map((p) => [p, a] as const)));
	const find = (name: string): Attendee | undefined => {
		const person = directory.find(name);
		return person && attendeeOf.get(person);
	};
	const givers = attendees.flatMap((giver) => {
		const holder = giver.entries.flatMap((p) => (p.proxy ? [find(p.proxy.value)] : []))[0];
		return holder && mayGiveProxy(giver) ? [{ giver, holder }] : [];
	});
	const proxiesAt = (offset: number): readonly HeldProxy[] =>
		givers
			.filter(({ giver, holder }) => presenceAt(giver, offset) === 'no' && presenceAt(holder, offset) !== 'no')
			.map(({ giver, holder }) => ({ giver, holder, presence: presenceAt(holder, offset) }));
	return {
		attendees,
		find,
		at: presenceAt,
		votingAt: (offset) => count(attendees.filter((a) => a.voting).map((a) => presenceAt(a, offset))),
		proxiesAt,
		eligibleAt(offset, recused) {
			const out = new Set(recused.flatMap((r) => find(r.value) ?? []));
			const room = attendees.filter((a) => a.voting && !out.has(a)).map((a) => presenceAt(a, offset));
			const proxies = proxiesAt(offset).filter(({ giver, holder }) => !out.has(giver) && !out.has(holder));
			return count([...room, ...proxies.map((p) => p.presence)]);
		},
	};
}

function count(all: readonly Presence[]): Range {
	return { least: all.filter((p) => p === 'yes').length, most: all.filter((p) => p !== 'no').length };
}

function presenceAt({ entries, moves }: Attendee, offset: number): Presence {
	// present in one group and excused in another is a contradiction that a rule reports; here presence wins
	const listed = entries.some((p) => p.attending === 'present') ? 'yes' : 'no';
	let presence: Presence = moves[0] ? (moves[0].kind === 'arrival' ? 'no' : 'yes') : listed;
	for (const move of moves) {
		if (offset >= move.until) presence = move.kind === 'arrival' ? 'yes' : 'no';
		else if (offset >= move.from) return 'unknown';
		else return presence;
	}
	return presence;
}

/**
 * A substitute votes in the place of a member, who then counts only when in the room, too; a group or remark that says
 * `sans droit de vote` is not overruled.
 */
function mayVote(
	entries: readonly Person[],
	moves: readonly Move[],
	replaced: ReadonlySet<Person>,
	entriesOf: (name: string) => readonly Person[],
): boolean {
	if (entries.some((p) => replaced.has(p)) && moves.length === 0 && entries.every((p) => p.attending !== 'present')) return false;
	if (entries.some((p) => p.voting)) return true;
	return entries.some(
		(p) =>
			p.substituteFor &&
			p.attending === 'present' &&
			p.group.role !== 'observer' &&
			entriesOf(p.substituteFor.value).some((other) => other.voting),
	);
}

/** Who is away is listed without a vote: only those of groups without one have none to give. */
function mayGiveProxy({ entries, voting }: Attendee): boolean {
	return voting || entries.some((p) => p.group.role === 'absent' || p.group.role === 'excused');
}

/** Arrivals and departures of each person, under their first entry. */
function groupEvents(
	events: readonly MeetingEvent[],
	entriesOf: (name: string) => readonly Person[],
): ReadonlyMap<Person, readonly MeetingEvent[]> {
	const found = new Map<Person, MeetingEvent[]>();
	for (const event of events) {
		// `Ann Lee ouvre la séance` names a person, too, and moves nobody
		if (!event.person || (event.event !== 'arrival' && event.event !== 'departure')) continue;
		const first = entriesOf(event.person.value)[0];
		if (first) found.set(first, [...(found.get(first) ?? []), event]);
	}
	return found;
}

/** Places in the record that are known to be before or after a time of day. */
interface Clock {
	/** Between which offsets the time lies. */
	window(time: string): { readonly from: number; readonly until: number };
	/** Whether the event's place tells when it happened. */
	inPlace(event: MeetingEvent): boolean;
}

function createClock(events: readonly MeetingEvent[]): Clock {
	const opening = events.find((e) => e.event === 'opening');
	const adjournment = events.findLast((e) => e.event === 'adjournment');
	// a meeting that runs past midnight: small hours come after the evening's
	const opened = opening?.time ? minutesOf(opening.time.value) : undefined;
	const instant = (time: string): number => minutesOf(time) + (opened !== undefined && minutesOf(time) < opened - 12 * 60 ? 24 * 60 : 0);
	const inPlace = ({ time, span }: MeetingEvent): boolean => {
		if (!time) return true;
		if (opening?.time && span.start < opening.span.start) return instant(time.value) <= instant(opening.time.value);
		if (adjournment?.time && span.start > adjournment.span.start) return instant(time.value) >= instant(adjournment.time.value);
		return true;
	};
	const timed = events.flatMap((e) => (e.time && inPlace(e) ? [{ span: e.span, instant: instant(e.time.value) }] : []));
	return {
		inPlace,
		window(time) {
			const wanted = instant(time);
			const until = timed.find((e) => e.instant >= wanted)?.span.start ?? Number.POSITIVE_INFINITY;
			const from = timed.findLast((e) => e.instant <= wanted)?.span.end ?? Number.NEGATIVE_INFINITY;
			return { from: Math.min(from, until), until };
		},
	};
}

function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}

/** Events and, where no event of the kind is written, the times of remarks. */
function movesOf(entries: readonly Person[], events: readonly MeetingEvent[], clock: Clock): readonly Move[] {
	const moves = events.map((event): Move => {
		const kind = event.event === 'arrival' ? 'arrival' : 'departure';
		const time = event.time?.value;
		if (time === undefined || clock.inPlace(event)) return { kind, time, source: event, from: event.span.start, until: event.span.start };
		return { kind, time, source: event, ...clock.window(time) };
	});
	for (const kind of ['arrival', 'departure'] as const) {
		const source = entries.find((p) => p[kind])?.[kind];
		if (source && !events.some((e) => e.event === kind)) moves.push({ kind, time: source.value, source, ...clock.window(source.value) });
	}
	return moves.toSorted((a, b) => a.until - b.until || a.from - b.from || (a.time ?? '').localeCompare(b.time ?? ''));
}
