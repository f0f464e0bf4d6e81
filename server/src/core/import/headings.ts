import { isIsoDate } from '../syntax/dates.ts';
import type { Block, Heading, ListItem } from './block.ts';
import { plain } from './markdownBlocks.ts';
import { endsSentence, isRecital, RESOLUTION_NUMBER, readMark } from './marks.ts';
import { isUpper, standingOut } from './standingOut.ts';
import { mainHeading, titleLines } from './titleLines.ts';

/** An agenda item's heading as it will be written. */
export interface ItemHeading {
	/** 1, 2 or 3. */
	readonly depth: number;
	/** `2`, `2.1`, `A`; absent where the original has none. */
	readonly number?: string;
	readonly letter: boolean;
	readonly title: string;
	/** The line is a sentence behind a number: the item has no title and the sentence is its first paragraph. */
	readonly sentence?: string;
	/** The number of the resolution that the heading names. */
	readonly resolution?: string;
	readonly roman: boolean;
}

export type Headings = ReadonlyMap<Block, ItemHeading>;

const resolutionHeading = new RegExp(
	`^(?:r[ée]solution\\s*(?:n(?:o\\.?|[°ºᵒ])\\s*)?)?(${RESOLUTION_NUMBER})\\s*(?:[:.–—]|-\\s)\\s*(?=\\S)`,
	'iu',
);

/** Decides which blocks open agenda items: the format's own headings, else the numbering that runs through the text, else lines that stand out. */
export function findHeadings(blocks: readonly Block[]): Headings {
	const flow = blocks.filter((b) => b.kind !== 'note' && b.side !== true);
	const main = blocks[mainHeading(blocks) ?? -1];
	const titles = titleLines(blocks);
	const explicit = flow.filter((b): b is Heading => b.kind === 'heading' && b !== main && !titles.has(b));
	const found = new Map<Block, ItemHeading>();
	for (const b of flow) {
		if (b === main || titles.has(b)) continue;
		if (b.kind !== 'paragraph' && b.kind !== 'heading') continue;
		const match = resolutionHeading.exec(plain(b.text));
		const named = match !== null && /^r/i.test(match[0]);
		// `Résolution 2024-017 : text` is a record; with a formula below, the words behind the number are the title
		if (named && b.kind === 'paragraph' && (isLabelled(b.text) || !startsFormula(flow[flow.indexOf(b) + 1]))) continue;
		if (match && !isIsoDate(match[1] as string))
			found.set(b, { depth: 1, letter: false, title: plain(b.text).slice(match[0].length), resolution: match[1] as string, roman: false });
	}
	if (explicit.length >= 2 || (main !== undefined && explicit.length > 0)) return new Map([...explicitHeadings(explicit), ...found]);
	const chain = numberedHeadings(flow);
	const all =
		chain.size > 0
			? chain
			: unnumbered(
					flow.filter((b) => !titles.has(b)),
					found,
				);
	return new Map([...[...explicitHeadings(explicit)], ...all, ...found]);
}

/** `**Résolution 2024-017 :** text`: a keyword that stands out is no title, whatever follows below. */
function isLabelled(text: string): boolean {
	return /^\*\*[^*]+:\s*\*\*/.test(text);
}

function startsFormula(below: Block | undefined): boolean {
	return (
		below?.kind === 'paragraph' && (isRecital(below.text) || /^(?:il est|sur proposition|propos[ée]|moved|it was)/i.test(plain(below.text)))
	);
}

function explicitHeadings(headings: readonly Heading[]): Headings {
	const levels = [...new Set(headings.map((h) => h.level))].sort((a, b) => a - b);
	return new Map(headings.map((h) => [h, fromText(h.text, Math.min(3, levels.indexOf(h.level) + 1))]));
}

/** `1) Statuts`, `2\. Titre`, `A) Titre`: the number that a heading's own text begins with. */
function fromText(text: string, depth: number): ItemHeading {
	const words = plain(text);
	const doubled = words.replace(/^(\d+)\.\s+(?=\1\.\s)/, '');
	const mark =
		readMark(doubled) ?? (/^\d+(?:\.\d+)*[.)]?$/.test(doubled) ? { marker: doubled, ordered: true, length: doubled.length } : undefined);
	const title = titleOf(text, doubled, mark?.ordered ? mark.length : 0, words.length - doubled.length);
	return { ...(mark?.ordered ? numberOf(mark.marker, depth) : { depth, letter: false, roman: false }), title };
}

/** The title with its inline marks where they are balanced without the number. */
function titleOf(text: string, words: string, skip: number, doubled: number): string {
	const bare = words.slice(skip).trim();
	if (doubled > 0) return bare;
	const unmarked = text.replace(/^[*_]{1,3}(.*?)[*_]{1,3}$/, '$1').replace(/\\(?=[.)\-#])/g, '');
	const kept = unmarked.startsWith(words.slice(0, skip)) ? unmarked.slice(skip).trim() : bare;
	return /\]\(/.test(kept) ? kept : bare;
}

function numberOf(marker: string, depth: number): Omit<ItemHeading, 'title'> {
	const digits = /\d+(?:\.\d+)*/.exec(marker)?.[0];
	if (digits !== undefined) {
		const parts = digits.split('.').length;
		return { depth: Math.min(3, Math.max(parts, parts > 1 ? parts : depth)), number: digits, letter: false, roman: false };
	}
	const roman = /^([IVX]{1,5})(?:[.)]|$)/.exec(marker)?.[1];
	if (roman !== undefined && !/^\(?[A-HJ-UWYZ]\)?/.test(marker))
		return { depth, number: String(romanValue(roman)), letter: false, roman: true };
	const letter = /[A-Z]/.exec(marker)?.[0];
	return letter ? { depth: Math.max(2, depth), number: letter, letter: true, roman: false } : { depth, letter: false, roman: false };
}

function romanValue(text: string): number {
	const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
	return [...text].reduce((sum, c, i) => sum + (values[c] ?? 0) * ((values[text[i + 1] ?? ''] ?? 0) > (values[c] ?? 0) ? -1 : 1), 0);
}

interface Candidate {
	readonly block: ListItem;
	readonly number: number;
	readonly score: number;
	readonly at: number;
}

/** The numbering that runs through the whole text, with its sub-items; lists inside items restart and stand close. */
function numberedHeadings(flow: readonly Block[]): Headings {
	const styles = new Map<string, Candidate[]>();
	flow.forEach((block, at) => {
		if (block.kind !== 'item' || !block.ordered || block.depth > 0) return;
		const style = styleOf(block);
		const number = topNumber(block.marker);
		if (style === undefined || number === undefined) return;
		const score = likeness(flow, at, style);
		if (score >= -1) styles.set(style, [...(styles.get(style) ?? []), { block, number, score, at }]);
	});
	let best: { readonly chain: readonly Candidate[]; readonly total: number } = { chain: [], total: 0 };
	for (const [style, candidates] of styles) {
		// numbers that run through a year begin anywhere
		const base = style.startsWith('slash') ? (candidates[0]?.number ?? 1) - 1 : 0;
		const chain = longestChain(base === 0 ? candidates : candidates.map((c) => ({ ...c, number: c.number - base })));
		const total = chain.reduce((sum, c) => sum + c.score, 0);
		if (chain.length >= 2 && total / chain.length >= 1.5 && total > best.total) best = { chain, total };
	}
	const found = new Map<Block, ItemHeading>(best.chain.map((c) => [c.block, fromItem(c.block, 1)]));
	if (found.size > 0) addSubItems(flow, found);
	return found;
}

function styleOf(block: ListItem): string | undefined {
	const { marker } = block;
	if (/^\d{1,2}$/.test(marker)) return 'dash';
	if (/^\d{1,2}\s?\.$/.test(marker)) return 'dot';
	if (/^\d{1,2}\s?\)$/.test(marker)) return 'parenthesis';
	if (/^\d{2,4}\/\d{1,4}$/.test(marker)) return `slash ${marker.split('/')[0]}`;
	if (/^[IVX]{1,5}[.)]?$/.test(marker)) return 'roman';
	if (/^\p{L}{3}/u.test(marker)) return 'word';
	return undefined;
}

function topNumber(marker: string): number | undefined {
	const running = /^\d{2,4}\/(\d{1,4})$/.exec(marker)?.[1];
	if (running !== undefined) return Number(running);
	const digits = /\d+(?:\.\d+)*/.exec(marker)?.[0];
	if (digits !== undefined) return digits.includes('.') ? undefined : Number(digits);
	const roman = /^([IVX]{1,5})/.exec(marker)?.[1];
	return roman === undefined ? undefined : romanValue(roman);
}

/** How much a numbered line looks like a heading rather than an entry of a list. */
function likeness(flow: readonly Block[], at: number, style: string): number {
	const block = flow[at] as ListItem;
	const text = plain(block.text);
	const [above, below] = [flow[at - 1], flow[at + 1]];
	const isSibling = (b: Block | undefined): boolean => b?.kind === 'item' && b.ordered && styleOf(b) === style;
	let score = 0;
	if (block.gap) score += 2;
	if (isSibling(below)) score -= 2;
	else if (below) score += 2;
	if (isSibling(above)) score -= 2;
	if (block.alone === true || style === 'word') score += 2;
	if (text.length <= 130 && !/[.;]$/.test(text)) score += 2;
	else if (text.length > 130) score -= 2;
	else score -= 1;
	if (isUpper(text)) score += 2;
	if (/\((?:voir|see)\b/i.test(text)) score += 1;
	if (above?.kind === 'paragraph' && /:$/.test(above.text)) score -= 3;
	if (/^\*\*.*\*\*$/.test(block.text)) score += 1;
	return score;
}

/** The best rising sequence; numbers may be missing, at a price. */
function longestChain(candidates: readonly Candidate[]): readonly Candidate[] {
	const best: { readonly total: number; readonly from: number }[] = [];
	candidates.forEach((c, i) => {
		let total = c.score - (c.number > 1 ? Math.min(4, c.number - 1) * 2 : 0);
		let from = -1;
		for (let k = 0; k < i; k++) {
			const step = c.number - (candidates[k] as Candidate).number;
			if (step < 1 || step > 4) continue;
			const sum = (best[k]?.total ?? 0) + c.score + 1 - (step - 1);
			if (sum > total) {
				total = sum;
				from = k;
			}
		}
		best.push({ total, from });
	});
	const chain: Candidate[] = [];
	let at = best.reduce((top, b, i) => (b.total > (best[top]?.total ?? -1) ? i : top), 0);
	while (at >= 0 && candidates[at]) {
		chain.unshift(candidates[at] as Candidate);
		at = best[at]?.from ?? -1;
	}
	return chain;
}

function fromItem(block: ListItem, depth: number): ItemHeading {
	const text = plain(block.text);
	// `24/101 Finance`: the language has no such number, the title keeps it
	if (block.marker.includes('/')) return { depth, letter: false, roman: false, title: `${block.marker} ${text}` };
	const doubled = new RegExp(`^${block.marker.replace(/[.)]/g, '\\$&')}\\s+(?=\\S)`).exec(text);
	const number = numberOf(block.marker, depth);
	if (!doubled && isSentence(text)) return { ...number, title: '', sentence: block.text };
	return { ...number, title: doubled ? text : titleOf(block.text, text, 0, 0) };
}

/** A running sentence behind the number: no title. */
function isSentence(text: string): boolean {
	return (
		(text.length > 60 &&
			endsSentence(text) &&
			/\s(?:est|a|sont|ont|souhaite|ouvre|pr[ée]sente|informe|indique|d[ée]clare|remercie|is|was|has|welcomes?|opened|informed|presented|noted)\s/.test(
				text,
			)) ||
		text.length > 300
	);
}

/** `2.1 Titre`, `A) Titre` inside an item. */
function addSubItems(flow: readonly Block[], found: Map<Block, ItemHeading>): void {
	let current: string | undefined;
	let letter = '@';
	flow.forEach((block, at) => {
		const item = found.get(block);
		if (item) {
			current = item.number;
			letter = '@';
			return;
		}
		if (block.kind !== 'item' || !block.ordered || current === undefined || block.depth > 0) return;
		const digits = /^\d+(?:\.\d+){1,2}/.exec(block.marker)?.[0];
		const like = likeness(flow, at, 'sub');
		if (digits !== undefined && digits.split('.')[0] === current && like >= 2) found.set(block, fromItem(block, 2));
		const next = /^([A-Z])\)$/.exec(block.marker)?.[1];
		if (
			next !== undefined &&
			next > letter &&
			next.charCodeAt(0) - letter.charCodeAt(0) <= 2 &&
			plain(block.text).length <= 200 &&
			block.gap
		) {
			found.set(block, { ...fromItem(block, 2), title: plain(block.text), sentence: undefined });
			letter = next;
		}
	});
}

function unnumbered(flow: readonly Block[], found: ReadonlyMap<Block, ItemHeading>): Headings {
	const lines = standingOut(flow, found.size > 0);
	return new Map(lines.map((b) => [b, { depth: 1, letter: false, roman: false, title: plain(b.text).replace(/\s*:$/, '') }]));
}
