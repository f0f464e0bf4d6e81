import { foldText } from '../../syntax/fold.ts';
import { createLine } from '../../syntax/line.ts';
import { readEvent } from '../../syntax/readings/event.ts';
import { readDecisionFields } from '../../syntax/readings/field.ts';
import { readRecord } from '../../syntax/readings/record.ts';
import { readResult } from '../../syntax/readings/result.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { isRecital, readLoneResolutionNumber } from '../marks.ts';
import { add, type Context, colon, word } from '../parts.ts';
import { textOf } from './decisions.ts';
import { readMovers } from './movers.ts';
import { statedOutcome } from './stated.ts';
import { derivedResult } from './tellsDecision.ts';
import { type CountedOutcome, readCountedOutcome } from './votes.ts';

const formula =
	/^(?:(?:par conséquent|en conséquence|therefore),?\s*)?(?:il est|résolu|it was|be it resolved|en conséquence|par conséquent|pour ces motifs|sur proposition|il est donc)?\s*[,:]?$/i;
const both =
	/^(?:[^,]{3,60},\s*)?(?:en conséquence,?\s*|par conséquent,?\s*)?(?:(?:il est|it was)\s+)?(?:d[ûu]ment\s+)?(?:propos[ée]e?s?\s+par|(?:proposed|moved) by|on (?:a )?motion (?:of|by|from)|sur (?:la |une )?proposition (?:de|du|d['’]))\s*:?\s*(?<mover>.+?)\s*,?\s*(?:et\s+|and\s+)?(?:d[ûu]ment\s+)?(?:(?:appuy|second)[ée]e?s?\s+par|seconded by|avec l['’]appui (?:de|du|d['’]))\s*:?\s*(?<seconder>.+?)(?<rest>\s*(?:,|;)?\s*(?:et\s+)?(?:(?:il est|it was)\s+)?(?:unanimement\s+|and\s+)?(?:r[ée]solu|resolved|d[ée]cid[ée]|that\b|to\b|que\b|(?:d['’]|de\s+)\p{L}+(?:er|ir|re)\b).*)?[.:;,]?$/iu;
const alone =
	/^(?:[^,]{3,60},\s*)?(?:en conséquence,?\s*|par conséquent,?\s*)?(?:(?:il est|it was)\s+)?(?:d[ûu]ment\s+)?(?:propos[ée]e?s?\s+par|(?:proposed|moved) by|on (?:a )?motion (?:of|by|from)|sur (?:la |une )?proposition (?:de|du|d['’]))\s*:?\s*(?<mover>[^,;:]+?)\s*(?<rest>,?\s*(?:et\s+)?(?:(?:il est|it was)\s+)?(?:unanimement\s+|and\s+)?(?:r[ée]solu|resolved|d[ée]cid[ée]|that\b|to\b|que\b|(?:d['’]|de\s+)\p{L}+(?:er|ir|re)\b).*)?[.:;,]?$/iu;

/** What a line is in a council's resolution. */
type Reading =
	| { readonly kind: 'number'; readonly number: string }
	| { readonly kind: 'formula' | 'field' | 'result' | 'resolved' | 'recital' | 'text' }
	| { readonly kind: 'outcome'; readonly outcome: CountedOutcome }
	| { readonly kind: 'movers'; readonly mover: string; readonly seconder: string | undefined; readonly rest: string };

function read(words: string, context: Context): Reading {
	const number = readLoneResolutionNumber(words);
	if (number !== undefined) return { kind: 'number', number };
	if (formula.test(words)) return { kind: 'formula' };
	const line = createLine(words, 0);
	if (readDecisionFields(line)) return { kind: 'field' };
	if (/^(?:et )?(?:unanimement )?(?:résolue?|resolved)\b/i.test(words)) return { kind: 'resolved' };
	if (readResult(line)) return { kind: 'result' };
	const outcome = readCountedOutcome(words, context);
	if (outcome) return { kind: 'outcome', outcome };
	if (isRecital(words)) return { kind: 'recital' };
	const { mover, seconder, rest = '' } = (both.exec(words) ?? alone.exec(words))?.groups ?? {};
	if (mover !== undefined && mover.length <= 70 && (seconder?.length ?? 0) <= 70)
		return { kind: 'movers', mover, seconder, rest, ...readMovers(words, 'all') };
	return { kind: 'text' };
}

/** The resolution while its lines are taken in. */
interface Open {
	number: string | undefined;
	readonly keyword: string | undefined;
	text: string | undefined;
	/** Recitals above the text. */
	readonly lead: string[];
	/** Words of the formula that open the text: `Et résolu`, `Il est proposé par …, appuyé par … et résolu :`. */
	readonly formula: string[];
	readonly body: string[];
	readonly fields: string[];
	/** Results as they are written. */
	readonly results: string[];
	/** What a formula says of the result: holds where none is written. */
	derived: readonly string[];
}

/** A council's resolution: number, `Proposé par`, `Appuyé par`, `Et résolu`, operative text, `ADOPTÉE`, in any order that councils use. */
export function resolutionAt(at: number, context: Context): number | undefined {
	const first = context.blocks[at] as Block;
	if (first.kind !== 'paragraph' || !opensResolution(first.text, context)) return undefined;
	const given = context.resolution;
	const open: Open = {
		number: given?.number,
		keyword: given?.keyword,
		text: undefined,
		lead: [],
		formula: [],
		body: [],
		fields: [],
		results: [],
		derived: [],
	};
	const pages: Extract<Block, { kind: 'note' }>[] = [];
	let next = at;
	for (; next < context.blocks.length && open.results.length === 0 && !tellsOutcome(open.text); next++) {
		const block = context.blocks[next] as Block;
		// a page number in the middle of a resolution
		if (block.kind === 'note') pages.push(block);
		else if (context.headings.has(block) || (block.kind !== 'paragraph' && block.kind !== 'item') || !take(open, block, next, context))
			break;
	}
	if (open.fields.length === 0 && open.number === undefined) return undefined;
	for (const page of pages) add(context, { kind: 'comment', text: `import: ${page.text}`, line: page.line });
	const text = open.formula.length === 0 && open.text === undefined ? undefined : [...open.formula, open.text ?? ''].join(' ').trim();
	for (const line of open.lead) add(context, { kind: 'prose', text: line, gap: true, line: first.line });
	add(context, {
		kind: 'record',
		about: 'decision',
		head: `${keywordOf(open, context)}${open.number === undefined ? '' : ` ${open.number}`}${colon(context)}${text === undefined ? '' : ` ${text}`}`,
		body: open.body,
		fields: [...open.fields, ...(open.results.length > 0 ? unique(open.results) : open.derived)],
		line: first.line,
		doubt:
			text === undefined
				? {
						source: first.line,
						message: {
							fr: 'résolution sans texte : le texte qui suit son numéro n’a pas été reconnu; comparez avec l’original',
							en: 'resolution without text: the text below its number was not recognised; compare with the original',
						},
					}
				: undefined,
	});
	context.resolution = undefined;
	return next;
}

function keywordOf(open: Open, context: Context): string {
	if (open.keyword !== undefined) return open.keyword;
	const resolves =
		open.number !== undefined || /résolu|resolved/i.test([...open.fields, ...open.lead, ...open.formula, open.text ?? ''].join(' '));
	return resolves ? word(context, 'Résolution', 'Resolution') : word(context, 'Décision', 'Motion');
}

/** Takes one paragraph in; false when it is no part of the resolution. */
function take(open: Open, block: Extract<Block, { kind: 'paragraph' | 'item' }>, at: number, context: Context): boolean {
	const words = plain(block.text);
	const reading = read(words, context);
	const hasText = open.text !== undefined;
	switch (reading.kind) {
		case 'number':
			if (hasText || open.number !== undefined) return false;
			open.number = reading.number;
			return true;
		case 'formula':
			(hasText ? open.body : open.formula).push(block.text);
			return true;
		case 'field':
			open.fields.push(words);
			return true;
		case 'result':
			open.results.push(words);
			return true;
		case 'resolved':
			takeResolved(open, block.text, words, context);
			return true;
		case 'movers':
			if (hasText || open.fields.length > 0) break;
			takeMovers(open, block.text, reading, context);
			return true;
		case 'recital':
			if (hasText) break;
			open.lead.push(block.text);
			return true;
		case 'outcome':
			open.results.push(reading.outcome.result);
			open.fields.push(reading.outcome.vote);
			open.body.push(...reading.outcome.words);
			return true;
		case 'text':
			if (hasText || (block.kind === 'item' && open.lead.length === 0)) break;
			open.text = block.kind === 'item' ? `${block.marker} ${block.text}` : block.text;
			return true;
	}
	if (!hasText || !(block.kind === 'item' || goesOn(words) || (open.fields.length > 0 && resultAhead(at, context)))) return false;
	open.body.push(block.kind === 'item' ? `${block.ordered ? block.marker : '-'} ${block.text}` : `\n${block.text}\n`);
	return true;
}

/** `Et résolu à l’unanimité` is a result that does not end the resolution; `RÉSOLU de …` is its text. */
function takeResolved(open: Open, text: string, words: string, context: Context): void {
	if (readResult(createLine(words, 0))) open.fields.push(words);
	else if (
		open.text === undefined &&
		words.length < 60 &&
		/(?:[:,]|que|that|^(?:et )?(?:unanimement )?(?:r[ée]solue?|resolved))$/i.test(words)
	) {
		open.derived = derivedResult(words, context);
		open.formula.push(text);
	} else if (open.text === undefined) open.text = text;
	else open.body.push(`\n${text}\n`);
}

const onlyFormula =
	/^[\s,;]*(?:et\s+)?(?:(?:il est|it was)\s+)?(?:unanimement\s+)?(?:r[ée]solu|resolved|d[ée]cid[ée])?(?:\s+(?:à l['’]unanimité|à la majorité|unanimement|unanimously|par les conseillers présents|des (?:membres|conseillers|conseill[èe]res)(?: et conseill[èe]res)? présents))*[\s:,.]*(?:que|that|de|to)?[\s:]*$/i;

function takeMovers(open: Open, text: string, { mover, seconder, rest }: Extract<Reading, { kind: 'movers' }>, context: Context): void {
	open.fields.push(`${word(context, 'Proposée par', 'Moved by')}${colon(context)} ${mover}`);
	if (seconder !== undefined) open.fields.push(`${word(context, 'Appuyée par', 'Seconded by')}${colon(context)} ${seconder}`);
	if (/r[ée]solu|resolved|unanim/i.test(rest)) open.derived = derivedResult(rest, context);
	if (onlyFormula.test(rest)) open.formula.push(text);
	else open.text = text;
}

function unique(results: readonly string[]): readonly string[] {
	return results.filter((r, i) => results.findIndex((o) => foldText(o) === foldText(r)) === i);
}

function opensResolution(text: string, context: Context): boolean {
	const words = plain(text);
	const reading = read(words, context);
	if (reading.kind === 'number') return true;
	if (reading.kind === 'formula') return /\p{L}/u.test(words);
	// `Sur proposition de Ann Lee, la séance est levée à 20 h 22.` is an event
	if (reading.kind === 'movers')
		return words.length < 600 && (/r[ée]solu|resolved|\b(?:that|que)\b/i.test(words) || readEvent(createLine(words, 0)) === undefined);
	return reading.kind === 'field' && readDecisionFields(createLine(words, 0))?.some((f) => f.key === 'mover') === true;
}

function goesOn(text: string): boolean {
	return /^(?:et\s+)?(?:que\b|qu['’]|d['’]|de\b|ET\b|that\b|and\b|to\b)/i.test(text) || /^\p{Lu}['’]?\p{Lu}{3}/u.test(text);
}

/** The text ends in its own outcome: `… Motion carried.` */
function tellsOutcome(text: string | undefined): boolean {
	return text !== undefined && statedOutcome(plain(text)) !== undefined;
}

function resultAhead(at: number, context: Context): boolean {
	for (let i = at; i < Math.min(at + 8, context.blocks.length); i++) {
		const block = context.blocks[i] as Block;
		if (context.headings.has(block) || readRecord(createLine(plain(textOf(block)), 0))) return false;
		const words = plain(textOf(block));
		if (readResult(createLine(words, 0)) || readCountedOutcome(words, context)) return true;
	}
	return false;
}
