import { createLine } from '../../syntax/line.ts';
import { readActionFields, readDecisionFields } from '../../syntax/readings/field.ts';
import { readRecord } from '../../syntax/readings/record.ts';
import { readResult } from '../../syntax/readings/result.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { add, type Context, colon, word } from '../parts.ts';
import { nested } from './actions.ts';
import { partedVote } from './namedVote.ts';
import { leadingOwner } from './owners.ts';
import { countsIn, readCountedOutcome, readVote, voteField } from './votes.ts';

export function textOf(block: Block | undefined): string {
	return block === undefined || block.kind === 'table' || block.kind === 'verbatim' || block.kind === 'note' ? '' : block.text;
}

const otherKeyword =
	/^(resolved|resolution|agreed|agreement|decided|résolu|decision|d[ée]cid[ée]|proposition|proposal)\s*(?::|–|—|\s-\s)\s*(?=\S)/i;

/** A record that bears its keyword: `Décision no 3 : …`, `**Motion:** …`, `RESOLVED: …`, with fields, result and body below. */
export function keywordRecordAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'item') return undefined;
	// what an export has not in bold was no record: `- Décision : …` is prose
	if (context.ours && !block.text.startsWith('**')) return undefined;
	const text = withoutOrdinal(withoutEmphasis(block.text), context);
	const reading = readRecord(createLine(text, 0));
	const other = reading ? null : otherKeyword.exec(text);
	if (!reading && !other) return undefined;
	if (other && /^propos/i.test(other[0]) && !movedBelow(at, context)) return undefined;
	if (reading?.arrow || (reading && reading.number === undefined && !/:|–|—/.test(text))) return undefined;
	const kind = reading?.keyword.kind ?? 'decision';
	if (other || text !== withoutEmphasis(block.text))
		add(context, { kind: 'comment', text: `import: ${plain(block.text)}`, line: block.line });
	const head = other
		? `${/^r/i.test(other[0]) ? word(context, 'Résolution', 'Resolution') : /^p/i.test(other[0]) ? 'Motion' : word(context, 'Décision', 'Decision')}${colon(context)} ${text.slice(other[0].length)}`
		: text;
	const tail = readTail(at, kind, context, reading?.text.value === '', text);
	const full =
		reading?.text.value === '' && tail.text !== undefined ? `${head.replace(/\s*:?\s*$/, '')}${colon(context)} ${tail.text}` : head;
	// a bold keyword is one that this program wrote: its fields say all
	const owner =
		kind === 'action' &&
		!block.text.startsWith('**') &&
		!tail.fields.some((f) => /^(?:responsable|owner)/i.test(f)) &&
		reading?.arguments === undefined
			? leadingOwner(reading?.text.value ?? '', context)
			: [];
	add(context, {
		kind: 'record',
		about: kind,
		head: full,
		body: tail.body,
		fields: [...owner, ...tail.fields],
		line: block.line,
		side: block.side,
		whole: reading !== undefined && reading.text.value !== '',
	});
	return tail.next;
}

const ORDINALS = [
	'premi[eè]re?',
	'deuxi[eè]me|seconde?|second',
	'troisi[eè]me|third',
	'quatri[eè]me|fourth',
	'cinqui[eè]me|fifth',
	'sixi[eè]me|sixth',
	'septi[eè]me|seventh',
	'huiti[eè]me|eighth',
	'neuvi[eè]me|ninth',
	'dixi[eè]me|tenth',
];
const ordinal = new RegExp(
	`^(?:(${ORDINALS.join(')|(')})|(\\d{1,2})(?:re|er|e|ère|ème|st|nd|rd|th)) r[ée]solution\\s*[:–—-]\\s*(?=\\S)`,
	'i',
);

/** `Proposition : …` is a motion where someone moves it below. */
function movedBelow(at: number, context: Context): boolean {
	return context.blocks
		.slice(at + 1, at + 4)
		.some((b) => readDecisionFields(createLine(plain(textOf(b)), 0))?.some((f) => f.key === 'mover'));
}

/** `Deuxième résolution : …` → `Résolution 2 : …`. */
function withoutOrdinal(text: string, context: Context): string {
	const match = ordinal.exec(text);
	if (!match) return text;
	const number = match[ORDINALS.length + 1] ?? String(match.slice(1, ORDINALS.length + 1).findIndex((g) => g !== undefined) + 1);
	return `${word(context, 'Résolution', 'Resolution')} ${number}${colon(context)} ${text.slice(match[0].length)}`;
}

function withoutEmphasis(text: string): string {
	return text.replace(/^(\*\*\*|\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1/, '$2').replace(/^\\(?=[#=])/, '');
}

interface Tail {
	readonly text?: string;
	readonly body: readonly string[];
	readonly fields: readonly string[];
	readonly next: number;
}

/** What follows a record's head and is its own: text, body up to the fields, fields, result. */
function readTail(at: number, kind: 'decision' | 'action' | 'information', context: Context, empty: boolean, head: string): Tail {
	const block = context.blocks[at] as Block;
	const inner = nested(at, context);
	const body: string[] = [];
	const fields: string[] = [];
	for (const line of inner.lines) (fieldLine(line, kind) === undefined ? body : fields).push(fieldLine(line, kind) ?? line);
	let next = inner.next;
	let text: string | undefined;
	const stop = fieldsAhead(next, kind, context);
	for (; next < context.blocks.length; next++) {
		const below = context.blocks[next] as Block;
		if (
			context.headings.has(below) ||
			below.kind === 'heading' ||
			below.kind === 'note' ||
			below.kind === 'table' ||
			below.side !== block.side
		)
			break;
		const field = fieldLine(textOf(below), kind);
		const counted = kind === 'decision' ? readCountedOutcome(plain(textOf(below)), context) : undefined;
		if (counted) {
			fields.push(counted.vote, counted.result);
			body.push(...counted.words);
		} else if (field !== undefined && below.kind !== 'verbatim') fields.push(field);
		else if (kind === 'decision' && readVote(next, context)) {
			const vote = readVote(next, context) as NonNullable<ReturnType<typeof readVote>>;
			fields.push(...vote.fields);
			body.push(...vote.body);
			next = vote.next - 1;
		} else if (fields.length > 0 && kind === 'decision' && tellsVote(below, fields)) {
			fields.push(voteField(countsIn(plain(textOf(below))) ?? [], context));
			body.push(textOf(below));
		} else if (fields.length > 0) break;
		else if (empty && text === undefined && below.kind === 'paragraph') text = below.text;
		else if (next < stop) body.push(...bodyLines(below));
		else if (below.kind === 'item' && (below.side === true || (block.kind !== 'item' && endsOpen(text ?? head, body))))
			body.push(...bodyLines(below));
		else break;
	}
	return { ...(text === undefined ? {} : { text }), body, fields: fields.flatMap((f) => partedVote(f, context)), next };
}

/** `Le vote secret est demandé. Pour : 22, contre : 7.` below a motion whose fields say no vote yet. */
function tellsVote(block: Block, fields: readonly string[]): boolean {
	const text = plain(textOf(block));
	return (
		block.kind === 'paragraph' &&
		text.length < 200 &&
		/\bvot(?:e|es|ed|ing)\b|scrutin/i.test(text) &&
		countsIn(text) !== undefined &&
		!fields.some((f) => /^(?:vote|pour|for|contre|against)\b/i.test(f))
	);
}

function endsOpen(text: string, body: readonly string[]): boolean {
	return /:\s*$/.test(plain(text)) || body.length > 0;
}

function bodyLines(block: Block): readonly string[] {
	if (block.kind === 'item') return [`${'  '.repeat(block.depth)}${block.ordered ? block.marker : '-'} ${block.text}`];
	if (block.kind === 'verbatim') return block.lines;
	return ['', textOf(block), ''];
}

/** Paragraphs between a record and its list of fields are its body: index of the first field, or `from`. */
function fieldsAhead(from: number, kind: 'decision' | 'action' | 'information', context: Context): number {
	for (let i = from; i < Math.min(from + 12, context.blocks.length); i++) {
		const block = context.blocks[i] as Block;
		if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'verbatim') return from;
		if (context.headings.has(block) || (block.kind === 'paragraph' && readRecord(createLine(withoutEmphasis(block.text), 0)))) return from;
		if (block.kind !== 'verbatim' && fieldLine(block.text, kind) !== undefined) return i;
	}
	return from;
}

/** The line as a field or result of a record of the kind, without bullet and emphasis. */
function fieldLine(raw: string, kind: 'decision' | 'action' | 'information'): string | undefined {
	const text = plain(raw.replace(/^\s*[-*•]\s+/, '')).trim();
	if (text === '' || text.length > 300 || kind === 'information') return undefined;
	const outcome = /^(?:r[ée]sultat|result|outcome)\s*:\s*(.+)$/i.exec(text)?.[1];
	if (outcome !== undefined && kind === 'decision' && readResult(createLine(capitalised(outcome), 0))) return capitalised(outcome);
	const line = createLine(text, 0);
	if (kind === 'action') return readActionFields(line) ? text : undefined;
	return readDecisionFields(line) || readResult(line) ? text : undefined;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
