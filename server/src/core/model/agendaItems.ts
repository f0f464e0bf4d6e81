import type { HeadingNode } from '../syntax/ast.ts';
import { increment } from './numbering.ts';

/** Where an item stands in the tree, and its number. */
export interface ItemPlace {
	readonly level: number;
	readonly number: string;
	/** Index of the parent among the headings; undefined at the top. */
	readonly parent: number | undefined;
}

interface Open {
	readonly index: number;
	readonly depth: number;
	readonly number: string;
	/** Number of the last sub-item so far. */
	lastChild: string | undefined;
}

/**
 * Nests headings (LANGUAGE.md §5): paper and computed ones by their depth, letters one level below the last item that is
 * no letter, so that `2.1.` or `##` behind `A)` stands beside it. Computed numbers continue the written ones at their level.
 */
export function placeItems(headings: readonly HeadingNode[]): readonly ItemPlace[] {
	const root: Open = { index: -1, depth: 0, number: '', lastChild: undefined };
	const stack: Open[] = [root];
	let plainDepth = 0;
	return headings.map((node, index) => {
		const { reading } = node;
		const depth = reading.form === 'letter' ? plainDepth + 1 : reading.depth;
		if (reading.form !== 'letter') plainDepth = reading.depth;
		while (stack.length > 1 && (stack[stack.length - 1] as Open).depth >= depth) stack.pop();
		const parent = stack[stack.length - 1] as Open;
		const number = reading.number?.value ?? computed(parent);
		parent.lastChild = number;
		const level = Math.min(stack.length, 3);
		stack.push({ index, depth, number, lastChild: undefined });
		return { level, number, parent: parent.index < 0 ? undefined : parent.index };
	});
}

function computed(parent: Open): string {
	if (parent.lastChild !== undefined && /\d$/.test(parent.lastChild)) return increment(parent.lastChild);
	return parent.number === '' ? '1' : `${parent.number}.1`;
}
