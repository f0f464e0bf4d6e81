import { areNames, isGroupLine } from './attendanceBlock.ts';
import type { Line } from './line.ts';
import { agendaEntry, dateLine } from './preambleNodes.ts';
import { readGroup, readOpener } from './readings/attendance.ts';
import { readEvent } from './readings/event.ts';
import { readAttachment, readSignature } from './readings/marks.ts';
import { looksLikePeople, mayBePerson, readPerson } from './readings/person.ts';
import { readAgendaOpener, readKind, readPreambleField } from './readings/preamble.ts';
import { readRecord } from './readings/record.ts';
import { readResult } from './readings/result.ts';
import { mayStartStatement, readStatement } from './readings/statement.ts';
import type { OpenRecord } from './recordBlock.ts';
import { fieldsOf } from './recordBlock.ts';
import type { LineToken } from './tokens.ts';
import { tokens } from './tokens.ts';

const { Blank, Bullet, FenceClose, FenceOpen, FenceText, Indented, Quote, TextLine: Text } = tokens;

/** Where the parser stands in a block, and what it knows of the file there: what the gates of the grammar ask. */
export interface Lookahead {
	/** The `k`th line from here: 1 is the next, 0 the last that was taken. Beyond the block it has the type of its end. */
	line(k: number): LineToken;
	/** Fields, dates and kinds are read only before the first record or event of the file. */
	readonly inPreamble: boolean;
	/** The planned agenda is still to come. */
	readonly agendaOpen: boolean;
}

/** What a line opens when it stands at column 0. */
export type Marker = 'record' | 'event' | 'statement' | 'attachment' | 'signature' | 'field' | 'agenda';

/** What the `k`th line opens in its context. */
export function markerAt(at: Lookahead, k: number): Marker | undefined {
	const token = at.line(k);
	return token.tokenType === Text ? (token.payload.read(readMarker) ?? contextMarker(at, k)) : undefined;
}

function contextMarker(at: Lookahead, k: number): Marker | undefined {
	const line = at.line(k).payload;
	if (mayStartStatement(line.folded.text) && statementAt(at, k)) return 'statement';
	if (at.agendaOpen && readAgendaOpener(line)) return 'agenda';
	const field = line.read(readPreambleField);
	if (field && (at.inPreamble || field.key === 'next') && field.value.value !== '') return 'field';
	return undefined;
}

/** A statement is the whole line or the whole paragraph. */
function statementAt(at: Lookahead, k: number): boolean {
	let text = at.line(k).payload.text.trim();
	if (readStatement(text) && !sentenceGoesOn(at, text, k)) return true;
	for (let i = k + 1; i < k + 4 && at.line(i).tokenType === Text; i++) {
		text = `${text} ${at.line(i).payload.raw.trim()}`;
		if (readStatement(text)) return !sentenceGoesOn(at, text, i);
	}
	return false;
}

/** Whether a statement of which `text` has been taken needs the next line, too. */
export function continuesStatement(at: Lookahead, text: string): boolean {
	return readStatement(text) === undefined || sentenceGoesOn(at, text, 0);
}

/** Without a full stop, a next line in lower case makes it the start of a longer sentence. */
function sentenceGoesOn(at: Lookahead, text: string, k: number): boolean {
	const next = at.line(k + 1);
	return !text.endsWith('.') && next.tokenType === Text && /^[\p{Ll}]/u.test(next.payload.raw) && readMarker(next.payload) === undefined;
}

/** A line of the title block: what opens nothing, indented or not. */
export function isTitleLine(at: Lookahead): boolean {
	const token = at.line(1);
	if (token.tokenType === Indented) return true;
	if (token.tokenType !== Text) return false;
	const marker = markerAt(at, 1);
	return (marker === undefined || marker === 'field') && !opensAttendance(at);
}

/** Whether the planned agenda goes on: an entry, the rest of a long one, or blank lines above either. */
export function isAgendaEntry(at: Lookahead): boolean {
	if (isWithinBlanks(at)) return true;
	let k = 1;
	while (at.line(k).tokenType === Blank) k++;
	const token = at.line(k);
	if (token.tokenType === Bullet || (token.tokenType === Text && agendaEntry(token) !== undefined)) return true;
	return token.tokenType === Indented && (k === 1 || agendaEntry(token) !== undefined);
}

/** Whether the next line is a node by itself. */
export function isOneLine(at: Lookahead): boolean {
	const token = at.line(1);
	if (token.tokenType !== Text) return false;
	const marker = markerAt(at, 1);
	if (marker === 'event' || marker === 'attachment' || marker === 'signature' || marker === 'field') return true;
	return at.inPreamble && (token.payload.read(dateLine) !== undefined || token.payload.read(readKind)?.alone === true);
}

/** An attendance heading, or a known group word with names on the line or directly below. */
export function opensAttendance(at: Lookahead): boolean {
	const token = at.line(1);
	if (token.tokenType !== Text) return false;
	const line = token.payload;
	if (line.read(readOpener)) return true;
	const group = line.read(readGroup);
	if (!group?.known) return false;
	const field = at.inPreamble ? line.read(readPreambleField) : undefined;
	if (field && field.value.value !== '') return false;
	if (group.count) return true;
	if (group.names.value !== '') return areNames(group.names.value) || looksLikePeople(group.names.value);
	const below = at.line(2);
	const isPerson = below.tokenType === Text || below.tokenType === Bullet || below.tokenType === Indented;
	return isPerson && readMarker(below.payload) === undefined && looksLikePeople(below.payload.raw);
}

/** Whether the attendance list goes on: a group, a person, or blank lines above either. */
export function continuesAttendance(at: Lookahead): boolean {
	if (isWithinBlanks(at)) return true;
	let k = 1;
	while (at.line(k).tokenType === Blank) k++;
	return isAttendanceLine(at, k);
}

function isAttendanceLine(at: Lookahead, k: number): boolean {
	const token = at.line(k);
	if (token.tokenType === Bullet || token.tokenType === Indented) return readPerson(token.payload.raw, 0) !== undefined;
	if (token.tokenType !== Text) return false;
	const line = token.payload;
	// a heading with a quorum begins a block of its own, below a line of counts, too
	if (line.read(readOpener)?.quorum) return false;
	if (readMarker(line) || (mayStartStatement(line.folded.text) && statementAt(at, k)) || readAgendaOpener(line)) return false;
	const field = line.read(readPreambleField);
	if (field && !((field.key === 'chair' || field.key === 'secretary') && field.value.value !== '') && !line.read(readGroup)?.known)
		return false;
	if (line.read(readOpener)?.heading) return false;
	if (isGroupLine(line)) return true;
	if (line.read(dateLine)) return false;
	return mayBePerson(line.raw);
}

/** Whether the next line belongs to the record that is open. */
export function continuesRecord(at: Lookahead, open: OpenRecord): boolean {
	const token = at.line(1);
	switch (token.tokenType) {
		case Indented:
			return true;
		case Blank:
			return isWithinBlanks(at) || resumesAfterBlank(at, open);
		case Text:
			if (open.directly || isTextParagraph(open)) return belongsToRecord(at, token, open);
			return open.kind === 'decision' && open.results.length === 0 && token.payload.read(readResult) !== undefined;
		case Bullet:
		case Quote:
		case FenceOpen:
			return open.directly || !open.hasText || isIndented(token);
		case FenceText:
		case FenceClose:
			return true;
		default:
			return false;
	}
}

function isTextParagraph(open: OpenRecord): boolean {
	return !open.hasText && open.results.length === 0;
}

function belongsToRecord(at: Lookahead, token: LineToken, open: OpenRecord): boolean {
	if (fieldsOf(open.kind, token.payload) || (open.kind === 'decision' && token.payload.read(readResult)))
		return open.directly || isTextParagraph(open);
	const marker = markerAt(at, 1);
	return (
		marker === undefined &&
		!token.payload.read(readOpener) &&
		!(token.payload.read(readGroup)?.known === true && !open.directly && opensAttendance(at))
	);
}

/** Blank lines belong to the record when an indented line, its text or its result follows. */
function resumesAfterBlank(at: Lookahead, open: OpenRecord): boolean {
	let k = 2;
	while (at.line(k).tokenType === Blank) k++;
	const next = at.line(k);
	if (isIndented(next)) return true;
	if (next.tokenType === Bullet || next.tokenType === Quote || next.tokenType === FenceOpen) return isTextParagraph(open);
	if (next.tokenType !== Text) return false;
	if (open.kind === 'decision' && open.results.length === 0 && next.payload.read(readResult)) return true;
	return isTextParagraph(open) && markerAt(at, k) === undefined && !next.payload.read(readOpener);
}

/** Whether running text goes on: anything that opens nothing. */
export function isProse(at: Lookahead): boolean {
	const token = at.line(1);
	if (token.tokenType !== Text) return token.tokenType !== undefined && token.tokenType.name !== 'EOF';
	return markerAt(at, 1) === undefined && !opensAttendance(at) && !isOneLine(at);
}

/**
 * A rule that took the first of several blank lines has looked beyond the last: it takes the others without looking
 * again, or thousands of them would cost their square.
 */
function isWithinBlanks(at: Lookahead): boolean {
	return at.line(0).tokenType === Blank && at.line(1).tokenType === Blank;
}

/** Whether the line belongs to what stands above it; a fence is a token of its own wherever it stands. */
function isIndented(token: LineToken): boolean {
	return token.tokenType === Indented || (token.tokenType === FenceOpen && /^[ \t]/.test(token.payload.raw));
}

/** What a line opens whatever stands around it. */
export function readMarker(line: Line): Marker | undefined {
	if (line.read(readRecord)) return 'record';
	if (line.read(readSignature)) return 'signature';
	if (line.read(readAttachment)) return 'attachment';
	if (line.read(readEvent)) return 'event';
	return undefined;
}
