/** What the clock of the person at the keyboard says: `YYYY-MM-DD` and `HH:MM`. */
export function clock(now: Date = new Date()): { readonly date: string; readonly time: string } {
	const pad = (part: number): string => String(part).padStart(2, '0');
	return {
		date: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
		time: `${pad(now.getHours())}:${pad(now.getMinutes())}`,
	};
}
