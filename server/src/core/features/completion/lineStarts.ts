import { CompletionItemKind } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../../document.ts';
import { clockTime } from '../../format/dateWords.ts';
import type { Item, Language, RecordKey, RecordNode } from '../../model/minutes.ts';
import { allRecords } from '../../model/walk.ts';
import { WORDS } from '../../render/words.ts';
import { RECORD_KEYWORDS } from '../../syntax/vocabulary.ts';
import { escapeSnippet, eventText, itemBefore, itemSnippet, recordSnippet } from '../liveText.ts';
import { nextHead, usualKeyword } from '../recordHead.ts';
import { preamble } from './preamble.ts';
import type { Place, Proposal, Source } from './proposal.ts';

/** The beginning of a line: fields of the record above, records, items, events, statements; in the preamble its fields. */
export const lineStarts: Source = (place) => {
	const { before, document, lineStart } = place;
	const typed = /^\s*(|[\p{L}\p{M}’'][\p{L}\p{M}’' -]*|#{1,3} ?|\d+(?:\.\d+)*\.?)$/u.exec(before)?.[1];
	if (typed === undefined) return undefined;
	const record = recordAbove(place);
	const fields = record ? fieldsOf(document, record) : [];
	if (/^\s/.test(before)) return { typed, proposals: fields };
	const isPreamble = (document.minutes.items[0]?.span.start ?? Number.POSITIVE_INFINITY) > lineStart && !record;
	return { typed, proposals: [...fields, ...(isPreamble ? preamble(place) : []), ...body(place)] };
};

/** The field words that are offered below a record. */
const FIELDS: Readonly<Record<'decision' | 'action', Readonly<Record<Language, readonly (readonly [RecordKey, string])[]>>>> = {
	decision: {
		fr: [
			['mover', 'Proposée par'],
			['seconder', 'Appuyée par'],
			['vote', 'Vote'],
			['recused', 'Récusation'],
			['supersedes', 'Remplace'],
		],
		en: [
			['mover', 'Moved by'],
			['seconder', 'Seconded by'],
			['vote', 'Vote'],
			['recused', 'Recused'],
			['supersedes', 'Supersedes'],
		],
	},
	action: {
		fr: [
			['owner', 'Responsable'],
			['due', 'Échéance'],
			['status', 'État'],
			['doneOn', 'Terminée le'],
			['carriedFrom', 'Origine'],
		],
		en: [
			['owner', 'Owner'],
			['due', 'Due'],
			['status', 'Status'],
			['doneOn', 'Done on'],
			['carriedFrom', 'Carried from'],
		],
	},
};

const RESULTS: Readonly<Record<Language, readonly string[]>> = {
	fr: ['Adoptée à l’unanimité', 'Adoptée', 'Adoptée sur division', 'Rejetée', 'Reportée', 'Retirée'],
	en: ['Carried unanimously', 'Carried', 'Carried on division', 'Defeated', 'Deferred', 'Withdrawn'],
};

/** The record that the line is directly below, without a blank line between. */
function recordAbove({ document, lineStart }: Place): RecordNode | undefined {
	const record = allRecords(document.minutes).findLast((r) => r.span.start < lineStart);
	return record && record.kind !== 'information' && !/\n[ \t]*\r?\n/.test(document.text.slice(record.span.end, lineStart))
		? record
		: undefined;
}

/** Fields and results that the record does not have yet. */
function fieldsOf({ minutes }: MinutesDocument, record: RecordNode): readonly Proposal[] {
	if (record.kind === 'information') return [];
	const { colon } = WORDS[minutes.language];
	const fields = FIELDS[record.kind][minutes.language]
		.filter(([key]) => !record.fields.some((f) => f.key === key))
		.map(
			([key, label], i): Proposal => ({
				label,
				newText: label + colon,
				sort: `0${i}`,
				kind: CompletionItemKind.Field,
				help: { kind: 'keyword', key },
			}),
		);
	const results = record.kind === 'decision' && !record.result ? RESULTS[minutes.language] : [];
	return [
		...fields,
		...results.map(
			(label, i): Proposal => ({ label, sort: `1${i}`, kind: CompletionItemKind.EnumMember, help: { kind: 'keyword', key: 'result' } }),
		),
	];
}

function body(place: Place): readonly Proposal[] {
	const { document } = place;
	return [
		...records(place),
		...headings(place),
		...events(place),
		...statements(place),
		...attachments(document),
		...nextMeeting(document),
	];
}

/** Record keywords with their next number; the usual ones also with their fields. */
function records({ document, lineStart }: Place): readonly Proposal[] {
	const { language } = document.minutes;
	const whole = (['decision', 'action'] as const).map((kind, i): Proposal => {
		const { words } = nextHead(document, lineStart, usualKeyword(document, lineStart, kind));
		const fields = FIELDS[kind][language].slice(0, 2).map(([, word]) => word);
		return {
			label: `${shown(words)} …`,
			newText: recordSnippet(document, kind, lineStart),
			detail: fields.join(', '),
			sort: `21${i}`,
			kind: CompletionItemKind.Snippet,
			snippet: true,
			help: { kind: 'keyword', key: kind },
		};
	});
	const heads = RECORD_KEYWORDS.filter((k) => k.language === language).map((keyword, i): Proposal => {
		const { words, colon } = nextHead(document, lineStart, keyword);
		return {
			label: shown(words),
			newText: words + colon,
			sort: `20${String(i).padStart(2, '0')}`,
			kind: CompletionItemKind.Keyword,
			help: { kind: 'keyword', key: keyword.kind },
		};
	});
	return [...heads, ...whole];
}

/** A label is read, not written: plain spaces. */
function shown(words: string): string {
	return words.replaceAll('\u00a0', ' ');
}

/** The next item and the next sub-item, in the forms of the file. */
function headings({ document, lineStart }: Place): readonly Proposal[] {
	const { minutes } = document;
	const inside = itemBefore(document, lineStart);
	const top = minutes.items.findLast((i) => i.span.start < lineStart);
	const sub = minutes.items.flatMap((i) => i.items)[0]?.form;
	const first = top && top.items.length === 0 && sub ? firstSub(top, sub) : undefined;
	const snippets = new Set([itemSnippet(inside), itemSnippet(top), ...(first === undefined ? [] : [first])]);
	return [...snippets].map((snippet, i): Proposal => {
		const label = snippet.replace(' $1', '');
		return {
			label,
			newText: snippet,
			detail: { fr: 'Point', en: 'Item' }[minutes.language],
			words: { fr: 'point', en: 'item' }[minutes.language],
			sort: `30${i}`,
			kind: CompletionItemKind.Module,
			snippet: true,
			help: { kind: 'keyword', key: 'heading' },
		};
	});
}

function firstSub(top: Item, form: Item['form']): string {
	if (form === 'letter') return 'A) $1';
	return form === 'computed' ? `${'#'.repeat(top.level + 1)} $1` : `${top.number.value}.1. $1`;
}

function events({ document, lineStart }: Place): readonly Proposal[] {
	const { minutes } = document;
	const { language } = minutes;
	const has = (event: string): boolean => minutes.events.some((e) => e.event === event);
	const last = (a: string, b: string): string | undefined =>
		minutes.events.findLast((e) => e.span.start < lineStart && (e.event === a || e.event === b))?.event;
	const isClosed = last('closed-start', 'closed-end') === 'closed-start';
	const isPaused = last('recess', 'resumption') === 'recess';
	const time = `\${1:${clockTime('13:00', minutes.locale)}}`;
	const colon = WORDS[language].colon;
	const timed = (label: string): string => `${label}${colon}${time}`;
	const person = (label: string): string => `${label}${colon}$1, \${2:${clockTime('13:00', minutes.locale)}}`;
	const around = (event: 'opening' | 'adjournment'): string => {
		const at = clockTime('13:00', minutes.locale);
		return escapeSnippet(eventText(document, event, '13:00')).replace(at, () => time);
	};
	const rows: readonly (readonly [Proposal['help'] & { kind: 'keyword' }, string, boolean])[] = [
		[{ kind: 'keyword', key: 'opening' }, around('opening'), !has('opening')],
		[{ kind: 'keyword', key: 'arrival' }, person({ fr: 'Arrivée', en: 'Arrival' }[language]), true],
		[{ kind: 'keyword', key: 'departure' }, person({ fr: 'Départ', en: 'Departure' }[language]), true],
		[{ kind: 'keyword', key: 'recess' }, timed({ fr: 'Pause', en: 'Recess' }[language]), !isPaused],
		[{ kind: 'keyword', key: 'resumption' }, timed({ fr: 'Reprise', en: 'Resumed' }[language]), isPaused],
		[{ kind: 'keyword', key: 'closed-start' }, eventText(document, 'closed-start', ''), !isClosed],
		[{ kind: 'keyword', key: 'closed-end' }, eventText(document, 'closed-end', ''), isClosed],
		[{ kind: 'keyword', key: 'adjournment' }, around('adjournment'), !has('adjournment')],
	];
	return rows
		.filter(([, , isFitting]) => isFitting)
		.map(
			([help, newText], i): Proposal => ({
				label: shown(newText.replace(/\$\{\d:[^}]*\}|\$\d/g, '…')),
				newText,
				sort: `40${i}`,
				kind: CompletionItemKind.Event,
				snippet: true,
				help,
			}),
		);
}

/** What closes an item that has no decision or no action yet. */
function statements({ document, lineStart }: Place): readonly Proposal[] {
	const { minutes } = document;
	const item = minutes.items.length > 0 ? itemBefore(document, lineStart) : undefined;
	if (!item || item.span.start > lineStart) return [];
	const missing = (['decision', 'action'] as const).filter(
		(kind) =>
			item.content[kind === 'decision' ? 'decisions' : 'actions'].length === 0 &&
			!item.content.statements.some((s) => s.none.includes(kind)),
	);
	const words = {
		fr: { decision: 'Aucune décision.', action: 'Aucune mesure de suivi n’est indiquée.' },
		en: { decision: 'No decisions.', action: 'No action items.' },
	}[minutes.language];
	return missing.map(
		(kind, i): Proposal => ({
			label: words[kind],
			sort: `50${i}`,
			kind: CompletionItemKind.Text,
			help: { kind: 'keyword', key: 'statement' },
		}),
	);
}

/** Tabs and annexes under their next label, and signatures. */
function attachments({ minutes }: MinutesDocument): readonly Proposal[] {
	const words = WORDS[minutes.language];
	const count = (kind: 'tab' | 'annex'): number => minutes.attachments.filter((a) => a.attachment === kind).length;
	const labels = [`${words.tab} ${count('tab') + 1}`, `${words.annex} ${String.fromCharCode(65 + Math.min(count('annex'), 25))}`];
	const chair = escapeSnippet(minutes.meeting.chair?.value ?? '');
	return [
		...labels.map(
			(label, i): Proposal => ({
				label,
				newText: `${label}${words.colon}$1 ($2)`,
				sort: `60${i}`,
				kind: CompletionItemKind.File,
				snippet: true,
				help: { kind: 'keyword', key: 'attachment' },
			}),
		),
		{
			label: 'Signature',
			newText: `Signature${words.colon}\${1:${chair}}, $2`,
			sort: '602',
			kind: CompletionItemKind.Keyword,
			snippet: true,
			help: { kind: 'keyword', key: 'signature' },
		},
	];
}

function nextMeeting({ minutes }: MinutesDocument): readonly Proposal[] {
	if (minutes.meeting.next) return [];
	const { next, colon } = WORDS[minutes.language];
	return [
		{ label: next, newText: next + colon, sort: '61', kind: CompletionItemKind.Field, help: { kind: 'keyword', key: 'preamble next' } },
	];
}
