import type { Range } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { Action, ActionStatus, Decision, Flow, Item, MeetingEvent, RecordNode } from '../model/minutes.ts';
import { allContents, allItems } from '../model/walk.ts';
import type { Span } from '../text/span.ts';
import { isOpen } from './actionTime.ts';
import { toSpan } from './convert.ts';
import type { Occurrence } from './occurrences.ts';
import { occurrences } from './occurrences.ts';
import type { TokenModifier, TokenType } from './semanticTokenLegend.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './semanticTokenLegend.ts';

/** One coloured run of characters on one line, in the terms of the protocol; type and modifiers are those of the legend. */
export interface SemanticToken {
	readonly line: number;
	readonly character: number;
	readonly length: number;
	readonly type: number;
	/** One bit a modifier. */
	readonly modifiers: number;
}

interface Mark {
	readonly span: Span;
	readonly type: TokenType;
	readonly modifiers: readonly TokenModifier[];
}

/**
 * What the model knows and a grammar of lines cannot: computed meaning, people, references, states. In source order and
 * without overlaps. `today` is an ISO date; only the range, when there is one.
 */
export function semanticTokens(document: MinutesDocument, today: string, range?: Range): SemanticToken[] {
	const { lines, text } = document;
	const visible = range ? toSpan(lines, range) : { start: 0, end: text.length };
	const inRange = ({ span }: { readonly span: Span }): boolean => span.start <= visible.end && visible.start <= span.end;
	const names = occurrences(document)
		.filter(inRange)
		.map((o) => named(o));
	const marks = [...markers(document, today, inRange), ...names.filter((mark) => mark !== undefined)];
	return flattened(marks)
		.flatMap((mark) => tokensOf(document, mark))
		.filter(({ line, character }) => {
			const at = lines.lineStart(line) + character;
			return visible.start <= at && at < visible.end;
		});
}

/** People, references and declared numbers: they lie above the line that they are part of. */
function named({ target, span, declaration }: Occurrence): Mark | undefined {
	if (target.kind === 'organisation') return undefined;
	if (target.kind === 'person') {
		const absent = target.person.attending !== 'present';
		return {
			span,
			type: 'person',
			modifiers: [...(declaration ? (['declaration'] as const) : []), ...(absent ? (['absent'] as const) : [])],
		};
	}
	if (!declaration) return { span, type: 'reference', modifiers: [] };
	// a computed number is declared by the words that stand for it: they keep their own colour
	const written = target.kind === 'item' ? target.item.number.span : target.kind === 'record' ? target.record.number.span : span;
	return written && { span: written, type: 'number', modifiers: ['declaration'] };
}

function markers({ minutes }: MinutesDocument, today: string, inRange: (node: { readonly span: Span }) => boolean): readonly Mark[] {
	const groups = minutes.attendance.groups.filter((g) => !g.implicit && inRange(g));
	return [
		...minutes.meeting.fields.map((f): Mark => ({ span: f.keySpan, type: 'property', modifiers: [] })),
		...minutes.attendance.blocks.flatMap((b): readonly Mark[] =>
			b.opener ? [{ span: b.opener.span, type: 'heading', modifiers: [] }] : [],
		),
		...groups.map((g): Mark => ({ span: g.label.span, type: 'group', modifiers: [] })),
		...allItems(minutes).filter(inRange).map(ofHeading),
		...allContents(minutes).flatMap((c) => c.flow.filter(inRange).flatMap((node) => ofFlow(node, today))),
	];
}

function ofHeading({ title, confidential }: Item): Mark {
	return { span: title.span, type: 'heading', modifiers: confidential ? ['confidential'] : [] };
}

function ofFlow(node: Flow, today: string): readonly Mark[] {
	switch (node.kind) {
		case 'decision':
			return [...ofRecord(node), ...ofDecision(node)];
		case 'action':
			return [...ofRecord(node), ...ofAction(node, today)];
		case 'information':
			return ofRecord(node);
		case 'statement':
			return [{ span: node.span, type: 'statement', modifiers: [] }];
		case 'event':
			return ofEvent(node);
		case 'attachment':
			return [
				{ span: { start: node.span.start, end: node.label.span.start }, type: 'attachment', modifiers: [] },
				{ span: node.title.span, type: 'heading', modifiers: [] },
			];
		case 'signature':
			return [{ span: { start: node.span.start, end: node.name.span.start }, type: 'keyword', modifiers: [] }];
		case 'prose':
			return [];
	}
}

function ofRecord(record: RecordNode): readonly Mark[] {
	return [
		{ span: record.keywordSpan, type: 'keyword', modifiers: [record.kind] },
		...record.fields.filter((f) => f.key !== 'result').map((f): Mark => ({ span: f.keySpan, type: 'property', modifiers: [record.kind] })),
	];
}

function ofDecision({ result, text }: Decision): readonly Mark[] {
	// a result inside the sentence has the place of the whole text: that stays plain
	return result && result.span.start >= text.span.end ? [{ span: result.span, type: 'state', modifiers: [result.value] }] : [];
}

const STATE: Readonly<Record<ActionStatus, TokenModifier>> = {
	open: 'open',
	'in-progress': 'inProgress',
	done: 'done',
	deferred: 'deferred',
	cancelled: 'cancelled',
};

function ofAction(action: Action, today: string): readonly Mark[] {
	const { due, status, arrow } = action;
	const late = due && isOpen(action) && due.value < today;
	return [
		...(due && !arrow ? [{ span: due.span, type: 'date', modifiers: late ? ['late'] : [] } satisfies Mark] : []),
		...(status ? [{ span: status.span, type: 'state', modifiers: [STATE[status.value]] } satisfies Mark] : []),
	];
}

function ofEvent({ span, confidential }: MeetingEvent): readonly Mark[] {
	return [{ span, type: 'event', modifiers: confidential ? ['confidential'] : [] }];
}

/** Shorter marks cut holes into longer ones: a name stays a name inside an event. */
function flattened(marks: readonly Mark[]): readonly Mark[] {
	const sorted = marks
		.filter(({ span }) => span.end > span.start)
		.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	const result: Mark[] = [];
	const open: Mark[] = [];
	let at = 0;
	const emit = (mark: Mark, end: number): void => {
		const start = Math.max(at, mark.span.start);
		if (end > start) result.push({ ...mark, span: { start, end } });
		at = Math.max(at, end);
	};
	const closeUntil = (offset: number): void => {
		for (let top = open.at(-1); top && top.span.end <= offset; top = open.at(-1)) {
			emit(top, top.span.end);
			open.pop();
		}
	};
	for (const mark of sorted) {
		closeUntil(mark.span.start);
		const outer = open.at(-1);
		if (outer) emit(outer, mark.span.start);
		at = Math.max(at, mark.span.start);
		open.push(outer && outer.span.end < mark.span.end ? { ...mark, span: { start: mark.span.start, end: outer.span.end } } : mark);
	}
	closeUntil(Number.POSITIVE_INFINITY);
	return result;
}

/** A token of the protocol stays on its line. */
function tokensOf({ lines }: MinutesDocument, { span, type, modifiers }: Mark): readonly SemanticToken[] {
	const tokens: SemanticToken[] = [];
	const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
	for (let line = lines.lineAt(span.start); line <= lines.lineAt(span.end); line++) {
		const own = lines.lineSpan(line);
		const start = Math.max(own.start, span.start);
		const length = Math.min(own.end, span.end) - start;
		if (length > 0) tokens.push({ line, character: start - own.start, length, type: TOKEN_TYPES.indexOf(type), modifiers: bits });
	}
	return tokens;
}
