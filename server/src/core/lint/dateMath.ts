/** The ISO day `days` after another one. */
export function addDays(date: string, days: number): string {
	const at = new Date(`${date}T00:00:00Z`);
	at.setUTCDate(at.getUTCDate() + days);
	return at.toISOString().slice(0, 10);
}

/** Days from one ISO day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** The next years’ same day that comes after another one, at most two: what a date with the wrong year may mean. */
export function laterDates(date: string, after: string): readonly string[] {
	const year = Number(after.slice(0, 4));
	return [year, year + 1, year + 2]
		.map((y) => `${y}${date.slice(4)}`)
		.filter((day) => day > after && !Number.isNaN(Date.parse(day)))
		.slice(0, 2);
}

/** The minutes that lie between two times `HH:MM` of one day; negative when the second comes first. */
export function minutesBetween(from: string, to: string): number {
	return minuteOf(to) - minuteOf(from);
}

function minuteOf(time: string): number {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	return hour * 60 + minute;
}
