import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { ImportResult } from '../../../server/src/lsp/messages.ts';
import type { Importer } from '../commands/import.ts';
import { activate as activateShared } from '../extension.ts';

/** Entry of the extension in VS Code for the Web: the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
	const module = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
	const importer = Uri.joinPath(context.extensionUri, 'dist/server/import.js').toString(true);
	return activateShared(context, (id, name, options) => new LanguageClient(id, name, new Worker(module), options), importBy(importer));
}

/** One worker a file, ended when it has answered: its readers are large and seldom used. */
function importBy(module: string): Importer {
	return (params) => {
		const worker = new Worker(module);
		return new Promise<ImportResult>((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<ImportResult>) => resolve(data);
			worker.onerror = ({ message }) => reject(new Error(message));
			worker.postMessage(params);
		}).finally(() => worker.terminate());
	};
}
