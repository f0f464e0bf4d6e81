import type { SyntaxNode } from '../syntax/ast.ts';
import { foldText } from '../syntax/fold.ts';
import type { PlacedBlock } from '../syntax/parse.ts';
import type { Span } from '../text/span.ts';

/** What is confidential in a file (LANGUAGE.md §7), and what went wrong with its boundaries. */
export interface ClosedSessions {
	/** Confidential ranges; the explicit boundary lines are outside them. */
	readonly ranges: readonly Span[];
	/** Boundaries that open a session that never ends. */
	readonly unclosed: readonly Span[];
	/** Boundaries that open a session inside another. */
	readonly nested: readonly Span[];
	/** Ends without a start. */
	readonly stray: readonly Span[];
	has(offset: number): boolean;
}

interface Open {
	readonly from: number;
	readonly boundary: Span;
	/** Depth of the heading that started it; undefined for an event. */
	readonly depth?: number;
}

const closedTitle = /^(?:huis clos|in[ -]camera|closed session)\b/;

export function findClosedSessions(blocks: readonly PlacedBlock[], textLength: number): ClosedSessions {
	const ranges: Span[] = [];
	const unclosed: Span[] = [];
	const nested: Span[] = [];
	const stray: Span[] = [];
	let open: Open | undefined;
	let lastDepth = 0;
	const close = (end: number): void => {
		if (open && end > open.from) ranges.push({ start: open.from, end });
		open = undefined;
	};
	for (const { block, start } of blocks) {
		for (const node of block.nodes) {
			const at = { start: start + node.span.start, end: start + node.span.end };
			if (node.kind === 'heading') {
				const depth = node.reading.depth || lastDepth + 0.5;
				if (node.reading.depth) lastDepth = node.reading.depth;
				if (open?.depth !== undefined && depth <= open.depth) close(at.start);
				if (!isClosedHeading(node)) continue;
				if (open) nested.push(at);
				else open = { from: at.start, boundary: at, depth };
			} else if (node.kind === 'event' && node.reading.event === 'closed-start') {
				// inside a session that a heading opened, the explicit start says the same thing again
				if (open && open.depth === undefined) nested.push(at);
				else if (!open) open = { from: at.end, boundary: at };
			} else if (node.kind === 'event' && node.reading.event === 'closed-end') {
				if (open) close(at.start);
				else stray.push(at);
			}
		}
	}
	if (open) {
		if (open.depth === undefined) unclosed.push(open.boundary);
		close(textLength);
	}
	return { ranges, unclosed, nested, stray, has: (offset) => ranges.some((r) => r.start <= offset && offset < r.end) };
}

function isClosedHeading(node: SyntaxNode & { readonly kind: 'heading' }): boolean {
	return closedTitle.test(foldText(node.reading.title.value));
}
