import { foldText } from '../syntax/fold.ts';
import type { FlowLine, Note, NoteKind, TextLine } from './block.ts';
import { opensParagraph } from './marks.ts';

/** How near a page's edge a running head or foot stands, in lines that are not blank. */
const EDGE = 5;

/**
 * Takes out of the flow what belongs to the page and not to the record: page numbers, running heads and feet with their
 * dates, letterheads, dumped link annotations. Each stays in place as a note, and the sentence around it can be rejoined.
 */
export function takeFurniture(lines: readonly FlowLine[]): readonly FlowLine[] {
	const kinds = new Map<TextLine, NoteKind>();
	const texts = lines.filter((l): l is TextLine => l.kind === 'text' && l.text.trim() !== '');
	const order = new Map(texts.map((l, i) => [l, i]));
	const numbers = pageNumbers(lines, texts);
	for (const line of numbers) kinds.set(line, 'page');
	const edges = [...numbers.map((l) => order.get(l) as number), ...breaks(lines, order)];
	for (const line of runningLines(texts, edges, kinds)) kinds.set(line, 'page');
	for (const line of letterheads(lines, kinds)) kinds.set(line, 'letterhead');
	for (const line of linkDumps(texts)) kinds.set(line, 'link');
	return lines.map((line) => {
		const about = line.kind === 'text' ? kinds.get(line) : undefined;
		return line.kind === 'text' && about !== undefined ? { kind: 'aside', blocks: [note(line, about)] } : line;
	});
}

function note(line: TextLine, about: NoteKind): Note {
	return { kind: 'note', about, text: line.text.trim(), line: line.line, gap: false };
}

const certainNumber =
	/^(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:page|p\.)\s*\d{1,4}(?:\s*(?:\/|de|of|sur)\s*\d{1,4})?|\d{1,4}\s*(?:\/|of|de|sur)\s*\d{1,4})$/i;
const datedNumber = /^\S.*(?:\s{3,}(?:page\s*)?|\spage\s+)\d{1,4}\s*(?:\/|of|de|sur)\s*\d{1,4}$/i;

function pageNumbers(lines: readonly FlowLine[], texts: readonly TextLine[]): readonly TextLine[] {
	const certain = texts.filter((l) => certainNumber.test(l.text.trim()) || datedNumber.test(l.text.trim()));
	// `2/7` can be a score or a date: page numbers rise
	const rising = certain.length < 2 || certain.every((l, i) => i === 0 || value(l) >= value(certain[i - 1] as TextLine));
	if (certain.length > 0 && rising) return certain;
	const plain = texts.filter((l) => /^\d{1,4}$/.test(l.text.trim()) && standsAlone(lines, l));
	const steps = plain.length >= 2 && plain.every((l, i) => i === 0 || value(l) === value(plain[i - 1] as TextLine) + 1);
	return steps ? plain : [];
}

function value(line: TextLine): number {
	const text = line.text.trim();
	return Number(/(\d{1,4})\s*(?:\/|of|de|sur)\s*\d{1,4}$/i.exec(text)?.[1] ?? /\d{1,4}/.exec(text)?.[0] ?? 0);
}

function standsAlone(lines: readonly FlowLine[], line: TextLine): boolean {
	const i = lines.indexOf(line);
	const free = (l: FlowLine | undefined): boolean => l === undefined || l.kind === 'aside' || l.text.trim() === '';
	return free(lines[i - 1]) && free(lines[i + 1]);
}

/** Places (in lines that are not blank) before which a form feed stands. */
function breaks(lines: readonly FlowLine[], order: ReadonlyMap<TextLine, number>): readonly number[] {
	return lines.flatMap((line, i) => {
		if (line.kind !== 'aside') return [];
		const next = lines.slice(i).find((l): l is TextLine => l.kind === 'text' && order.has(l));
		return next ? [order.get(next) as number] : [];
	});
}

/** Lines near page edges that come again on other pages, numbers and dates apart. */
function runningLines(texts: readonly TextLine[], edges: readonly number[], known: ReadonlyMap<TextLine, NoteKind>): readonly TextLine[] {
	if (edges.length === 0) return [];
	const near = new Set<number>();
	// the foot of the last page, and the head of the first where a title stands below it
	for (const edge of [...edges, texts.length]) for (let i = edge - EDGE; i <= edge + EDGE; i++) if (i >= 0 && i < texts.length) near.add(i);
	const seen = new Map<string, TextLine[]>();
	for (const i of near) {
		const line = texts[i] as TextLine;
		const key = pageKey(line.text);
		if (known.has(line) || key === '' || opensParagraph(line.text.trim())) continue;
		seen.set(key, [...(seen.get(key) ?? []), line]);
	}
	const [head, ...title] = texts.slice(0, EDGE + 4);
	const same = head === undefined ? undefined : seen.get(pageKey(head.text));
	if (head && same && !same.includes(head) && title.some((l) => pageKey(l.text) === pageKey(head.text) || namesKind.test(foldText(l.text))))
		same.push(head);
	return [...seen.values()].filter((same) => same.length >= Math.min(3, Math.max(2, edges.length - 1))).flat();
}

const namesKind = /\b(?:minutes|proces-verbal|compte[- ]rendu|releve de decisions)\b/;

function pageKey(text: string): string {
	const folded = foldText(text);
	return folded.length < 4 ? '' : folded.replace(/\d+/g, '#');
}

const postal =
	/\bcedex\b|\bsiret\b|\bt[ée]l(?:\.|[ée]phone|\b\s*:)|\bfax\b|\bt[ée]l[ée]copie|www\.|\bsi[èe]ge social\b|\bc\.p\. \d|\bbp \d|@[a-z-]+\.[a-z]/i;

/** A postal block above a page break: the sender's letterhead, not a sentence. */
function letterheads(lines: readonly FlowLine[], kinds: ReadonlyMap<TextLine, NoteKind>): readonly TextLine[] {
	const found: TextLine[] = [];
	let block: TextLine[] = [];
	const close = (atEdge: boolean): void => {
		const hits = block.filter((l) => postal.test(l.text)).length;
		if (atEdge && hits >= 2 && hits * 2 >= block.length) found.push(...block);
		block = [];
	};
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i] as FlowLine;
		const isEdge = line.kind === 'aside' || kinds.has(line);
		if (isEdge) close(true);
		else if (line.text.trim() !== '') block.push(line);
		else if (block.length > 0) {
			const next = lines.slice(i).find((l) => l.kind === 'aside' || l.text.trim() !== '');
			close(next === undefined || next.kind === 'aside' || kinds.has(next));
		}
	}
	return found;
}

const linkOnly = /^(?:mailto:\S+|https?:\/\/\S+|www\.\S+)$/;

/** Runs of bare addresses that the text names already: a PDF tool dumps the links of a page at its end. */
function linkDumps(texts: readonly TextLine[]): readonly TextLine[] {
	const found: TextLine[] = [];
	const squeezed = texts.map((l) => l.text.trim()).join('');
	for (let i = 0; i < texts.length; i++) {
		const run: TextLine[] = [];
		while (i < texts.length && linkOnly.test((texts[i] as TextLine).text.trim())) run.push(texts[i++] as TextLine);
		const named = run.filter((l) => squeezed.split(address(l)).length > 2);
		if (run.length > 0 && (run.some((l) => l.text.trim().startsWith('mailto:')) || (run.length > 1 && named.length === run.length)))
			found.push(...run);
	}
	return found;
}

function address(line: TextLine): string {
	return line.text.trim().replace(/^mailto:/, '');
}
