import type { Bilingual } from '../core/lint/rule.ts';
import type { Exported } from '../core/render/export.ts';
import type { Format } from '../core/render/formats.ts';
import type { WorkspaceHost } from '../core/workspace/workspace.ts';
import type { ImportParams, ImportResult } from './messages.ts';
import type { Defer } from './publisher.ts';

/** What the server asks of the runtime that it runs in. */
export interface ServerHost {
	/** Runs a callback after the messages that have arrived already. */
	readonly defer: Defer;
	/** Local date, `YYYY-MM-DD`. */
	today(): string;
	readonly files: WorkspaceHost;
	/** Turns files of other formats into minutes source; absent where the client does it. */
	readonly importFile?: (params: ImportParams) => Promise<ImportResult>;
	/** Writes Word files and prints PDF; absent where the client does it. */
	readonly finishExport?: (exported: Exported, to: Format) => Promise<FinishedExport>;
}

/** A file to be written, or why there is none. */
export type FinishedExport =
	| { readonly kind: 'file'; readonly bytes: Uint8Array }
	/** No browser printed the page: the page itself, and what to do with it. */
	| { readonly kind: 'page'; readonly html: string; readonly message: Bilingual }
	| { readonly kind: 'refusal'; readonly message: Bilingual };

/** The local calendar day of a clock's reading as `YYYY-MM-DD`. */
export function isoDay(time: Date): string {
	const pad = (part: number): string => String(part).padStart(2, '0');
	return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
}
