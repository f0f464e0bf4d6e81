import { oncePer } from '../oncePer.ts';
import type { Action, Content, Decision, Item, Minutes, RecordNode } from './minutes.ts';

/** All items of a file in source order, sub-items after their parents. */
export const allItems: (minutes: Minutes) => readonly Item[] = oncePer((minutes) => {
	const items: Item[] = [];
	const visit = (item: Item): void => {
		items.push(item);
		item.items.forEach(visit);
	};
	minutes.items.forEach(visit);
	return items;
});

/** Items without sub-items: the ones that are judged for their outcome. */
export const leafItems: (minutes: Minutes) => readonly Item[] = oncePer((minutes) =>
	allItems(minutes).filter((item) => item.items.length === 0),
);

/** What stands outside any item, then each item's own content. */
export const allContents: (minutes: Minutes) => readonly Content[] = oncePer((minutes) => [
	minutes.outside,
	...allItems(minutes).map((item) => item.content),
]);

export const allDecisions: (minutes: Minutes) => readonly Decision[] = oncePer((minutes) =>
	allContents(minutes).flatMap((c) => c.decisions),
);

export const allActions: (minutes: Minutes) => readonly Action[] = oncePer((minutes) => allContents(minutes).flatMap((c) => c.actions));

/** Decisions and action items in source order. */
export const allRecords: (minutes: Minutes) => readonly RecordNode[] = oncePer((minutes) =>
	allContents(minutes).flatMap((c) =>
		c.flow.filter((n): n is RecordNode => n.kind === 'decision' || n.kind === 'action' || n.kind === 'information'),
	),
);
