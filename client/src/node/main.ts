import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateShared } from '../extension.ts';

/** Entry of the extension on the desktop and on remote hosts: the server is a Node process. */
export function activate(context: ExtensionContext): Promise<void> {
	const module = context.asAbsolutePath('dist/server/node.js');
	const server = { module, transport: TransportKind.ipc };
	return activateShared(context, (id, name, options) => new LanguageClient(id, name, { run: server, debug: server }, options));
}
