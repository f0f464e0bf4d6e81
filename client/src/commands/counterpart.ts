import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CounterpartResult } from '../../../server/src/lsp/messages.ts';
import { COUNTERPART_REQUEST } from '../../../server/src/lsp/messages.ts';
import { askCurrent } from '../current.ts';

/** Opens an untitled document: minutes with the items of an agenda, or an agenda with the items of minutes. */
export async function counterpart(client: BaseLanguageClient, uri: vscode.Uri | undefined, to: 'minutes' | 'agenda'): Promise<void> {
	if (!uri) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Open the agenda or the minutes first: the new document is made of it.'));
		return;
	}
	const source = await vscode.workspace.openTextDocument(uri);
	const result = await askCurrent<CounterpartResult>(client, source, COUNTERPART_REQUEST, () => ({ to }));
	if (!result) return;
	const document = await vscode.workspace.openTextDocument({ language: 'minutes', content: '' });
	const editor = await vscode.window.showTextDocument(document);
	await editor.insertSnippet(new vscode.SnippetString(result.snippet));
}
