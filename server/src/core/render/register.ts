import type { MinutesDocument } from '../document.ts';
import { isOpen, type LedgerEntry, ledger, publicLedger } from '../model/ledger.ts';
import type { ActionStatus, DecisionResult } from '../model/minutes.ts';
import { createSeries, type Series } from '../model/series.ts';
import { summarise } from '../model/summary.ts';
import { uriKey } from '../uri.ts';
import { disclosure } from './confidential.ts';
import { csvTable } from './csv.ts';

/** A file as the register names it. */
export interface RegisteredFile {
	readonly path: string;
	readonly document: MinutesDocument;
}

export interface RegisterOptions {
	/** Which action items; those that a later meeting carries are then found there only. */
	readonly only?: 'open' | 'overdue';
	readonly decisions?: boolean;
	/** Leave no trace of closed sessions. */
	readonly public?: boolean;
	/** ISO date of today. */
	readonly today: string;
}

/** One line of the register (LANGUAGE.md §12). */
export interface RegisterEntry {
	readonly path: string;
	/** Date of the meeting. */
	readonly meeting?: string;
	/** Number of the item. */
	readonly item?: string;
	readonly kind: 'decision' | 'action';
	readonly number: string;
	readonly text: string;
	readonly owners?: readonly string[];
	readonly due?: string;
	/** Of an action item as the last meeting leaves it; of a decision, its result. */
	readonly status?: ActionStatus | DecisionResult;
	/** 1-based. */
	readonly line: number;
}

/** What a list of entries says beyond the contract: for people and calendars. */
export interface RegisteredEntry extends RegisterEntry {
	readonly keyword: string;
	readonly overdue: boolean;
	readonly doneOn?: string;
	/** Acronym, name or title of the body. */
	readonly body?: string;
}

/** The register of some files, by meeting and line. A file outside any series stands alone. */
export function registerEntries(files: readonly RegisteredFile[], options: RegisterOptions): readonly RegisteredEntry[] {
	const bySeries = new Map<Series, Map<string, RegisteredFile>>();
	for (const file of files) {
		const { document } = file;
		if (document.settings.fileKind === 'roster') continue;
		const series = document.settings.series ?? createSeries([summarise(document)], [document.minutes.language]);
		const own = bySeries.get(series) ?? new Map<string, RegisteredFile>();
		bySeries.set(series, own.set(uriKey(document.uri), file));
	}
	const entries = [...bySeries].flatMap(([series, own]) =>
		(options.public ? publicLedger : ledger)(series).flatMap((entry) => {
			const file = own.get(uriKey(entry.record.file.uri));
			return file && isWanted(entry, options) ? [toEntry(entry, file, options)] : [];
		}),
	);
	const key = ({ meeting, path }: RegisterEntry): string => `${meeting ?? '9999'} ${path}`;
	return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.line - b.line));
}

function isWanted(entry: LedgerEntry, { only, decisions, today }: RegisterOptions): boolean {
	if (entry.record.kind === 'decision') return decisions === true;
	if (only === undefined) return true;
	return isOpen(entry) && entry.carriedTo === undefined && (only === 'open' || isOverdue(entry, today));
}

function isOverdue(entry: LedgerEntry, today: string): boolean {
	return isOpen(entry) && entry.record.due !== undefined && entry.record.due < today;
}

function toEntry(entry: LedgerEntry, { path, document }: RegisteredFile, options: RegisterOptions): RegisteredEntry {
	const { record, meeting, status } = entry;
	const text = options.public ? disclosure(document, true).redact(record.text) : record.text;
	return {
		path,
		meeting: record.file.date ?? meeting.date,
		item: record.item,
		kind: record.kind,
		number: record.number,
		text,
		owners: record.owners.length > 0 ? record.owners : undefined,
		due: record.due,
		status: record.kind === 'decision' ? record.result : status,
		line: record.line + 1,
		keyword: record.keyword,
		overdue: isOverdue(entry, options.today),
		doneOn: record.doneOn,
		body: record.file.acronym ?? record.file.body ?? record.file.title,
	};
}

const KEYS = ['path', 'meeting', 'item', 'kind', 'number', 'text', 'owners', 'due', 'status', 'line'] as const;

/** `{ "entries": […] }` with the keys of the contract, absent values left out. */
export function registerJson(entries: readonly RegisterEntry[]): string {
	const plain = entries.map((entry) =>
		Object.fromEntries(KEYS.flatMap((key) => (entry[key] === undefined || entry[key] === '' ? [] : [[key, entry[key]]]))),
	);
	return `${JSON.stringify({ entries: plain }, undefined, 2)}\n`;
}

/** The same as a table, one row an entry. */
export function registerCsv(entries: readonly RegisterEntry[]): string {
	return csvTable([KEYS, ...entries.map((entry) => KEYS.map((key) => (key === 'owners' ? entry.owners?.join('; ') : entry[key])))]);
}
