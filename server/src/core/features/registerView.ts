import type { MinutesDocument } from '../document.ts';
import { isOpen, type LedgerEntry, ledger } from '../model/ledger.ts';
import { createSeries, type Series } from '../model/series.ts';
import { type FilePlace, summarise } from '../model/summary.ts';

/** One line of the register as an editor lists it. */
export interface RegisterLine {
	/** The same as long as the record keeps its number and its meeting. */
	readonly id: string;
	readonly label: string;
	readonly detail: string;
	readonly place: FilePlace;
}

/** What is to be done, what is late, and what was decided: the latest decisions first. */
export interface RegisterView {
	readonly overdue: readonly RegisterLine[];
	readonly open: readonly RegisterLine[];
	readonly decisions: readonly RegisterLine[];
}

/** Of the series given; dates are ISO dates. An action item that was carried is listed where it stands last. */
export function registerView(all: readonly Series[], today: string): RegisterView {
	const entries = all.flatMap((series) => ledger(series));
	const open = entries.filter((entry) => isOpen(entry) && entry.carriedTo === undefined).toSorted(byDue);
	const isLate = ({ record }: LedgerEntry): boolean => record.due !== undefined && record.due < today;
	const decisions = entries.filter(({ record }) => record.kind === 'decision');
	return {
		overdue: open.filter(isLate).map(toLine),
		open: open.filter((entry) => !isLate(entry)).map(toLine),
		decisions: decisions.toSorted((a, b) => compare(b.meeting.date ?? '', a.meeting.date ?? '')).map(toLine),
	};
}

/** The series of a document; one that stands alone is a series of one. */
export function seriesOfDocument(document: MinutesDocument): Series {
	return document.settings.series ?? createSeries([summarise(document)], [document.minutes.language]);
}

function toLine({ record, meeting }: LedgerEntry): RegisterLine {
	const { keyword, number, text, owners, due, place, series, file } = record;
	return {
		id: `${file.uri} ${series} ${number} ${record.line}`,
		label: text === '' ? `${keyword} ${number}` : text,
		detail: [owners.join(', '), due, `${keyword} ${number}`, due === undefined ? meeting.date : undefined].filter(Boolean).join(' · '),
		place,
	};
}

/** The earliest due date first, those without one last. */
function byDue(a: LedgerEntry, b: LedgerEntry): number {
	return compare(a.record.due ?? '9999', b.record.due ?? '9999');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
