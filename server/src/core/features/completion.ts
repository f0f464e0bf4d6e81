import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { longDate } from '../format/dateWords.ts';
import { allItems, allRecords } from '../lint/walk.ts';
import type { Language, Person, RecordKey, RecordNode } from '../model/minutes.ts';
import { increment, numberScheme } from '../model/numbering.ts';
import { timelineOf } from '../model/room.ts';
import { WORDS } from '../render/words.ts';
import { foldText } from '../syntax/fold.ts';
import { RECORD_FIELDS, RECORD_KEYWORDS } from '../syntax/vocabulary.ts';
import { toOffset, toPosition } from './convert.ts';

/** Fields whose value is one or more names. */
const NAME_FIELDS: ReadonlySet<RecordKey> = new Set(['mover', 'seconder', 'owner', 'recused']);
const DATE_FIELDS: ReadonlySet<RecordKey> = new Set(['due', 'doneOn']);

/** The field words that are offered below a record, in the language of the document. */
const FIELDS: Readonly<Record<'decision' | 'action', Readonly<Record<Language, readonly string[]>>>> = {
	decision: {
		fr: ['Proposée par', 'Appuyée par', 'Vote', 'Récusation'],
		en: ['Moved by', 'Seconded by', 'Vote', 'Recused'],
	},
	action: {
		fr: ['Responsable', 'Échéance', 'État', 'Terminée le'],
		en: ['Owner', 'Due', 'Status', 'Done on'],
	},
};

/**
 * What may stand at the position: people after `@` (those in the room first) and in fields of names, dates in fields
 * of dates, numbers after a word that refers, fields below a record, keywords at the start of a line. `today` is an
 * ISO date. `filterText` bears the words without accents, so that they are found as they are typed.
 */
export function completion(document: MinutesDocument, position: Position, today: string): CompletionItem[] {
	const { lines, text } = document;
	const offset = toOffset(lines, position);
	const before = text.slice(lines.lineStart(lines.lineAt(offset)), offset);
	if (/^\/\/|^ {0,3}>/.test(before)) return [];
	const mention = /@[^@,;:()[\]]{0,40}$/.exec(before);
	if (mention) return people(document, offset, offset - mention[0].length, true);
	const field = /^\s*([^:]{2,40}?)\s*:\s*(?:.*[,;]\s*)?([^,;]*)$/.exec(before);
	const key = field && fieldKey(field[1] ?? '');
	const typed = field?.[2] ?? '';
	if (key && NAME_FIELDS.has(key)) return people(document, offset, offset - typed.length, false);
	if (key && DATE_FIELDS.has(key)) return dates(document, offset, offset - typed.length, today);
	const reference = /(?:^|[\s(’'])(décision|mesure de suivi|point|decision|action item|item)\s(?:n[oᵒº°]\s|No\.\s)?(\S*)$/i.exec(before);
	if (reference && !/^\s*(?:décision|mesure de suivi|decision|action item)\s/i.test(before)) {
		return numbers(document, offset, offset - (reference[2] ?? '').length, foldText(reference[1] ?? ''));
	}
	if (/^\s+[\p{L} ]*$/u.test(before)) return fields(document, offset, offset - before.trimStart().length);
	return /^[\p{L} ]*$/u.test(before) ? keywords(document, offset, offset - before.length) : [];
}

function fieldKey(words: string): RecordKey | undefined {
	const folded = foldText(words);
	return RECORD_FIELDS.find((f) => f.words.some((w) => foldText(w) === folded))?.key;
}

interface Proposal {
	readonly label: string;
	readonly newText?: string;
	readonly filter?: string;
	readonly detail?: string;
	readonly sort?: string;
	readonly kind: CompletionItemKind;
	readonly snippet?: boolean;
}

function items(document: MinutesDocument, start: number, end: number, proposals: readonly Proposal[]): CompletionItem[] {
	const range = { start: toPosition(document.lines, start), end: toPosition(document.lines, end) };
	return proposals.map((proposal) => ({
		label: proposal.label,
		kind: proposal.kind,
		filterText: `${proposal.filter ?? foldText(proposal.label)} ${proposal.label}`,
		textEdit: { range, newText: proposal.newText ?? proposal.label },
		...(proposal.detail === undefined ? {} : { detail: proposal.detail }),
		...(proposal.sort === undefined ? {} : { sortText: proposal.sort }),
		...(proposal.snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
	}));
}

/** Everybody listed; those in the room at the place come first. */
function people(document: MinutesDocument, end: number, start: number, mention: boolean): CompletionItem[] {
	const timeline = timelineOf(document.minutes);
	const proposals = timeline.attendees.map((attendee): Proposal => {
		const { person } = attendee;
		const name = person.name.value;
		const written = mention ? `@${person.alias?.value ?? name}` : name;
		return {
			label: mention ? `@${name}` : name,
			newText: written,
			filter: `${mention ? '@' : ''}${foldText(`${name} ${person.alias?.value ?? ''} ${name.split(' ').toReversed().join(' ')}`)}`,
			detail: detailOf(person),
			sort: `${timeline.at(attendee, end) === 'no' ? 1 : 0}${foldText(name)}`,
			kind: CompletionItemKind.Constant,
		};
	});
	return items(document, start, end, proposals);
}

function detailOf(person: Person): string {
	return [person.alias?.value, person.affiliation?.value ?? person.group.label].filter((part) => part).join(' · ');
}

/** Today, in one, two and four weeks, and the next meeting, written out. */
function dates(document: MinutesDocument, end: number, start: number, today: string): CompletionItem[] {
	const { locale, language, meeting } = document.minutes;
	const words = {
		fr: ['aujourd’hui', 'dans une semaine', 'dans deux semaines', 'dans quatre semaines'],
		en: ['today', 'in a week', 'in two weeks', 'in four weeks'],
	}[language];
	const next = meeting.next && /^\d{4}-/.test(meeting.next.value) ? [{ date: meeting.next.value, word: WORDS[language].next }] : [];
	const days = [0, 7, 14, 28].map((count, i) => ({ date: addDays(today, count), word: words[i] ?? '' }));
	return items(
		document,
		start,
		end,
		[...days, ...next].map(({ date, word }, i) => ({
			label: longDate(date, locale),
			filter: foldText(`${longDate(date, locale)} ${word} ${date}`),
			detail: word,
			sort: String(i),
			kind: CompletionItemKind.Value,
		})),
	);
}

function addDays(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The numbers that a reference may name, with what they stand for. */
function numbers(document: MinutesDocument, end: number, start: number, word: string): CompletionItem[] {
	const { minutes } = document;
	if (word === 'point' || word === 'item') {
		const proposals = allItems(minutes)
			.filter((item) => item.form !== 'letter')
			.map(({ number, title }): Proposal => ({ label: number.value, detail: title.value, kind: CompletionItemKind.Reference }));
		return items(document, start, end, proposals);
	}
	const wanted = (record: RecordNode): boolean =>
		word === 'decision' ? record.kind === 'decision' && record.series === 'decision' : record.kind === 'action';
	const proposals = allRecords(minutes)
		.filter(wanted)
		.map(({ number, text }): Proposal => ({ label: number.value, detail: text.value, kind: CompletionItemKind.Reference }));
	return items(document, start, end, proposals);
}

/** Fields of the record above that it does not have yet. */
function fields(document: MinutesDocument, end: number, start: number): CompletionItem[] {
	const { minutes } = document;
	const record = allRecords(minutes).findLast((r) => r.span.start < start);
	const blank = record && /\n[ \t]*\r?\n/.test(document.text.slice(record.span.end, start));
	if (!record || blank || record.kind === 'information') return [];
	const colon = WORDS[minutes.language].colon;
	const proposals = FIELDS[record.kind][minutes.language]
		.filter((word) => !record.fields.some((f) => f.key === fieldKey(word)))
		.map((word, i): Proposal => ({ label: word, newText: word + colon, sort: String(i), kind: CompletionItemKind.Field }));
	return items(document, start, end, proposals);
}

/** Record keywords with their next number. */
function keywords(document: MinutesDocument, end: number, start: number): CompletionItem[] {
	const { language } = document.minutes;
	const colon = WORDS[language].colon;
	const proposals = RECORD_KEYWORDS.filter((k) => k.language === language).map((keyword, i): Proposal => {
		const sort = String(i).padStart(2, '0');
		if (keyword.kind === 'information') {
			return { label: keyword.word, newText: `${keyword.word}${colon}`, sort, kind: CompletionItemKind.Keyword };
		}
		const number = nextNumber(document, start, (r) =>
			keyword.kind === 'decision' ? r.kind === 'decision' && r.series === keyword.series : r.kind === 'action',
		);
		const sign = keyword.kind === 'action' ? '' : language === 'fr' ? `${document.settings.numberSign ?? 'no'} ` : 'No. ';
		const head = `${keyword.word} ${sign}${number}`;
		return {
			label: head,
			newText: `${head}${colon}$0`.replaceAll('}', '\\}'),
			filter: foldText(head),
			sort,
			kind: CompletionItemKind.Keyword,
			snippet: true,
		};
	});
	return items(document, start, end, proposals);
}

function nextNumber(document: MinutesDocument, offset: number, inSeries: (record: RecordNode) => boolean): string {
	const { minutes, settings } = document;
	const above = allRecords(minutes).findLast((r) => r.span.start < offset && inSeries(r));
	if (above) return increment(above.number.value);
	return numberScheme(minutes.meeting.numbering?.value ?? settings.numbering, minutes.meeting.date?.value).format(1);
}
