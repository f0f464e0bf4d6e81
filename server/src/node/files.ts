import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProjectFile, WorkspaceHost } from '../core/workspace/workspace.ts';
import { PROJECT_FILE } from '../lsp/messages.ts';

/** The files of this machine. What has another address (`untitled:`, `vscode-vfs:`) does not exist here. */
export const NODE_FILES: WorkspaceHost = {
	async findProject(uri) {
		return isFile(uri) ? findProjectFile(path.dirname(fileURLToPath(uri))) : undefined;
	},
	async listMinutes(projectFile) {
		if (!isFile(projectFile)) return [];
		const files = await minutesBelow(path.dirname(fileURLToPath(projectFile)), PROJECT_FILE);
		return files.map((file) => pathToFileURL(file).href);
	},
	async readText(uri) {
		return isFile(uri) ? readFile(fileURLToPath(uri), 'utf8').catch(() => undefined) : undefined;
	},
	async readBase64(uri) {
		return isFile(uri) ? readFile(fileURLToPath(uri), 'base64').catch(() => undefined) : undefined;
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

const EXTENSIONS = ['.minutes', '.pv'];

/**
 * The minutes files below a folder, in name order. Hidden folders and installed packages hold none.
 * @param except folders below that hold a file of this name are left out
 */
export async function minutesBelow(folder: string, except?: string): Promise<readonly string[]> {
	const found: string[] = [];
	const visit = async (at: string): Promise<void> => {
		const entries = await readdir(at, { withFileTypes: true });
		if (at !== folder && entries.some((entry) => entry.name === except)) return;
		for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
			const below = path.join(at, entry.name);
			if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') await visit(below);
			else if (entry.isFile() && EXTENSIONS.includes(path.extname(entry.name))) found.push(below);
		}
	};
	await visit(folder);
	return found;
}
