import type { Attachment, Meeting, MeetingEvent, Minutes, Person, Role } from '../model/minutes.ts';
import { foldText } from '../syntax/fold.ts';
import type { Span } from '../text/span.ts';
import { type Comparison, compareValue, pair } from './difference.ts';

/** Date, kind, version, state and times of the meeting. */
export function compareMeeting(comparison: Comparison): void {
	const [a, b] = [comparison.a.minutes.meeting, comparison.b.minutes.meeting];
	for (const [key, name] of FACTS) {
		const [left, right] = [a[key], b[key]];
		compareValue(
			comparison,
			'meeting',
			name,
			{ value: left?.value, span: left?.span ?? titleSpan(a) },
			{ value: right?.value, span: right?.span ?? titleSpan(b) },
		);
	}
	for (const [key, name] of NEIGHBOURS) {
		const [left, right] = [a[key], b[key]];
		// a text that is no date is translated like any other
		const date = (value: string | undefined): string | undefined => (value !== undefined && /^\d{4}-/.test(value) ? value : undefined);
		compareValue(
			comparison,
			'meeting',
			name,
			{ value: date(left?.value), span: left?.span ?? titleSpan(a) },
			{ value: date(right?.value), span: right?.span ?? titleSpan(b) },
		);
	}
}

const FACTS: readonly (readonly [
	keyof Pick<Meeting, 'date' | 'endDate' | 'kind' | 'version' | 'status' | 'opened' | 'adjourned'>,
	{ fr: string; en: string },
])[] = [
	['date', { fr: 'Date', en: 'Date' }],
	['endDate', { fr: 'Date de fin', en: 'End date' }],
	['kind', { fr: 'Genre de document', en: 'Kind of document' }],
	['version', { fr: 'Version', en: 'Version' }],
	['status', { fr: 'État', en: 'Status' }],
	['opened', { fr: 'Ouverture', en: 'Opening' }],
	['adjourned', { fr: 'Levée', en: 'Adjournment' }],
];

const NEIGHBOURS: readonly (readonly [keyof Pick<Meeting, 'previous' | 'next'>, { fr: string; en: string }])[] = [
	['previous', { fr: 'Séance précédente', en: 'Previous meeting' }],
	['next', { fr: 'Prochaine réunion', en: 'Next meeting' }],
];

function titleSpan({ title }: Meeting): Span {
	return title?.span ?? { start: 0, end: 0 };
}

/** Who is listed, how they attend, how many there are in each role, and the quorum. */
export function compareAttendance(comparison: Comparison): void {
	const { a, b } = comparison;
	const [left, right] = [listed(a.minutes), listed(b.minutes)];
	const unmatched = { a: 0, b: 0 };
	for (const [one, other] of pair(left, right, (p) => foldText(p.name.value))) {
		if (one && other) {
			const name = { fr: one.name.value, en: one.name.value };
			if (foldText(one.name.value) !== foldText(other.name.value))
				compareValue(comparison, 'attendance', { fr: 'Nom', en: 'Name' }, one.name, other.name);
			const of = (p: Person, value: string | undefined) => ({ value, span: p.name.span });
			compareValue(comparison, 'attendance', name, of(one, one.attending), of(other, other.attending));
			compareValue(comparison, 'attendance', name, of(one, one.arrival?.value), of(other, other.arrival?.value));
			compareValue(comparison, 'attendance', name, of(one, one.departure?.value), of(other, other.departure?.value));
			continue;
		}
		const person = (one ?? other) as Person;
		unmatched[one ? 'a' : 'b']++;
		comparison.add('attendance', one?.name.span, other?.name.span, {
			fr: `${person.name.value} n’est que dans la liste du ${one ? 'premier' : 'second'} texte.`,
			en: `${person.name.value} is in the list of the ${one ? 'first' : 'second'} text only.`,
		});
	}
	// the people say it all where somebody is missing
	if (unmatched.a + unmatched.b === 0) compareRoles(comparison);
	const quorum = (m: Minutes) => ({ value: m.attendance.quorum.required, span: m.attendance.quorum.rule?.span ?? attendanceSpan(m) });
	compareValue(comparison, 'attendance', { fr: 'Quorum', en: 'Quorum' }, quorum(a.minutes), quorum(b.minutes));
}

function listed({ attendance }: Minutes): readonly Person[] {
	return attendance.groups.flatMap((g) => g.people);
}

function compareRoles(comparison: Comparison): void {
	const count = (m: Minutes, role: Role): number =>
		m.attendance.groups.filter((g) => g.role === role).reduce((sum, g) => sum + g.people.length, 0);
	const [a, b] = [comparison.a.minutes, comparison.b.minutes];
	for (const [role, name] of ROLES) {
		const side = (m: Minutes) => ({
			value: count(m, role),
			span: m.attendance.groups.find((g) => g.role === role)?.label.span ?? attendanceSpan(m),
		});
		compareValue(comparison, 'attendance', name, side(a), side(b));
	}
}

const ROLES: readonly (readonly [Role, { fr: string; en: string }])[] = [
	['chair', { fr: 'Présidence', en: 'Chairs' }],
	['member', { fr: 'Membres', en: 'Members' }],
	['observer', { fr: 'Observateurs', en: 'Observers' }],
	['guest', { fr: 'Invités', en: 'Guests' }],
	['staff', { fr: 'Secrétariat', en: 'Staff' }],
	['absent', { fr: 'Absents', en: 'Absent' }],
	['excused', { fr: 'Excusés', en: 'Excused' }],
	['other', { fr: 'Autres groupes', en: 'Other groups' }],
];

function attendanceSpan({ attendance, meeting }: Minutes): Span {
	return attendance.blocks[0]?.span ?? titleSpan(meeting);
}

/** Events, attachments and signatures of the whole file. */
export function compareWhole(comparison: Comparison): void {
	const [a, b] = [comparison.a.minutes, comparison.b.minutes];
	const eventKey = (e: MeetingEvent): string => `${e.event} ${e.time?.value ?? ''} ${foldText(e.person?.value ?? '')}`;
	// the times of opening and adjournment were compared
	const others = (m: Minutes): readonly MeetingEvent[] => m.events.filter((e) => e.event !== 'opening' && e.event !== 'adjournment');
	for (const [left, right] of pair(others(a), others(b), eventKey)) {
		if (left && right && eventKey(left) === eventKey(right)) continue;
		sides(
			comparison,
			'event',
			{ fr: 'Événement', en: 'Event' },
			left && { text: left.text, span: left.span },
			right && { text: right.text, span: right.span },
		);
	}
	const label = (x: Attachment): string => `${x.attachment} ${foldText(x.label.value)}`;
	for (const [left, right] of pair(a.attachments, b.attachments, label)) {
		if (left && right && label(left) === label(right)) continue;
		sides(
			comparison,
			'attachment',
			{ fr: 'Pièce jointe', en: 'Attachment' },
			left && { text: left.label.value, span: left.span },
			right && { text: right.label.value, span: right.span },
		);
	}
	for (const [left, right] of pair(a.signatures, b.signatures, (s) => foldText(s.name.value))) {
		if (left && right && foldText(left.name.value) === foldText(right.name.value)) continue;
		sides(
			comparison,
			'signature',
			{ fr: 'Signature', en: 'Signature' },
			left && { text: left.name.value, span: left.span },
			right && { text: right.name.value, span: right.span },
		);
	}
}

type Side = { readonly text: string; readonly span: Span } | undefined;

function sides(
	comparison: Comparison,
	kind: 'event' | 'attachment' | 'signature',
	name: { fr: string; en: string },
	a: Side,
	b: Side,
): void {
	const said = (side: Side, none: string): string => (side ? `« ${side.text} »` : none);
	const saidEn = (side: Side): string => (side ? `“${side.text}”` : 'nothing');
	comparison.add(kind, a?.span, b?.span, {
		fr: `${name.fr} : ${said(a, 'rien')} dans le premier texte, ${said(b, 'rien')} dans le second.`,
		en: `${name.en}: ${saidEn(a)} in the first text, ${saidEn(b)} in the second.`,
	});
}
