import { CompletionItemKind } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../../document.ts';
import type { DecisionSeries, Item, RecordNode } from '../../model/minutes.ts';
import { allRecords } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { fullNumber } from '../codeActions/references.ts';
import { attachmentKey, recordKey } from '../occurrences.ts';
import { datedRecordName, earlierRecords } from '../otherMeetings.ts';
import { usualSign } from '../recordHead.ts';
import type { Place, Proposal, Source } from './proposal.ts';

type Referred = 'item' | 'action' | 'tab' | 'annex' | DecisionSeries;

/** Words behind which a number or label is expected; folded. */
const WORDS_BEFORE: readonly (readonly [Referred, RegExp])[] = [
	['decision', /^decisions?$/],
	['resolution', /^resolutions?$/],
	['deliberation', /^deliberations?$/],
	['motion', /^motions?$/],
	['action', /^(?:mesures? de suivi|mesures?|suivis?|action items?|actions?|follow-ups?)$/],
	['item', /^(?:points?|sujets?|agenda items?|items?)$/],
	['tab', /^(?:onglets?|tabs?)$/],
	['annex', /^(?:annexes?|annex|appendix)$/],
];

const word =
	/(?:^|[\s(’'])(mesures? de suivi|action items?|agenda items?|follow-ups?|[\p{L}\p{M}]+)\s(?:n(?:o\.?|ᵒ|º|°)\s?|#)?([\p{N}.A-Z-]*)$/iu;

/** The numbers that exist, behind a word that refers to one. */
export const references: Source = ({ document, before }) => {
	const match = word.exec(before);
	if (!match || match[2] === undefined) return undefined;
	const folded = foldText(match[1] ?? '');
	const referred = WORDS_BEFORE.find(([, pattern]) => pattern.test(folded))?.[0];
	// at the start of a line the word opens a record or declares an attachment: its number is a new one
	if (!referred || (match.index === 0 && !/^\s/.test(before) && before.startsWith(match[1] ?? '') && referred !== 'item')) return undefined;
	return { typed: match[2], proposals: numbers(document, referred) };
};

/** Whole references after `voir` and in fields that hold one. */
export const wholeReferences: Source = ({ document, before }) => {
	const typed = /(?:^|[\s(])(?:voir|cf\.|see)\s([\p{L}\p{M}’' ]{0,20})$/iu.exec(before)?.[1];
	return typed === undefined ? undefined : { typed, proposals: everything(document) };
};

/** `décision no 3`, as a field of the record writes it. */
export function recordReferences(document: MinutesDocument, kind: 'decision' | 'action'): readonly Proposal[] {
	return [
		...records(document, (r) => r.kind === kind).map((record) => ofRecord(record, nameOf(document, record))),
		...ofOtherMeetings(document, kind, true),
	];
}

/** Records of the meetings before, with their dates: `mesure de suivi 3 du 12 octobre 2023`, or from the number on. */
function ofOtherMeetings(document: MinutesDocument, kind: 'decision' | 'action' | DecisionSeries, whole: boolean): readonly Proposal[] {
	const found = earlierRecords(document, kind).flatMap((record) => {
		const name = datedRecordName(record, document.minutes);
		if (name === undefined) return [];
		const label = whole ? name : name.slice(name.indexOf(record.number));
		return [{ label, words: record.text, detail: record.text, kind: CompletionItemKind.Reference }];
	});
	return found.slice(0, MOST_EARLIER).map((p, i) => ({ ...p, sort: `~${String(i).padStart(4, '0')}` }));
}

/** A list is read by people: the latest meetings are the ones referred to. */
const MOST_EARLIER = 200;

function everything(document: MinutesDocument): readonly Proposal[] {
	const { minutes } = document;
	const french = minutes.language === 'fr';
	const all = records(document, (r) => r.kind !== 'information').map((r) => ofRecord(r, `${french ? 'la ' : ''}${nameOf(document, r)}`));
	const items = numbers(document, 'item').map((p) => ({ ...p, label: `${french ? 'le point' : 'item'} ${p.label}` }));
	const files = (['tab', 'annex'] as const).flatMap((kind) =>
		numbers(document, kind).map((p) => ({
			...p,
			label: `${{ tab: french ? 'l’onglet' : 'tab', annex: french ? 'l’annexe' : 'annex' }[kind]} ${p.label}`,
		})),
	);
	return [...files, ...all, ...items];
}

function nameOf(document: MinutesDocument, record: RecordNode): string {
	const sign = record.numberSign?.value ?? (record.kind === 'action' ? '' : usualSign(document));
	return [record.keyword.toLowerCase(), sign, record.number.value].filter(Boolean).join(' ');
}

function ofRecord(record: RecordNode, label: string): Proposal {
	return { label, detail: record.text.value, kind: CompletionItemKind.Reference, help: { kind: 'target', key: recordKey(record) } };
}

function records({ minutes }: MinutesDocument, wanted: (record: RecordNode) => boolean): readonly RecordNode[] {
	return allRecords(minutes).filter(wanted);
}

function numbers(document: MinutesDocument, referred: Referred): readonly Proposal[] {
	const { minutes } = document;
	if (referred === 'item') {
		const visit = (items: readonly Item[], parent: Item | undefined): readonly Proposal[] =>
			items.flatMap((item) => {
				const number = fullNumber(item, parent);
				const help = { kind: 'target', key: `item ${foldText(number).replaceAll(' ', '')}` } as const;
				return [{ label: number, detail: item.title.value, kind: CompletionItemKind.Reference, help }, ...visit(item.items, item)];
			});
		return ordered(visit(minutes.items, undefined));
	}
	if (referred === 'tab' || referred === 'annex') {
		const known = minutes.attachments.filter((a) => a.attachment === referred);
		return ordered(
			known.map(({ label, title }) => ({
				label: label.value,
				detail: title.value,
				kind: CompletionItemKind.File,
				help: { kind: 'target', key: attachmentKey(referred, label.value) },
			})),
		);
	}
	const wanted = (r: RecordNode): boolean => (referred === 'action' ? r.kind === 'action' : r.kind === 'decision' && r.series === referred);
	return [
		...ordered(records(document, wanted).map((record) => ofRecord(record, record.number.value))),
		...ofOtherMeetings(document, referred, false),
	];
}

/** In the order of the file: `10` behind `9`. */
function ordered(proposals: readonly Proposal[]): readonly Proposal[] {
	return proposals.map((p, i) => ({ ...p, sort: String(i).padStart(4, '0') }));
}

/** Proposals for a place that holds one whole reference. */
export function referenceValue({ document }: Place, key: 'supersedes' | 'carriedFrom'): readonly Proposal[] {
	return recordReferences(document, key === 'supersedes' ? 'decision' : 'action');
}
