import type { MinutesDocument } from '../document.ts';
import { oncePer } from '../oncePer.ts';
import { uriKey } from '../uri.ts';
import type { LedgerEntry } from './ledger.ts';
import { isOpen, ledgerOf } from './ledger.ts';
import type { Series, SeriesMeeting, SeriesRecord } from './series.ts';
import { earlierMeetings, isEarlier, isOf, meetingOn, recordKey } from './series.ts';

/** The series as one of its files sees it: the other meetings, above all those before its own. */
export interface SeriesView {
	/** The meetings before, in order. */
	readonly earlier: readonly SeriesMeeting[];
	/** Date of the first and the last meeting that is known, this one left out. */
	readonly first?: string;
	readonly last?: string;
	/** Action items that are open after the meetings before, each where it stands last. */
	readonly openActions: readonly LedgerEntry[];
	/** Another meeting of the series, by one of its days. */
	meetingOn(date: string): SeriesMeeting | undefined;
	/** Records of the meetings before that bear a number, in order. */
	bearing(series: string, number: string): readonly SeriesRecord[];
}

/** Undefined where the file stands alone. */
export const seriesView: (document: MinutesDocument) => SeriesView | undefined = oncePer((document) => {
	const { series } = document.settings;
	if (!series) return undefined;
	const date = document.minutes.meeting.date?.value;
	const known = views(series);
	// a new version of the file sees the same series until its date changes
	const key = `${date ?? ''} ${uriKey(document.uri)}`;
	let view = known.get(key);
	if (!view) known.set(key, (view = createView(series, document.uri, date)));
	return view;
});

const views = oncePer((_: Series) => new Map<string, SeriesView>());

function createView(series: Series, uri: string, date: string | undefined): SeriesView {
	const others = series.meetings.filter((m) => m.date !== undefined && !isOf(m, uri));
	const earlier = earlierMeetings(series, uri, date);
	let openActions: readonly LedgerEntry[] | undefined;
	return {
		earlier,
		first: others[0]?.date,
		last: others.at(-1)?.date,
		get openActions() {
			return (openActions ??= ledgerOf(earlier).filter((entry) => isOpen(entry) && entry.carriedTo === undefined));
		},
		meetingOn(day) {
			const meeting = meetingOn(series, day);
			return meeting && !isOf(meeting, uri) ? meeting : undefined;
		},
		bearing(kind, number) {
			const same = byNumber(series).get(recordKey(kind, number)) ?? [];
			return same.filter(({ meeting }) => isEarlier(meeting, uri, date)).map(({ record }) => record);
		},
	};
}

interface Numbered {
	readonly meeting: SeriesMeeting;
	readonly record: SeriesRecord;
}

const byNumber = oncePer((series: Series): ReadonlyMap<string, readonly Numbered[]> => {
	const numbers = new Map<string, Numbered[]>();
	for (const meeting of series.meetings) {
		for (const record of meeting.records) {
			const key = recordKey(record.series, record.number);
			const same = numbers.get(key);
			if (same) same.push({ meeting, record });
			else numbers.set(key, [{ meeting, record }]);
		}
	}
	return numbers;
});
