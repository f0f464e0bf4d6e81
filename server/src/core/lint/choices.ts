import type { Minutes, Sourced } from '../model/minutes.ts';
import { timelineOf } from '../model/room.ts';
import { replace } from '../text/edit.ts';
import type { FindingFix } from './rule.ts';

/** More names than this are no choice any more. */
const MOST = 8;

/** Fixes that write the name of somebody else who votes and is in the room there, in the order of the lists. */
export function otherVoters(minutes: Minutes, place: Sourced, without: readonly string[]): readonly FindingFix[] {
	const timeline = timelineOf(minutes);
	const out = new Set(without.map((name) => timeline.find(name)));
	return timeline.attendees
		.filter((a) => a.voting && !out.has(a) && timeline.at(a, place.span.start) !== 'no')
		.slice(0, MOST)
		.map(({ person }) => write(place, person.name.value));
}

/** A fix that writes something else at a place. */
export function write({ span }: Pick<Sourced, 'span'>, words: string): FindingFix {
	return { title: { fr: `Écrire « ${words} »`, en: `Write “${words}”` }, edits: [replace(span, words)], safe: false };
}
