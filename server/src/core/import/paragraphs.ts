import { readDateLine } from '../syntax/dates.ts';
import { createLine } from '../syntax/line.ts';
import { readRecord } from '../syntax/readings/record.ts';
import { readResult } from '../syntax/readings/result.ts';
import { readStatement } from '../syntax/readings/statement.ts';
import type { Block, FlowLine, ListItem, Paragraph, TextLine } from './block.ts';
import { wrapWidth } from './lines.ts';
import { endsSentence, isLoneNumber, isRecital, opensParagraph, readMark } from './marks.ts';

/** Joins wrapped lines of plain text into paragraphs and list items, across page breaks and what stood between too. */
export function joinParagraphs(lines: readonly FlowLine[]): readonly Block[] {
	const width = wrapWidth(lines);
	const words = hyphenWords(lines);
	const blocks: Block[] = [];
	let open: OpenBlock | undefined;
	let gap = true;
	let cut = false;
	let waiting: Block[] = [];
	const close = (): void => {
		if (open) blocks.push(finish(open));
		blocks.push(...waiting);
		open = undefined;
		waiting = [];
	};
	for (const line of lines) {
		if (line.kind === 'aside') {
			waiting.push(...line.blocks);
			cut = true;
			continue;
		}
		const text = line.text.trim();
		if (text === '') {
			gap = true;
			continue;
		}
		if (open && belongs(open, line, { gap, cut, width })) {
			open.text = open.text === '' ? text : join(open.text, text, words);
			open.lines.push(text);
			open.last = line;
		} else {
			close();
			open = begin(line, gap);
		}
		gap = false;
		cut = false;
	}
	close();
	return blocks;
}

interface OpenBlock {
	readonly mark: ReturnType<typeof readMark>;
	readonly alone: boolean;
	readonly line: number;
	readonly gap: boolean;
	readonly indent: number;
	text: string;
	/** The lines as they were, trimmed. */
	readonly lines: string[];
	last: TextLine;
}

function begin(line: TextLine, gap: boolean): OpenBlock {
	const text = line.text.trim();
	const alone = isLoneNumber(text);
	const mark = alone ? { marker: text, ordered: true, length: text.length } : readMark(text);
	return {
		mark,
		alone,
		line: line.line,
		gap,
		indent: line.text.length - line.text.trimStart().length,
		text: mark ? text.slice(mark.length).trim() : text,
		lines: [text],
		last: line,
	};
}

function finish(open: OpenBlock): ListItem | Paragraph {
	const { line, gap, text, mark } = open;
	if (!mark) return { kind: 'paragraph', text, line, gap, ...(open.lines.length > 1 ? { lines: open.lines } : {}) };
	return {
		kind: 'item',
		marker: mark.marker,
		ordered: mark.ordered,
		depth: open.indent,
		text,
		line,
		gap,
		...(open.alone ? { alone: true } : {}),
	};
}

function belongs(open: OpenBlock, line: TextLine, at: { readonly gap: boolean; readonly cut: boolean; readonly width: number }): boolean {
	const text = line.text.trim();
	const empty = open.text === '';
	if (!empty && !at.gap && asksForNumber.test(open.text) && /^\d/.test(text)) return true;
	if (!empty && isDateLine(text, open.text)) return false;
	if (empty) return open.mark !== undefined && !readMark(text) && !isLoneNumber(text);
	if (
		opensParagraph(text) &&
		!(!at.gap && /^[IVX]\.\s/.test(text)) &&
		!(/^\p{Ll}/u.test(text) && !endsSentence(open.text) && readMark(text) === undefined)
	)
		return false;
	if (readStatement(open.text) && !/^\p{Ll}/u.test(text)) return false;
	const head = createLine(open.text, 0);
	if (readResult(head) || (readRecord(head)?.text.value === '' && at.gap)) return false;
	const lower = /^[\p{Ll}]/u.test(text);
	if (at.gap) {
		if (endsSentence(open.text) || /[:;]$/.test(open.text)) return false;
		// a page break or another column stood between, or a full line ended in the middle of the sentence
		return lower && (at.cut || open.last.text.length > at.width * 0.7);
	}
	if (at.cut && lower && !endsSentence(open.text)) return true;
	return wraps(open, line, at.width);
}

/** `… levée à 20 h`, `voir l’article`: a number at the start of the line below is no marker of a list. */
const asksForNumber = /(?:\d\s?[h:]|\b(?:no|n°|nº|nᵒ|art\.|article|page|p\.|point|and|et|to|of|of the|from|de|du|le|au|à|les))$/i;

/** `Le 6 novembre 2024` alone below a title; behind `held on` the same words go on with the sentence. */
function isDateLine(text: string, above: string): boolean {
	return /^\p{Lu}/u.test(text) && !/\b(?:on|of|the|dated|for|le|du|au|de)$/i.test(above) && readDateLine(text) !== undefined;
}

/** Whether `line`, directly below, is the continuation of a wrapped line. */
function wraps(open: OpenBlock, line: TextLine, width: number): boolean {
	const text = line.text.trim();
	const length = open.last.text.length;
	const firstWord = text.split(/\s/)[0] as string;
	const full = length + 1 + firstWord.length > width * 0.93;
	const indent = line.text.length - line.text.trimStart().length;
	// centred lines and cells of a row stand for themselves
	if (
		(open.indent >= 8 && Math.abs(indent - open.indent) > 4) ||
		(indent >= 20 && open.indent >= 20) ||
		hasCells(open.last.text) ||
		hasCells(line.text)
	)
		return false;
	if (isLabelled(text) && isLabelled(open.lines[0] ?? '')) return false;
	// `Considérant …,` and below `Le conseil municipal …`
	if (isRecital(open.text) && /[,;]$/.test(open.text) && /^\p{Lu}/u.test(text) && length < width * 0.87) return false;
	if (/[:]$/.test(open.text)) return /^[«“"]/.test(text);
	if (/[-‑]$/.test(open.text) && /^\p{Ll}/u.test(text)) return true;
	if (/^[\p{Ll}«“"(]/u.test(text)) return (!/[.!?;]$/.test(open.text) && length > width * 0.4) || full;
	if (endsSentence(open.text) || /[;]$/.test(open.text)) return full && length > width * 0.7;
	return length + 1 + firstWord.length > width * 0.87 || (/,$/.test(open.text) && length > width * 0.5);
}

/** `Représentés : …`: one of several labelled lines. */
function isLabelled(text: string): boolean {
	return /^\p{Lu}[\p{L}'’·.() -]{1,34}\s?:(?:\s|$)/u.test(text);
}

/** Words far apart on a line, its bullet left out. */
function hasCells(raw: string): boolean {
	const text = raw.trim();
	return /\S {3,}\S/.test(text.slice(readMark(text)?.length ?? 0));
}

const pronoun = /^(?:il|elle|ils|elles|on|je|tu|nous|vous|le|la|les|lui|leur|moi|toi|y|en|ce|ci|là|t)\b/;

/** Two lines of one paragraph: with a space, or without where an address or a hyphenated word was cut. */
function join(above: string, below: string, words: ReadonlySet<string>): string {
	const lastWord = /\S+$/.exec(above)?.[0] ?? '';
	const isAddress = /(?:https?:\/\/|www\.)\S*$/.test(lastWord);
	if (isAddress && /[-/_.=&?%#]$/.test(lastWord) && /^[\w/%?=&#.-]/.test(below)) return above + below;
	const hyphen = /(\p{L}+)[-‐]$/u.exec(lastWord);
	const next = /^\p{Ll}+/u.exec(below)?.[0];
	if (hyphen && next !== undefined) {
		const whole = `${hyphen[1]}${next}`.toLowerCase();
		const kept = `${hyphen[1]}-${next}`.toLowerCase();
		const keeps =
			words.has(kept) ||
			(!words.has(whole) && (pronoun.test(below) || lastWord.slice(0, -1).includes('-') || compound.test(hyphen[1] as string)));
		return keeps ? above + below : above.slice(0, -1) + below;
	}
	if (/\p{L}[-‐]$/u.test(lastWord) && /^\p{Lu}/u.test(below)) return above + below;
	return `${above} ${below}`;
}

const compound =
	/^(?:non|sous|vice|co|ex|demi|semi|mi|auto|avant|après|arrière|contre|entre|inter|quasi|grand|peut|rendez|vis|compte|procès|c|self|well|long|short|follow|post|pre)$/i;

/** Every word of the text, hyphenated ones included: how a cut word is written elsewhere decides about its hyphen. */
function hyphenWords(lines: readonly FlowLine[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const line of lines)
		if (line.kind === 'text') for (const [word] of line.text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word.toLowerCase());
	return words;
}
