import type { MinutesDocument } from '../document.ts';
import type { Block } from '../syntax/ast.ts';
import type { PlacedBlock } from '../syntax/parse.ts';
import { shift, shiftSourced } from '../text/span.ts';
import { placeItems } from './agendaItems.ts';
import { findClosedSessions } from './closedSession.ts';
import type { ContentContext } from './content.ts';
import { contentOf, NO_CONTENT } from './content.ts';
import { chooseLanguage } from './language.ts';
import { buildMeeting } from './meeting.ts';
import type { AgendaEntry, Attachment, Comment, Content, Flow, Item, MeetingEvent, Minutes, Signature } from './minutes.ts';
import { numberScheme, RecordCounter } from './numbering.ts';
import { buildPeople } from './people.ts';
import { buildQuorum } from './quorum.ts';
import { numbersBefore } from './series.ts';

/** What the document means. Never throws; the same document gives the same model. */
export function buildMinutes(document: MinutesDocument): Minutes {
	const { blocks } = document.tree;
	const { settings } = document;
	const choice = chooseLanguage(blocks, settings);
	const people = buildPeople(blocks, settings.voting);
	const closed = findClosedSessions(blocks, document.text.length);
	// the date and the numbering rule are needed before any record is numbered, and events do not change them
	const preamble = buildMeeting(blocks, [], choice.language, settings);
	const rule = preamble.numbering?.value ?? settings.numbering;
	const counter = new RecordCounter(numberScheme(rule, preamble.date?.value));
	counter.continueFrom(numbersBefore(settings.series, document.uri, preamble.date?.value, rule));
	const scheme = `${rule ?? ''} ${preamble.date?.value ?? ''}`;
	const context: ContentContext = { document, language: choice.language, directory: people.directory, closed, counter, scheme };
	const contents = blocks.map((block) => contentOf(block, context));
	const items = buildItems(blocks, contents, context);
	const outside = contents[0] ?? NO_CONTENT;
	const flow = contents.flatMap((c) => c.flow);
	const events = flow.filter((n): n is MeetingEvent => n.kind === 'event');
	const meeting = buildMeeting(blocks, events, choice.language, settings);
	return {
		language: choice.language,
		locale: choice.locale,
		languageField: choice.field,
		meeting,
		agenda: agendaOf(blocks),
		attendance: {
			blocks: people.blocks,
			groups: people.groups,
			quorum: buildQuorum(
				{ attendance: people, events, opening: openingOf(flow), opened: meeting.opened },
				meeting.fields.find((f) => f.key === 'quorum')?.value,
				settings.quorum,
			),
			counts: people.counts,
		},
		items,
		outside,
		events,
		attachments: flow.filter((n): n is Attachment => n.kind === 'attachment'),
		signatures: flow.filter((n): n is Signature => n.kind === 'signature'),
		comments: commentsOf(blocks),
	};
}

/** Where the meeting opens: the opening event, else the first record, else before everything. */
function openingOf(flow: readonly Flow[]): number {
	const event = flow.find((n) => n.kind === 'event' && n.event === 'opening');
	return event?.span.end ?? flow.find((n) => n.kind === 'decision' || n.kind === 'action')?.span.start ?? -1;
}

function buildItems(blocks: readonly PlacedBlock[], contents: readonly Content[], context: ContentContext): readonly Item[] {
	const entries = blocks.flatMap(({ block, start }, i) => {
		const heading = block.nodes[0];
		return block.kind === 'item' && heading?.kind === 'heading'
			? [{ heading, start, end: start + ownEnd(block), content: contents[i] ?? NO_CONTENT }]
			: [];
	});
	const places = placeItems(entries.map((e) => e.heading));
	const children = new Map<number | undefined, number[]>();
	places.forEach(({ parent }, i) => {
		const siblings = children.get(parent);
		if (siblings) siblings.push(i);
		else children.set(parent, [i]);
	});
	const build = (i: number): Item => {
		const { heading, start, end, content } = entries[i] as (typeof entries)[number];
		const place = places[i] as (typeof places)[number];
		const items = (children.get(i) ?? []).map(build);
		return {
			kind: 'item',
			form: heading.reading.form,
			number: { value: place.number, span: heading.reading.number && shift(heading.reading.number.span, start) },
			doubledNumber: heading.reading.doubled && shift(heading.reading.doubled.span, start),
			level: place.level,
			title: shiftSourced(heading.reading.title, start),
			headingSpan: shift(heading.span, start),
			span: { start, end: items[items.length - 1]?.span.end ?? end },
			content,
			items,
			confidential: context.closed.has(start),
		};
	};
	return (children.get(undefined) ?? []).map(build);
}

/** Where the item's own text ends: an attendance list that closes the block stands beside the item, not in it. */
function ownEnd({ nodes, text }: Block): number {
	const last = nodes.findLastIndex((n) => n.kind !== 'attendance');
	const attendance = nodes[last + 1];
	return text.slice(0, attendance?.span.start ?? text.length).trimEnd().length;
}

function agendaOf(blocks: readonly PlacedBlock[]): readonly AgendaEntry[] {
	return blocks.flatMap(({ block, start }) =>
		block.nodes.flatMap((node) => (node.kind === 'agenda' ? node.entries.map((e) => ({ ...e, span: shift(e.span, start) })) : [])),
	);
}

function commentsOf(blocks: readonly PlacedBlock[]): readonly Comment[] {
	return blocks.flatMap(({ block, start }) =>
		block.comments.map((c): Comment => {
			const span = shift(c.span, start);
			const value = c.raw.slice(2).trim();
			const from = span.start + c.raw.indexOf(value, 2);
			return {
				text: { value, span: { start: from, end: from + value.length } },
				span,
				directive: c.directive && { ...c.directive, codes: c.directive.codes.map((code) => shiftSourced(code, start)) },
			};
		}),
	);
}
