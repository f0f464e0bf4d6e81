import { looksLikeName } from '../../syntax/readings/names.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { add, type Context } from '../parts.ts';
import { isInitials } from '../people.ts';
import { textOf } from './decisions.ts';

const entry = /^(\p{Lu}{2,4})\s*(?:=|:|–|—|-)\s*(\p{Lu}[^,;()=:]{2,50}?)(?:\s*[,;(].*)?$/u;

/** `HM = Hélène Marchand`: the legend of initials, wherever it stands. */
export function readLegend(blocks: readonly Block[]): ReadonlyMap<string, string> {
	return new Map(blocks.flatMap((b) => readEntry(plain(textOf(b))) ?? []));
}

function readEntry(text: string): readonly [initials: string, name: string][] | undefined {
	const match = entry.exec(text);
	const [, initials = '', name = ''] = match ?? [];
	return match && looksLikeName(name) && /\s/.test(name) && isInitials(initials, name) ? [[initials, name]] : undefined;
}

/** A legend that gave the people of the attendance their names stays as a comment. */
export function legendAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (context.legend.size < 2 || (block.kind !== 'paragraph' && block.kind !== 'item')) return undefined;
	const text = plain(block.text);
	const opens = /^(?:l[ée]gende|legend|initiales|initials|abr[ée]viations|abbreviations)\s*:?$/i.test(text);
	if (!opens && !readEntry(text)) return undefined;
	if (!opens && !context.people.some((p) => p === context.legend.get(entry.exec(text)?.[1] ?? ''))) return undefined;
	add(context, { kind: 'comment', text: `import: ${text}`, line: block.line });
	return at + 1;
}

/** `HM` → `Hélène Marchand [HM]`. */
export function fromLegend(entryText: string, context: Context): string {
	const name = context.legend.get(entryText.trim());
	return name === undefined ? entryText : `${name} [${entryText.trim()}]`;
}
