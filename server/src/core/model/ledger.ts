import { oncePer } from '../oncePer.ts';
import type { ActionStatus } from './minutes.ts';
import { goesOn } from './numbering.ts';
import type { Series, SeriesMeeting, SeriesRecord } from './series.ts';
import { recordKey } from './series.ts';

/** A decision or action item with what later meetings made of it. */
export interface LedgerEntry {
	readonly meeting: SeriesMeeting;
	readonly record: SeriesRecord;
	/** Of an action item: its own, or that of the meeting which carried, closed or mentioned it last. */
	readonly status?: ActionStatus;
	/** The record of a later meeting that goes on with this action item. */
	readonly carriedTo?: SeriesRecord;
}

/** Every decision and action item of a series, in order. */
export const ledger: (series: Series) => readonly LedgerEntry[] = oncePer((series) => buildLedger(series.meetings, () => true));

/** The same for the public: what is said in closed session neither appears nor changes anything. */
export const publicLedger: (series: Series) => readonly LedgerEntry[] = oncePer((series) =>
	buildLedger(series.meetings, (node) => !node.confidential),
);

/** The ledger as it stood after some meetings: the first ones of a series. */
export function ledgerOf(meetings: readonly SeriesMeeting[]): readonly LedgerEntry[] {
	return buildLedger(meetings, () => true);
}

export function isOpen(entry: LedgerEntry): boolean {
	return entry.record.kind === 'action' && entry.status !== 'done' && entry.status !== 'cancelled';
}

interface Draft {
	readonly meeting: SeriesMeeting;
	readonly record: SeriesRecord;
	status: ActionStatus | undefined;
	carriedTo: Draft | undefined;
}

function buildLedger(meetings: readonly SeriesMeeting[], visible: (node: { readonly confidential: boolean }) => boolean): LedgerEntry[] {
	const drafts: Draft[] = [];
	const latest = new Map<string, Draft>();
	const ofDate = new Map<string, Draft>();
	const find = (number: string, date: string | undefined): Draft | undefined => {
		const key = recordKey('action', number);
		return date === undefined ? latest.get(key) : ofDate.get(`${date} ${key}`);
	};
	for (const meeting of meetings) {
		const own = meeting.records.filter(visible).map((record): Draft => {
			const status = record.kind === 'action' ? (record.status ?? (record.doneOn === undefined ? 'open' : 'done')) : undefined;
			return { meeting, record, status, carriedTo: undefined };
		});
		for (const draft of own) {
			const { record } = draft;
			if (record.kind !== 'action') continue;
			const from = record.carriedFrom;
			const origin = from ? find(from.number, from.date) : sameNumber(record, latest.get(recordKey('action', record.number)));
			const last = origin && latestOf(origin);
			if (last && last.meeting !== meeting) last.carriedTo = draft;
		}
		for (const { date, number, status, kind } of meeting.files.flatMap((f) => f.references.filter(visible))) {
			const mentioned = kind === 'action' && status ? find(number, date) : undefined;
			if (mentioned && mentioned.meeting !== meeting) latestOf(mentioned).status = status;
		}
		for (const draft of own) {
			drafts.push(draft);
			if (draft.record.kind !== 'action') continue;
			const key = recordKey('action', draft.record.number);
			latest.set(key, draft);
			for (const date of new Set(meeting.files.flatMap((f) => [f.date, f.endDate])))
				if (date !== undefined) ofDate.set(`${date} ${key}`, draft);
		}
	}
	return drafts.map((draft) => ({
		meeting: draft.meeting,
		record: draft.record,
		status: latestOf(draft).status,
		carriedTo: draft.carriedTo?.record,
	}));
}

/** Where numbers go on through the series, one number is one action item. */
function sameNumber(record: SeriesRecord, earlier: Draft | undefined): Draft | undefined {
	return record.written && goesOn(record.file.numbering) ? earlier : undefined;
}

function latestOf(draft: Draft): Draft {
	let at = draft;
	while (at.carriedTo) at = at.carriedTo;
	return at;
}
