import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { clientFiles } from '../lsp/clientFiles.ts';
import { isoDay } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';
import { NODE_FILES } from './files.ts';

// The transport is in the arguments: --node-ipc from VS Code, --stdio from any other editor.
const connection = createConnection(ProposedFeatures.all);
// Files of a virtual workspace are the client's.
const virtual = clientFiles(connection);
const filesOf = (uri: string) => (uri.startsWith('file:') ? NODE_FILES : virtual);
startServer(connection, {
	// one turn to read the message that is waiting, one to answer it
	defer: (callback) => setImmediate(() => setImmediate(callback)),
	today: () => isoDay(new Date()),
	finishExport: async (exported, to) => (await import('./finishExport.ts')).finishExport(exported, to),
	importFile: async (params) => (await import('../import/answer.ts')).answerImport(params),
	files: {
		findProject: (uri) => filesOf(uri).findProject(uri),
		listMinutes: (uri) => filesOf(uri).listMinutes(uri),
		readText: (uri) => filesOf(uri).readText(uri),
		readBase64: (uri) => filesOf(uri).readBase64(uri),
	},
});
