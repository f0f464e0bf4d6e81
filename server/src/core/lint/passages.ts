import type { MinutesDocument } from '../document.ts';
import { oncePer } from '../oncePer.ts';
import type { Block, RecordNode, SyntaxNode, TextLine } from '../syntax/ast.ts';
import { matches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/**
 * What a piece of running text is: `entry` is one entry of a list, `group` the label of an attendance group, `line` a
 * one-line marker such as an event or a statement. Fences, quoted blocks, tables, comments and fields are none.
 */
export type PassageKind = 'title' | 'heading' | 'record' | 'paragraph' | 'entry' | 'group' | 'person' | 'line';

/** A paragraph, list entry, title…: contiguous source text, with the line ends inside it. */
export interface Passage {
	readonly kind: PassageKind;
	/** As written. */
	readonly raw: string;
	/** The same text with every code unit of code, addresses, link targets and tags replaced by `\ue000`. */
	readonly text: string;
	/** Quotations are replaced as well: the words of the record itself. */
	readonly own: string;
	/** Offset in its block. */
	readonly start: number;
	/** Bullet or number before an entry, white space included. */
	readonly marker?: string;
	/** Whether a blank line stands between this entry and the passage above. */
	readonly apart: boolean;
	/** Which prose or record node it belongs to, counted in its block: entries of one list share it. */
	readonly node: number;
}

/** Running text of a block, in source order, worked out once: a block lives on as long as its text does not change. */
export const passagesOf: (block: Block) => readonly Passage[] = oncePer((block) =>
	block.nodes.flatMap((node, i) => piecesOf(node, block.text).map((piece) => toPassage(piece, block.text, i))),
);

export interface PlacedPassage {
	readonly passage: Passage;
	/** Offset of the passage in the file. */
	readonly start: number;
}

/** Running text of a file, in source order. */
export const allPassages: (document: MinutesDocument) => readonly PlacedPassage[] = oncePer(({ tree }) =>
	tree.blocks.flatMap(({ block, start }) => passagesOf(block).map((passage) => ({ passage, start: start + passage.start }))),
);

export interface PassageMatch extends PlacedPassage {
	/** Its index is that of the passage's text. */
	readonly match: RegExpExecArray;
}

/** Every match in the passages of a file. The pattern is global and a constant: a block that stays is searched for it once. */
export function findInPassages({ tree }: MinutesDocument, pattern: RegExp): readonly PassageMatch[] {
	return tree.blocks.flatMap(({ block, start }) => {
		const known = matchesIn(block);
		let found = known.get(pattern);
		if (!found) {
			found = passagesOf(block).flatMap((passage) => matches(passage.text, pattern).map((match) => ({ passage, match })));
			known.set(pattern, found);
		}
		return found.length === 0 ? NONE : found.map(({ passage, match }) => ({ passage, match, start: start + passage.start }));
	});
}

const NONE: readonly PassageMatch[] = [];
const matchesIn = oncePer((_: Block) => new WeakMap<RegExp, readonly { readonly passage: Passage; readonly match: RegExpExecArray }[]>());

/** Lists of a block: runs of entries of one node with one kind of marker and no blank line between. */
export const listsOf: (block: Block) => readonly (readonly Passage[])[] = oncePer((block) => {
	const lists: Passage[][] = [];
	let above: Passage | undefined;
	for (const passage of passagesOf(block)) {
		if (passage.kind === 'entry') {
			const goes = above?.kind === 'entry' && above.node === passage.node && !passage.apart && markerShape(above) === markerShape(passage);
			if (goes) lists[lists.length - 1]?.push(passage);
			else lists.push([passage]);
		}
		above = passage;
	}
	return lists;
});

function markerShape({ marker = '' }: Passage): string {
	return marker.replace(/\d+/, '1').replace(/[a-z](?=[.)])/, 'a');
}

interface Piece {
	readonly kind: PassageKind;
	readonly span: Span;
	readonly marker?: string;
	readonly apart?: boolean;
}

function toPassage({ kind, span, marker, apart }: Piece, text: string, node: number): Passage {
	const raw = text.slice(span.start, span.end);
	const masked = mask(raw, literal, '\ue000');
	return { kind, raw, text: masked, own: mask(masked, quotation, '\ue001'), start: span.start, marker, apart: apart ?? true, node };
}

/** Bounded, so that a line of a hundred thousand brackets costs no more than any other. Code, link targets, tags, addresses, placeholders, emoji codes, file names. */
const literal =
	/`[^`]*`|(?<=\])\([^)\s]{0,500}\)|<[^>\s][^>]{0,500}>|(?:https?|ftp|mailto):[^\s<>]+|www\.[^\s<>]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|\$?\{[^}]{0,200}\}|:[a-z][\w+-]{1,40}:|(?<![\w.\\/-])(?:[\w-]+[\\/])*[\w-]+\.(?:md|pdf|docx?|xlsx?|html?|txt|csv|js|ts|json|minutes|pv|org|com|net|ca|fr|eu)\b/gi;
/** Guillemets may nest one level of English quotes. */
const quotation = /«[^«»]{0,5000}»|“[^“”]{0,5000}”|(?<![\p{L}\d])"[^"\n]{0,5000}"/gu;

function mask(text: string, pattern: RegExp, unit: string): string {
	pattern.lastIndex = 0;
	return pattern.test(text) ? text.replace(pattern, (found) => unit.repeat(found.length)) : text;
}

function piecesOf(node: SyntaxNode, text: string): readonly Piece[] {
	switch (node.kind) {
		case 'title':
			return [{ kind: 'title', span: node.title.span }];
		case 'heading':
			return node.reading.title.value === '' ? [] : [{ kind: 'heading', span: node.reading.title.span }];
		case 'agenda':
			return node.entries.map(({ span }) => ({ kind: 'heading', span: withoutNumber(span, text) }));
		case 'record':
			return recordPieces(node);
		case 'attendance':
			return node.groups.flatMap((group): readonly Piece[] => [
				...(group.reading ? [{ kind: 'group' as const, span: group.reading.label.span }] : []),
				...group.people.map(({ span }) => ({ kind: 'person' as const, span })),
			]);
		case 'prose':
			return cut(node.lines, 'paragraph');
		case 'statement':
		case 'event':
		case 'date':
		case 'documentKind':
			return [{ kind: 'line', span: node.span }];
		default:
			return [];
	}
}

function withoutNumber(span: Span, text: string): Span {
	const marker = /^[ \t]*(?:[-*+•–]|\d+(?:\.\d+)*[.)]?|[A-Za-z][.)])[ \t]+/.exec(text.slice(span.start, span.end))?.[0] ?? '';
	return { start: span.start + marker.length, end: span.end };
}

function recordPieces(node: RecordNode): readonly Piece[] {
	const { value, span } = node.reading.text;
	const head: readonly TextLine[] = value === '' ? [] : [{ raw: value, span }];
	return cut([...head, ...node.lines], 'record');
}

const marker = /^[ \t]*(?:[-*+•–▪◦·➢][ \t\u00a0]+|\d{1,3}[.)][ \t\u00a0]+|[a-z][.)][ \t\u00a0]+)/;
const fence = /^[ \t]*(`{3,}|~{3,})/;

/** Paragraphs and list entries of lines; a line that breaks a comment out of them starts a new one. */
function cut(lines: readonly TextLine[], kind: 'paragraph' | 'record'): readonly Piece[] {
	const pieces: Piece[] = [];
	let open: { kind: PassageKind; start: number; end: number; marker?: string; apart: boolean } | undefined;
	let blankAbove = true;
	let literalUntil: string | undefined;
	const close = (): void => {
		if (open && open.end > open.start) pieces.push({ kind: open.kind, span: open, marker: open.marker, apart: open.apart });
		open = undefined;
	};
	for (const { raw, span } of lines) {
		const mark = fence.exec(raw)?.[1];
		if (literalUntil !== undefined || mark !== undefined) {
			close();
			if (literalUntil === undefined) literalUntil = mark;
			else if (mark?.startsWith(literalUntil)) literalUntil = undefined;
			continue;
		}
		if (raw.trim() === '' || /^[ \t]*(?:>|\||\[[^\]]+\]:\s)/.test(raw)) {
			close();
			blankAbove = true;
			continue;
		}
		const bullet = marker.exec(raw)?.[0];
		// two line ends at most lie between lines of one paragraph; more means that a comment stood there
		const follows = open !== undefined && span.start - open.end <= 2;
		const indent = /^[ \t\u00a0]*/.exec(raw)?.[0].length ?? 0;
		const end = span.start + raw.trimEnd().length;
		if (bullet !== undefined && end > span.start + bullet.length) {
			close();
			open = { kind: 'entry', start: span.start + bullet.length, end, marker: bullet, apart: blankAbove };
		} else if (open && follows) open.end = end;
		else {
			close();
			open = { kind, start: span.start + indent, end, apart: blankAbove };
		}
		blankAbove = false;
	}
	close();
	return pieces;
}
