import type { ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { FIX_ALL, RENUMBER } from '../core/features/codeActions/kinds.ts';
import { TYPE_TRIGGERS } from '../core/features/onTypeFormatting.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../core/features/semanticTokenLegend.ts';

/** What the server says of itself. */
export const CAPABILITIES: ServerCapabilities = {
	positionEncoding: 'utf-16',
	textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
	documentSymbolProvider: true,
	foldingRangeProvider: true,
	codeActionProvider: {
		codeActionKinds: [
			CodeActionKind.QuickFix,
			CodeActionKind.RefactorExtract,
			CodeActionKind.RefactorRewrite,
			CodeActionKind.RefactorMove,
			FIX_ALL,
			RENUMBER,
		],
		resolveProvider: true,
	},
	documentFormattingProvider: true,
	documentRangeFormattingProvider: true,
	documentOnTypeFormattingProvider: { firstTriggerCharacter: TYPE_TRIGGERS[0], moreTriggerCharacter: TYPE_TRIGGERS.slice(1) },
	inlayHintProvider: true,
	codeLensProvider: {},
	semanticTokensProvider: {
		legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
		full: { delta: true },
		range: true,
	},
	selectionRangeProvider: true,
	linkedEditingRangeProvider: true,
	completionProvider: { triggerCharacters: ['@', '#', '(', ' '], resolveProvider: true },
	hoverProvider: true,
	definitionProvider: true,
	referencesProvider: true,
	documentHighlightProvider: true,
	renameProvider: { prepareProvider: true },
	documentLinkProvider: {},
	workspaceSymbolProvider: true,
};
