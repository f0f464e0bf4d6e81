import { oncePer } from '../oncePer.ts';
import { foldText } from '../syntax/fold.ts';
import { uriKey } from '../uri.ts';
import type { Language } from './minutes.ts';
import { carriedNumbers, goesOn, numberScheme } from './numbering.ts';
import type { FileSummary, RecordSummary } from './summary.ts';

/**
 * The meetings of one body, in order of their dates. A series is a snapshot: when a file changes there is another one.
 */
export interface Series {
	readonly meetings: readonly SeriesMeeting[];
}

/** One meeting, whatever number of files record it: translations, versions, its agenda. */
export interface SeriesMeeting {
	readonly date?: string;
	/** The record that the register quotes first, then the others. */
	readonly files: readonly FileSummary[];
	/** Their addresses (`uriKey`). */
	readonly keys: ReadonlySet<string>;
	/** Decisions and action items of all its files, each number once, in source order of the first file. */
	readonly records: readonly SeriesRecord[];
	/** The last number of each series at the end of the meeting, earlier meetings included. */
	readonly lastNumbers: ReadonlyMap<string, string>;
}

export interface SeriesRecord extends RecordSummary {
	/** As the series gives it: a computed number goes on from the meeting before where the rule says so. */
	readonly number: string;
	readonly file: FileSummary;
}

/**
 * Orders the files of one body into meetings. Files of one date are one meeting, unless they open at different times;
 * so are `x.fr.minutes`, `x.en.minutes` and `x.minutes` whatever their dates say.
 * @param languages the first one is the original where a meeting has several languages
 */
export function createSeries(files: readonly FileSummary[], languages: readonly Language[]): Series {
	const meetings: SeriesMeeting[] = [];
	let last: ReadonlyMap<string, string> = new Map();
	for (const group of groupFiles(files)) {
		const ordered = group.toSorted((a, b) => compareFiles(a, b, languages));
		const meeting = createMeeting(ordered, last);
		meetings.push(meeting);
		last = meeting.lastNumbers;
	}
	return { meetings };
}

/** The last numbers that a file goes on from (LANGUAGE.md §9): those of the meetings before its date. */
export function numbersBefore(
	series: Series | undefined,
	uri: string,
	date: string | undefined,
	rule: string | undefined,
): ReadonlyMap<string, string> {
	if (!series || !goesOn(rule)) return NOTHING;
	const before = series.meetings.findLast((m) => isEarlier(m, uri, date));
	return carriedNumbers(rule, date, before?.lastNumbers ?? NOTHING);
}

/** The meetings before a date, without that of the file itself; all others for a file that has no date yet. */
export function earlierMeetings(series: Series, uri: string, date: string | undefined): readonly SeriesMeeting[] {
	return series.meetings.filter((m) => isEarlier(m, uri, date));
}

/** Whether a meeting lies before a date and is not that of the file itself. */
export function isEarlier(meeting: SeriesMeeting, uri: string, date: string | undefined): boolean {
	return meeting.date !== undefined && (date === undefined || meeting.date < date) && !isOf(meeting, uri);
}

export function isOf(meeting: SeriesMeeting, uri: string): boolean {
	return meeting.keys.has(uriKey(uri));
}

/** The meeting of a date: it may last several days. */
export function meetingOn(series: Series, date: string): SeriesMeeting | undefined {
	return byDate(series).get(date);
}

const byDate = oncePer((series: Series): ReadonlyMap<string, SeriesMeeting> => {
	const found = new Map<string, SeriesMeeting>();
	for (const meeting of series.meetings) {
		for (const file of meeting.files)
			for (const date of [file.date, file.endDate]) if (date !== undefined && !found.has(date)) found.set(date, meeting);
	}
	return found;
});

const NOTHING: ReadonlyMap<string, string> = new Map();

function groupFiles(files: readonly FileSummary[]): readonly (readonly FileSummary[])[] {
	const groups: FileSummary[][] = [];
	const byStem = new Map<string, FileSummary[]>();
	const byDay = new Map<string, FileSummary[]>();
	for (const file of files.toSorted((a, b) => (a.uri < b.uri ? -1 : 1))) {
		const stem = stemOf(file.uri);
		const date = file.date;
		const sameDay = date === undefined ? undefined : byDay.get(date);
		const group = byStem.get(stem) ?? (sameDay?.every((other) => sameTime(other, file)) ? sameDay : undefined) ?? [];
		if (group.length === 0) groups.push(group);
		group.push(file);
		byStem.set(stem, group);
		if (date !== undefined && !sameDay) byDay.set(date, group);
	}
	const key = (group: readonly FileSummary[]): string => dateOf(group) ?? '9999';
	return groups.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function dateOf(files: readonly FileSummary[]): string | undefined {
	return files.find((file) => file.date !== undefined)?.date;
}

/** An agenda has no time of opening, and translations have the same one. */
function sameTime(a: FileSummary, b: FileSummary): boolean {
	return a.opened === undefined || b.opened === undefined || a.opened === b.opened;
}

/** The address without extension and language: the same for the texts of one meeting. */
export function stemOf(uri: string): string {
	return uri.replace(/(?:\.(?:fr|en))?\.(?:minutes|pv)$/i, '');
}

/** Records before agendas, later versions before earlier ones, the original before its translations. */
function compareFiles(a: FileSummary, b: FileSummary, languages: readonly Language[]): number {
	const rank = (file: FileSummary): readonly number[] => [
		file.kind === 'agenda' ? 1 : 0,
		languages.indexOf(file.language),
		-Number.parseFloat(file.version ?? '0') || 0,
	];
	const [left, right] = [rank(a), rank(b)];
	return left.map((n, i) => n - (right[i] as number)).find((n) => n !== 0) ?? (a.uri < b.uri ? -1 : 1);
}

function createMeeting(files: readonly FileSummary[], before: ReadonlyMap<string, string>): SeriesMeeting {
	const date = dateOf(files);
	const records: SeriesRecord[] = [];
	const seen = new Set<string>();
	const lastNumbers = new Map(before);
	for (const file of files) {
		// a planned meeting decides nothing
		if (file.kind === 'agenda' && files.length > 1) continue;
		const numbered = numberRecords(file, before);
		for (const record of numbered) {
			const key = recordKey(record.series, record.number);
			// the first file may repeat a number by mistake: both stay
			if (seen.has(key) && file !== files[0]) continue;
			seen.add(key);
			records.push(record);
			if (file === files[0]) lastNumbers.set(record.series, record.number);
		}
	}
	return { date, files, keys: new Set(files.map((file) => uriKey(file.uri))), records, lastNumbers };
}

/** The number of each record as `model/build.ts` gives it to the file inside the series. */
function numberRecords(file: FileSummary, before: ReadonlyMap<string, string>): readonly SeriesRecord[] {
	const last = new Map(carriedNumbers(file.numbering, file.date, before));
	const scheme = numberScheme(file.numbering, file.date);
	return file.records.map((record) => {
		const above = last.get(record.series);
		const number = record.written ? record.number : above === undefined ? scheme.format(1) : scheme.after(above);
		last.set(record.series, number);
		return { ...record, number, file };
	});
}

/** What tells a record from every other one of its meeting. */
export function recordKey(series: string, number: string): string {
	return `${series} ${foldText(number)}`;
}
