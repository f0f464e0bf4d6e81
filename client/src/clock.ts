/** What the clock of the person at the keyboard says: `YYYY-MM-DD` and `HH:MM`. */
export function clock(now: Date = new Date()): { readonly date: string; readonly time: string } {
	const pad = (part: number): string => String(part).padStart(2, '0');
	return {
		date: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
		time: `${pad(now.getHours())}:${pad(now.getMinutes())}`,
	};
}

/** Whether `text` is a day of the calendar, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
