/**
 * What the parser makes of one block. Offsets are relative to the block's first code unit, so that a block whose text
 * has not changed is reused as it is, wherever it has moved to.
 */
import type { Sourced } from '../model/minutes.ts';
import type { Span } from '../text/span.ts';
import type { DateReading, TimeReading } from './dates.ts';
import type { SyntaxIssue } from './issue.ts';
import type { GroupReading, OpenerReading } from './readings/attendance.ts';
import type { EventReading } from './readings/event.ts';
import type { FieldReading } from './readings/field.ts';
import type { HeadingReading } from './readings/heading.ts';
import type { MentionReading, ReferenceReading } from './readings/inline.ts';
import type { AttachmentReading, DirectiveReading, SignatureReading } from './readings/marks.ts';
import type { PersonReading } from './readings/person.ts';
import type { KindReading, PreambleFieldReading } from './readings/preamble.ts';
import type { RecordReading } from './readings/record.ts';
import type { ResultReading } from './readings/result.ts';
import type { StatementReading } from './readings/statement.ts';

export interface Block {
	readonly kind: 'preamble' | 'item';
	/** Preamble only: parsed as one that plans its agenda. */
	readonly withAgenda: boolean;
	readonly text: string;
	readonly nodes: readonly SyntaxNode[];
	readonly comments: readonly CommentNode[];
	readonly references: readonly ReferenceReading[];
	readonly mentions: readonly MentionReading[];
	readonly issues: readonly SyntaxIssue[];
}

export type SyntaxNode =
	| TitleNode
	| DateNode
	| KindNode
	| FieldNode
	| AgendaNode
	| AttendanceNode
	| HeadingNode
	| RecordNode
	| StatementNode
	| EventNode
	| AttachmentNode
	| SignatureNode
	| ProseNode;

/** One source line inside prose or a record, without terminator. */
export interface TextLine {
	readonly raw: string;
	readonly span: Span;
}

export interface TitleNode {
	readonly kind: 'title';
	readonly title: Sourced;
	/** The document kind that the line begins with. */
	readonly documentKind?: KindReading;
	/** A full date inside the line. */
	readonly date?: DateReading & { readonly words: string };
	readonly span: Span;
}

export interface DateNode {
	readonly kind: 'date';
	readonly date: DateReading;
	readonly times: readonly TimeReading[];
	readonly words: string;
	readonly span: Span;
}

export interface KindNode {
	readonly kind: 'documentKind';
	readonly reading: KindReading;
	readonly span: Span;
}

export interface FieldNode {
	readonly kind: 'field';
	readonly reading: PreambleFieldReading;
	readonly span: Span;
}

export interface AgendaNode {
	readonly kind: 'agenda';
	readonly entries: readonly { readonly number?: string; readonly title: string; readonly span: Span }[];
	readonly span: Span;
}

export interface AttendanceNode {
	readonly kind: 'attendance';
	readonly opener?: OpenerReading;
	readonly groups: readonly GroupNode[];
	readonly counts: readonly { readonly reading: GroupReading; readonly span: Span }[];
	readonly span: Span;
}

export interface GroupNode {
	/** Absent for people directly under the heading. */
	readonly reading?: GroupReading;
	readonly people: readonly { readonly reading: PersonReading; readonly span: Span }[];
	readonly inline: boolean;
	readonly span: Span;
}

export interface HeadingNode {
	readonly kind: 'heading';
	readonly reading: HeadingReading;
	readonly span: Span;
}

export interface RecordNode {
	readonly kind: 'record';
	readonly reading: RecordReading;
	readonly headSpan: Span;
	/** Lines of text and body in order, the head's own text not included; blank lines between paragraphs have an empty `raw`. */
	readonly lines: readonly TextLine[];
	/** How many of `lines` stand above the first field or result: text may come from these only. */
	readonly textLines: number;
	readonly fields: readonly FieldReading[];
	readonly results: readonly ResultReading[];
	readonly span: Span;
}

export interface StatementNode {
	readonly kind: 'statement';
	readonly reading: StatementReading;
	readonly text: string;
	readonly span: Span;
}

export interface EventNode {
	readonly kind: 'event';
	readonly reading: EventReading;
	readonly line: TextLine;
	readonly span: Span;
}

export interface AttachmentNode {
	readonly kind: 'attachment';
	readonly reading: AttachmentReading;
	readonly span: Span;
}

export interface SignatureNode {
	readonly kind: 'signature';
	readonly reading: SignatureReading;
	readonly span: Span;
}

export interface ProseNode {
	readonly kind: 'prose';
	readonly lines: readonly TextLine[];
	readonly span: Span;
}

export interface CommentNode {
	readonly raw: string;
	readonly span: Span;
	readonly directive?: DirectiveReading;
}
