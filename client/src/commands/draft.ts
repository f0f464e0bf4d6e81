import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DraftParams, DraftResult } from '../../../server/src/lsp/messages.ts';
import { DRAFT_REQUEST } from '../../../server/src/lsp/messages.ts';
import { askCurrent } from '../current.ts';

/** Opens an untitled document made of another one: minutes of an agenda, the agenda of minutes, or the minutes of the next meeting. */
export async function openDraft(client: BaseLanguageClient, uri: vscode.Uri | undefined, to: DraftParams['to']): Promise<void> {
	if (!uri) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Open the agenda or the minutes first: the new document is made of it.'));
		return;
	}
	const source = await vscode.workspace.openTextDocument(uri);
	const result = await askCurrent<DraftResult>(client, source, DRAFT_REQUEST, () => ({ to }));
	if (result) await openSnippet(result.snippet);
}

/** Opens an untitled minutes document with places to fill in. */
export async function openSnippet(snippet: string): Promise<void> {
	const document = await vscode.workspace.openTextDocument({ language: 'minutes', content: '' });
	const editor = await vscode.window.showTextDocument(document);
	await editor.insertSnippet(new vscode.SnippetString(snippet));
}
