import type { MinutesDocument } from '../../document.ts';
import type { RecordNode } from '../../model/minutes.ts';
import { allContents, allItems, allRecords } from '../../model/walk.ts';
import type { Span } from '../../text/span.ts';
import { touches } from '../../text/span.ts';
import type { HelpKey } from '../keywordHelp.ts';

/** A word of the language at a place. */
export interface Keyword {
	readonly key: HelpKey;
	readonly span: Span;
	/** The record whose keyword it is. */
	readonly record?: RecordNode;
}

/** The keyword, field, event or other word of the language at an offset. */
export function keywordAt({ minutes, text }: MinutesDocument, offset: number): Keyword | undefined {
	const record = allRecords(minutes).find((r) => touches(r.span, offset));
	if (record) {
		if (touches(record.keywordSpan, offset)) return { key: record.kind, span: record.keywordSpan, record };
		const field = record.fields.find((f) => touches(f.keySpan, offset));
		if (field) return { key: field.key, span: field.keySpan };
		if (
			record.kind === 'decision' &&
			record.result &&
			touches(record.result.span, offset) &&
			record.result.span.start > record.text.span.end
		)
			return { key: 'result', span: record.result.span };
		return undefined;
	}
	const preamble = minutes.meeting.fields.find((f) => touches(f.keySpan, offset));
	if (preamble) return { key: `preamble ${preamble.key}`, span: preamble.keySpan };
	const opener = minutes.attendance.blocks.find((b) => b.opener && touches(b.opener.span, offset))?.opener;
	if (opener) return { key: 'attendance', span: opener.span };
	const event = minutes.events.find((e) => touches(e.span, offset));
	if (event) return { key: event.event, span: event.span };
	const statement = allContents(minutes)
		.flatMap((c) => c.statements)
		.find((s) => touches(s.span, offset));
	if (statement) return { key: 'statement', span: statement.span };
	const attachment = minutes.attachments.find((a) => a.span.start <= offset && offset < a.label.span.start);
	if (attachment) return { key: 'attachment', span: { start: attachment.span.start, end: attachment.label.span.start } };
	const signature = minutes.signatures.find((s) => s.span.start <= offset && offset < s.name.span.start);
	if (signature) return { key: 'signature', span: { start: signature.span.start, end: signature.name.span.start } };
	const directive = minutes.comments.find((c) => c.directive && touches(c.span, offset));
	if (directive) return { key: 'directive', span: directive.span };
	const heading = allItems(minutes).find((i) => i.form === 'computed' && touches(i.headingSpan, offset))?.headingSpan;
	const marks = heading && (/^#+/.exec(text.slice(heading.start, heading.end))?.[0].length ?? 0);
	return heading && marks && offset <= heading.start + marks
		? { key: 'heading', span: { start: heading.start, end: heading.start + marks } }
		: undefined;
}
