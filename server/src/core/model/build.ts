import type { MinutesDocument } from '../document.ts';
import type { Block, HeadingNode, SyntaxNode, TextLine } from '../syntax/ast.ts';
import type { PlacedBlock } from '../syntax/parse.ts';
import { saysNone } from '../syntax/readings/statement.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';
import { placeItems } from './agendaItems.ts';
import type { ClosedSessions } from './closedSession.ts';
import { findClosedSessions } from './closedSession.ts';
import { chooseLanguage } from './language.ts';
import { buildMeeting } from './meeting.ts';
import type {
	AgendaEntry,
	Attachment,
	Comment,
	Content,
	Flow,
	Item,
	Language,
	MeetingEvent,
	Mention,
	Minutes,
	Prose,
	Reference,
	Signature,
} from './minutes.ts';
import { numberScheme, RecordCounter } from './numbering.ts';
import type { Directory } from './people.ts';
import { buildPeople } from './people.ts';
import { buildQuorum } from './quorum.ts';
import { buildRecord } from './records.ts';
import { numbersBefore } from './series.ts';

interface Context {
	readonly document: MinutesDocument;
	readonly language: Language;
	readonly directory: Directory;
	readonly closed: ClosedSessions;
	readonly counter: RecordCounter;
	/** The rule and date that the counter numbers by. */
	readonly scheme: string;
}

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
	const context: Context = { document, language: choice.language, directory: people.directory, closed, counter, scheme };
	const contents = blocks.map((block) => contentOf(block, context));
	const items = buildItems(blocks, contents, context);
	const outside = contents[0] ?? EMPTY;
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

const EMPTY: Content = { flow: [], decisions: [], actions: [], information: [], statements: [], events: [], references: [], mentions: [] };

/** Everything that a block's content depends on but its own text, and the counter's state below it. */
interface Circumstances {
	readonly start: number;
	readonly line: number;
	readonly language: Language;
	readonly directory: Directory;
	readonly closed: readonly Span[];
	readonly above: ReadonlyMap<string, string>;
	readonly scheme: string;
	readonly content: Content;
	readonly below: ReadonlyMap<string, string>;
}

const contents = new WeakMap<Block, Circumstances>();

/**
 * The content of a block, the same object as in the version before where nothing that it depends on has changed: all
 * that stands above the place where somebody types.
 */
function contentOf(placed: PlacedBlock, context: Context): Content {
	const { block, start } = placed;
	const { language, directory, closed, counter, document, scheme } = context;
	const line = document.lines.lineAt(start);
	const above = counter.state;
	const inside = closed.ranges.filter((r) => r.start < start + block.text.length && start < r.end);
	const before = contents.get(block);
	if (
		before?.start === start &&
		before.line === line &&
		before.language === language &&
		before.directory === directory &&
		before.scheme === scheme &&
		sameSpans(before.closed, inside) &&
		sameNumbers(before.above, above)
	) {
		counter.continueFrom(before.below);
		return before.content;
	}
	const content = buildContent(placed, context);
	contents.set(block, { start, line, language, directory, closed: inside, above, scheme, content, below: counter.state });
	return content;
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
	return a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);
}

function sameNumbers(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
	return a.size === b.size && [...a].every(([series, number]) => b.get(series) === number);
}

function buildContent(placed: PlacedBlock, context: Context): Content {
	const { block, start } = placed;
	const flow = block.nodes.flatMap((node) => buildFlow(node, start, context));
	const references = block.references.map(
		(r): Reference => ({
			...r,
			number: { value: r.number.value, span: shift(r.number.span, start) },
			date: r.date && { value: r.date.value, span: shift(r.date.span, start) },
			span: shift(r.span, start),
			confidential: context.closed.has(start + r.span.start),
		}),
	);
	const mentions = block.mentions.map(({ words, span }): Mention => {
		const found = context.directory.findLongest(words.value);
		const length = found?.length ?? (words.value.indexOf(' ') < 0 ? words.value.length : words.value.indexOf(' '));
		const from = start + words.span.start;
		return {
			name: { value: words.value.slice(0, length), span: { start: from, end: from + length } },
			person: found?.person,
			span: { start: start + span.start, end: from + length },
		};
	});
	const of = <K extends Flow['kind']>(kind: K) => flow.filter((n): n is Extract<Flow, { kind: K }> => n.kind === kind);
	return {
		flow,
		decisions: of('decision'),
		actions: of('action'),
		information: of('information'),
		statements: of('statement'),
		events: of('event'),
		references,
		mentions,
	};
}

function buildFlow(node: SyntaxNode, start: number, context: Context): readonly Flow[] {
	const span = shift(node.span, start);
	const confidential = context.closed.has(span.start);
	const { lines } = context.document;
	switch (node.kind) {
		case 'prose':
			return [prose(node.lines, span, start, confidential, context)];
		case 'record': {
			const { keyword, text, number } = node.reading;
			const written = number && { value: number.value, span: shift(number.span, start) };
			if (!written && saysNone(text.value) && node.lines.length === 0) {
				return [
					{
						kind: 'statement',
						none: keyword.kind === 'information' ? [] : [keyword.kind],
						text: context.document.text.slice(span.start, span.end),
						span,
						confidential,
					},
				];
			}
			const series = keyword.kind === 'decision' ? (keyword.series ?? 'decision') : keyword.kind;
			return [
				buildRecord(node, {
					start,
					lines,
					language: context.language,
					directory: context.directory,
					confidential,
					number: context.counter.next(series, written),
				}),
			];
		}
		case 'statement':
			return [{ kind: 'statement', none: node.reading.none, text: node.text, span, confidential }];
		case 'event':
			return buildEvent(node, start, confidential, context);
		case 'attachment': {
			const { attachment, label, title, target } = node.reading;
			return [
				{
					kind: 'attachment',
					attachment,
					label: at(label, start),
					title: at(title, start),
					target: target && at(target, start),
					span,
					confidential,
				},
			];
		}
		case 'signature':
			// `Signatures :` above names is a line of text
			if (node.reading.name.value === '' && !node.reading.role) {
				const line = { raw: context.document.text.slice(span.start, span.end), span: node.span };
				return [prose([line], span, start, confidential, context)];
			}
			return [
				{
					kind: 'signature',
					name: at(node.reading.name, start),
					role: node.reading.role && at(node.reading.role, start),
					span,
					confidential,
				},
			];
		default:
			return [];
	}
}

/** One event a person. A verb form whose subject is nobody of the attendance is a sentence like any other. */
function buildEvent(node: Extract<SyntaxNode, { kind: 'event' }>, start: number, confidential: boolean, context: Context): readonly Flow[] {
	const { reading } = node;
	const span = shift(node.span, start);
	if (reading.needsPerson && reading.people.some((p) => !context.directory.find(p.value)))
		return [prose([node.line], span, start, confidential, context)];
	const moves = reading.event === 'arrival' || reading.event === 'departure';
	const people = moves ? reading.people.map((person) => resolve(at(person, start), context.directory)) : [];
	return [reading, ...(reading.back ? [reading.back] : [])].flatMap(({ event, time, timeZone }): readonly MeetingEvent[] => {
		const one: MeetingEvent = {
			kind: 'event',
			event,
			time: time?.value === undefined ? undefined : { value: time.value, span: shift(time.span, start) },
			timeZone: timeZone && at(timeZone, start),
			text: node.line.raw.trim(),
			span,
			confidential,
		};
		return people.length === 0 ? [one] : people.map((person) => ({ ...one, person }));
	});
}

function resolve(
	person: { readonly value: string; readonly span: Span },
	directory: Directory,
): { readonly value: string; readonly span: Span } {
	const found = directory.find(person.value);
	return found?.alias && found.alias.value === person.value ? { value: found.name.value, span: person.span } : person;
}

function prose(lines: readonly TextLine[], span: Span, start: number, confidential: boolean, context: Context): Prose {
	return {
		kind: 'prose',
		span,
		markdown: lines.map((l) => l.raw).join('\n'),
		lines: lineNumbers(lines, start, context.document.lines),
		confidential,
	};
}

/** Lines follow each other but for comments between them: one look-up, then steps. */
function lineNumbers(textLines: readonly TextLine[], start: number, index: LineIndex): readonly number[] {
	let line = textLines[0] ? index.lineAt(start + textLines[0].span.start) : 0;
	return textLines.map(({ span }) => {
		while (line + 1 < index.lineCount && index.lineStart(line + 1) <= start + span.start) line++;
		return line;
	});
}

function buildItems(blocks: readonly PlacedBlock[], contents: readonly Content[], context: Context): readonly Item[] {
	const entries = blocks.flatMap(({ block, start }, i) => {
		const heading = block.nodes[0];
		return block.kind === 'item' && heading?.kind === 'heading'
			? [{ heading, start, end: start + ownEnd(block), content: contents[i] ?? EMPTY }]
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
			title: titleOf(heading, start),
			headingSpan: shift(heading.span, start),
			span: { start, end: items[items.length - 1]?.span.end ?? end },
			content,
			items,
			confidential: context.closed.has(start),
		};
	};
	return (children.get(undefined) ?? []).map(build);
}

function titleOf(heading: HeadingNode, start: number): Item['title'] {
	return { value: heading.reading.title.value, span: shift(heading.reading.title.span, start) };
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
				directive: c.directive && { ...c.directive, codes: c.directive.codes.map((code) => at(code, start)) },
			};
		}),
	);
}

function at<T>(source: { readonly value: T; readonly span: Span }, start: number): { readonly value: T; readonly span: Span } {
	return { value: source.value, span: shift(source.span, start) };
}
