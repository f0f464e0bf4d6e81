import ICAL from 'ical.js';
import type { Action, ActionStatus } from '../model/minutes.ts';
import { isIsoDate } from '../syntax/dates.ts';
import { plainText } from './blocks.ts';
import type { PlacedRecord } from './extract.ts';
import { recordsOf } from './extract.ts';
import { printable } from './plain.ts';
import type { RenderTree } from './tree.ts';

// a folded line starts with a space, which the library does not count among the 75 octets of RFC 5545
ICAL.foldLength = 74;

const STATUS: Readonly<Record<ActionStatus, string>> = {
	open: 'NEEDS-ACTION',
	'in-progress': 'IN-PROCESS',
	done: 'COMPLETED',
	deferred: 'NEEDS-ACTION',
	cancelled: 'CANCELLED',
};

/** A day that stamps entries of a meeting without a date: the stamp is required, and the clock would change the bytes. */
const NO_DATE = '1970-01-01';

/**
 * A calendar (RFC 5545) of one meeting: action items with a due date as VTODO, the next meeting as VEVENT. UIDs
 * are made of body, date, kind and number, so that a later export updates what was imported before.
 */
export function renderCalendar(tree: RenderTree): string {
	return calendarOf(entriesOf(tree));
}

/** The text of a calendar that holds the components. */
export function calendarOf(entries: readonly ICAL.Component[]): string {
	const calendar = new ICAL.Component('vcalendar');
	calendar.addPropertyWithValue('version', '2.0');
	calendar.addPropertyWithValue('prodid', '-//Minutier//Minutier 1//FR');
	for (const entry of entries) calendar.addSubcomponent(entry);
	return `${calendar.toString()}\r\n`;
}

/** Makes the ids of one calendar from the words of each entry; ones that come again are told apart by a count. */
export function createUids(): (...parts: readonly string[]) => string {
	const used = new Map<string, number>();
	return (...parts) => {
		const base = parts.map(slug).join('-');
		const count = (used.get(base) ?? 0) + 1;
		used.set(base, count);
		return `${base}${count > 1 ? `-${count}` : ''}@minutier`;
	};
}

/** An action item as a calendar shows it. */
export interface Todo {
	readonly uid: string;
	readonly summary: string;
	readonly description: string;
	/** ISO dates. */
	readonly stamp: string | undefined;
	readonly due: string;
	readonly status?: ActionStatus;
	readonly doneOn?: string;
}

/** An action item as a task of a calendar. */
export function todoComponent({ uid, summary, description, stamp, due, status, doneOn }: Todo): ICAL.Component {
	const component = new ICAL.Component('vtodo');
	put(component, { uid, summary, description });
	putTime(component, 'dtstamp', `${stamp ?? NO_DATE}T00:00:00Z`);
	putDate(component, 'due', due);
	if (status) put(component, { status: STATUS[status] });
	if (status === 'done') {
		component.addPropertyWithValue('percent-complete', 100);
		putTime(component, 'completed', `${doneOn !== undefined && isIsoDate(doneOn) ? doneOn : due}T00:00:00Z`);
	}
	return component;
}

function entriesOf(tree: RenderTree): readonly ICAL.Component[] {
	const { meeting } = tree.minutes;
	const date = meeting.date?.value;
	const series = meeting.acronym?.value ?? meeting.body?.value ?? tree.title.text;
	const uid = createUids();
	const actions = recordsOf(tree).flatMap((placed) => {
		const { record } = placed.record;
		if (record.kind !== 'action' || !record.due) return [];
		return [todo(placed, record, record.due.value, uid(series, date ?? '', 'action', record.number.value), tree)];
	});
	const next = tree.next && meeting.next?.value;
	if (next === undefined || !isIsoDate(next)) return actions;
	return [...actions, nextMeeting(next, uid(series, date ?? '', 'next-meeting'), `${date ?? NO_DATE}T00:00:00Z`, tree)];
}

function todo({ record: entry, item }: PlacedRecord, action: Action, due: string, uid: string, tree: RenderTree): ICAL.Component {
	const where = [tree.title.text, tree.minutes.meeting.date?.value, item && `${item.label} ${item.titleText}`];
	const owners = action.owners.map((o) => o.value).join(', ');
	const description = [
		owners === '' ? '' : `${tree.words.owner}${tree.words.colon}${owners}`,
		where.filter((w) => w !== undefined && w !== '').join(', '),
	];
	return todoComponent({
		uid,
		summary: plainText(entry.text) || entry.label,
		description: description.filter((d) => d !== '').join('\n'),
		stamp: tree.minutes.meeting.date?.value,
		due,
		status: action.status?.value,
		doneOn: action.doneOn?.value,
	});
}

function nextMeeting(date: string, uid: string, stamp: string, tree: RenderTree): ICAL.Component {
	const component = new ICAL.Component('vevent');
	put(component, { uid, summary: tree.minutes.meeting.body?.value ?? tree.title.text, description: tree.next?.label ?? '' });
	putTime(component, 'dtstamp', stamp);
	putDate(component, 'dtstart', date);
	put(component, { transp: 'TRANSPARENT' });
	return component;
}

function put(component: ICAL.Component, values: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(values)) {
		const text = printable(value);
		if (text !== '') component.addPropertyWithValue(name, text);
	}
}

function putDate(component: ICAL.Component, name: string, date: string): void {
	component.addPropertyWithValue(name, ICAL.Time.fromDateString(date));
}

function putTime(component: ICAL.Component, name: string, time: string): void {
	component.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(time));
}

function slug(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z\d]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
}
