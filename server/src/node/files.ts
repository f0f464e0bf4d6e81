import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProjectFile, WorkspaceHost } from '../core/workspace.ts';
import { PROJECT_FILE } from '../lsp/messages.ts';

/** The files of this machine. What has another address (`untitled:`, `vscode-vfs:`) does not exist here. */
export const NODE_FILES: WorkspaceHost = {
	async findProject(uri) {
		return isFile(uri) ? findProjectFile(path.dirname(fileURLToPath(uri))) : undefined;
	},
	async readText(uri) {
		return isFile(uri) ? readFile(fileURLToPath(uri), 'utf8').catch(() => undefined) : undefined;
	},
};

function isFile(uri: string): boolean {
	return uri.startsWith('file:');
}

/** The nearest project file in `folder` or above it, undefined if there is none that can be read. */
async function findProjectFile(folder: string): Promise<ProjectFile | undefined> {
	for (let at = folder; ; at = path.dirname(at)) {
		const file = path.join(at, PROJECT_FILE);
		const text = await readFile(file, 'utf8').catch(() => undefined);
		if (text !== undefined) return { uri: pathToFileURL(file).href, text };
		if (at === path.dirname(at)) return undefined;
	}
}
