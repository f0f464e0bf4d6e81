import type { MinutesDocument } from '../../server/src/core/document.ts';
import { createDocument } from '../../server/src/core/document.ts';
import { createSeries, type Series } from '../../server/src/core/model/series.ts';
import { summarise } from '../../server/src/core/model/summary.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { createWorkspace } from '../../server/src/core/workspace/workspace.ts';
import { memoryFiles } from './files.ts';

/** A project in memory: file name → text. */
export interface TestProject {
	/** The document of a file with the settings that the project gives it. */
	open(name: string, text?: string): Promise<MinutesDocument>;
}

/** Files below one project file, `{}` where the test gives none. */
export async function projectOf(files: Readonly<Record<string, string>>, project: object = {}): Promise<TestProject> {
	const all: Record<string, string> = { 'file:///p/minutier.json': JSON.stringify(project) };
	for (const [name, text] of Object.entries(files)) all[`file:///p/${name}`] = text;
	const workspace = createWorkspace(memoryFiles(all));
	await workspace.loadSeries('file:///p/minutier.json');
	return {
		async open(name, text = files[name] ?? '') {
			const uri = `file:///p/${name}`;
			return createDocument(uri, 1, text, await workspace.settings(uri, text, DEFAULT_SETTINGS));
		},
	};
}

/** The series of some texts alone. */
export function seriesOf(texts: readonly string[]): Series {
	const summaries = texts.map((text, i) => summarise(createDocument(`file:///before/${i}.minutes`, 1, text, DEFAULT_SETTINGS)));
	return createSeries(summaries, ['fr', 'en']);
}
