import type { Item, Minutes } from '../model/minutes.ts';
import type { TextEdit } from '../text/edit.ts';
import { insert, replace } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Bilingual, FindingFix, RuleContext } from './rule.ts';

/**
 * A fix that adds a top-level item at `index`, in the form of the others; written numbers below count on. No fix where
 * the file has no items to follow. Never safe: only the author knows that it took place.
 */
export function insertItem({ minutes }: RuleContext, index: number, title: Bilingual): readonly FindingFix[] {
	const { items, language } = minutes;
	const next = items[index] ?? items.at(-1);
	if (!next) return [];
	const isLast = index >= items.length;
	const label =
		next.form === 'computed' ? '# ' : next.form === 'letter' ? undefined : `${isLast ? increment(next.number.value) : next.number.value}. `;
	if (label === undefined) return [];
	const heading = `${label}${title[language]}`;
	const edits: readonly TextEdit[] = isLast
		? [insert(next.span.end, `\n\n${heading}\n`)]
		: [
				insert(next.headingSpan.start, `${heading}\n\n`),
				...items.slice(index).flatMap((item) => renumbered(item, increment(item.number.value))),
			];
	return [{ title: { fr: `Ajouter le point « ${title.fr} »`, en: `Add the item “${title.en}”` }, edits, safe: false }];
}

/**
 * A fix that moves one of several siblings to another place among them; the written numbers stay in order. Departs from
 * the catalogue in that it is never safe: the order of a record is that of the meeting, and only the author knows it.
 */
export function moveItem(siblings: readonly Item[], from: number, to: number, { minutes, text }: RuleContext): readonly FindingFix[] {
	const moved = siblings[from];
	const [low, high] = [Math.min(from, to), Math.max(from, to)];
	const range = siblings.slice(low, high + 1);
	const [first, last] = [range[0], range.at(-1)];
	if (!moved || !first || !last || first === last) return [];
	const order = range.filter((item) => item !== moved);
	order.splice(to - low, 0, moved);
	const end = ownEnd(last, minutes, text);
	const blocks = order.map((item, slot) => {
		const start = item.headingSpan.start;
		const at = range.indexOf(item);
		const stop = at + 1 < range.length ? (range[at + 1] as Item).headingSpan.start : end;
		return applyWithin(text.slice(start, stop).trimEnd(), start, renumbered(item, (range[slot] as Item).number.value));
	});
	return [
		{
			title: { fr: `Déplacer « ${moved.title.value} »`, en: `Move “${moved.title.value}”` },
			edits: [replace({ start: first.headingSpan.start, end }, blocks.join('\n\n'))],
			safe: false,
		},
	];
}

/** Takes a passage and the blank lines below it out; what followed keeps a blank line above it, which headings need. */
export function takeOut({ start, end }: Span, text: string): TextEdit {
	const before = text.slice(0, start).replace(/\r\n?/g, '\n');
	const gap = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
	// behind a lone CR a line feed would end the same line
	const blank = text[start - 1] === '\r' ? '\r' : '\n';
	return replace({ start, end: end + gap }, /(?:^|\n)[ \t]*\n$|^\s*$/.test(before) ? '' : blank);
}

/** The end of what is an item's own: the adjournment, signatures, attachments and lists at the end of a file are not. */
function ownEnd(item: Item, { events, signatures, attachments, attendance }: Minutes, text: string): number {
	const tail = [
		...events.filter((e) => e.event === 'adjournment').map((e) => e.span.start),
		...[...signatures, ...attachments, ...attendance.blocks].map((n) => n.span.start),
	].filter((start) => start > item.headingSpan.end && start < item.span.end);
	const end = Math.min(item.span.end, ...tail);
	return item.headingSpan.start + text.slice(item.headingSpan.start, end).trimEnd().length;
}

/** Edits that give an item and its sub-items another number, where theirs are written. */
function renumbered(item: Item, number: string): readonly TextEdit[] {
	const old = item.number.value;
	const rename = ({ number: { value, span }, items }: Item): readonly TextEdit[] => [
		...(span && (value === old || value.startsWith(`${old}.`)) && value !== number
			? [replace(span, number + value.slice(old.length))]
			: []),
		...items.flatMap(rename),
	];
	return rename(item);
}

function increment(number: string): string {
	return number.replace(/\d+$|[A-Y]$/, (last) =>
		/\d/.test(last) ? String(Number(last) + 1) : String.fromCharCode(last.charCodeAt(0) + 1),
	);
}

function applyWithin(block: string, start: number, edits: readonly TextEdit[]): string {
	return edits
		.toSorted((a, b) => b.span.start - a.span.start)
		.reduce((text, { span, newText }) => text.slice(0, span.start - start) + newText + text.slice(span.end - start), block);
}
