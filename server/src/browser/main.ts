import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { isoDay } from '../lsp/host.ts';
import { PROJECT_FILE_REQUEST, type ProjectFileParams, type ProjectFileResult } from '../lsp/messages.ts';
import { startServer } from '../lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, {
	defer: (callback) => setTimeout(callback),
	today: () => isoDay(new Date()),
	// A worker sees no files: the client reads them.
	async projectFile(uri) {
		const params: ProjectFileParams = { uri };
		return (await connection.sendRequest<ProjectFileResult>(PROJECT_FILE_REQUEST, params)) ?? undefined;
	},
});
