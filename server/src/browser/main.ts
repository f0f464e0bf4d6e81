import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { clientFiles } from '../lsp/clientFiles.ts';
import { isoDay } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, {
	// one turn to read the message that is waiting, one to answer it
	defer: (callback) => setTimeout(() => setTimeout(callback)),
	today: () => isoDay(new Date()),
	// A worker sees no files: the client reads them.
	files: clientFiles(connection),
});
