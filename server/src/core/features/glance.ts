import type { Position } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { longDate } from '../format/dateWords.ts';
import { eventsOf } from '../lint/walk.ts';
import type { Action, Decision } from '../model/minutes.ts';
import { timelineOf } from '../model/room.ts';
import { allActions, allDecisions } from '../model/walk.ts';
import { recordLabel } from '../render/facts.ts';
import { isOpen } from './actionTime.ts';
import { toOffset } from './convert.ts';

/** The meeting at a glance, as it stands at one place of its record. Lines are 0-based. */
export interface Glance {
	/** Everybody listed, in the order of the lists, and whether they are in the room at the place. */
	readonly people: readonly GlancePerson[];
	/** Voting people certainly in the room. */
	readonly voting: number;
	/** People that the quorum needs; left out where no rule is known. */
	readonly required?: number;
	/** Whether there is quorum; left out where there is no rule or it hangs on somebody whose presence is not known. */
	readonly met?: boolean;
	readonly decisions: readonly GlanceRecord[];
	/** All action items; the open ones are neither done nor cancelled. */
	readonly actions: readonly (GlanceRecord & { readonly open: boolean })[];
}

export interface GlancePerson {
	readonly name: string;
	/** Alias and affiliation or group, for telling people apart. */
	readonly detail: string;
	readonly presence: 'yes' | 'no' | 'unknown';
	readonly line: number;
}

export interface GlanceRecord {
	/** `Décision no 3` */
	readonly label: string;
	readonly text: string;
	/** Result of a decision; owners and due date of an action item. */
	readonly detail: string;
	readonly line: number;
}

/** The meeting as it stands at the position; above the opening, as it stands when the meeting opens. */
export function glance(document: MinutesDocument, position: Position): Glance {
	const { minutes, lines } = document;
	const start = eventsOf(minutes, 'opening')[0]?.span.end ?? minutes.items[0]?.headingSpan.start ?? 0;
	const offset = Math.max(toOffset(lines, position), start);
	const timeline = timelineOf(minutes);
	const { required } = minutes.attendance.quorum;
	const { least, most } = timeline.votingAt(offset);
	return {
		people: timeline.attendees.map((attendee) => ({
			name: attendee.person.name.value,
			detail: [attendee.person.alias?.value, attendee.person.affiliation?.value ?? attendee.person.group.label]
				.filter((part) => part !== undefined && part !== '')
				.join(' · '),
			presence: timeline.at(attendee, offset),
			line: lines.lineAt(attendee.person.span.start),
		})),
		voting: least,
		...(required === undefined ? {} : { required }),
		...(required === undefined || (least < required && most >= required) ? {} : { met: least >= required }),
		decisions: allDecisions(minutes).map((decision) => ({ ...record(document, decision), detail: resultOf(document, decision) })),
		actions: allActions(minutes).map((action) => ({
			...record(document, action),
			detail: ownersOf(document, action),
			open: isOpen(action),
		})),
	};
}

function record({ lines }: MinutesDocument, node: Decision | Action): { label: string; text: string; line: number } {
	return { label: recordLabel(node), text: node.text.value, line: lines.lineAt(node.headSpan.start) };
}

/** The result in the words of the record. */
function resultOf({ text }: MinutesDocument, { result }: Decision): string {
	return result ? text.slice(result.span.start, result.span.end) : '';
}

function ownersOf({ minutes: { locale } }: MinutesDocument, { owners, due, dueText }: Action): string {
	const date = due ? longDate(due.value, locale) : dueText?.value;
	return [owners.map((o) => o.value).join(', '), date].filter((part) => part !== undefined && part !== '').join(' · ');
}
