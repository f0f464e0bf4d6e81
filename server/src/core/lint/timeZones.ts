/** One abbreviation of a zone's standard or daylight time. */
export interface ZoneName {
	readonly iana: string;
	readonly daylight: boolean;
	/** The abbreviation of the other half of the year, in the same language. */
	readonly twin: string;
	/** The same time in the other language; zones of Europe have one name. */
	readonly translation?: string;
}

const zone = (iana: string, french: readonly [string, string], english: readonly [string, string]): readonly [string, ZoneName][] =>
	[french, english].flatMap(([standard, daylight], i) => {
		const other = i === 0 ? english : french;
		return [
			[standard, { iana, daylight: false, twin: daylight, translation: other[0] }],
			[daylight, { iana, daylight: true, twin: standard, translation: other[1] }],
		] satisfies [string, ZoneName][];
	});

/** What each abbreviation names; whether it holds on a date is asked of `Intl`, never of a table of years. */
export const ZONE_NAMES: ReadonlyMap<string, ZoneName> = new Map<string, ZoneName>([
	...zone('America/St_Johns', ['HNT', 'HAT'], ['NST', 'NDT']),
	...zone('America/Halifax', ['HNA', 'HAA'], ['AST', 'ADT']),
	...zone('America/Toronto', ['HNE', 'HAE'], ['EST', 'EDT']),
	...zone('America/Winnipeg', ['HNC', 'HAC'], ['CST', 'CDT']),
	...zone('America/Edmonton', ['HNR', 'HAR'], ['MST', 'MDT']),
	...zone('America/Vancouver', ['HNP', 'HAP'], ['PST', 'PDT']),
	['CET', { iana: 'Europe/Paris', daylight: false, twin: 'CEST' }],
	['CEST', { iana: 'Europe/Paris', daylight: true, twin: 'CET' }],
]);

/** The zone that most of a province or territory keeps, by its postal code. */
export const ZONE_OF_JURISDICTION: Readonly<Record<string, string>> = {
	NL: 'America/St_Johns',
	PE: 'America/Halifax',
	NS: 'America/Halifax',
	NB: 'America/Halifax',
	QC: 'America/Toronto',
	ON: 'America/Toronto',
	MB: 'America/Winnipeg',
	SK: 'America/Regina',
	AB: 'America/Edmonton',
	NT: 'America/Yellowknife',
	NU: 'America/Iqaluit',
	BC: 'America/Vancouver',
	YT: 'America/Whitehorse',
};

/** Whether the zone's clock is ahead of its winter offset at noon of the day; undefined for a zone that `Intl` does not know. */
export function isDaylight(iana: string, date: string): boolean | undefined {
	const year = date.slice(0, 4);
	const [now, january, july] = [date, `${year}-01-01`, `${year}-07-01`].map((day) => zoneOffset(iana, day));
	return now === undefined || january === undefined || july === undefined ? undefined : now > Math.min(january, july);
}

/** Minutes east of UTC at 17:00 UTC of an ISO day, which is daytime all over Canada; undefined for an unknown zone. */
export function zoneOffset(iana: string, date: string): number | undefined {
	const key = `${iana} ${date}`;
	if (!offsets.has(key)) {
		if (offsets.size >= MOST_OFFSETS) offsets.clear();
		offsets.set(key, findOffset(iana, date));
	}
	return offsets.get(key);
}

/** A file asks about the few days that it names, at every key. */
const offsets = new Map<string, number | undefined>();
const MOST_OFFSETS = 1000;

function findOffset(iana: string, date: string): number | undefined {
	const format = formatOf(iana);
	const at = new Date(`${date}T17:00:00Z`);
	if (!format || Number.isNaN(at.getTime())) return undefined;
	const parts = Object.fromEntries(format.formatToParts(at).map((p) => [p.type, Number(p.value)]));
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
	return (Date.UTC(year, month - 1, day, hour, minute) - at.getTime()) / 60_000;
}

/** Making a format is a hundred times dearer than using it. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(iana: string): Intl.DateTimeFormat | undefined {
	if (!formats.has(iana)) formats.set(iana, makeFormat(iana));
	return formats.get(iana);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
	try {
		const two = '2-digit';
		return new Intl.DateTimeFormat('en-US', {
			timeZone,
			hourCycle: 'h23',
			year: 'numeric',
			month: two,
			day: two,
			hour: two,
			minute: two,
		});
	} catch {
		return undefined;
	}
}
