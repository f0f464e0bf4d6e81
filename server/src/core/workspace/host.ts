import type { ProjectProblem } from '../project/project.ts';

/** What the language asks of its host about files. Addresses are URIs. */
export interface WorkspaceHost {
	/** The nearest project file in the folder of a document or above it. */
	findProject(uri: string): Promise<ProjectFile | undefined>;
	/** The minutes files below a project file, without those below another one further down. */
	listMinutes(projectFile: string): Promise<readonly string[]>;
	/** Text of a file; undefined where it cannot be read. */
	readText(uri: string): Promise<string | undefined>;
	/** Bytes of a file in base 64; undefined where it cannot be read. */
	readBase64(uri: string): Promise<string | undefined>;
}

export interface ProjectFile {
	readonly uri: string;
	readonly text: string;
}

/** What the host is told. */
export interface WorkspaceEvents {
	/** A project file has been read, with its slips and those of what it names. */
	onProject?(file: ProjectFile, problems: readonly ProjectProblem[]): void;
	/** The files of a series have been read: what was said of their documents before may be out of date. */
	onSeries?(): void;
	/** The files of a series could not be taken in, or the host failed when it was told: documents go on without what the series says. */
	onCrash?(error: unknown): void;
}
