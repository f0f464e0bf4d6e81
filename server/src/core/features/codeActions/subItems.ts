import type { MinutesDocument } from '../../document.ts';
import type { Item } from '../../model/minutes.ts';
import { paragraphsOf } from '../../model/paragraphs.ts';
import { allItems } from '../../model/walk.ts';
import type { TextEdit } from '../../text/edit.ts';
import { insert, replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { touches } from '../../text/span.ts';
import type { Refactoring } from './refactoring.ts';
import { isFrozen } from './refactoring.ts';
import { findItem, fullNumber, referenceEdits, renumberItem } from './references.ts';

/** Begins a sub-item at the paragraph of the cursor (a selection means something else); those behind it move on by one, with the references to them. */
export const splitItem: Refactoring = ({ document, span }) => {
	const { minutes } = document;
	if (span.end > span.start) return [];
	const home = paragraphsOf(document).find((p) => !p.record && !p.bullet && touches(p.span, span.start));
	const place = home && !isFrozen(document) ? findItem(minutes, (item) => touches(item.span, home.span.start)) : undefined;
	if (!home || !place || place.item.level > 2) return [];
	const isSub = place.parent !== undefined;
	const parent = place.parent ?? place.item;
	const at = isSub ? place.index + 1 : 0;
	const form = parent.items[0]?.form ?? subForm(minutes.items, parent);
	const isTitle = home.text.length <= 80 && !/[.!?:;,]$/.test(home.text);
	const mark = { letter: `${letter(at)})`, paper: `${parent.number.value}.${at + 1}.`, computed: '#'.repeat(parent.level + 1) }[form];
	// `##` alone is no heading
	if (form === 'computed' && !isTitle) return [];
	const title = { fr: `Commencer un sous-point ici : ${mark}`, en: `Begin a sub-item here: ${mark}` }[minutes.language];
	return [
		{
			title: isTitle ? `${title} ${home.text}` : title,
			kind: 'refactor.rewrite',
			edits: () => [
				...(isTitle ? headingOf(document, home.span, mark) : headingAbove(document, home.span, mark)),
				...shiftNumbers(document, parent, at, 1),
			],
		},
	];
};

/** Makes the sub-item at the cursor a part of the one above it; its title stays as a line of text. */
export const mergeItem: Refactoring = ({ document, span }) => {
	const { minutes } = document;
	const place = isFrozen(document) ? undefined : findItem(minutes, (item) => touches(item.headingSpan, span.start));
	if (!place?.parent || place.item.items.length > 0) return [];
	const { item, parent, siblings, index } = place;
	const into = siblings[index - 1] ?? parent;
	if (into.items.length > 0 && into !== parent) return [];
	const name = `${into.number.value}${into.form === 'letter' ? ')' : '.'} ${into.title.value}`.trim();
	return [
		{
			title: { fr: `Fusionner avec « ${name} »`, en: `Merge into “${name}”` }[minutes.language],
			kind: 'refactor.rewrite',
			edits: () => {
				const target = into === parent ? parent.number.value : fullNumber(into, parent);
				return [
					replace({ start: item.headingSpan.start, end: item.title.span.start }, ''),
					...shiftNumbers(document, parent, index + 1, -1, [fullNumber(item, parent), target]),
				];
			},
		},
	];
};

/** The form of sub-items elsewhere in the file, else the one that goes with the item. */
function subForm(items: readonly Item[], parent: Item): Item['form'] {
	const other = items.flatMap((i) => i.items)[0];
	return other?.form ?? (parent.form === 'computed' ? 'computed' : 'letter');
}

function letter(index: number): string {
	return String.fromCharCode(65 + Math.min(index, 25));
}

/** The paragraph becomes the title; a heading stands between blank lines. */
function headingOf(document: MinutesDocument, span: Span, mark: string): readonly TextEdit[] {
	const { lines, text } = document;
	const start = lines.lineStart(lines.lineAt(span.start));
	const next = lines.lineSpan(lines.lineAt(span.end) + 1);
	const gap = text.slice(next.start, next.end).trim() === '' ? [] : [insert(span.end, '\n')];
	return [replace({ start, end: span.start }, `${gapAbove(document, start)}${mark} `), ...gap];
}

function headingAbove(document: MinutesDocument, span: Span, mark: string): readonly TextEdit[] {
	const start = document.lines.lineStart(document.lines.lineAt(span.start));
	return [insert(start, `${gapAbove(document, start)}${mark}\n\n`)];
}

function gapAbove({ lines, text }: MinutesDocument, start: number): string {
	const line = lines.lineAt(start);
	const above = line === 0 ? undefined : lines.lineSpan(line - 1);
	return !above || text.slice(above.start, above.end).trim() === '' ? '' : '\n';
}

/** Sub-items from `from` on get the number of the place `by` further; `merged` is a number that another takes over. */
function shiftNumbers(
	{ minutes }: MinutesDocument,
	parent: Item,
	from: number,
	by: 1 | -1,
	merged?: readonly [string, string],
): readonly TextEdit[] {
	const map = new Map<string, string>(merged ? [merged] : []);
	const edits = parent.items.slice(from).flatMap((item, i) => {
		const index = from + i + by;
		const number = item.form === 'letter' ? letter(index) : `${parent.number.value}.${index + 1}`;
		return renumberItem(item, parent, number, parent.number.value, map);
	});
	const headings = allItems(minutes).map((i) => i.number.span);
	const references = referenceEdits(minutes, { items: map, records: new Map() });
	return [...edits, ...references.filter((e) => !headings.some((s) => s?.start === e.span.start))];
}
