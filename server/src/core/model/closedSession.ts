import type { Block, SyntaxNode } from '../syntax/ast.ts';
import { foldText } from '../syntax/fold.ts';
import type { PlacedBlock } from '../syntax/parse.ts';
import type { Span } from '../text/span.ts';

/** What is confidential in a file (LANGUAGE.md §7), and what went wrong with its boundaries. */
export interface ClosedSessions {
	/** Confidential ranges; the explicit boundary lines are outside them. An end without a start closes one that was only spoken of. */
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
				const depth = node.reading.depth || lastDepth + 1;
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
				if (!open) stray.push(at);
				const from = open ? undefined : likelyStart(block, node);
				if (from !== undefined) open = { from: start + from, boundary: at };
				close(at.start);
			}
		}
	}
	if (open) {
		if (open.depth === undefined) unclosed.push(open.boundary);
		close(textLength);
	}
	return { ranges, unclosed, nested, stray, has: (offset) => ranges.some((r) => r.start <= offset && offset < r.end) };
}

const speaksOfIt = /huis clos|in[ -]camera|closed (?:session|meeting)/;

/**
 * Where a session without a start may have begun, relative to its block: behind the record (`Il est résolu de siéger à huis
 * clos.`) or with the text that speaks of it last, else below the heading of its item. In doubt, text is confidential.
 */
function likelyStart({ kind, nodes }: Block, end: SyntaxNode & { readonly kind: 'event' }): number | undefined {
	for (const node of nodes.slice(0, nodes.indexOf(end)).reverse()) {
		if (node.kind === 'event' && node.reading.event.startsWith('closed')) return undefined;
		if (node.kind !== 'record' && node.kind !== 'prose') continue;
		const words = [...(node.kind === 'record' ? [node.reading.text.value] : []), ...node.lines.map((line) => line.raw)];
		if (words.some((line) => speaksOfIt.test(foldText(line)))) return node.kind === 'record' ? node.span.end : node.span.start;
	}
	// `La séance publique reprend.` may follow a recess
	const heading = nodes[0];
	return kind === 'item' && heading?.kind === 'heading' && speaksOfIt.test(foldText(end.line.raw)) ? heading.span.end : undefined;
}

function isClosedHeading(node: SyntaxNode & { readonly kind: 'heading' }): boolean {
	return closedTitle.test(foldText(node.reading.title.value));
}
