import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { isoDay } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';
import { projectFileOf } from './projectFile.ts';

// The transport is in the arguments: --node-ipc from VS Code, --stdio from any other editor.
startServer(createConnection(ProposedFeatures.all), {
	defer: (callback) => setImmediate(callback),
	today: () => isoDay(new Date()),
	projectFile: projectFileOf,
});
