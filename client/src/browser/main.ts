import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateShared } from '../extension.ts';

/** Entry of the extension in VS Code for the Web: the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
	const module = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
	return activateShared(context, (id, name, options) => new LanguageClient(id, name, new Worker(module), options));
}
