import * as vscode from 'vscode';
import { PROJECT_FILE, type ProjectFileResult } from '../../server/src/lsp/messages.ts';

/** Declared here because the common types of both extension hosts lack it. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Text of the nearest project file in the folder of the document or above it, up to the root of the workspace folder. */
export async function projectFileOf(document: vscode.Uri): Promise<ProjectFileResult> {
	const root = vscode.workspace.getWorkspaceFolder(document)?.uri;
	if (!root) return null;
	for (let folder = vscode.Uri.joinPath(document, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
		const text = await read(vscode.Uri.joinPath(folder, PROJECT_FILE));
		if (text !== null || folder.path.length <= root.path.length) return text;
	}
}

async function read(file: vscode.Uri): Promise<string | null> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
	} catch {
		// Most folders have none.
		return null;
	}
}
