import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { Item, RecordNode } from '../model/minutes.ts';
import { foldText } from '../syntax/fold.ts';
import { toPosition, toSpan } from './convert.ts';
import { occurrences } from './occurrences.ts';

/** Which hints are shown. */
export interface InlayHintOptions {
	/** Numbers that the source leaves out. */
	readonly numbers: boolean;
	/** Names behind aliases. */
	readonly names: boolean;
}

/** What the source leaves out: numbers behind `#` and keywords, names behind aliases. Only those in the range. */
export function inlayHints(document: MinutesDocument, range: Range, options: InlayHintOptions): InlayHint[] {
	const visible = toSpan(document.lines, range);
	const hints = [...(options.numbers ? numbers(document) : []), ...(options.names ? names(document) : [])];
	return hints
		.filter(({ offset }) => visible.start <= offset && offset <= visible.end)
		.toSorted((a, b) => a.offset - b.offset)
		.map(({ offset, label, tooltip }) => ({ position: toPosition(document.lines, offset), label, paddingLeft: true, tooltip }));
}

interface Hint {
	readonly offset: number;
	readonly label: string;
	readonly tooltip: string;
}

function numbers({ minutes, text }: MinutesDocument): readonly Hint[] {
	const tooltip = { fr: 'Numéro calculé', en: 'Computed number' }[minutes.language];
	const ofRecord = (record: RecordNode): readonly Hint[] =>
		record.number.span || record.kind === 'information' || record.keywordLanguage === undefined
			? []
			: [{ offset: record.numberSign?.span.end ?? record.keywordSpan.end, label: record.number.value, tooltip }];
	const ofItem = (item: Item): readonly Hint[] => {
		const marks = /^#+/.exec(text.slice(item.headingSpan.start, item.headingSpan.start + 3))?.[0].length ?? 0;
		return [
			...(item.number.span ? [] : [{ offset: item.headingSpan.start + marks, label: `${item.number.value}.`, tooltip }]),
			...[...item.content.decisions, ...item.content.actions].flatMap(ofRecord),
			...item.items.flatMap(ofItem),
		];
	};
	return [...[...minutes.outside.decisions, ...minutes.outside.actions].flatMap(ofRecord), ...minutes.items.flatMap(ofItem)];
}

function names(document: MinutesDocument): readonly Hint[] {
	const { text, minutes } = document;
	return occurrences(document).flatMap(({ target, span, declaration }) => {
		if (target.kind !== 'person' || declaration || !target.person.alias) return [];
		const { name, alias, affiliation } = target.person;
		if (foldText(text.slice(span.start, span.end)) !== foldText(alias.value)) return [];
		return [{ offset: span.end, label: name.value, tooltip: affiliation?.value ?? { fr: 'Nom', en: 'Name' }[minutes.language] }];
	});
}
