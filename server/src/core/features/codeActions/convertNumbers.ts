import type { MinutesDocument } from '../../document.ts';
import type { Item, RecordNode } from '../../model/minutes.ts';
import { numberScheme } from '../../model/numbering.ts';
import { allItems, allRecords } from '../../model/walk.ts';
import type { TextEdit } from '../../text/edit.ts';
import { insert, remove, replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { touches } from '../../text/span.ts';
import { usualSign } from '../recordHead.ts';
import type { Proposal, Refactoring } from './refactoring.ts';
import { isFrozen } from './refactoring.ts';
import { fullNumber, referenceEdits, seriesKey } from './references.ts';

/** Writes computed numbers, or leaves written ones to be computed: of all items, or of a series of records. */
export const convertNumbers: Refactoring = ({ document, span }) => {
	const { minutes } = document;
	if (isFrozen(document)) return [];
	if (allItems(minutes).some((item) => touches(item.headingSpan, span.start))) return ofItems(document);
	const record = allRecords(minutes).find((r) => r.kind !== 'information' && touches(headOf(r), span.start));
	return record ? ofRecords(document, record) : [];
};

/** Keyword, sign and number. */
function headOf({ keywordSpan, numberSign, number }: RecordNode): Span {
	return { start: keywordSpan.start, end: number.span?.end ?? numberSign?.span.end ?? keywordSpan.end };
}

function ofItems(document: MinutesDocument): readonly Proposal[] {
	const { minutes, text } = document;
	const items = allItems(minutes);
	const proposals: Proposal[] = [];
	if (items.some((i) => i.form === 'computed'))
		proposals.push({
			title: { fr: 'Écrire les numéros de tous les points', en: 'Write the numbers of all items' }[minutes.language],
			kind: 'refactor.rewrite',
			edits: () =>
				items
					.filter((i) => i.form === 'computed')
					.map((i) => replace({ start: i.headingSpan.start, end: i.title.span.start }, `${i.number.value}. `)),
		});
	// a heading in emphasis or without title would not be read as one behind `#`
	const convertible = items.every((i) => i.title.value !== '' && !/[*_]/.test(text.slice(i.headingSpan.start, i.title.span.start)));
	if (convertible && items.some((i) => i.form !== 'computed'))
		proposals.push({
			title: { fr: 'Calculer les numéros de tous les points (#)', en: 'Compute the numbers of all items (#)' }[minutes.language],
			kind: 'refactor.rewrite',
			edits: () => computedItems(document),
		});
	return proposals;
}

function computedItems({ minutes }: MinutesDocument): readonly TextEdit[] {
	const map = new Map<string, string>();
	const convert = (items: readonly Item[], parent: Item | undefined, prefix: string): readonly TextEdit[] =>
		items.flatMap((item, i) => {
			const number = `${prefix}${i + 1}`;
			map.set(fullNumber(item, parent), number);
			const head = replace({ start: item.headingSpan.start, end: item.title.span.start }, `${'#'.repeat(item.level)} `);
			return [...(item.form === 'computed' ? [] : [head]), ...convert(item.items, item, `${number}.`)];
		});
	const headings = convert(minutes.items, undefined, '');
	const inTitle = (e: TextEdit): boolean => headings.some((h) => h.span.start <= e.span.start && e.span.end <= h.span.end);
	return [...headings, ...referenceEdits(minutes, { items: map, records: new Map() }).filter((e) => !inTitle(e))];
}

function ofRecords(document: MinutesDocument, record: RecordNode): readonly Proposal[] {
	const { minutes, settings } = document;
	const series = allRecords(minutes).filter((r) => seriesKey(r, '') === seriesKey(record, '') && r.keywordLanguage !== undefined);
	const scheme = numberScheme(minutes.meeting.numbering?.value ?? settings.numbering, minutes.meeting.date?.value);
	const name = { fr: `« ${record.keyword} »`, en: `“${record.keyword}”` }[minutes.language];
	const proposals: Proposal[] = [];
	if (series.some((r) => !r.number.span))
		proposals.push({
			title: { fr: `Écrire les numéros : ${name}`, en: `Write the numbers: ${name}` }[minutes.language],
			kind: 'refactor.rewrite',
			edits: () => series.filter((r) => !r.number.span).map((r) => writtenNumber(document, r, series)),
		});
	// what would be computed must be what is written: a number is never changed on the way
	if (series.some((r) => r.number.span) && series.every((r, i) => r.number.value === scheme.format(i + 1)))
		proposals.push({
			title: { fr: `Calculer les numéros : ${name}`, en: `Compute the numbers: ${name}` }[minutes.language],
			kind: 'refactor.rewrite',
			edits: () => series.flatMap((r) => (r.number.span ? [remove({ start: r.keywordSpan.end, end: r.number.span.end })] : [])),
		});
	return proposals;
}

function writtenNumber(document: MinutesDocument, record: RecordNode, series: readonly RecordNode[]): TextEdit {
	if (record.numberSign) return insert(record.numberSign.span.end, ` ${record.number.value}`);
	const written = series.find((r) => r.number.span);
	const usual = record.kind === 'action' ? '' : usualSign(document);
	const sign = written ? (written.numberSign?.value ?? '') : usual;
	return insert(record.keywordSpan.end, ` ${sign === '' ? '' : `${sign} `}${record.number.value}`);
}
