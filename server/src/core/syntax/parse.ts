import { shift } from '../text/span.ts';
import type { Block, CommentNode, SyntaxNode, TextLine } from './ast.ts';
import type { BlockRange } from './blocks.ts';
import { splitBlocks } from './blocks.ts';
import { collectIssues } from './collectIssues.ts';
import type { SyntaxIssue } from './issue.ts';
import { parseItem, parsePreamble } from './parser.ts';
import type { MentionReading, ReferenceReading } from './readings/inline.ts';
import { findMentions, findReferences } from './readings/inline.ts';
import { readDirective } from './readings/marks.ts';
import { lexBlock } from './tokens.ts';

/** A block and where it starts in this version of the text. */
export interface PlacedBlock {
	readonly block: Block;
	readonly start: number;
}

export interface SyntaxTree {
	readonly text: string;
	/** The preamble, then one block per agenda item; they cover the text without gap. */
	readonly blocks: readonly PlacedBlock[];
	/** What could be read but should be mended, with absolute spans, in source order. */
	readonly issues: readonly SyntaxIssue[];
}

/**
 * Parses a minutes file. Never throws; every node lies within the text. Blocks of `previous` whose text is
 * unchanged are reused, and the result equals that of a fresh parse.
 */
export function parse(text: string, previous?: SyntaxTree): SyntaxTree {
	const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const source = bom === 1 ? text.slice(1) : text;
	const reuse = reusableBlocks(previous);
	const ranges = splitBlocks(source);
	const blocks = ranges.map((range, i): PlacedBlock => {
		const blockText = source.slice(range.start, range.end);
		return { block: reuse(range, blockText, i, ranges.length) ?? parseBlock(blockText, range), start: bom + range.start };
	});
	const issues = blocks.flatMap(({ block, start }) => (block.issues.length === 0 ? [] : block.issues.map((issue) => placed(issue, start))));
	return { text, blocks, issues };
}

/**
 * Finds the old block with the same text at the same place counted from the front, else from the back: an edit
 * changes, adds or removes neighbouring blocks only.
 */
function reusableBlocks(
	previous: SyntaxTree | undefined,
): (range: BlockRange, text: string, index: number, count: number) => Block | undefined {
	const old = previous?.blocks ?? [];
	const fits = (i: number, range: BlockRange, text: string): Block | undefined => {
		const block = old[i]?.block;
		return block &&
			block.text.length === text.length &&
			block.kind === range.kind &&
			block.withAgenda === range.withAgenda &&
			block.text === text
			? block
			: undefined;
	};
	return (range, text, index, count) => fits(index, range, text) ?? fits(old.length - (count - index), range, text);
}

function parseBlock(text: string, range: BlockRange): Block {
	const lexed = lexBlock(text);
	const nodes = range.kind === 'preamble' ? parsePreamble(lexed.lines, range.withAgenda) : parseItem(lexed.lines);
	const comments = lexed.comments.map((token): CommentNode => {
		const raw = token.payload.raw;
		return {
			raw,
			span: { start: token.startOffset, end: token.startOffset + raw.length },
			directive: readDirective(raw, token.startOffset),
		};
	});
	const prose = nodes.flatMap(inlineTexts);
	return {
		kind: range.kind,
		withAgenda: range.withAgenda,
		text,
		nodes,
		comments,
		references: prose.flatMap(({ raw, start }): readonly ReferenceReading[] => findReferences(raw, start)),
		mentions: prose.flatMap(({ raw, start }): readonly MentionReading[] => findMentions(raw, start)),
		issues: collectIssues(nodes, lexed),
	};
}

/** The texts of a node in which people, decisions and attachments are referred to. */
function inlineTexts(node: SyntaxNode): readonly { readonly raw: string; readonly start: number }[] {
	switch (node.kind) {
		case 'heading':
			return [{ raw: node.reading.title.value, start: node.reading.title.span.start }];
		case 'prose':
			return withoutFences(node.lines).map((l) => ({ raw: l.raw, start: l.span.start }));
		case 'record':
			return [
				{ raw: node.reading.text.value, start: node.reading.text.span.start },
				...(node.reading.arguments ? [{ raw: node.reading.arguments.value, start: node.reading.arguments.span.start }] : []),
				...withoutFences(node.lines).map((l) => ({ raw: l.raw, start: l.span.start })),
				...node.fields.map((f) => ({ raw: f.value.value, start: f.value.span.start })),
			];
		default:
			return [];
	}
}

const fenceMark = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;

/** Literal text refers to nobody and nothing. */
function withoutFences(lines: readonly TextLine[]): readonly TextLine[] {
	let open: string | undefined;
	return lines.filter(({ raw }) => {
		const mark = fenceMark.exec(raw)?.[1];
		if (open === undefined) open = mark;
		else if (mark?.startsWith(open) && /^[ \t]*[`~]+[ \t]*$/.test(raw)) open = undefined;
		else return false;
		return mark === undefined;
	});
}

function placed(issue: SyntaxIssue, by: number): SyntaxIssue {
	return { ...issue, span: shift(issue.span, by), edits: issue.edits?.map((edit) => ({ ...edit, span: shift(edit.span, by) })) };
}
