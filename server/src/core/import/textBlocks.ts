import type { Block, ReadSource } from './block.ts';
import { takeCellTables } from './cellTables.ts';
import { detectLanguage } from './detectLanguage.ts';
import { takeFlattenedTables } from './flattenedTables.ts';
import { takeFurniture } from './furniture.ts';
import { takeLayoutTables } from './layoutTables.ts';
import { splitLines } from './lines.ts';
import { placeLoneBullets } from './loneBullets.ts';
import { takeOutcomeColumn } from './outcomeColumn.ts';
import { joinParagraphs } from './paragraphs.ts';
import { takeSideColumn } from './sideColumn.ts';

/** The stages of plain text, in order: each takes lines and gives lines; the last one joins them. */
const STAGES = [
	takeFurniture,
	takeOutcomeColumn,
	takeLayoutTables,
	takeCellTables,
	takeFlattenedTables,
	takeSideColumn,
	placeLoneBullets,
] as const;

/** Reads plain text as PDF tools extract it, with or without the layout of its columns. */
export function readTextSource(text: string): ReadSource {
	const lines = STAGES.reduce((flow, stage) => stage(flow), splitLines(text));
	return { blocks: nest(joinParagraphs(lines)), language: detectLanguage(text), properties: {} };
}

/** Indentation in columns, and a change of bullet at the same indentation, become depth of lists. */
function nest(blocks: readonly Block[]): readonly Block[] {
	let stack: { readonly indent: number; readonly mark: string }[] = [];
	return blocks.map((block, i) => {
		if (block.kind !== 'item') {
			if (block.kind !== 'note') stack = [];
			return block;
		}
		const here = { indent: block.depth, mark: block.ordered ? '1' : block.marker };
		while (stack.length > 0 && (stack[stack.length - 1]?.indent ?? 0) > here.indent + 1) stack = stack.slice(0, -1);
		const known = stack.findIndex((s) => Math.abs(s.indent - here.indent) <= 1 && s.mark === here.mark);
		if (known >= 0) stack = stack.slice(0, known + 1);
		else if ((block.gap || blocks[i - 1]?.kind === 'note') && Math.abs((stack[stack.length - 1]?.indent ?? -9) - here.indent) <= 1)
			stack = [...stack.slice(0, -1), here];
		else stack = [...stack, here];
		return { ...block, depth: stack.length - 1 };
	});
}
