import type { Position } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { createDocument } from '../document.ts';
import type { Block, ListItem } from '../import/block.ts';
import { splitLines } from '../import/lines.ts';
import { placeLoneBullets } from '../import/loneBullets.ts';
import { joinParagraphs } from '../import/paragraphs.ts';
import { increment } from '../model/numbering.ts';
import { toOffset } from './convert.ts';
import { isGroupLabel } from './groupLabel.ts';
import { pastedPeople } from './pastedPeople.ts';

/** What pasted text became: `people` of an attendance list, an indented `list`, or `text` whose wrapped lines were rejoined. */
export type PasteKind = 'people' | 'list' | 'text';

export interface Pasted {
	readonly kind: PasteKind;
	/** Goes where the cursor is. */
	readonly text: string;
}

/** Columns; no page is narrower. */
const SHORT = 40;

/**
 * What `clipboard` should read like at the position: tables of people (tabs, or runs of spaces) become an attendance
 * list, lists are indented, so that their numbers are no agenda items, and lines that a page wrapped are one again.
 * No word changes. Undefined where the text is best pasted as it is: a part of a line, or the source of minutes.
 */
export function paste(document: MinutesDocument, position: Position, clipboard: string): Pasted | undefined {
	const offset = toOffset(document.lines, position);
	const before = document.text.slice(document.lines.lineStart(position.line), offset);
	const place = placeAt(document, offset);
	const text = clipboard.replace(/\r\n?|[\u000b\u2028\u2029]/g, '\n').replace(/\n+$/, '');
	const marked = /^\s*(?:[-*]\s*)?$/.test(before);
	const people = marked ? pastedPeople(text, document.minutes.language, place === 'attendance') : undefined;
	// the bullet that is there already is that of the first person
	if (people) return { kind: 'people', text: before.trim() === '' ? people : people.slice(before.endsWith(' ') ? 2 : 1) };
	if (!text.trim().includes('\n') || isLiteral(text) || isSource(document, text)) return undefined;
	const blocks = joinParagraphs(placeLoneBullets(splitLines(text)));
	const lists = before.trim() === '' && blocks.some(({ kind }) => kind === 'item');
	const indented =
		lists && place === 'item' && blocks.some((block) => block.kind === 'item' && block.ordered) && !areItems(document, offset, blocks);
	// lines this short were broken by their author
	if (!lists && text.split('\n').every((line) => line.length < SHORT)) return undefined;
	const written = write(blocks, indented ? '  ' : '');
	return written === text ? undefined : { kind: lists ? 'list' : 'text', text: written };
}

function placeAt(document: MinutesDocument, offset: number): 'attendance' | 'item' | 'preamble' {
	const { minutes, lines } = document;
	// an empty line below a group still belongs to the list that is being written
	const inList = minutes.attendance.blocks.some((b) => b.span.start <= offset && offset <= b.span.end + 2);
	const line = lines.lineAt(offset);
	if (inList || (line > 0 && isGroupLabel(document, line - 1))) return 'attendance';
	return (minutes.items[0]?.span.start ?? Number.POSITIVE_INFINITY) <= offset ? 'item' : 'preamble';
}

/** Code, quotes and tables keep their lines. */
function isLiteral(text: string): boolean {
	return /^[ \t]*(?:`{3}|~{3}|>|\||\/\/)/m.test(text);
}

/** Records, fields, events and groups of people: somebody copied from minutes, and pastes minutes. */
function isSource(document: MinutesDocument, text: string): boolean {
	const { tree } = createDocument(document.uri, 0, text, document.settings);
	return tree.blocks.some(({ block }) =>
		block.nodes.some(({ kind }) => kind === 'record' || kind === 'event' || kind === 'statement' || kind === 'attendance'),
	);
}

/** Whether the numbers of a pasted list go on where the items above stop: these are items. */
function areItems({ minutes }: MinutesDocument, offset: number, blocks: readonly Block[]): boolean {
	const first = blocks.find((block): block is ListItem => block.kind === 'item' && block.ordered);
	const above = minutes.items.findLast((item) => item.span.start <= offset)?.number;
	return first !== undefined && above !== undefined && first.marker.replace(/[.)]$/, '') === increment(above.value);
}

function write(blocks: readonly Block[], indent: string): string {
	const margin = Math.min(...blocks.flatMap((block) => (block.kind === 'item' ? [block.depth] : [])));
	let inList = false;
	return blocks
		.map((block, i) => {
			const break_ = i === 0 ? '' : block.gap ? '\n\n' : '\n';
			if (block.kind === 'item') {
				inList = true;
				const marker = block.ordered ? block.marker : '-';
				return `${break_}${indent}${' '.repeat(block.depth - margin)}${marker} ${block.text}`;
			}
			if (block.kind !== 'paragraph') return '';
			// directly below an entry, a paragraph of its own needs its blank line
			const parted = inList && !block.gap ? '\n\n' : break_;
			inList = false;
			return `${parted}${block.text}`;
		})
		.join('');
}
