import type { Defer } from './publisher.ts';

/** What the server asks of the runtime that it runs in. */
export interface ServerHost {
	/** Runs a callback after the messages that have arrived already. */
	readonly defer: Defer;
	/** Local date, `YYYY-MM-DD`. */
	today(): string;
	/** Text of the project file that holds for the document `uri`, undefined if there is none. Left out where there are no files. */
	projectFile?(uri: string): Promise<string | undefined>;
}

/** The local calendar day of a clock's reading as `YYYY-MM-DD`. */
export function isoDay(time: Date): string {
	const pad = (part: number): string => String(part).padStart(2, '0');
	return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}
