import { EmbeddedActionsParser } from 'chevrotain';
import type { Span } from '../text/span.ts';
import type { AgendaNode, AttendanceNode, RecordNode, SyntaxNode, TextLine } from './ast.ts';
import { areNames, attendanceBuilder, isGroupLine } from './attendanceBlock.ts';
import type { Line } from './line.ts';
import { agendaEntry, dateLine, dateOrKind, titleBlockLine } from './preambleNodes.ts';
import { looksLikePeople, mayBePerson, readGroup, readOpener, readPerson } from './readings/attendance.ts';
import { readEvent } from './readings/event.ts';
import type { FieldReading } from './readings/field.ts';
import { readActionFields, readDecisionFields } from './readings/field.ts';
import { readHeading } from './readings/heading.ts';
import { readAttachment, readSignature } from './readings/marks.ts';
import { readAgendaOpener, readKind, readPreambleField } from './readings/preamble.ts';
import { readRecord } from './readings/record.ts';
import type { ResultReading } from './readings/result.ts';
import { readResult, readTrailingResult } from './readings/result.ts';
import { mayStartStatement, readStatement } from './readings/statement.ts';
import type { LineToken } from './tokens.ts';
import { lexerDefinition, lineSpan, textLine, tokens } from './tokens.ts';

const { AnyLine, Blank, Bullet, FenceClose, FenceOpen, FenceText, Indented, Quote, TextLine: Text } = tokens;

/** Where a record stands while its lines are taken in. */
interface OpenRecord {
	readonly kind: 'decision' | 'action' | 'information';
	readonly lines: TextLine[];
	textLines: number | undefined;
	readonly fields: FieldReading[];
	readonly results: ResultReading[];
	/** The line above belongs to the record and is not blank. */
	directly: boolean;
	hasText: boolean;
}

/** What a token opens when it stands at column 0; the parser's gates ask this. */
type Marker = 'record' | 'event' | 'statement' | 'attachment' | 'signature' | 'opener' | 'group' | 'field' | 'agenda';

/**
 * The grammar of one block, over line tokens, with embedded actions that build the nodes directly. Context decides
 * between readings of a line: a label is a field in the preamble, a group in attendance, prose elsewhere.
 * No error recovery is needed: every alternative list ends in prose.
 */
class BlockParser extends EmbeddedActionsParser {
	/** Fields, dates and kinds are read only before the first record or event of the file. */
	private inPreamble = false;
	private agendaOpen = false;

	constructor() {
		super(lexerDefinition, { maxLookahead: 1, skipValidations: true });
		this.performSelfAnalysis();
	}

	parsePreamble(input: LineToken[], withAgenda: boolean): SyntaxNode[] {
		this.input = input;
		this.inPreamble = true;
		this.agendaOpen = withAgenda;
		return this.preamble();
	}

	parseItem(input: LineToken[]): SyntaxNode[] {
		this.input = input;
		this.inPreamble = false;
		this.agendaOpen = false;
		return this.item();
	}

	private readonly preamble = this.RULE('preamble', (): SyntaxNode[] => {
		const nodes: SyntaxNode[] = [];
		this.MANY(() => this.CONSUME(Blank));
		this.MANY2({
			GATE: () => this.isTitleLine(),
			DEF: () => {
				const token = this.CONSUME(AnyLine);
				this.ACTION(() => nodes.push(...titleBlockLine(token as LineToken)));
			},
		});
		const rest = this.SUBRULE(this.content);
		this.ACTION(() => nodes.push(...rest));
		return nodes;
	});

	private readonly item = this.RULE('item', (): SyntaxNode[] => {
		const nodes: SyntaxNode[] = [];
		const token = this.CONSUME(Text) as LineToken;
		this.ACTION(() => nodes.push({ kind: 'heading', reading: token.payload.read(readHeading)!, span: lineSpan(token) }));
		const rest = this.SUBRULE(this.content);
		this.ACTION(() => nodes.push(...rest));
		return nodes;
	});

	private readonly content = this.RULE('content', (): SyntaxNode[] => {
		const nodes: SyntaxNode[] = [];
		const add = (node: SyntaxNode): void => {
			nodes.push(node);
		};
		this.MANY(() => {
			this.OR({
				DEF: [
					{
						GATE: () => this.marker() === 'record',
						ALT: () => {
							const n = this.SUBRULE(this.record);
							this.ACTION(() => {
								this.inPreamble = false;
								add(n);
							});
						},
					},
					{
						GATE: () => this.marker() === 'statement',
						ALT: () => {
							const n = this.SUBRULE(this.statement);
							this.ACTION(() => add(n));
						},
					},
					{
						GATE: () => this.marker() === 'agenda',
						ALT: () => {
							const n = this.SUBRULE(this.agenda);
							this.ACTION(() => add(n));
						},
					},
					{
						GATE: () => this.opensAttendance(),
						ALT: () => {
							const n = this.SUBRULE(this.attendance);
							this.ACTION(() => add(n));
						},
					},
					{
						GATE: () => this.isOneLine(),
						ALT: () => {
							const t = this.CONSUME(Text);
							this.ACTION(() => add(this.oneLine(t as LineToken)));
						},
					},
					{
						ALT: () => {
							const n = this.SUBRULE(this.prose);
							this.ACTION(() => {
								if (n) add(n);
							});
						},
					},
				],
				IGNORE_AMBIGUITIES: true,
			});
		});
		return nodes;
	});

	private readonly record = this.RULE('record', (): RecordNode => {
		const head = this.CONSUME(Text) as LineToken;
		const reading = this.ACTION(() => head.payload.read(readRecord)!);
		const open: OpenRecord = this.ACTION(() => ({
			kind: reading.keyword.kind,
			lines: [],
			textLines: undefined,
			fields: [],
			results: [],
			directly: true,
			hasText: reading.text.value !== '',
		}));
		let end = head;
		this.MANY({
			GATE: () => this.continuesRecord(open),
			DEF: () => {
				const token = this.CONSUME(AnyLine) as LineToken;
				this.ACTION(() => {
					takeRecordLine(open, token);
					if (token.tokenType !== Blank) end = token;
				});
			},
		});
		return this.ACTION(() => ({
			kind: 'record',
			reading,
			headSpan: lineSpan(head),
			lines: open.lines,
			textLines: open.textLines ?? open.lines.length,
			fields: open.fields,
			results: open.results,
			span: { start: head.startOffset, end: lineSpan(end).end },
		}));
	});

	private readonly statement = this.RULE('statement', (): SyntaxNode => {
		const first = this.CONSUME(Text) as LineToken;
		let text = this.ACTION(() => first.payload.text.trim());
		let end = first;
		this.MANY({
			GATE: () => readStatement(text) === undefined || this.sentenceGoesOn(text),
			DEF: () => {
				const token = this.CONSUME2(Text) as LineToken;
				this.ACTION(() => {
					text = `${text} ${token.payload.raw.trim()}`;
					end = token;
				});
			},
		});
		return this.ACTION(() => ({
			kind: 'statement',
			reading: readStatement(text)!,
			text,
			span: { start: first.startOffset, end: lineSpan(end).end },
		}));
	});

	private readonly agenda = this.RULE('agenda', (): AgendaNode => {
		const opener = this.CONSUME(Text) as LineToken;
		const entries: { number?: string; title: string; span: Span }[] = [];
		let end = opener;
		this.MANY({
			GATE: () => this.isAgendaEntry(),
			DEF: () => {
				const token = this.CONSUME(AnyLine) as LineToken;
				this.ACTION(() => {
					if (token.tokenType === Blank) return;
					end = token;
					const entry = agendaEntry(token);
					const last = entries[entries.length - 1];
					if (entry) entries.push(entry);
					else if (last) entries[entries.length - 1] = { ...last, title: `${last.title} ${token.payload.raw.trim()}` };
				});
			},
		});
		return this.ACTION(() => {
			this.agendaOpen = false;
			return { kind: 'agenda', entries, span: { start: opener.startOffset, end: lineSpan(end).end } };
		});
	});

	private readonly attendance = this.RULE('attendance', (): AttendanceNode => {
		const first = this.CONSUME(AnyLine) as LineToken;
		const builder = this.ACTION(() => attendanceBuilder(first));
		let end = first;
		this.MANY({
			GATE: () => this.continuesAttendance(),
			DEF: () => {
				const token = this.CONSUME2(AnyLine) as LineToken;
				this.ACTION(() => {
					if (token.tokenType === Blank) return;
					builder.take(token);
					end = token;
				});
			},
		});
		return this.ACTION(() => builder.node({ start: first.startOffset, end: lineSpan(end).end }));
	});

	private readonly prose = this.RULE('prose', (): SyntaxNode | undefined => {
		const lines: LineToken[] = [this.CONSUME(AnyLine) as LineToken];
		this.MANY({
			GATE: () => this.isProse(),
			DEF: () => {
				const token = this.CONSUME2(AnyLine) as LineToken;
				this.ACTION(() => lines.push(token));
			},
		});
		return this.ACTION(() => {
			const from = lines.findIndex((l) => l.tokenType !== Blank);
			if (from < 0) return undefined;
			let to = lines.length;
			while (lines[to - 1]?.tokenType === Blank) to--;
			const kept = lines.slice(from, to);
			return {
				kind: 'prose',
				lines: kept.map(textLine),
				span: { start: (kept[0] as LineToken).startOffset, end: lineSpan(kept[kept.length - 1] as LineToken).end },
			};
		});
	});

	/** What the next line opens, wherever it stands. */
	private marker(k = 1): Marker | undefined {
		const token = this.LA(k) as LineToken;
		return token.tokenType === Text ? (token.payload.read(readMarker) ?? this.contextMarker(k)) : undefined;
	}

	private contextMarker(k: number): Marker | undefined {
		const line = (this.LA(k) as LineToken).payload;
		if (mayStartStatement(line.folded.text) && this.statementAt(k)) return 'statement';
		if (this.agendaOpen && readAgendaOpener(line)) return 'agenda';
		const field = line.read(readPreambleField);
		if (field && (this.inPreamble || field.key === 'next') && field.value.value !== '') return 'field';
		return undefined;
	}

	/** A statement is the whole line or the whole paragraph. */
	private statementAt(k: number): boolean {
		let text = (this.LA(k) as LineToken).payload.text.trim();
		if (readStatement(text) && !this.sentenceGoesOn(text, k)) return true;
		for (let i = k + 1; i < k + 4 && this.LA(i).tokenType === Text; i++) {
			text = `${text} ${(this.LA(i) as LineToken).payload.raw.trim()}`;
			if (readStatement(text)) return !this.sentenceGoesOn(text, i);
		}
		return false;
	}

	/** Without a full stop, a next line in lower case makes it the start of a longer sentence. */
	private sentenceGoesOn(text: string, k = 0): boolean {
		const next = this.LA(k + 1) as LineToken;
		return !text.endsWith('.') && next.tokenType === Text && /^[\p{Ll}]/u.test(next.payload.raw) && readMarker(next.payload) === undefined;
	}

	private isTitleLine(): boolean {
		const token = this.LA(1) as LineToken;
		if (token.tokenType === Indented) return true;
		if (token.tokenType !== Text) return false;
		const marker = this.marker();
		return (marker === undefined || marker === 'field') && !this.opensAttendance();
	}

	private isAgendaEntry(): boolean {
		let k = 1;
		while (this.LA(k).tokenType === Blank) k++;
		const token = this.LA(k) as LineToken;
		if (token.tokenType === Bullet || (token.tokenType === Text && agendaEntry(token) !== undefined)) return true;
		return token.tokenType === Indented && (k === 1 || agendaEntry(token) !== undefined);
	}

	private isOneLine(): boolean {
		const token = this.LA(1) as LineToken;
		if (token.tokenType !== Text) return false;
		const marker = this.marker();
		if (marker === 'event' || marker === 'attachment' || marker === 'signature' || marker === 'field') return true;
		return this.inPreamble && (token.payload.read(dateLine) !== undefined || token.payload.read(readKind)?.alone === true);
	}

	private oneLine(token: LineToken): SyntaxNode {
		const line = token.payload;
		const span = lineSpan(token);
		switch (this.markerOf(token)) {
			case 'event':
				this.inPreamble = false;
				return { kind: 'event', reading: line.read(readEvent)!, line: textLine(token), span };
			case 'attachment':
				return { kind: 'attachment', reading: line.read(readAttachment)!, span };
			case 'signature':
				return { kind: 'signature', reading: line.read(readSignature)!, span };
			case 'field':
				return { kind: 'field', reading: line.read(readPreambleField)!, span };
			default:
				return dateOrKind(line, span)!;
		}
	}

	private markerOf(token: LineToken): Marker | undefined {
		return (
			readMarker(token.payload) ??
			(token.payload.read(dateLine) === undefined && token.payload.read(readPreambleField) ? 'field' : undefined)
		);
	}

	/** An attendance heading, or a known group word with names on the line or directly below. */
	private opensAttendance(): boolean {
		const token = this.LA(1) as LineToken;
		if (token.tokenType !== Text) return false;
		const line = token.payload;
		if (line.read(readOpener)) return true;
		const group = line.read(readGroup);
		if (!group?.known) return false;
		const field = this.inPreamble ? line.read(readPreambleField) : undefined;
		if (field && field.value.value !== '') return false;
		if (group.count) return true;
		if (group.names.value !== '') return areNames(group.names.value) || looksLikePeople(group.names.value);
		const below = this.LA(2) as LineToken;
		const isPerson = below.tokenType === Text || below.tokenType === Bullet || below.tokenType === Indented;
		return isPerson && readMarker(below.payload) === undefined && looksLikePeople(below.payload.raw);
	}

	private continuesAttendance(): boolean {
		const token = this.LA(1) as LineToken;
		if (token.tokenType === Blank) {
			let k = 2;
			while (this.LA(k).tokenType === Blank) k++;
			return this.isAttendanceLine(k);
		}
		return this.isAttendanceLine(1);
	}

	private isAttendanceLine(k: number): boolean {
		const token = this.LA(k) as LineToken;
		if (token.tokenType === Bullet || token.tokenType === Indented) return readPerson(token.payload.raw, 0) !== undefined;
		if (token.tokenType !== Text) return false;
		const line = token.payload;
		// a heading with a quorum begins a block of its own, below a line of counts, too
		if (line.read(readOpener)?.quorum) return false;
		if (readMarker(line) || (mayStartStatement(line.folded.text) && this.statementAt(k)) || readAgendaOpener(line)) return false;
		const field = line.read(readPreambleField);
		if (field && !((field.key === 'chair' || field.key === 'secretary') && field.value.value !== '') && !line.read(readGroup)?.known)
			return false;
		if (line.read(readOpener)?.heading) return false;
		if (isGroupLine(line)) return true;
		if (line.read(dateLine)) return false;
		return mayBePerson(line.raw);
	}

	private continuesRecord(open: OpenRecord): boolean {
		const token = this.LA(1) as LineToken;
		switch (token.tokenType) {
			case Indented:
				return true;
			case Blank:
				return this.resumesAfterBlank(open);
			case Text:
				if (open.directly || this.isTextParagraph(open)) return this.belongsToRecord(token, open);
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

	private isTextParagraph(open: OpenRecord): boolean {
		return !open.hasText && open.results.length === 0;
	}

	private belongsToRecord(token: LineToken, open: OpenRecord): boolean {
		if (fieldsOf(open.kind, token.payload) || (open.kind === 'decision' && token.payload.read(readResult)))
			return open.directly || this.isTextParagraph(open);
		const marker = this.marker();
		return (
			marker === undefined &&
			!token.payload.read(readOpener) &&
			!(token.payload.read(readGroup)?.known === true && !open.directly && this.opensAttendance())
		);
	}

	/** Blank lines belong to the record when an indented line, its text or its result follows. */
	private resumesAfterBlank(open: OpenRecord): boolean {
		let k = 2;
		while (this.LA(k).tokenType === Blank) k++;
		const next = this.LA(k) as LineToken;
		if (isIndented(next)) return true;
		if (next.tokenType === Bullet || next.tokenType === Quote || next.tokenType === FenceOpen) return this.isTextParagraph(open);
		if (next.tokenType !== Text) return false;
		if (open.kind === 'decision' && open.results.length === 0 && next.payload.read(readResult)) return true;
		return this.isTextParagraph(open) && this.marker(k) === undefined && !next.payload.read(readOpener);
	}

	private isProse(): boolean {
		const token = this.LA(1) as LineToken;
		if (token.tokenType !== Text) return token.tokenType !== undefined && token.tokenType.name !== 'EOF';
		return this.marker() === undefined && !this.opensAttendance() && !this.isOneLine();
	}
}

/** Whether the line belongs to what stands above it; a fence is a token of its own wherever it stands. */
function isIndented(token: LineToken): boolean {
	return token.tokenType === Indented || (token.tokenType === FenceOpen && /^[ \t]/.test(token.payload.raw));
}

/** What a line opens whatever stands around it. */
function readMarker(line: Line): Marker | undefined {
	if (line.read(readRecord)) return 'record';
	if (line.read(readSignature)) return 'signature';
	if (line.read(readAttachment)) return 'attachment';
	if (line.read(readEvent)) return 'event';
	return undefined;
}

function fieldsOf(kind: OpenRecord['kind'], line: Line): readonly FieldReading[] | undefined {
	if (kind === 'information') return undefined;
	return line.read(kind === 'decision' ? readDecisionFields : readActionFields);
}

function takeRecordLine(open: OpenRecord, token: LineToken): void {
	if (token.tokenType === Blank) {
		if ((open.lines.length > 0 || open.hasText) && open.lines[open.lines.length - 1]?.raw !== '')
			open.lines.push({ raw: '', span: lineSpan(token) });
		open.directly = false;
		return;
	}
	open.directly = true;
	const plain = token.tokenType === Text || token.tokenType === Indented;
	const result = plain && open.kind === 'decision' ? resultOf(token) : undefined;
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

function resultOf(token: LineToken): ResultReading | undefined {
	return token.payload.read(readResult);
}

const parser = new BlockParser();

/** The nodes of the preamble block; `withAgenda` when the file plans its agenda there. */
export function parsePreamble(lines: LineToken[], withAgenda: boolean): readonly SyntaxNode[] {
	return parser.parsePreamble(lines, withAgenda);
}

/** The nodes of an item's block, the heading first. */
export function parseItem(lines: LineToken[]): readonly SyntaxNode[] {
	return parser.parseItem(lines);
}
