import { foldText } from '../../syntax/fold.ts';
import { createLine } from '../../syntax/line.ts';
import { readDecisionFields } from '../../syntax/readings/field.ts';
import { readResult } from '../../syntax/readings/result.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { type Context, colon, word } from '../parts.ts';

export interface VoteDraft {
	/** Lines that the language reads as fields. */
	readonly fields: readonly string[];
	/** The words of the original that no field holds. */
	readonly body: readonly string[];
	readonly next: number;
}

const TALLY: readonly { readonly pattern: RegExp; readonly fr: string; readonly en: string }[] = [
	{ pattern: /^(?:nombre de )?votants?\b|^(?:number of )?voters\b|^suffrages exprimes\b/, fr: 'Votants', en: 'Voters' },
	{
		pattern: /^(?:ne prennent? pas part(?: au vote)?|nppv|n'ont pas pris part|not voting|did not vote)\b/,
		fr: 'Ne prennent pas part au vote',
		en: 'Not voting',
	},
	{ pattern: /^(?:s'abst\w+|abst\w*|ne se prononcent? pas)\b/, fr: 'Abstentions', en: 'Abstentions' },
	{ pattern: /^(?:vot(?:ent|e|es|ix)? )?contre\b|^against\b|^opposed\b|^nays?\b|^no\b/, fr: 'Contre', en: 'Against' },
	{ pattern: /^(?:vot(?:ent|e|es|ix)? )?pour\b|^(?:in )?favou?r\b|^for\b|^ayes?\b|^yes\b|^yeas?\b|^en faveur\b/, fr: 'Pour', en: 'For' },
];

/** The counts of a vote that begin at a block: a table, a list, or lines. */
export function readVote(at: number, context: Context): VoteDraft | undefined {
	const block = context.blocks[at];
	if (block?.kind === 'table') return fromTable(block, at, context);
	const fields: string[] = [];
	const body: string[] = [];
	let next = at;
	for (let i = at; i < context.blocks.length; i++) {
		const b = context.blocks[i] as Block;
		if (b.kind === 'note' || (b.kind !== 'paragraph' && b.kind !== 'item') || context.headings.has(b)) break;
		const text = plain(b.text).replace(/\s*[;,.]\s*$/, '');
		const line = createLine(text, 0);
		const found = readDecisionFields(line);
		if (
			found?.every((f) => f.key !== 'mover' && f.key !== 'seconder' && f.key !== 'supersedes') === true &&
			/\d|aucun|n[ée]ant|none|unanim/i.test(text)
		)
			fields.push(text);
		else if (/^vote ?:/.test(foldText(text)) && readResult(line)) fields.push(text);
		else {
			const counts = readCounts(text);
			if (!counts) break;
			body.push(text);
			fields.push(voteField(counts, context));
		}
		next = i + 1;
	}
	return fields.length > 0 ? { fields, body, next } : undefined;
}

const COUNT_WORDS = {
	fr: ['votants', 'ne prennent pas part au vote', 'abstention', 'contre', 'pour'],
	en: ['voters', 'not voting', 'abstained', 'against', 'for'],
} as const;

interface Count {
	readonly count: number;
	/** Index in `TALLY`. */
	readonly tally: number;
}

/** `Vote du CA : 7 pour ; 1 ne se prononce pas`: a line of counts. */
function readCounts(text: string): readonly Count[] | undefined {
	const folded = foldText(text);
	if (text.length > 160 || !/^(?:resultats? (?:du|des) )?(?:vote|votes|scrutin|voix|in favou?r|pour|contre|for)\b/.test(folded))
		return undefined;
	const all = sidesOf(folded);
	return all.length > 0 ? all : undefined;
}

/** Numbers with the word of a side behind or before them. */
function sidesOf(folded: string): readonly Count[] {
	const after = Array.from(
		folded.matchAll(
			/(?<![\d.,$-])(\d{1,3})\s*(?:voix |votes? |membres? |members? )?(?=(pour|contre|abst\w*|en faveur|for\b|against|in favou?r|opposed|ne prennent))/g,
		),
		(m) => ({ count: Number(m[1]), side: m[2] as string }),
	);
	const before = Array.from(folded.matchAll(/(pour|contre|abst\w*|en faveur|for|against|in favou?r|opposed)\s*[:=]\s*(\d+)/g), (m) => ({
		count: Number(m[2]),
		side: m[1] as string,
	}));
	return (after.length >= before.length ? after : before).flatMap(({ count, side }) => {
		const tally = TALLY.findIndex((t) => t.pattern.test(side));
		return tally < 0 ? [] : [{ count, tally }];
	});
}

const [AGAINST, FOR] = [TALLY.findIndex((t) => t.fr === 'Contre'), TALLY.findIndex((t) => t.fr === 'Pour')];

/** The counts that running text states: `4 pour, 1 abstention`, `by 3 votes to 1`, `5 voix contre 2`. One number with `pour` is none. */
export function countsIn(text: string): readonly Count[] | undefined {
	const folded = foldText(text);
	const against = /(?:\bby (?:a vote of )?|\bpar |\()(\d{1,3})(?: voix| votes?)? (?:to|contre|a) (\d{1,3})\b(?! (?:pour|contre))/.exec(
		folded,
	);
	if (against)
		return [
			{ count: Number(against[1]), tally: FOR },
			{ count: Number(against[2]), tally: AGAINST },
		];
	const sides = sidesOf(folded);
	const distinct = new Set(sides.map((s) => s.tally));
	if (distinct.size !== sides.length) return undefined;
	const certain =
		sides.length >= 2 || /\d (?:voix|votes?) (?:pour|contre|for|against|in favour)|\d (?:opposed|abstention|abstained)/.test(folded);
	return sides.length > 0 && certain ? sides : undefined;
}

function sideWord(count: number, tally: number, context: Context): string {
	if (context.language === 'en') return COUNT_WORDS.en[tally] as string;
	const side = COUNT_WORDS.fr[tally] as string;
	return side === 'abstention' && count > 1 ? 'abstentions' : side;
}

/** The counts as a field. */
export function voteField(counts: readonly Count[], context: Context): string {
	return `${word(context, 'Vote', 'Vote')}${colon(context)} ${counts.map(({ count, tally }) => `${count} ${sideWord(count, tally, context)}`).join(', ')}`;
}

/** A result with its counts, on a line of its own. */
export interface CountedOutcome {
	readonly result: string;
	readonly vote: string;
	/** The counts as written, where the field says them in other words. */
	readonly words: readonly string[];
}

/** `Adopté à la majorité (4 pour, 1 abstention)`, `CARRIED (3 to 1)`. */
export function readCountedOutcome(text: string, context: Context): CountedOutcome | undefined {
	const match = /^(?<result>[^()]{4,60}?)\s*\((?<counts>[^()]*\d[^()]*)\)\s*\.?$/.exec(text);
	const { result = '', counts = '' } = match?.groups ?? {};
	if (match === null || !readResult(createLine(result, 0))) return undefined;
	const found = countsIn(`(${counts})`);
	if (!found) return undefined;
	const vote = voteField(found, context);
	return { result, vote, words: foldText(vote).includes(foldText(counts)) ? [] : [text] };
}

function fromTable(table: Extract<Block, { kind: 'table' }>, at: number, context: Context): VoteDraft | undefined {
	const rows = [...(table.header.length > 0 ? [table.header] : []), ...table.rows].map((r) => r.map((c) => plain(c)));
	if (rows.length === 0 || rows[0]?.length === undefined) return undefined;
	const upright = rows.every((r) => r.length === 2 && /^\d+$/.test(r[1] ?? '') && tallyOf(r[0] ?? '') !== undefined);
	const flat =
		rows.length === 2 &&
		(rows[0] as string[]).length >= 2 &&
		(rows[0] as string[]).every((c, i) => tallyOf(c) !== undefined && /^\d+$/.test(rows[1]?.[i] ?? ''));
	if (!upright && !flat) return byName(table, at, context);
	const pairs = upright
		? rows.map(([label = '', count = '']) => ({ label, count }))
		: (rows[0] as string[]).map((label, i) => ({ label, count: rows[1]?.[i] ?? '' }));
	const fields: string[] = [];
	const body: string[] = [];
	const several = pairs.filter((p) => tallyOf(p.label)?.fr === 'Pour').length > 1;
	for (const { label, count } of pairs) {
		const tally = tallyOf(label) as (typeof TALLY)[number];
		const named = /^(?:votent|vote|votes) pour .|^for .|^pour .{3}/i.test(label);
		// a vote between several candidates has no `for`
		if (named) body.push(`${label}${colon(context)} ${count}`);
		if (!named || !several)
			fields.push(asWritten(`${label}${colon(context)} ${count}`) ?? `${word(context, tally.fr, tally.en)}${colon(context)} ${count}`);
	}
	return { fields, body, next: at + 1 };
}

/** A recorded vote: a row for each member, a cross below the side that they voted for. */
function byName(table: Extract<Block, { kind: 'table' }>, at: number, context: Context): VoteDraft | undefined {
	const header = table.header.map((c) => plain(c));
	const sides = header.flatMap((cell, i) => (i > 0 && tallyOf(cell) !== undefined ? [i] : []));
	if (sides.length < 2 || sides.length < header.length - 1 || table.rows.length === 0) return undefined;
	const voted = table.rows.map((row) => ({ name: plain(row[0] ?? ''), side: sides.find((i) => isCross(row[i])) }));
	if (!voted.every(({ name, side }) => side === undefined || (name !== '' && !/\d/.test(name)))) return undefined;
	const fields = sides.flatMap((i) => {
		const names = voted.flatMap((v) => (v.side === i ? [v.name] : []));
		const tally = tallyOf(header[i] as string) as (typeof TALLY)[number];
		return names.length === 0 ? [] : [`${word(context, tally.fr, tally.en)}${colon(context)} ${names.join(', ')}`];
	});
	const silent = voted.flatMap((v) => (v.side === undefined && v.name !== '' ? [v.name] : []));
	const title = header[0] === '' || header[0] === undefined ? [] : [header[0]];
	return fields.length === 0 ? undefined : { fields, body: [...title, ...silent], next: at + 1 };
}

function isCross(cell: string | undefined): boolean {
	return /^(?:x|✓|✔|☒|☑|•|1|oui|yes)$/i.test(plain(cell ?? '').trim());
}

/** The row as it is, where the language reads its label. */
function asWritten(text: string): string | undefined {
	return readDecisionFields(createLine(text, 0)) ? text : undefined;
}

function tallyOf(label: string): (typeof TALLY)[number] | undefined {
	const folded = foldText(label);
	return TALLY.find((t) => t.pattern.test(folded));
}
