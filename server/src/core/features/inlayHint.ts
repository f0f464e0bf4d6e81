import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { Item, RecordNode } from '../model/minutes.ts';
import { toPosition, toSpan } from './convert.ts';

/** The numbers that the source leaves out: behind `#`, behind a record's keyword. Only those in the range. */
export function inlayHints(document: MinutesDocument, range: Range): InlayHint[] {
	const { minutes, lines, text } = document;
	const visible = toSpan(lines, range);
	const hints: InlayHint[] = [];
	const add = (offset: number, label: string, paddingLeft: boolean, paddingRight: boolean): void => {
		if (offset < visible.start || offset > visible.end) return;
		hints.push({
			position: toPosition(lines, offset),
			label,
			paddingLeft,
			paddingRight,
			tooltip: { fr: 'Numéro calculé', en: 'Computed number' }[minutes.language],
		});
	};
	const ofRecord = (record: RecordNode): void => {
		if (record.number.span || record.kind === 'information' || record.keywordLanguage === undefined) return;
		add(record.numberSign?.span.end ?? record.keywordSpan.end, record.number.value, true, false);
	};
	const ofItem = (item: Item): void => {
		if (!item.number.span) {
			const marks = /^#+/.exec(text.slice(item.headingSpan.start))?.[0].length ?? 0;
			add(item.headingSpan.start + marks, `${item.number.value}.`, true, false);
		}
		for (const node of item.content.flow) if (node.kind === 'decision' || node.kind === 'action') ofRecord(node);
		for (const sub of item.items) if (sub.span.start <= visible.end && sub.span.end >= visible.start) ofItem(sub);
	};
	for (const node of minutes.outside.flow) if (node.kind === 'decision' || node.kind === 'action') ofRecord(node);
	for (const item of minutes.items) if (item.span.start <= visible.end && item.span.end >= visible.start) ofItem(item);
	return hints.toSorted((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
}
