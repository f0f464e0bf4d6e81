import type { MinutesDocument } from '../document.ts';
import { paragraphsOf } from '../model/paragraphs.ts';
import { oncePer } from '../oncePer.ts';
import { allItems } from './walk.ts';

/** A stretch of words of the record, and where it begins. */
export interface Place {
	readonly text: string;
	readonly start: number;
	/** Whether it is a label or title, whose first word has a capital whatever it is. */
	readonly label: boolean;
}

/** All words that a rule on wording looks at, in source order: paragraphs, titles of items, group labels, affiliations and functions. */
export const runningPlaces: (document: MinutesDocument) => readonly Place[] = oncePer((document) => {
	const { minutes } = document;
	const labels = [
		...minutes.meeting.titleLines,
		...allItems(minutes).map((item) => item.title),
		...minutes.attendance.groups.filter((g) => !g.implicit).map((g) => g.label),
		...minutes.attendance.groups.flatMap((g) => g.people).flatMap((p) => [...(p.affiliation ? [p.affiliation] : []), ...p.remarks]),
	];
	const seen = new Set<number>();
	return [
		...labels.map(({ span }) => ({ text: document.text.slice(span.start, span.end), start: span.start, label: true })),
		...paragraphsOf(document).map(({ text, span }) => ({ text, start: span.start, label: false })),
	]
		.toSorted((a, b) => a.start - b.start)
		.filter(({ start }) => !seen.has(start) && seen.add(start));
});
