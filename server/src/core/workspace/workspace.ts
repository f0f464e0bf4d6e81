import { RULE_CODES } from '../lint/lint.ts';
import type { Series } from '../model/series.ts';
import { oncePer } from '../oncePer.ts';
import { bodyOf, documentSettings } from '../project/documentSettings.ts';
import type { Project, ProjectBody, ProjectProblem } from '../project/project.ts';
import { readProject } from '../project/readProject.ts';
import { readRoster } from '../project/roster.ts';
import type { RosterEntry, Settings } from '../settings.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { folderOf, resolveUri, uriKey } from '../uri.ts';
import type { ProjectFile, WorkspaceEvents, WorkspaceHost } from './host.ts';
import { type Logos, readLogos } from './logos.ts';
import { createSeriesIndex, type SeriesIndex } from './seriesIndex.ts';

export type { ProjectFile, WorkspaceEvents, WorkspaceHost } from './host.ts';

/** What documents share because they lie below one project file. */
export interface Workspace {
	/**
	 * Settings of one document: `base` without a project file, else what the file says of the body whose meeting the
	 * text records, and the other meetings of the body once they have been read. The same object as long as nothing changes.
	 */
	settings(uri: string, text: string, base: Settings): Promise<Settings>;
	/** Reads the series of a document, so that its settings hold it from then on. */
	loadSeries(uri: string): Promise<void>;
	/** All series whose files have been read; starts with those of the documents that asked for settings. */
	series(): Promise<readonly Series[]>;
	/** A minutes file changed, is new or is gone. */
	touched(uri: string): Promise<void>;
	/** Whether the file is one that others depend on: a project file or a roster. */
	isShared(uri: string): boolean;
	/** A shared file changed, or any of them may have: everything is read again when next asked for. */
	reload(): void;
}

interface LoadedProject {
	readonly index: SeriesIndex;
	settings(uri: string, text: string, base: Settings): Settings;
}

export function createWorkspace(host: WorkspaceHost, events: WorkspaceEvents = {}): Workspace {
	/** By folder, and by address of the project file. */
	const folders = new Map<string, Promise<LoadedProject | undefined>>();
	const projects = new Map<string, Promise<LoadedProject>>();
	const shared = new Set<string>();

	function projectOf(uri: string): Promise<LoadedProject | undefined> {
		const folder = folderOf(uriKey(uri));
		const known = folders.get(folder);
		if (known) return known;
		const found = find(uri);
		folders.set(folder, found);
		forgetFailure(folders, folder, found);
		return found;
	}

	async function find(uri: string): Promise<LoadedProject | undefined> {
		const file = await host.findProject(uri);
		if (!file) return undefined;
		const key = uriKey(file.uri);
		const loaded = projects.get(key) ?? load(file);
		projects.set(key, loaded);
		forgetFailure(projects, key, loaded);
		return loaded;
	}

	async function load(file: ProjectFile): Promise<LoadedProject> {
		const project = readProject(file.text, RULE_CODES);
		const { rosters, files, problems } = await readRosters(host, file, project);
		shared.add(uriKey(file.uri));
		for (const roster of files) shared.add(roster);
		const { logos, problems: logoProblems } = await readLogos(host, file, project);
		events.onProject?.(file, [...project.problems, ...problems, ...logoProblems]);
		return createProject(host, file, project, rosters, files, logos);
	}

	return {
		async settings(uri, text, base) {
			const loaded = await projectOf(uri);
			if (!loaded) return base;
			if (loaded.index.isLoaded) await loaded.index.refresh(uri, text);
			else
				void loaded.index
					.load()
					.then(() => events.onSeries?.())
					.catch((error) => events.onCrash?.(error));
			return loaded.settings(uri, text, base);
		},
		async loadSeries(uri) {
			await (await projectOf(uri))?.index.load();
		},
		async series() {
			const loaded = await Promise.all(projects.values());
			await Promise.all(loaded.map((p) => p.index.refresh('', '')));
			return loaded.flatMap((p) => p.index.all());
		},
		async touched(uri) {
			(await projectOf(uri))?.index.touched(uri);
		},
		isShared: (uri) => shared.has(uriKey(uri)),
		reload() {
			folders.clear();
			projects.clear();
			shared.clear();
		},
	};
}

/** A host that failed once is asked again the next time; whoever asked this time is told. */
function forgetFailure<T>(known: Map<string, Promise<T>>, key: string, answer: Promise<T>): void {
	answer.catch(() => {
		if (known.get(key) === answer) known.delete(key);
	});
}

/** People by body; of files without a body under undefined. */
type Rosters = ReadonlyMap<ProjectBody | undefined, readonly RosterEntry[]>;

function createProject(
	host: WorkspaceHost,
	file: ProjectFile,
	project: Project,
	rosters: Rosters,
	rosterFiles: ReadonlySet<string>,
	logos: Logos,
): LoadedProject {
	const ofBody = oncePer((base: Settings) => {
		const known = new Map<ProjectBody | undefined, Settings>();
		return (body: ProjectBody | undefined): Settings => {
			let settings = known.get(body);
			if (!settings) known.set(body, (settings = documentSettings(base, project, body, rosters.get(body), logos.get(body))));
			return settings;
		};
	});
	const isRoster = (uri: string): boolean => rosterFiles.has(uriKey(uri));
	const index = createSeriesIndex(host, { uri: file.uri, project, isRoster, settings: ofBody(DEFAULT_SETTINGS) });
	return {
		index,
		settings(uri, text, base) {
			const settings = ofBody(base)(bodyOf(project, text));
			if (isRoster(uri)) return asRoster(settings);
			const series = index.seriesOf(uri);
			return series ? inSeries(settings)(series) : settings;
		},
	};
}

const asRoster = oncePer((settings: Settings): Settings => ({ ...settings, fileKind: 'roster' }));
const inSeries = oncePer((settings: Settings) => oncePer((series: Series): Settings => ({ ...settings, series })));

async function readRosters(
	host: WorkspaceHost,
	file: ProjectFile,
	project: Project,
): Promise<{ readonly rosters: Rosters; readonly files: ReadonlySet<string>; readonly problems: readonly ProjectProblem[] }> {
	const rosters = new Map<ProjectBody | undefined, readonly RosterEntry[]>();
	const files = new Set<string>();
	const problems: ProjectProblem[] = [];
	for (const body of [undefined, ...project.bodies]) {
		const roster = body?.roster ?? project.defaults.roster;
		if (roster === undefined) continue;
		const uri = resolveUri(file.uri, roster.value);
		const text = uri === undefined ? undefined : await host.readText(uri);
		if (uri !== undefined && text !== undefined) {
			files.add(uriKey(uri));
			rosters.set(body, readRoster(text));
		} else if (!problems.some((p) => p.span === roster.span)) problems.push(unreadable(roster));
	}
	return { rosters, files, problems };
}

function unreadable(roster: { readonly value: string; readonly span: ProjectProblem['span'] }): ProjectProblem {
	return {
		severity: 'error',
		span: roster.span,
		message: {
			fr: `La liste « ${roster.value} » ne peut pas être lue. Le chemin part du dossier de ce fichier.`,
			en: `The roster “${roster.value}” cannot be read. The path starts at the folder of this file.`,
		},
	};
}
