import { EmbeddedActionsParser } from 'chevrotain';
import type { Span } from '../text/span.ts';
import type { AgendaNode, AttendanceNode, RecordNode, SyntaxNode } from './ast.ts';
import { attendanceBuilder } from './attendanceBlock.ts';
import type { Lookahead, Marker } from './lookahead.ts';
import {
	continuesAttendance,
	continuesRecord,
	continuesStatement,
	isAgendaEntry,
	isOneLine,
	isProse,
	isTitleLine,
	markerAt,
	opensAttendance,
	readMarker,
} from './lookahead.ts';
import { agendaEntry, dateLine, dateOrKind, titleBlockLine } from './preambleNodes.ts';
import { readEvent } from './readings/event.ts';
import { readHeading } from './readings/heading.ts';
import { readAttachment, readSignature } from './readings/marks.ts';
import { readPreambleField } from './readings/preamble.ts';
import { readStatement } from './readings/statement.ts';
import { openRecord, recordNode, takeRecordLine } from './recordBlock.ts';
import type { LineToken } from './tokens.ts';
import { lexerDefinition, lineSpan, textLine, tokens } from './tokens.ts';

const { AnyLine, Blank, TextLine: Text } = tokens;

/**
 * The grammar of one block, over line tokens, with embedded actions that build the nodes directly. Context decides
 * between readings of a line: a label is a field in the preamble, a group in attendance, prose elsewhere.
 * No error recovery is needed: every alternative list ends in prose.
 */
class BlockParser extends EmbeddedActionsParser implements Lookahead {
	inPreamble = false;
	agendaOpen = false;

	constructor() {
		super(lexerDefinition, { maxLookahead: 1, skipValidations: true });
		this.performSelfAnalysis();
	}

	line(k: number): LineToken {
		return this.LA(k) as LineToken;
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
			GATE: () => isTitleLine(this),
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
						GATE: () => markerAt(this, 1) === 'record',
						ALT: () => {
							const n = this.SUBRULE(this.record);
							this.ACTION(() => {
								this.inPreamble = false;
								add(n);
							});
						},
					},
					{
						GATE: () => markerAt(this, 1) === 'statement',
						ALT: () => {
							const n = this.SUBRULE(this.statement);
							this.ACTION(() => add(n));
						},
					},
					{
						GATE: () => markerAt(this, 1) === 'agenda',
						ALT: () => {
							const n = this.SUBRULE(this.agenda);
							this.ACTION(() => add(n));
						},
					},
					{
						GATE: () => opensAttendance(this),
						ALT: () => {
							const n = this.SUBRULE(this.attendance);
							this.ACTION(() => add(n));
						},
					},
					{
						GATE: () => isOneLine(this),
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
		const open = this.ACTION(() => openRecord(head));
		this.MANY({
			GATE: () => continuesRecord(this, open),
			DEF: () => {
				const token = this.CONSUME(AnyLine) as LineToken;
				this.ACTION(() => takeRecordLine(open, token));
			},
		});
		return this.ACTION(() => recordNode(open));
	});

	private readonly statement = this.RULE('statement', (): SyntaxNode => {
		const first = this.CONSUME(Text) as LineToken;
		let text = this.ACTION(() => first.payload.text.trim());
		let end = first;
		this.MANY({
			GATE: () => continuesStatement(this, text),
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
			GATE: () => isAgendaEntry(this),
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
			GATE: () => continuesAttendance(this),
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
			GATE: () => isProse(this),
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
