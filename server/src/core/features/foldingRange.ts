import type { FoldingRange } from 'vscode-languageserver-types';
import { FoldingRangeKind } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { Item } from '../model/minutes.ts';
import type { Span } from '../text/span.ts';
import { fencesOf } from './fences.ts';

/** What folds: items and sub-items, attendance and its groups, records with a body, fences, runs of comments, closed sessions. Whole lines. */
export function foldingRanges(document: MinutesDocument): FoldingRange[] {
	const { minutes, lines, text } = document;
	const ranges: FoldingRange[] = [];
	const add = (span: Span, kind?: FoldingRangeKind): void => {
		const trimmed = span.start + text.slice(span.start, span.end).trimEnd().length;
		const startLine = lines.lineAt(span.start);
		const endLine = lines.lineAt(Math.max(span.start, trimmed));
		if (endLine > startLine) ranges.push(kind ? { startLine, endLine, kind } : { startLine, endLine });
	};
	const ofItem = (item: Item): void => {
		add(item.span);
		for (const node of item.content.flow)
			if (node.kind === 'decision' || node.kind === 'action' || node.kind === 'information') add(node.span);
		item.items.forEach(ofItem);
	};
	minutes.items.forEach(ofItem);
	for (const node of minutes.outside.flow) if (node.kind === 'decision' || node.kind === 'action') add(node.span);
	for (const block of minutes.attendance.blocks) add(block.span, FoldingRangeKind.Region);
	for (const group of minutes.attendance.groups) if (!group.implicit) add(group.span);
	for (const span of closedSessions(document)) add(span, FoldingRangeKind.Region);
	for (const span of commentRuns(document)) add(span, FoldingRangeKind.Comment);
	for (const span of fencesOf(document)) add(span);
	return ranges.toSorted((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** From the line that opens a closed session to the line that ends it. */
function closedSessions({ minutes }: MinutesDocument): readonly Span[] {
	const spans: Span[] = [];
	let start: number | undefined;
	for (const event of minutes.events) {
		if (event.event === 'closed-start') start ??= event.span.start;
		else if (event.event === 'closed-end' && start !== undefined) {
			spans.push({ start, end: event.span.end });
			start = undefined;
		}
	}
	return spans;
}

function commentRuns({ minutes, lines }: MinutesDocument): readonly Span[] {
	const runs: Span[] = [];
	for (const { span } of minutes.comments) {
		const last = runs[runs.length - 1];
		if (last && lines.lineAt(last.end) + 1 === lines.lineAt(span.start)) runs[runs.length - 1] = { start: last.start, end: span.end };
		else runs.push(span);
	}
	return runs;
}
