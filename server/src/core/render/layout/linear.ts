import type { Block, Heading } from '../blocks.ts';
import type { RenderItem, RenderTree } from '../tree.ts';
import { discussion, outcomes } from './parts.ts';

/** A procès-verbal: item after item, each with its discussion and its resolutions in the order of the meeting. */
export function linearItems({ items, words }: RenderTree): readonly Block[] {
	if (items.length === 0) return [];
	return [{ kind: 'section', role: 'items', label: words.minutes, blocks: items.flatMap((item) => itemBlocks(item, 2)) }];
}

function itemBlocks(item: RenderItem, level: Heading['level']): readonly Block[] {
	return [
		{ kind: 'heading', level, number: item.label, content: item.title, id: item.anchor, line: item.line },
		...item.rows.flatMap((row) => [...discussion(row), ...outcomes(row)]),
		...item.items.flatMap((sub) => itemBlocks(sub, Math.min(level + 1, 4) as Heading['level'])),
	];
}
