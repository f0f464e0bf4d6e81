import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';
import type { SyntaxNode } from './ast.ts';
import { findDates, readDateLine } from './dates.ts';
import type { Line } from './line.ts';
import { createLine } from './line.ts';
import { readHeading } from './readings/heading.ts';
import { readKind, readPreambleField } from './readings/preamble.ts';
import type { LineToken } from './tokens.ts';
import { lineSpan } from './tokens.ts';

/** A line of the title block: date, kind, field, or else a title. */
export function titleBlockLine(token: LineToken): readonly SyntaxNode[] {
	const span = lineSpan(token);
	const line = withoutIndent(token.payload);
	const special = dateOrKind(line, span);
	if (special) return [special];
	const field = line.read(readPreambleField);
	if (field) return [{ kind: 'field', reading: field, span }];
	const lead = /^#\s+/.exec(line.text)?.[0].length ?? 0;
	const title = line.take(lead, line.folded.text.length);
	const date = findDates(line.raw)[0];
	return [
		{
			kind: 'title',
			title,
			documentKind: line.read(readKind),
			date: date && { ...shiftDate(date, line.start), words: line.raw.slice(date.span.start, date.span.end) },
			span,
		},
	];
}

/** A date or a document kind that stands alone on its line. */
export function dateOrKind(line: Line, span: Span): SyntaxNode | undefined {
	const date = line.read(dateLine);
	if (date) {
		const raw = line.text;
		const base = line.span(0, 0).start;
		return {
			kind: 'date',
			date: shiftDate(date.date, base),
			times: date.times.map((t) => ({ ...t, zone: t.zone && { ...t.zone, span: shift(t.zone.span, base) }, span: shift(t.span, base) })),
			words: raw.slice(date.date.span.start, date.date.span.end),
			span,
		};
	}
	const kind = line.read(readKind);
	return kind?.alone ? { kind: 'documentKind', reading: kind, span } : undefined;
}

/** The whole line as a date; long lines are not asked. */
export function dateLine(line: Line): ReturnType<typeof readDateLine> {
	return line.text.length > 90 ? undefined : readDateLine(line.text);
}

/** An entry of the planned agenda. */
export function agendaEntry(token: LineToken): { number?: string; title: string; span: Span } | undefined {
	const span = lineSpan(token);
	const heading = token.payload.read(readHeading);
	if (heading) return { number: heading.number?.value, title: heading.title.value, span };
	const match = /^\s*(?:(\d+(?:\.\d+)*(?=[.)])|\d+(?:\.\d+)+)[.)]?|([A-Za-z])\)|[-*+•–▪◦·➢])\s+(.*)$/.exec(token.payload.raw);
	if (!match) return undefined;
	return { ...((match[1] ?? match[2]) ? { number: match[1] ?? match[2] } : {}), title: (match[3] as string).trim(), span };
}

/** Title lines are often centred by hand. */
function withoutIndent(line: Line): Line {
	const indent = line.raw.length - line.raw.trimStart().length;
	return indent === 0 ? line : createLine(line.raw.slice(indent), line.start + indent);
}

function shiftDate<
	T extends { readonly span: Span; readonly month?: { readonly span: Span; readonly found: string; readonly expected: string } },
>(date: T, by: number): T {
	return { ...date, span: shift(date.span, by), month: date.month && { ...date.month, span: shift(date.month.span, by) } };
}
