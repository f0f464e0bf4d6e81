import type { MinutesDocument } from '../document.ts';
import type { RecordNode } from '../model/minutes.ts';
import { increment, numberScheme } from '../model/numbering.ts';
import { allRecords } from '../model/walk.ts';
import { WORDS } from '../render/words.ts';
import type { RecordKeyword } from '../syntax/vocabulary.ts';
import { RECORD_KEYWORDS } from '../syntax/vocabulary.ts';

/** The beginning of a new record, `Décision no 4`, and the colon that follows. */
export interface RecordHead {
	/** Keyword, sign and number; without number where those above leave it to be computed. */
	readonly words: string;
	/** With the space of the language. */
	readonly colon: string;
	/** The number that the record has, written or not. */
	readonly number?: string;
}

/** The head that a record of this keyword has at the offset: its number, written as the records above are. */
export function nextHead(document: MinutesDocument, offset: number, keyword: RecordKeyword): RecordHead {
	const { minutes, settings } = document;
	const { colon } = WORDS[minutes.language];
	if (keyword.kind === 'information') return { words: keyword.word, colon };
	const series = (r: RecordNode): boolean =>
		keyword.kind === 'decision' ? r.kind === 'decision' && r.series === keyword.series : r.kind === 'action';
	const above = allRecords(minutes).findLast((r) => r.span.start < offset && series(r));
	const number = above
		? increment(above.number.value)
		: numberScheme(minutes.meeting.numbering?.value ?? settings.numbering, minutes.meeting.date?.value).format(1);
	const model = above ?? allRecords(minutes).find((r) => series(r) && r.keywordLanguage !== undefined);
	const isComputed = model && !model.number.span && model.keywordLanguage !== undefined;
	const sign = signOf(document, above, keyword);
	const space = minutes.language === 'fr' ? '\u00a0' : ' ';
	return { words: isComputed ? keyword.word : `${keyword.word} ${sign === '' ? '' : sign + space}${number}`, colon, number };
}

function signOf(document: MinutesDocument, above: RecordNode | undefined, keyword: RecordKeyword): string {
	const { minutes } = document;
	if (above?.number.span) return above.numberSign?.value ?? '';
	if (keyword.kind === 'action') return '';
	const other = allRecords(minutes).find((r) => r.kind === 'decision' && r.number.span);
	if (other) return other.numberSign?.value ?? '';
	return usualSign(document);
}

/** The sign before a number where nothing in the document shows one: that of the house, else the plain one of the language. */
export function usualSign({ minutes, settings }: MinutesDocument): string {
	return minutes.language === 'fr' ? (settings.numberSign ?? 'no') : 'No.';
}

/** The keyword that a new decision or action has: the one used before it, else that of the profile. */
export function usualKeyword({ minutes, settings }: MinutesDocument, offset: number, kind: 'decision' | 'action'): RecordKeyword {
	const { language } = minutes;
	const own = allRecords(minutes).filter((r) => r.kind === kind && r.keywordLanguage === language);
	const like = own.findLast((r) => r.span.start < offset) ?? own[0];
	const series = { 'municipal-qc': 'resolution', cgct: 'deliberation' }[settings.profile as string] ?? 'decision';
	const rows = RECORD_KEYWORDS.filter((k) => k.language === language && k.kind === kind);
	return (rows.find((k) => k.word === like?.keyword) ?? rows.find((k) => k.series === series) ?? rows[0]) as RecordKeyword;
}
