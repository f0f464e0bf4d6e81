import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileParams, MinutesFilesResult, ProjectFileResult, ReadFileResult } from '../../server/src/lsp/messages.ts';
import {
	MINUTES_FILES_REQUEST,
	PROJECT_FILE,
	PROJECT_FILE_REQUEST,
	READ_BYTES_REQUEST,
	READ_FILE_REQUEST,
} from '../../server/src/lsp/messages.ts';
import { toBase64 } from './base64.ts';
import { filesIn, isMinutes } from './filesBelow.ts';

/** Declared here because the common types of both extension hosts lack it. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Answers a server that sees no files of its own: in a worker, and for virtual workspaces. */
export function serveFiles(client: BaseLanguageClient): void {
	const asUri = ({ uri }: FileParams): vscode.Uri => client.protocol2CodeConverter.asUri(uri);
	const asText = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
	client.onRequest(PROJECT_FILE_REQUEST, async (params: FileParams): Promise<ProjectFileResult> => {
		const found = await findProject(asUri(params));
		return found && { uri: asText(found.uri), text: found.text };
	});
	client.onRequest(MINUTES_FILES_REQUEST, async (params: FileParams): Promise<MinutesFilesResult> => {
		const folder = vscode.Uri.joinPath(asUri(params), '..');
		return (await filesIn(folder, isMinutes, (names) => names.includes(PROJECT_FILE))).map(asText);
	});
	client.onRequest(READ_FILE_REQUEST, (params: FileParams): Promise<ReadFileResult> => read(asUri(params), asString));
	client.onRequest(READ_BYTES_REQUEST, (params: FileParams): Promise<ReadFileResult> => read(asUri(params), toBase64));
}

/** The nearest project file in the folder of the document or above it, up to the root of the workspace folder. */
async function findProject(document: vscode.Uri): Promise<{ readonly uri: vscode.Uri; readonly text: string } | null> {
	const root = vscode.workspace.getWorkspaceFolder(document)?.uri;
	if (!root) return null;
	for (let folder = vscode.Uri.joinPath(document, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
		const uri = vscode.Uri.joinPath(folder, PROJECT_FILE);
		const text = await read(uri, asString);
		if (text !== null) return { uri, text };
		if (folder.path.length <= root.path.length) return null;
	}
}

function asString(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

async function read(file: vscode.Uri, decode: (bytes: Uint8Array) => string): Promise<string | null> {
	try {
		return decode(await vscode.workspace.fs.readFile(file));
	} catch {
		// Most folders have none.
		return null;
	}
}
