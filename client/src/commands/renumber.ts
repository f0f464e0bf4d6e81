import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MessageTextEdit, RenumberResult } from '../../../server/src/lsp/messages.ts';
import { RENUMBER_REQUEST } from '../../../server/src/lsp/messages.ts';
import { askCurrent } from '../current.ts';

/** Corrects the written numbers of the document and the references to them, in one step of the undo history. */
export async function renumber(client: BaseLanguageClient, uri: vscode.Uri | undefined): Promise<void> {
	if (!uri) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Open a minutes file first: Renumber corrects the file in the active editor.'));
		return;
	}
	const document = await vscode.workspace.openTextDocument(uri);
	const result = await askCurrent<RenumberResult & { readonly version?: number }>(client, document, RENUMBER_REQUEST, () => ({}));
	if (result?.kind === 'refusal') {
		void vscode.window.showWarningMessage(result.message);
	} else if (result?.edits.length) {
		const edit = new vscode.WorkspaceEdit();
		edit.set(uri, await client.protocol2CodeConverter.asTextEdits([...result.edits] as MessageTextEdit[]));
		await vscode.workspace.applyEdit(edit);
	} else if (result) {
		vscode.window.setStatusBarMessage(vscode.l10n.t('All numbers are in order.'), 5000);
	}
}
