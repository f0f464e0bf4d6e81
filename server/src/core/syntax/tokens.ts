import type { CustomPatternMatcherFunc, IToken, TokenType } from 'chevrotain';
import { createToken, Lexer } from 'chevrotain';
import type { Span } from '../text/span.ts';
import type { TextLine as TextLineNode } from './ast.ts';
import type { Line } from './line.ts';
import { createLine } from './line.ts';

/**
 * One token is one source line with its terminator. The shapes here need no vocabulary; what a `TextLine` means is
 * asked of the readers by the parser's gates. Chevrotain recompiles patterns without the `u` flag: ranges are explicit.
 */
const EOL = '(?:\\r\\n?|\\n)?';
const LINE_START = [' ', '\t', '\u00a0', '\u202f'];

/** The category of all lines: where the grammar takes a line as it comes. */
const AnyLine = createToken({ name: 'AnyLine', pattern: Lexer.NA });
const categories = [AnyLine];

const Blank = lineToken('Blank', '[ \\t\\u00a0\\u202f]*(?:\\r\\n?|\\n)|[ \\t\\u00a0\\u202f]+(?![\\s\\S])', [...LINE_START, '\r', '\n']);
const Comment = lineToken('Comment', `\\/\\/[^\\r\\n]*${EOL}`, ['/']);
const FenceOpen = createToken({
	...shape(`[ \\t]*(?:\`{3,}[^\`\\r\\n]*|~{3,}[^\\r\\n]*)${EOL}`),
	name: 'FenceOpen',
	start_chars_hint: [' ', '\t', '`', '~'],
	push_mode: 'fence',
	categories,
});
const Quote = lineToken('Quote', `>[^\\r\\n]*${EOL}`, ['>']);
const Indented = lineToken('Indented', `[ \\t]+[^\\r\\n]+${EOL}`, [' ', '\t']);
const Bullet = lineToken('Bullet', `[-*+•–▪◦·➢][ \\t\\u00a0]+[^\\r\\n]+${EOL}`, ['-', '*', '+', '•', '–', '▪', '◦', '·', '➢']);
const TextLine = createToken({ ...shape(`[^\\r\\n]+${EOL}`), name: 'TextLine', categories });

const FenceClose = createToken({
	name: 'FenceClose',
	pattern: matchFenceClose,
	line_breaks: true,
	start_chars_hint: [' ', '\t', '`', '~'],
	pop_mode: true,
	categories,
});
const FenceText = createToken({ ...shape(`[^\\r\\n]*(?:\\r\\n?|\\n)|[^\\r\\n]+`), name: 'FenceText', categories });

export const tokens = { AnyLine, Blank, Comment, FenceOpen, FenceClose, FenceText, Quote, Indented, Bullet, TextLine } as const;

export const lexerDefinition = {
	modes: {
		line: [AnyLine, Blank, Comment, FenceOpen, Quote, Indented, Bullet, TextLine],
		fence: [FenceClose, FenceText],
	},
	defaultMode: 'line',
};

/** A token whose `payload` is the line it stands for. */
export interface LineToken extends IToken {
	payload: Line;
}

const lexer = new Lexer(lexerDefinition, { positionTracking: 'onlyOffset', ensureOptimizations: false });

export interface LexedBlock {
	/** Every line but the comments: for all other rules those do not exist. */
	readonly lines: LineToken[];
	readonly comments: readonly LineToken[];
	readonly unclosedFence?: LineToken;
}

/** Cuts a block into line tokens. Total: every code unit of the text is in one token. */
export function lexBlock(text: string): LexedBlock {
	const lines: LineToken[] = [];
	const comments: LineToken[] = [];
	let fence: LineToken | undefined;
	for (const found of lexer.tokenize(text).tokens) {
		const token = found as LineToken;
		token.payload = createLine(token.image.replace(/[\r\n]+$/, ''), token.startOffset);
		if (token.tokenType === FenceOpen) fence = token;
		if (token.tokenType === FenceClose) fence = undefined;
		(token.tokenType === Comment ? comments : lines).push(token);
	}
	return { lines, comments, unclosedFence: fence };
}

const anyFenceClose = /[ \t]*(?:`{3,}|~{3,})[ \t]*(?:\r|\n|$)/y;

function matchFenceClose(text: string, offset: number, matched: IToken[]): ReturnType<CustomPatternMatcherFunc> {
	// most lines are no fence, and to look for the opening of each would cost the square of a long one
	anyFenceClose.lastIndex = offset;
	if (!anyFenceClose.test(text)) return null;
	let open = matched.length - 1;
	while (open >= 0 && matched[open]?.tokenType !== FenceOpen) open--;
	const mark = /`{3,}|~{3,}/.exec(matched[open]?.image ?? '')?.[0] ?? '```';
	const pattern = new RegExp(`[ \\t]*${mark.charAt(0)}{${mark.length},}[ \\t]*(?:\\r\\n?|\\n|$)`, 'y');
	pattern.lastIndex = offset;
	return pattern.exec(text);
}

function shape(source: string): { readonly pattern: RegExp; readonly line_breaks: true } {
	return { pattern: new RegExp(source), line_breaks: true };
}

function lineToken(name: string, source: string, hint: string[]): TokenType {
	return createToken({ ...shape(source), name, start_chars_hint: hint, categories });
}

/** The token's line without its terminator. */
export function lineSpan(token: LineToken): Span {
	return { start: token.startOffset, end: token.startOffset + (token.payload?.raw.length ?? 0) };
}

/** The line as a node keeps it; blank lines have no text. */
export function textLine(token: LineToken): TextLineNode {
	return { raw: token.tokenType === Blank ? '' : token.payload.raw, span: lineSpan(token) };
}
