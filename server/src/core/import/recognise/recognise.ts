import { foldText } from '../../syntax/fold.ts';
import { createLine } from '../../syntax/line.ts';
import { readRecord } from '../../syntax/readings/record.ts';
import type { Block, ReadSource } from '../block.ts';
import { findHeadings, type ItemHeading } from '../headings.ts';
import { plain } from '../markdownBlocks.ts';
import { add, type Context, colon, type Part, type Recogniser, word } from '../parts.ts';
import { actionAt, actionTableAt, labelledListAt, listKind, supposedActionAt } from './actions.ts';
import { agendaAt, looseAgendaAt } from './agenda.ts';
import { attachmentsAt } from './attachments.ts';
import { attendanceAt } from './attendance.ts';
import { eventAt, nextMeetingAt, signatureAt, signatureTableAt, statementAt } from './closing.ts';
import { keywordRecordAt, textOf } from './decisions.ts';
import { deliberationAt } from './deliberation.ts';
import { legendAt, readLegend } from './legend.ts';
import { decisionSentenceAt, motionAt, resultAt, voteAt } from './outcomes.ts';
import { isOwnExport, withBareAddresses } from './ownExport.ts';
import { noteComment, titleBlock } from './preamble.ts';
import { resolutionAt } from './resolution.ts';
import { withStated } from './stated.ts';
import { withEvents } from './statedEvents.ts';

/** In this order; the first that knows the block takes it. What none knows is prose. */
const RECOGNISERS: readonly Recogniser[] = [
	statementAt,
	legendAt,
	agendaAt,
	attendanceAt,
	looseAgendaAt,
	actionTableAt,
	signatureTableAt,
	voteAt,
	resolutionAt,
	keywordRecordAt,
	actionAt,
	labelledListAt,
	motionAt,
	resultAt,
	nextMeetingAt,
	eventAt,
	signatureAt,
	deliberationAt,
	decisionSentenceAt,
	supposedActionAt,
];

/** What an export of this program may hold. */
const OF_EXPORTS: readonly Recogniser[] = [statementAt, agendaAt, nextMeetingAt, attendanceAt, keywordRecordAt, eventAt, signatureAt];

/** Makes the parts of the result from the blocks of the original. */
export function recognise({ blocks: found, language, properties }: ReadSource): readonly Part[] {
	const ours = isOwnExport(found);
	const blocks = ours ? found.map(withBareAddresses) : found;
	const context: Context = {
		blocks,
		headings: findHeadings(blocks),
		language,
		introduced: introducedNames(blocks),
		legend: readLegend(blocks),
		labelsDecisions: blocks.some((b) => labelsDecision(textOf(b))),
		ours,
		people: [],
		resolution: undefined,
		inItem: false,
		list: undefined,
		parts: [],
	};
	let at = titleBlock(context, properties);
	while (at < blocks.length) at = step(at, context);
	closeItem(context);
	return context.ours
		? context.parts
		: withEvents(
				context.parts.map((part) => withStated(part, context)),
				context,
			);
}

function step(at: number, context: Context): number {
	const block = context.blocks[at] as Block;
	if (block.kind === 'note') {
		add(context, noteComment(block, context));
		return at + 1;
	}
	if (block.kind !== 'item') context.list = undefined;
	const heading = context.headings.get(block);
	if (heading) {
		const list =
			attendanceAt(at, context) ??
			agendaAt(at, context) ??
			attachmentsAt(at, context) ??
			(block.kind === 'heading' && heading.resolution === undefined ? keywordRecordAt(at, context) : undefined);
		if (list !== undefined) return list;
		addHeading(block, heading, context);
		context.list = listKind(heading.title);
		return at + 1;
	}
	for (const recogniser of context.ours ? OF_EXPORTS : RECOGNISERS) {
		const next = recogniser(at, context);
		if (next !== undefined) return next;
	}
	addProse(block, context);
	if (block.kind === 'paragraph') context.list = listKind(block.text);
	return at + 1;
}

function addHeading(block: Block, heading: ItemHeading, context: Context): void {
	const title = heading.title
		.replace(/\s+/g, ' ')
		.replace(/\s*:\s*$/, '')
		.trim();
	const mark = heading.letter ? `${heading.number})` : heading.number !== undefined ? `${heading.number}.` : '#'.repeat(heading.depth);
	add(context, {
		kind: 'heading',
		text: title === '' ? mark : `${mark} ${title}`,
		depth: heading.depth,
		line: block.line,
		doubt: heading.roman
			? {
					source: block.line,
					message: {
						fr: 'le point est numéroté en chiffres romains dans l’original; vérifiez son numéro',
						en: 'the item has a Roman numeral in the original; check its number',
					},
				}
			: undefined,
	});
	context.inItem = true;
	if (heading.sentence !== undefined) add(context, { kind: 'prose', text: heading.sentence, gap: true, line: block.line });
	context.resolution = numberIn(block, heading, context);
}

/** The number of the decision that the heading announces: `2024-017 : Titre`, `Délibération n° 2024-07 : Titre`. */
function numberIn(block: Block, heading: ItemHeading, context: Context): Context['resolution'] {
	const base = { title: heading.title, line: block.line };
	if (heading.resolution !== undefined) return { ...base, keyword: word(context, 'Résolution', 'Resolution'), number: heading.resolution };
	const record = readRecord(createLine(plain(heading.title), 0));
	if (record?.keyword.kind !== 'decision' || record.number === undefined) return undefined;
	return {
		...base,
		keyword: record.keywordAt.value,
		number: `${record.sign === undefined ? '' : `${record.sign.value} `}${record.number.value}`,
	};
}

/** A number that no text of the item took is a decision all the same. */
function closeItem(context: Context): void {
	const given = context.resolution;
	if (!given) return;
	context.resolution = undefined;
	add(context, {
		kind: 'record',
		about: 'decision',
		head: `${given.keyword} ${given.number}${colon(context)} ${given.title}`,
		body: [],
		fields: [],
		line: given.line,
		doubt: {
			source: given.line,
			message: {
				fr: 'le titre tient lieu de texte : la décision est numérotée, mais son texte n’a pas été reconnu; vérifiez ce qui a été décidé',
				en: 'the title stands for the text: the decision has a number, but its text was not recognised; check what was decided',
			},
		},
	});
}

function addProse(block: Block, context: Context): void {
	const base = { line: block.line, gap: block.gap, side: block.side };
	if (block.kind === 'verbatim') add(context, { kind: 'verbatim', lines: block.lines, line: block.line });
	else if (block.kind === 'table') add(context, { kind: 'verbatim', lines: tableLines(block), line: block.line });
	else if (block.kind === 'item')
		add(context, { kind: 'prose', text: block.text, list: { marker: block.marker, ordered: block.ordered, depth: block.depth }, ...base });
	else if (block.kind === 'paragraph' || block.kind === 'heading') add(context, { kind: 'prose', text: block.text, ...base });
}

function tableLines(table: Extract<Block, { kind: 'table' }>): readonly string[] {
	const width = Math.max(table.header.length, ...table.rows.map((r) => r.length));
	const row = (cells: readonly string[]): string =>
		`| ${Array.from({ length: width }, (_, i) => (cells[i] ?? '').replace(/\|/g, '\\|')).join(' | ')} |`;
	return [row(table.header), `|${' --- |'.repeat(width)}`, ...table.rows.map(row)];
}

/** The document names its decisions with a keyword and a number. */
function labelsDecision(text: string): boolean {
	const record = readRecord(createLine(plain(text).replace(/^\**/, ''), 0));
	return record?.keyword.kind === 'decision' && record.number !== undefined && record.issues.every((i) => i.code !== 'misspelled-keyword');
}

function introducedNames(blocks: readonly Block[]): ReadonlySet<string> {
	const names = new Set<string>();
	const name = "\\p{Lu}[\\p{L}'’-]+(?: (?:de |du |des |la |le |van |von )?\\p{Lu}[\\p{L}'’-]+){1,3}";
	const lead = new RegExp(`(?:[Mm]adame|[Mm]onsieur|Mme|M\\.|Mr\\.?|Mrs\\.?|Ms\\.?|\\bpar|\\bby)\\s+(${name})`, 'gu');
	for (const block of blocks) for (const match of textOf(block).matchAll(lead)) names.add(foldText(match[1] as string));
	return names;
}
