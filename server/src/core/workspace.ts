import { RULE_CODES } from './lint/lint.ts';
import { oncePer } from './oncePer.ts';
import { bodyOf, documentSettings } from './project/documentSettings.ts';
import type { Project, ProjectBody, ProjectProblem } from './project/project.ts';
import { readProject } from './project/readProject.ts';
import { readRoster } from './project/roster.ts';
import { folderOf, resolveUri, uriKey } from './project/uri.ts';
import type { RosterEntry, Settings } from './settings.ts';

/** What the language asks of its host about files. Addresses are URIs. */
export interface WorkspaceHost {
	/** The nearest project file in the folder of a document or above it. */
	findProject(uri: string): Promise<ProjectFile | undefined>;
	/** Text of a file; undefined where it cannot be read. */
	readText(uri: string): Promise<string | undefined>;
}

/** Told when a project file has been read, with its slips and those of what it names. */
export type OnProject = (file: ProjectFile, problems: readonly ProjectProblem[]) => void;

export interface ProjectFile {
	readonly uri: string;
	readonly text: string;
}

/** What documents share because they lie below one project file. */
export interface Workspace {
	/**
	 * Settings of one document: `base` without a project file, else what the file says of the body whose meeting the
	 * text records. The same object as long as nothing changes.
	 */
	settings(uri: string, text: string, base: Settings): Promise<Settings>;
	/** Whether the file is one that others depend on: a project file or a roster. */
	isShared(uri: string): boolean;
	/** A shared file changed, or any of them may have: everything is read again when next asked for. */
	reload(): void;
}

interface LoadedProject {
	readonly file: ProjectFile;
	readonly project: Project;
	/** People by body; of files without a body under undefined. */
	readonly rosters: ReadonlyMap<ProjectBody | undefined, readonly RosterEntry[]>;
	readonly rosterFiles: ReadonlySet<string>;
	readonly settings: WeakMap<Settings, Map<ProjectBody | undefined, Settings>>;
}

export function createWorkspace(host: WorkspaceHost, onProject: OnProject): Workspace {
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
		return found;
	}

	async function find(uri: string): Promise<LoadedProject | undefined> {
		const file = await host.findProject(uri);
		if (!file) return undefined;
		const key = uriKey(file.uri);
		const loaded = projects.get(key) ?? load(file);
		projects.set(key, loaded);
		return loaded;
	}

	async function load(file: ProjectFile): Promise<LoadedProject> {
		const project = readProject(file.text, RULE_CODES);
		const rosters = new Map<ProjectBody | undefined, readonly RosterEntry[]>();
		const rosterFiles = new Set<string>();
		const problems = [...project.problems];
		shared.add(uriKey(file.uri));
		for (const body of [undefined, ...project.bodies]) {
			const roster = body?.roster ?? project.defaults.roster;
			if (roster === undefined) continue;
			const uri = resolveUri(file.uri, roster.value);
			const text = uri === undefined ? undefined : await host.readText(uri);
			if (uri === undefined || text === undefined) {
				if (!problems.some((p) => p.span === roster.span)) problems.push(unreadable(roster));
				continue;
			}
			rosterFiles.add(uriKey(uri));
			shared.add(uriKey(uri));
			rosters.set(body, readRoster(text));
		}
		onProject(file, problems);
		return { file, project, rosters, rosterFiles, settings: new WeakMap() };
	}

	return {
		async settings(uri, text, base) {
			const loaded = await projectOf(uri);
			if (!loaded) return base;
			const body = bodyOf(loaded.project, text);
			const isRoster = loaded.rosterFiles.has(uriKey(uri));
			let known = loaded.settings.get(base);
			if (!known) loaded.settings.set(base, (known = new Map()));
			let settings = known.get(body);
			if (!settings) known.set(body, (settings = documentSettings(base, loaded.project, body, loaded.rosters.get(body))));
			return isRoster ? asRoster(settings) : settings;
		},
		isShared: (uri) => shared.has(uriKey(uri)),
		reload() {
			folders.clear();
			projects.clear();
			shared.clear();
		},
	};
}

const asRoster = oncePer((settings: Settings): Settings => ({ ...settings, fileKind: 'roster' }));

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
