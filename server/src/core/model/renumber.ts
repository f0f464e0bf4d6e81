import type { MinutesDocument } from '../document.ts';
import { oncePer } from '../oncePer.ts';
import type { TextEdit } from '../text/edit.ts';
import { replace } from '../text/edit.ts';
import type { Content, Item, Minutes, RecordNode, Reference } from './minutes.ts';
import { numberScheme } from './numbering.ts';
import { numbersBefore } from './series.ts';

/** The edits that make written numbers right, or why nothing may change. */
export type Renumbering =
	| { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
	/** `idle`: the numbers are right as they are. */
	| { readonly kind: 'refusal'; readonly message: { readonly fr: string; readonly en: string }; readonly idle: boolean };

/**
 * Corrects the written numbers of items, decisions and action items, and the references to them, in one list of
 * edits (LANGUAGE.md §9). Numbers are added to nothing that has none. Approved and published minutes are refused.
 *
 * Items run from 1 at each level, records from 1 in each series; a series whose numbers are too high to have started
 * in this file (or that carry a prefix) goes on from its first one; where the numbering rule says so, a series goes on
 * from the meeting before. A reference to a number that two records bear
 * follows the later one: that is the one an insertion above has pushed down.
 */
export const renumber: (document: MinutesDocument) => Renumbering = oncePer((document) => {
	const { minutes } = document;
	const edits = renumberEdits(document);
	const status = minutes.meeting.status?.value;
	if (status === 'approved' || status === 'published') {
		return {
			kind: 'refusal',
			idle: edits.length === 0,
			message:
				status === 'approved'
					? {
							fr: 'Ce procès-verbal est approuvé : ses numéros ne changent plus. Remettez l’état à « ébauche » pour les corriger.',
							en: 'These minutes are approved: their numbers no longer change. Set the status back to “draft” to correct them.',
						}
					: {
							fr: 'Ce procès-verbal est publié : ses numéros ne changent plus.',
							en: 'These minutes are published: their numbers no longer change.',
						},
		};
	}
	return { kind: 'edits', edits };
});

function renumberEdits(document: MinutesDocument): readonly TextEdit[] {
	const { minutes } = document;
	const edits: TextEdit[] = [];
	const items = renumberItems(minutes.items, '', edits);
	const records = renumberRecords(document, edits);
	for (const reference of contents(minutes).flatMap((c) => c.references)) {
		const number = newReference(reference, minutes, items, records);
		if (number !== undefined && number !== reference.number.value) edits.push(replace(reference.number.span, number));
	}
	return edits.sort((a, b) => a.span.start - b.span.start);
}

function contents(minutes: Minutes): readonly Content[] {
	const all = (item: Item): readonly Content[] => [item.content, ...item.items.flatMap(all)];
	return [minutes.outside, ...minutes.items.flatMap(all)];
}

/**
 * Old number → new number; letters also as `1 A`. A number that is too deep for its place (`2.1` without a 2) stays: as
 * `1` it would be another item's parent, and which item it belongs to is the author's to say (NUM16).
 */
function renumberItems(items: readonly Item[], parent: string, edits: TextEdit[], oldParent = ''): ReadonlyMap<string, string> {
	const numbers = new Map<string, string>();
	let count = 0;
	let letters = 0;
	for (const item of items) {
		const right =
			item.form === 'letter'
				? String.fromCharCode(64 + Math.min(++letters, 26))
				: depthOf(item.number.value) === depthOf(parent) + 1
					? `${parent === '' ? '' : `${parent}.`}${++count}`
					: item.number.value;
		if (item.number.span && item.number.value !== right) {
			edits.push(replace(item.number.span, right));
			// a double that kept the old number would become the title's first word
			const double = item.doubledNumber;
			if (double) edits.push(replace({ start: double.start, end: double.start + item.number.value.length }, right));
		}
		if (item.form === 'letter') numbers.set(`${oldParent} ${item.number.value}`, `${parent} ${right}`);
		else numbers.set(item.number.value, right);
		const below = item.form === 'letter' ? { new: parent, old: oldParent } : { new: right, old: item.number.value };
		for (const [from, to] of renumberItems(item.items, below.new, edits, below.old)) numbers.set(from, to);
	}
	return numbers;
}

function depthOf(number: string): number {
	return number === '' ? 0 : number.split('.').length;
}

type Series = string;

function seriesOf(record: RecordNode): Series {
	return record.kind === 'decision' ? record.series : record.kind;
}

/** Series and old number → new number. */
function renumberRecords(document: MinutesDocument, edits: TextEdit[]): ReadonlyMap<string, string> {
	const { minutes, settings } = document;
	const rule = minutes.meeting.numbering?.value ?? settings.numbering;
	const above = numbersBefore(settings.series, document.uri, minutes.meeting.date?.value, rule);
	const groups = new Map<Series, RecordNode[]>();
	for (const content of contents(minutes)) {
		for (const node of content.flow) {
			if (node.kind !== 'decision' && node.kind !== 'action') continue;
			const series = seriesOf(node);
			const group = groups.get(series);
			if (group) group.push(node);
			else groups.set(series, [node]);
		}
	}
	const numbers = new Map<string, string>();
	for (const [series, records] of groups) {
		const right = numbersFor(records, rule, minutes.meeting.date?.value, above.get(series));
		records.forEach((record, i) => {
			const number = right[i] as string;
			if (record.number.span && record.number.value !== number) edits.push(replace(record.number.span, number));
			numbers.set(`${series} ${record.number.value}`, number);
		});
	}
	return numbers;
}

/** @param above the last number of the series in the meetings before, where numbers go on through them */
function numbersFor(
	records: readonly RecordNode[],
	rule: string | undefined,
	date: string | undefined,
	above: string | undefined,
): readonly string[] {
	const scheme = numberScheme(rule, date);
	if (above !== undefined) {
		let last = above;
		return records.map(() => (last = scheme.after(last)));
	}
	if (rule !== undefined && /\{n(?::\d)?\}/.test(rule)) return records.map((_, i) => scheme.format(i + 1));
	const written = records
		.map((record, i) => ({ i, parts: record.number.span && /^(.*?)(\d+)$/.exec(record.number.value) }))
		.flatMap(({ i, parts }) => (parts ? [{ i, prefix: parts[1] as string, digits: parts[2] as string }] : []));
	const first = written[0];
	const smallest = written.reduce((least, w) => Math.min(least, Number(w.digits)), Number.POSITIVE_INFINITY);
	const continues = first !== undefined && (first.prefix !== '' || /^contin/i.test(rule ?? '') || smallest > records.length + 1);
	const start = first !== undefined && continues ? Math.max(1, Math.min(Number(first.digits) - first.i, smallest)) : 1;
	const width = first?.digits.startsWith('0') ? first.digits.length : 0;
	const writtenAt = new Map(written.map((w) => [w.i, w]));
	return records.map((record, i) => {
		const own = writtenAt.get(i);
		// a number without digits at its end (`12a`) is nobody's to change
		if (record.number.span && !own) return record.number.value;
		return `${own?.prefix ?? first?.prefix ?? ''}${String(start + i).padStart(width, '0')}`;
	});
}

function newReference(
	reference: Reference,
	minutes: Minutes,
	items: ReadonlyMap<string, string>,
	records: ReadonlyMap<string, string>,
): string | undefined {
	if (reference.date && reference.date.value !== minutes.meeting.date?.value) return undefined;
	if (reference.kind === 'item') return items.get(reference.number.value.replace(/^(\d+(?:\.\d+)*) ?([A-Z])$/, '$1 $2'));
	if (reference.kind === 'decision') return records.get(`${reference.series} ${reference.number.value}`);
	return reference.kind === 'action' ? records.get(`action ${reference.number.value}`) : undefined;
}
