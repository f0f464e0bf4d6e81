import { localised, type Settings } from '../settings.ts';
import type { SyntaxNode } from '../syntax/ast.ts';
import { findDates, findTimes } from '../syntax/dates.ts';
import { foldText } from '../syntax/fold.ts';
import { createLine } from '../syntax/line.ts';
import type { PlacedBlock } from '../syntax/parse.ts';
import { type KindReading, readAcronym, readKind } from '../syntax/readings/preamble.ts';
import { STATUS_WORDS } from '../syntax/vocabulary.ts';
import type { Span } from '../text/span.ts';
import { shift, shiftSourced } from '../text/span.ts';
import type { DocumentKind, Language, Meeting, MeetingEvent, PreambleField, PreambleKey, Sourced } from './minutes.ts';

interface Placed<T> {
	readonly node: T;
	readonly start: number;
}

type NodeOf<K extends SyntaxNode['kind']> = Extract<SyntaxNode, { kind: K }>;

/** What the preamble, the events and `Prochaine réunion` say about the meeting as a whole. */
export function buildMeeting(
	blocks: readonly PlacedBlock[],
	events: readonly MeetingEvent[],
	language: Language,
	settings: Settings,
): Meeting {
	const fields = collectFields(blocks);
	const titles = collect(blocks.slice(0, 1), 'title');
	const field = (key: PreambleKey): Sourced | undefined => {
		const value = fields.find((f) => f.key === key)?.value;
		return value && value.value !== '' ? value : undefined;
	};
	const kind = findKind(blocks, titles, field('document'));
	const dates = findMeetingDates(blocks, titles, field('date'));
	const times = [...(field('time') ? timesOf(field('time') as Sourced) : []), ...dates.times];
	const title = titles[0];
	const acronym = title && readAcronym(title.node.title.value);
	const titleStart = title ? title.start + title.node.title.span.start : 0;
	const name = field('meeting');
	const bodyName = localised(settings.body?.name, language);
	const bodyAcronym = localised(settings.body?.acronym, language);
	const nowhere: Span = { start: 0, end: 0 };
	return {
		title: title
			? {
					value: acronym ? title.node.title.value.slice(0, acronym.titleEnd) : title.node.title.value,
					span: { start: titleStart, end: titleStart + (acronym?.titleEnd ?? title.node.title.value.length) },
				}
			: name,
		titleLines: titles.map(({ node, start }) => shiftSourced(node.title, start)),
		body: field('body') ?? (bodyName === undefined ? undefined : { value: bodyName, span: nowhere }),
		acronym: acronym
			? { value: acronym.acronym, span: { start: titleStart + acronym.start, end: titleStart + acronym.start + acronym.acronym.length } }
			: bodyAcronym === undefined
				? undefined
				: { value: bodyAcronym, span: nowhere },
		date: dates.date,
		endDate: dates.endDate,
		kind: kind.kind,
		version: field('version') ?? kind.version,
		status: statusOf(field('status')),
		location: field('location'),
		chair: field('chair'),
		secretary: field('secretary'),
		opened: firstTime(events, 'opening') ?? times[0]?.time,
		adjourned: lastTime(events, 'adjournment') ?? times[1]?.time,
		timeZone: events.find((e) => e.timeZone)?.timeZone ?? times.find((t) => t.zone)?.zone,
		previous: dateOrText(field('previous')),
		next: dateOrText(field('next')),
		distribution: field('distribution'),
		numbering: field('numbering'),
		fields,
	};
}

function collect<K extends SyntaxNode['kind']>(blocks: readonly PlacedBlock[], kind: K): readonly Placed<NodeOf<K>>[] {
	return blocks.flatMap(({ block, start }) => block.nodes.filter((n): n is NodeOf<K> => n.kind === kind).map((node) => ({ node, start })));
}

function collectFields(blocks: readonly PlacedBlock[]): readonly PreambleField[] {
	return collect(blocks, 'field').map(({ node, start }) => ({
		key: node.reading.key,
		keySpan: shift(node.reading.keyAt.span, start),
		value: shiftSourced(node.reading.value, start),
		span: shift(node.span, start),
	}));
}

function findKind(
	blocks: readonly PlacedBlock[],
	titles: readonly Placed<NodeOf<'title'>>[],
	field: Sourced | undefined,
): { readonly kind?: Sourced<DocumentKind>; readonly version?: Sourced } {
	const alone = collect(blocks.slice(0, 1), 'documentKind');
	const placed = (reading: KindReading, start: number) => ({
		kind: { value: reading.kind, span: shift(reading.at.span, start) },
		version: reading.version && shiftSourced(reading.version, start),
	});
	// `Ordre du jour` alone may be a heading of the paper: any other kind says more
	const plain = alone.find(({ node }) => node.reading.kind !== 'agenda');
	if (plain) return placed(plain.node.reading, plain.start);
	const named = field && readKind(createLine(field.value, field.span.start));
	if (named) return { kind: { value: named.kind, span: named.at.span }, version: named.version };
	const title = titles.find(({ node }) => node.documentKind);
	if (title?.node.documentKind) return placed(title.node.documentKind, title.start);
	return alone[0] ? placed(alone[0].node.reading, alone[0].start) : {};
}

interface MeetingDates {
	readonly date?: Sourced;
	readonly endDate?: Sourced;
	readonly times: readonly { readonly time?: Sourced; readonly zone?: Sourced }[];
}

/** The field, else a date line, else a full date inside a title line. */
function findMeetingDates(
	blocks: readonly PlacedBlock[],
	titles: readonly Placed<NodeOf<'title'>>[],
	field: Sourced | undefined,
): MeetingDates {
	const inField = field && findDates(field.value)[0];
	if (field && inField?.date !== undefined) {
		const span = shift(inField.span, field.span.start);
		return {
			date: { value: inField.date, span },
			endDate: inField.endDate === undefined ? undefined : { value: inField.endDate, span },
			times: timesOf(field),
		};
	}
	const line = collect(blocks.slice(0, 1), 'date').find(({ node }) => node.date.date !== undefined);
	if (line) {
		const span = shift(line.node.date.span, line.start);
		const times = line.node.times.map((t) => ({
			time: t.time === undefined ? undefined : { value: t.time, span: shift(t.span, line.start) },
			zone: t.zone && { value: t.zone.name, span: shift(t.zone.span, line.start) },
		}));
		return {
			date: { value: line.node.date.date as string, span },
			endDate: line.node.date.endDate === undefined ? undefined : { value: line.node.date.endDate, span },
			times,
		};
	}
	const title = titles.find(({ node }) => node.date?.date !== undefined);
	if (!title?.node.date) return { times: [] };
	const { date, endDate, span } = title.node.date;
	const at = shift(span, title.start);
	return {
		date: { value: date as string, span: at },
		endDate: endDate === undefined ? undefined : { value: endDate, span: at },
		times: [],
	};
}

function timesOf(field: Sourced): MeetingDates['times'] {
	return findTimes(field.value).map((t) => ({
		time: t.time === undefined ? undefined : { value: t.time, span: shift(t.span, field.span.start) },
		zone: t.zone && { value: t.zone.name, span: shift(t.zone.span, field.span.start) },
	}));
}

function statusOf(field: Sourced | undefined): Meeting['status'] {
	const status = field && STATUS_WORDS[foldText(field.value).split(/[\s,(.]/)[0] ?? ''];
	return field && status ? { value: status, span: field.span } : undefined;
}

function firstTime(events: readonly MeetingEvent[], kind: MeetingEvent['event']): Sourced | undefined {
	return events.find((e) => e.event === kind && e.time)?.time;
}

function lastTime(events: readonly MeetingEvent[], kind: MeetingEvent['event']): Sourced | undefined {
	return [...events].reverse().find((e) => e.event === kind && e.time)?.time;
}

function dateOrText(field: Sourced | undefined): Sourced | undefined {
	const date = field && findDates(field.value)[0]?.date;
	return field && date !== undefined ? { value: date, span: field.span } : field;
}
