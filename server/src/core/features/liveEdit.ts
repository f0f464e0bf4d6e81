import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { createDocument } from '../document.ts';
import { clockTime, longDate } from '../format/dateWords.ts';
import type { Action, Item } from '../model/minutes.ts';
import { renumber } from '../model/renumber.ts';
import { allActions, allRecords } from '../model/walk.ts';
import { WORDS } from '../render/words.ts';
import type { TextEdit as OffsetEdit } from '../text/edit.ts';
import { applyEdits, insert, replace } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { toOffset, toTextEdits } from './convert.ts';
import type { LiveEvent } from './liveText.ts';
import { escapeSnippet, eventText, itemBefore, itemSnippet, recordSnippet } from './liveText.ts';

/** What a secretary writes with one key while the meeting goes on. `closed` starts a closed session, or ends the one at the place. */
export type LiveKind = 'time' | 'opening' | 'adjournment' | 'arrival' | 'departure' | 'closed' | 'item' | 'decision' | 'action' | 'done';

export interface LiveWish {
	readonly kind: LiveKind;
	/** What the secretary's clock says: `YYYY-MM-DD` and `HH:MM`. */
	readonly date: string;
	readonly time: string;
	/** Who comes or leaves. */
	readonly person?: string;
}

export type LiveAnswer =
	| {
			readonly kind: 'edits';
			/** Apply first: they make room and keep the numbers below in order. */
			readonly edits: TextEdit[];
			/** Then insert this snippet, at a place of the text after the edits. */
			readonly snippet?: { readonly position: Position; readonly text: string };
	  }
	| { readonly kind: 'refusal'; readonly message: string };

/** A snippet and the white space of the document that it takes the place of. */
interface Insertion {
	readonly gap: Span;
	readonly before: string;
	readonly snippet: string;
	readonly after: string;
}

/**
 * The edits that write `wish` at the position, or, where a line of its own is needed, behind what stands there: never
 * inside a record, a paragraph or the attendance. Numbers below follow, if they were in order before.
 */
export function liveEdit(document: MinutesDocument, position: Position, wish: LiveWish): LiveAnswer {
	const offset = toOffset(document.lines, position);
	const { language, locale } = document.minutes;
	switch (wish.kind) {
		case 'time':
			return { kind: 'edits', edits: [], snippet: { position, text: escapeSnippet(clockTime(wish.time, locale)) } };
		case 'done': {
			const action = allActions(document.minutes).find((a) => a.headSpan.start <= offset && offset <= lineEnd(document, a.span.end));
			if (action) return { kind: 'edits', edits: toTextEdits(document.lines, doneEdits(document, action, wish.date)) };
			const message = {
				fr: 'Placez le curseur dans la mesure de suivi qui est terminée.',
				en: 'Put the cursor into the action item that is done.',
			}[language];
			return { kind: 'refusal', message };
		}
		case 'item': {
			const before = itemBefore(document, offset);
			return inserted(document, ownLine(document, before ? itemEnd(before, document) : offset, `${itemSnippet(before)}\n\n$0`));
		}
		case 'decision':
		case 'action':
			return inserted(document, ownLine(document, blockEnd(document, offset), recordSnippet(document, wish.kind, offset)));
		default: {
			const event = eventOf(document, offset, wish.kind);
			const at = event === 'adjournment' ? closingStart(document) : blockEnd(document, offset);
			return inserted(document, ownLine(document, at, `${escapeSnippet(eventText(document, event, wish.time, wish.person))}\n\n$0`));
		}
	}
}

/** The edits that mark an action item as done on a day (`YYYY-MM-DD`): its state is replaced or added, the date is added where none is. */
export function doneEdits(document: MinutesDocument, action: Action, date: string): readonly OffsetEdit[] {
	const { language, locale } = document.minutes;
	const words = WORDS[language];
	const lines = [
		...(action.status ? [] : [`${words.status}${words.colon}${words.actionStatuses.done}`]),
		...(action.doneOn ? [] : [`${words.doneOn}${words.colon}${longDate(date, locale)}`]),
	];
	return [
		...(action.status && action.status.value !== 'done' ? [replace(action.status.span, words.actionStatuses.done)] : []),
		...(lines.length > 0 ? [insert(action.span.end, lines.map((line) => `${eolOf(document)}  ${line}`).join(''))] : []),
	];
}

function eventOf({ minutes }: MinutesDocument, offset: number, kind: LiveKind): LiveEvent {
	if (kind !== 'closed') return kind as LiveEvent;
	const last = minutes.events.findLast((e) => e.span.start < offset && (e.event === 'closed-start' || e.event === 'closed-end'));
	return last?.event === 'closed-start' ? 'closed-end' : 'closed-start';
}

/** Makes room, inserts, and renumbers what comes after as if the snippet had been written out. */
function inserted(document: MinutesDocument, { gap, before, snippet, after }: Insertion): LiveAnswer {
	const { lines, text } = document;
	const eol = eolOf(document);
	const room = replace(gap, (before + after).replaceAll('\n', eol));
	const line = lines.lineAt(gap.start) + before.split('\n').length - 1;
	const edits = [
		...(room.newText === text.slice(gap.start, gap.end) ? [] : [room]),
		...followingNumbers(document, gap, before, snippet, after),
	];
	return { kind: 'edits', edits: toTextEdits(lines, edits), snippet: { position: { line, character: 0 }, text: snippet } };
}

/** Corrections of the numbers around an insertion, in offsets of the document as it is. None where numbers were out of order before. */
function followingNumbers(document: MinutesDocument, gap: Span, before: string, snippet: string, after: string): readonly OffsetEdit[] {
	const now = renumber(document);
	if (now.kind === 'refusal' || now.edits.length > 0) return [];
	const written = before + snippet.replace(/\$\d/g, '').replace(/\\([\\$}])/g, '$1') + after;
	const next = renumber(
		createDocument(document.uri, document.version, applyEdits(document.text, [replace(gap, written)]), document.settings, document),
	);
	if (next.kind === 'refusal') return [];
	const shift = written.length - (gap.end - gap.start);
	const isNew = ({ span }: OffsetEdit): boolean => span.end > gap.start && span.start < gap.end + shift;
	// the new number itself is not what the series would give: its rule is not clear enough to move the others
	if (next.edits.some(isNew)) return [];
	return next.edits.map(({ span, newText }) => {
		if (span.end <= gap.start) return { span, newText };
		return { span: { start: span.start - shift, end: span.end - shift }, newText };
	});
}

/** A line of its own behind `end`, with a blank line above and below. The first line of the snippet is at the margin: editors indent the others like it. */
function ownLine({ text }: MinutesDocument, end: number, snippet: string): Insertion {
	const content = text.slice(0, end).trimEnd().length;
	const rest = /^\s*/.exec(text.slice(content))?.[0].length ?? 0;
	const isLast = content + rest >= text.length;
	const trimmed = isLast ? snippet : snippet.replace(/\n\n\$0$/, '$0');
	return {
		gap: { start: content, end: content + rest },
		before: content === 0 ? '' : '\n\n',
		snippet: trimmed,
		after: isLast ? '\n' : '\n\n',
	};
}

/** End of the record, the attendance block or the paragraph that stands at an offset. */
function blockEnd(document: MinutesDocument, offset: number): number {
	const { minutes, lines, text } = document;
	const holds = ({ start, end }: Span): boolean => start <= offset && offset < lineEnd(document, end) + 1;
	const block = allRecords(minutes).find((r) => holds(r.span)) ?? minutes.attendance.blocks.find((b) => holds(b.span));
	if (block) return lineEnd(document, block.span.end);
	let line = lines.lineAt(offset);
	const isBlank = (n: number): boolean => text.slice(lines.lineSpan(n).start, lines.lineSpan(n).end).trim() === '';
	if (!isBlank(line)) while (line + 1 < lines.lineCount && !isBlank(line + 1)) line++;
	return lines.lineSpan(line).end;
}

/** End of an item without what closes the meeting: adjournment, next meeting, signatures, attachments. */
function itemEnd(item: Item, document: MinutesDocument): number {
	const own = item.content.flow.filter((n) => !isClosing(n)).at(-1)?.span.end ?? item.headingSpan.end;
	const subs = item.items.map((sub) => itemEnd(sub, document));
	return Math.max(lineEnd(document, own), ...subs);
}

function isClosing(node: Item['content']['flow'][number]): boolean {
	return node.kind === 'signature' || node.kind === 'attachment' || (node.kind === 'event' && node.event === 'adjournment');
}

/** Where signatures and attachments begin at the end of the file: the adjournment stands above them. */
function closingStart(document: MinutesDocument): number {
	const { minutes, text } = document;
	const tail = [...minutes.signatures, ...minutes.attachments].map((n) => n.span.start);
	const flow = [minutes.outside, ...minutes.items.map((i) => i.content)].flatMap((c) => c.flow.filter((n) => !isClosing(n)));
	const last = Math.max(0, ...flow.map((n) => n.span.end), ...minutes.items.map((i) => itemEnd(i, document)));
	return Math.min(text.length, ...tail.filter((start) => start >= last));
}

function lineEnd({ lines }: MinutesDocument, offset: number): number {
	return lines.lineSpan(lines.lineAt(offset)).end;
}

function eolOf({ text }: MinutesDocument): string {
	return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
