import type { MinutesDocument } from '../document.ts';
import { createDocument } from '../document.ts';
import type { Series } from '../model/series.ts';
import { createSeries } from '../model/series.ts';
import type { FileSummary } from '../model/summary.ts';
import { summarise } from '../model/summary.ts';
import { bodyOf } from '../project/documentSettings.ts';
import type { Project, ProjectBody } from '../project/project.ts';
import type { Settings } from '../settings.ts';
import { uriKey } from '../uri.ts';
import { groupFiles } from './groupFiles.ts';
import type { WorkspaceHost } from './host.ts';

/** The summaries of all files below one project file, kept up to date file by file. */
export interface SeriesIndex {
	/** Reads every file, once. */
	load(): Promise<void>;
	readonly isLoaded: boolean;
	/** The file changed, is new or is gone; it is read again before another file asks. */
	touched(uri: string): void;
	/** Reads what was touched, but for the file that asks: it knows itself better. A file that is new joins. */
	refresh(asking: string, text: string): Promise<void>;
	/** The series of a file, the same object as long as no file of the project changes; undefined before everything is read. */
	seriesOf(uri: string): Series | undefined;
	/** All series. */
	all(): readonly Series[];
}

/** What the index needs to know of its project. */
export interface IndexedProject {
	readonly uri: string;
	readonly project: Project;
	isRoster(uri: string): boolean;
	/** Settings of a file by itself, without its series. */
	settings(body: ProjectBody | undefined): Settings;
}

interface Entry {
	readonly summary: FileSummary;
	readonly body: ProjectBody | undefined;
}

/** Files that are read at the same time: reading waits for the disk, not for the processor. */
const BATCH = 32;

export function createSeriesIndex(host: WorkspaceHost, indexed: IndexedProject): SeriesIndex {
	const entries = new Map<string, Entry>();
	const touched = new Map<string, string>();
	/** Reads that are not over: whoever asks meanwhile waits for them. */
	const reading = new Map<string, Promise<void>>();
	/** The file that was read again last: somebody may be writing in it, and what stays the same is not parsed again. */
	let newest: MinutesDocument | undefined;
	let loading: Promise<void> | undefined;
	let isLoaded = false;
	let grouped: { readonly all: readonly Series[]; readonly byFile: ReadonlyMap<string, Series> } | undefined;

	async function load(): Promise<void> {
		// a folder that may not be read leaves each file alone
		const uris = await host.listMinutes(indexed.uri).catch((): readonly string[] => []);
		for (let i = 0; i < uris.length; i += BATCH) await Promise.all(uris.slice(i, i + BATCH).map(read));
		isLoaded = true;
	}

	async function read(uri: string): Promise<void> {
		enter(uri, await host.readText(uri));
	}

	function summaryOf(uri: string, text: string, settings: Settings): FileSummary {
		const previous = newest?.uri === uri && newest.settings === settings ? newest : undefined;
		const document = createDocument(uri, 0, text, settings, previous);
		if (isLoaded) newest = document;
		return summarise(document);
	}

	/** One read of a file after the other, so that the last one counts. */
	function readAgain(key: string, uri: string): void {
		const next = (reading.get(key) ?? Promise.resolve())
			.then(() => read(uri))
			.finally(() => {
				if (reading.get(key) === next) reading.delete(key);
			});
		reading.set(key, next);
	}

	function enter(uri: string, text: string | undefined): void {
		const key = uriKey(uri);
		const before = entries.get(key);
		if (text === undefined || indexed.isRoster(uri)) {
			if (entries.delete(key)) grouped = undefined;
			return;
		}
		const body = bodyOf(indexed.project, text);
		const summary = summaryOf(uri, text, indexed.settings(body));
		if (before && before.body === body && JSON.stringify(before.summary) === JSON.stringify(summary)) return;
		entries.set(key, { summary, body });
		grouped = undefined;
	}

	function groups(): NonNullable<typeof grouped> {
		if (grouped) return grouped;
		const all = groupFiles([...entries.values()]).map((files) => createSeries(files, indexed.project.languages));
		const byFile = new Map<string, Series>();
		for (const series of all) for (const { files } of series.meetings) for (const { uri } of files) byFile.set(uriKey(uri), series);
		grouped = { all, byFile };
		return grouped;
	}

	return {
		load: () => (loading ??= load()),
		get isLoaded() {
			return isLoaded;
		},
		touched(uri) {
			touched.set(uriKey(uri), uri);
		},
		async refresh(asking, text) {
			if (!isLoaded) return;
			const own = uriKey(asking);
			if (!entries.has(own)) enter(asking, text);
			for (const [key, uri] of [...touched]) {
				if (key === own) continue;
				touched.delete(key);
				readAgain(key, uri);
			}
			await Promise.all([...reading].map(([key, read]) => key !== own && read));
		},
		seriesOf: (uri) => (isLoaded ? groups().byFile.get(uriKey(uri)) : undefined),
		all: () => (isLoaded ? groups().all : []),
	};
}
