import type { RecordNode, TextLine } from './ast.ts';
import type { Line } from './line.ts';
import type { FieldReading } from './readings/field.ts';
import { readActionFields, readDecisionFields } from './readings/field.ts';
import { readRecord } from './readings/record.ts';
import type { ResultReading } from './readings/result.ts';
import { readResult, readTrailingResult } from './readings/result.ts';
import type { LineToken } from './tokens.ts';
import { lineSpan, textLine, tokens } from './tokens.ts';

const { Blank, Indented, TextLine: Text } = tokens;

/** Where a record stands while its lines are taken in. */
export interface OpenRecord {
	readonly kind: 'decision' | 'action' | 'information';
	readonly head: LineToken;
	/** The last line with text, the head at first. */
	end: LineToken;
	readonly lines: TextLine[];
	/** How many of the lines are its text: those above its first field or result. */
	textLines: number | undefined;
	readonly fields: FieldReading[];
	readonly results: ResultReading[];
	/** The line above belongs to the record and is not blank. */
	directly: boolean;
	hasText: boolean;
}

/** A record of which the head has been read; a line that is the head of none throws. */
export function openRecord(head: LineToken): OpenRecord {
	const { keyword, text } = head.payload.read(readRecord)!;
	return {
		kind: keyword.kind,
		head,
		end: head,
		lines: [],
		textLines: undefined,
		fields: [],
		results: [],
		directly: true,
		hasText: text.value !== '',
	};
}

/** The fields of a line in a record of the kind; undefined where it has none. */
export function fieldsOf(kind: OpenRecord['kind'], line: Line): readonly FieldReading[] | undefined {
	if (kind === 'information') return undefined;
	return line.read(kind === 'decision' ? readDecisionFields : readActionFields);
}

/** Takes in the next line of the record. */
export function takeRecordLine(open: OpenRecord, token: LineToken): void {
	if (token.tokenType === Blank) {
		if ((open.lines.length > 0 || open.hasText) && open.lines[open.lines.length - 1]?.raw !== '')
			open.lines.push({ raw: '', span: lineSpan(token) });
		open.directly = false;
		return;
	}
	open.directly = true;
	open.end = token;
	const plain = token.tokenType === Text || token.tokenType === Indented;
	const result = plain && open.kind === 'decision' ? token.payload.read(readResult) : undefined;
	const fields = plain && !result ? fieldsOf(open.kind, token.payload) : undefined;
	if (result || fields) {
		// movers may stand between a head alone on its line and the text
		if (open.hasText || result) open.textLines ??= open.lines.length;
		if (result) open.results.push(result);
		else if (fields) {
			open.fields.push(...fields);
			const ending = open.kind === 'decision' ? token.payload.read(readTrailingResult) : undefined;
			if (ending && fields.every((f) => f.value.span.end <= ending.at.span.start)) open.results.push(ending);
		}
		return;
	}
	open.hasText = true;
	open.lines.push(textLine(token));
}

/** The node of the record, once all its lines have been taken in. */
export function recordNode({ head, end, lines, textLines, fields, results }: OpenRecord): RecordNode {
	return {
		kind: 'record',
		reading: head.payload.read(readRecord)!,
		headSpan: lineSpan(head),
		lines,
		textLines: textLines ?? lines.length,
		fields,
		results,
		span: { start: head.startOffset, end: lineSpan(end).end },
	};
}
