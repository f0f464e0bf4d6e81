import type { MinutesDocument } from '../document.ts';
import type { Block, SyntaxNode, TextLine } from '../syntax/ast.ts';
import type { PlacedBlock } from '../syntax/parse.ts';
import { saysNone } from '../syntax/readings/statement.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { shift, shiftSourced } from '../text/span.ts';
import type { ClosedSessions } from './closedSession.ts';
import type { Content, Flow, Language, MeetingEvent, Mention, Prose, Reference } from './minutes.ts';
import type { RecordCounter } from './numbering.ts';
import type { Directory } from './people.ts';
import { buildRecord } from './records.ts';

/** What the content of every block is read with. */
export interface ContentContext {
	readonly document: MinutesDocument;
	readonly language: Language;
	readonly directory: Directory;
	readonly closed: ClosedSessions;
	readonly counter: RecordCounter;
	/** The rule and date that the counter numbers by. */
	readonly scheme: string;
}

/** The content of a block that is not there. */
export const NO_CONTENT: Content = {
	flow: [],
	decisions: [],
	actions: [],
	information: [],
	statements: [],
	events: [],
	references: [],
	mentions: [],
};

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

const known = new WeakMap<Block, Circumstances>();

/**
 * The content of a block, the same object as in the version before where nothing that it depends on has changed: all
 * that stands above the place where somebody types.
 */
export function contentOf(placed: PlacedBlock, context: ContentContext): Content {
	const { block, start } = placed;
	const { language, directory, closed, counter, document, scheme } = context;
	const line = document.lines.lineAt(start);
	const above = counter.state;
	const inside = closed.ranges.filter((r) => r.start < start + block.text.length && start < r.end);
	const before = known.get(block);
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
	known.set(block, { start, line, language, directory, closed: inside, above, scheme, content, below: counter.state });
	return content;
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
	return a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);
}

function sameNumbers(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
	return a.size === b.size && [...a].every(([series, number]) => b.get(series) === number);
}

function buildContent(placed: PlacedBlock, context: ContentContext): Content {
	const { block, start } = placed;
	const flow = block.nodes.flatMap((node) => buildFlow(node, start, context));
	const references = block.references.map(
		(r): Reference => ({
			...r,
			number: shiftSourced(r.number, start),
			date: r.date && shiftSourced(r.date, start),
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

function buildFlow(node: SyntaxNode, start: number, context: ContentContext): readonly Flow[] {
	const span = shift(node.span, start);
	const confidential = context.closed.has(span.start);
	const { lines } = context.document;
	switch (node.kind) {
		case 'prose':
			return [prose(node.lines, span, start, confidential, context)];
		case 'record': {
			const { keyword, text, number } = node.reading;
			const written = number && shiftSourced(number, start);
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
					label: shiftSourced(label, start),
					title: shiftSourced(title, start),
					target: target && shiftSourced(target, start),
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
					name: shiftSourced(node.reading.name, start),
					role: node.reading.role && shiftSourced(node.reading.role, start),
					span,
					confidential,
				},
			];
		default:
			return [];
	}
}

/** One event a person. A verb form whose subject is nobody of the attendance is a sentence like any other. */
function buildEvent(
	node: Extract<SyntaxNode, { kind: 'event' }>,
	start: number,
	confidential: boolean,
	context: ContentContext,
): readonly Flow[] {
	const { reading } = node;
	const span = shift(node.span, start);
	if (reading.needsPerson && reading.people.some((p) => !context.directory.find(p.value)))
		return [prose([node.line], span, start, confidential, context)];
	const moves = reading.event === 'arrival' || reading.event === 'departure';
	const people = moves ? reading.people.map((person) => resolve(shiftSourced(person, start), context.directory)) : [];
	return [reading, ...(reading.back ? [reading.back] : [])].flatMap(({ event, time, timeZone }): readonly MeetingEvent[] => {
		const one: MeetingEvent = {
			kind: 'event',
			event,
			time: time?.value === undefined ? undefined : { value: time.value, span: shift(time.span, start) },
			timeZone: timeZone && shiftSourced(timeZone, start),
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

function prose(lines: readonly TextLine[], span: Span, start: number, confidential: boolean, context: ContentContext): Prose {
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
