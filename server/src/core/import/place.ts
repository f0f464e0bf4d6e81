import { foldText } from '../syntax/fold.ts';
import type { Part } from './parts.ts';

/**
 * Puts the records of a right-hand column at the end of the item or lettered sub-item that they stand beside. The column of a
 * page comes out behind all items of the page: among those, the wording tells which one a record closes, in order.
 */
export function placeSideRecords(parts: readonly Part[]): readonly Part[] {
	const main: Part[] = [];
	let open = 0;
	let at = 0;
	while (at < parts.length) {
		const part = parts[at] as Part;
		if (part.side !== true) {
			main.push(part);
			at++;
			continue;
		}
		const run: Part[] = [];
		while (at < parts.length && parts[at]?.side === true) run.push(parts[at++] as Part);
		// the item beside the column may go on behind it: records wait for its end
		const rest: Part[] = [];
		while (at < parts.length && parts[at]?.kind !== 'heading' && parts[at]?.kind !== 'attendance' && parts[at]?.side !== true)
			rest.push(parts[at++] as Part);
		const slots = headingsFrom(main, open);
		main.push(...rest);
		insert(main, slots, run);
		open = main.length;
	}
	return main;
}

function headingsFrom(parts: readonly Part[], from: number): readonly number[] {
	const inside = parts.flatMap((p, i) => (p.kind === 'heading' && i >= from ? [i] : []));
	const above = parts.findLastIndex((p, i) => p.kind === 'heading' && i < from);
	return inside.length > 0 ? inside : above >= 0 ? [above] : [];
}

function insert(main: Part[], slots: readonly number[], run: readonly Part[]): void {
	const last = slots[slots.length - 1];
	let from = 0;
	const chosen = run.map((part) => {
		const words = wordsOf([part]);
		const scores = slots.map((slot, i) => (i < from ? -1 : overlap(words, wordsOf(main.slice(slot, slotEnd(main, slot))))));
		const best = scores.reduce((top, s, i) => (s > (scores[top] ?? -1) ? i : top), from);
		const fits = (scores[best] ?? 0) >= 0.6 && (scores[best] ?? 0) > (scores[scores.length - 1] ?? 0) + 0.1;
		from = fits ? best : slots.length - 1;
		return fits ? (slots[best] as number) : (last ?? -1);
	});
	// later slots first, so that places above stay where they are; records of one slot in their order
	for (const slot of [...new Set(chosen)].sort((a, b) => b - a)) {
		const records = run.filter((_, i) => chosen[i] === slot);
		let place = slot < 0 ? main.length : slotEnd(main, slot);
		// the adjournment closes the meeting, not the item; comments of the page stay behind
		while (place > slot + 1 && (main[place - 1]?.kind === 'marker' || main[place - 1]?.kind === 'comment')) place--;
		main.splice(place, 0, ...records);
	}
}

/** The place behind everything that belongs to the heading at `slot`. */
function slotEnd(parts: readonly Part[], slot: number): number {
	let end = slot + 1;
	while (end < parts.length && parts[end]?.kind !== 'heading' && parts[end]?.kind !== 'attendance') end++;
	return end;
}

/** Words of every decision tell none from another. */
const ofEvery: ReadonlySet<string> = new Set(
	'approuve approuvee approuves adopte adoptee sans modification modifications reunion seance comite conseil approved adopted without amendment amendments meeting council committee'.split(
		' ',
	),
);

function wordsOf(parts: readonly Part[]): ReadonlySet<string> {
	const text = parts.map((p) => ('text' in p ? p.text : p.kind === 'record' ? p.head.replace(/^[^:]{3,30}:\s*/, '') : '')).join(' ');
	return new Set(
		foldText(text)
			.split(/[^a-z\d]+/)
			.filter((w) => (w.length > 3 || /\d/.test(w)) && !ofEvery.has(w)),
	);
}

/** Share of the first words that the second have. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return a.size === 0 ? 0 : [...a].filter((w) => b.has(w)).length / a.size;
}
