import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT_FILE } from '../lsp/messages.ts';

/** The nearest project file in `folder` or above it, undefined if there is none that can be read. */
export async function findProjectFile(folder: string): Promise<{ readonly path: string; readonly text: string } | undefined> {
	for (let at = folder; ; at = path.dirname(at)) {
		const file = path.join(at, PROJECT_FILE);
		const text = await readFile(file, 'utf8').catch(() => undefined);
		if (text !== undefined) return { path: file, text };
		if (at === path.dirname(at)) return undefined;
	}
}

/** Text of the project file above the document `uri`; undefined without one and for what is no file of this machine. */
export async function projectFileOf(uri: string): Promise<string | undefined> {
	if (!uri.startsWith('file:')) return undefined;
	return (await findProjectFile(path.dirname(fileURLToPath(uri))))?.text;
}
