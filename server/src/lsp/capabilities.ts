import type { ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';

/** What the server says of itself. */
export const CAPABILITIES: ServerCapabilities = {
	positionEncoding: 'utf-16',
	textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
	documentSymbolProvider: true,
	foldingRangeProvider: true,
	codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
	documentFormattingProvider: true,
	documentRangeFormattingProvider: true,
	inlayHintProvider: true,
	completionProvider: { triggerCharacters: ['@'] },
	hoverProvider: true,
	definitionProvider: true,
	referencesProvider: true,
	documentHighlightProvider: true,
	renameProvider: { prepareProvider: true },
	documentLinkProvider: {},
};
