import type {
	CodeAction,
	CompletionItem,
	CompletionParams,
	Connection,
	PrepareRenameParams,
	PrepareRenameResult,
	RenameParams,
	WorkspaceEdit,
} from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { MinutesDocument } from '../core/document.ts';
import type { LanguageService } from '../core/languageService.ts';
import type { DocumentParams, Guard } from './guard.ts';
import { registerLiveRequests } from './liveRequests.ts';
import type { DraftParams, DraftResult, PreviewParams, PreviewResult, RenumberParams, RenumberResult } from './messages.ts';
import { DRAFT_REQUEST, PREVIEW_REQUEST, RENUMBER_REQUEST } from './messages.ts';
import { registerSemanticTokens } from './semanticTokens.ts';
import type { ServerSettings } from './settings.ts';

/** What a feature works with: an open document, the language that answers about it, and the editor's settings. */
export interface FeatureContext {
	readonly service: LanguageService;
	readonly document: MinutesDocument;
	readonly settings: ServerSettings;
	readonly editor: EditorFeatures;
}

/** A document that may not be open, with the settings that hold where it lies; undefined before the language is loaded. */
export type OpenCopy = (uri: string, text: string) => Promise<Pick<FeatureContext, 'service' | 'document'> | undefined>;

/** What of an answer the editor understands. */
export interface EditorFeatures {
	/** Asks for the edits of a code action when it is chosen. */
	readonly resolvesEdits: boolean;
}

/** Connects each request to the feature of the language that answers it. */
export function registerFeatures(connection: Connection, guard: Guard<FeatureContext>): void {
	const { handler } = guard;
	connection.onDocumentSymbol(handler('documentSymbol', [], ({ service, document }) => service.documentSymbols(document)));
	connection.onFoldingRanges(handler('foldingRange', [], ({ service, document }) => service.foldingRanges(document)));
	connection.onCodeAction(
		handler('codeAction', [], ({ service, document, editor }, { range, context }) =>
			service.codeActions(document, range, context, editor.resolvesEdits),
		),
	);
	const resolveAction = handler<DocumentParams & { readonly action: CodeAction }, CodeAction | undefined>(
		'codeAction/resolve',
		undefined,
		({ service, document }, { action }) => service.resolveCodeAction(document, action),
	);
	connection.onCodeActionResolve(
		async (action, token) => (await resolveAction({ textDocument: { uri: action.data?.uri ?? '' }, action }, token)) ?? action,
	);
	connection.onDocumentFormatting(handler('formatting', [], ({ service, document }) => service.formatting(document)));
	connection.onDocumentRangeFormatting(
		handler('rangeFormatting', [], ({ service, document }, { range }) => service.rangeFormatting(document, range)),
	);
	connection.onDocumentOnTypeFormatting(
		handler('onTypeFormatting', [], ({ service, document }, { position, ch }) => service.onTypeFormatting(document, position, ch)),
	);
	connection.languages.inlayHint.on(
		handler('inlayHint', [], ({ service, document, settings }, { range }) => service.inlayHints(document, range, settings.inlayHints)),
	);
	connection.onCodeLens(handler('codeLens', [], ({ service, document, settings }) => service.codeLenses(document, settings.codeLens)));
	connection.onSelectionRanges(
		handler('selectionRange', [], ({ service, document }, { positions }) => service.selectionRanges(document, positions)),
	);
	connection.languages.onLinkedEditingRange(
		handler('linkedEditingRange', null, ({ service, document }, { position }) => service.linkedEditingRanges(document, position)),
	);
	registerSemanticTokens(connection, guard);
	connection.onCompletion(
		handler<CompletionParams, CompletionItem[]>('completion', [], ({ service, document }, { position, context }) =>
			service.completion(document, position, context?.triggerCharacter),
		),
	);
	const resolveItem = handler<DocumentParams & { readonly item: CompletionItem }, CompletionItem | undefined>(
		'completionItem/resolve',
		undefined,
		({ service, document }, { item }) => service.resolveCompletion(document, item),
	);
	connection.onCompletionResolve(
		async (item, token) => (await resolveItem({ textDocument: { uri: item.data?.uri ?? '' }, item }, token)) ?? item,
	);
	connection.onHover(handler('hover', null, ({ service, document }, { position }) => service.hover(document, position)));
	connection.onDefinition(handler('definition', [], ({ service, document }, { position }) => service.definition(document, position)));
	connection.onReferences(
		handler('references', [], ({ service, document }, { position, context }) => service.references(document, position, context)),
	);
	connection.onDocumentHighlight(
		handler('documentHighlight', [], ({ service, document }, { position }) => service.documentHighlights(document, position)),
	);
	connection.onDocumentLinks(handler('documentLink', [], ({ service, document }) => service.documentLinks(document)));
	connection.onPrepareRename(
		handler<PrepareRenameParams, PrepareRenameResult | null>('prepareRename', null, ({ service, document }, { position }) => {
			const answer = service.prepareRename(document, position);
			if (answer.kind === 'refusal') throw refused(answer.message);
			return { range: answer.range, placeholder: answer.placeholder };
		}),
	);
	connection.onRenameRequest(
		handler<RenameParams, WorkspaceEdit | null>('rename', null, ({ service, document }, { position, newName }) => {
			const answer = service.rename(document, position, newName);
			if (answer.kind === 'refusal') throw refused(answer.message);
			return answer.edit;
		}),
	);
	connection.onRequest<PreviewResult | null, void>(
		PREVIEW_REQUEST,
		handler<PreviewParams, PreviewResult | null>('preview', null, ({ service, document }, { layout }) => ({
			version: document.version,
			...service.preview(document, layout),
		})),
	);
	connection.onRequest<RenumberResult | null, void>(
		RENUMBER_REQUEST,
		handler<RenumberParams, RenumberResult | null>('renumber', null, ({ service, document }) => ({
			version: document.version,
			...service.renumber(document),
		})),
	);
	connection.onRequest<DraftResult | null, void>(
		DRAFT_REQUEST,
		handler<DraftParams, DraftResult | null>('draft', null, ({ service, document }, { to }) => ({
			version: document.version,
			snippet: service.draft(document, to),
		})),
	);
	registerLiveRequests(connection, guard);
}

/** The editor shows the sentence to the user; it is no crash. */
function refused(message: string): ResponseError<void> {
	return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
