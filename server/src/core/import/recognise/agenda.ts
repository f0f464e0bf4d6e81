import { foldText } from '../../syntax/fold.ts';
import { createLine } from '../../syntax/line.ts';
import { readAgendaOpener } from '../../syntax/readings/preamble.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { readMark } from '../marks.ts';
import { add, type Context } from '../parts.ts';
import { textOf } from './decisions.ts';

/** `Ordre du jour` with a list below, above the first item: the plan, where its lines come back as headings. */
export function agendaAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (context.inItem || (block.kind !== 'paragraph' && block.kind !== 'heading')) return undefined;
	const opener = plain(block.text);
	if (!readAgendaOpener(createLine(opener, 0))) return undefined;
	const entries: string[] = [];
	let next = at + 1;
	for (; next < context.blocks.length; next++) {
		const below = context.blocks[next] as Block;
		if (!isEntry(below) || context.headings.has(below)) break;
		const text = plain(below.text);
		const depth = below.kind === 'item' ? below.depth : 0;
		const marker =
			below.kind === 'item' && below.ordered ? `${below.marker.replace(/[^\w.)]/g, '')} ` : readMark(text)?.ordered ? '' : '- ';
		entries.push(`${'  '.repeat(depth)}${marker}${text}`);
	}
	if (entries.length === 0 || !comesBack(entries, context)) return undefined;
	add(context, { kind: 'agenda', opener: opener.replace(/\s*:$/, ''), entries, line: block.line });
	return next;
}

/** An entry of a list, or a paragraph that begins with a number in bold, as Word exports set it. */
function isEntry(block: Block): block is Extract<Block, { kind: 'item' | 'paragraph' }> {
	return block.kind === 'item' || (block.kind === 'paragraph' && /^\*\*(?:\d+(?:\.\d+)*\.?|[A-Z]\))\*\*\s/.test(block.text));
}

function comesBack(entries: readonly string[], context: Context): boolean {
	const titles = new Set([...context.headings.values()].map((h) => key(h.title)));
	return entries.some((e) => titles.has(key(e.replace(/^\s*(?:[-*]|\d+(?:\.\d+)*[.)]|\w\))\s+/, ''))));
}

function key(title: string): string {
	return foldText(plain(title))
		.replace(/[\s.:;,–—-]+$/, '')
		.replace(/\s*\((?:voir|see)[^)]*\)$/, '');
}

/** An agenda that nothing follows is no plan; its opener must not become the kind of the document. */
export function looseAgendaAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (context.headings.has(block) || block.kind !== 'paragraph') return undefined;
	const opener = plain(textOf(block));
	if (!readAgendaOpener(createLine(opener, 0))) return undefined;
	add(context, { kind: 'heading', text: `# ${opener.replace(/\s*:$/, '')}`, depth: 1, line: block.line });
	context.inItem = true;
	return at + 1;
}
