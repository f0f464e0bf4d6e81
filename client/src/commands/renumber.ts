import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RenumberParams, RenumberResult } from '../../../server/src/lsp/messages.ts';
import { RENUMBER_REQUEST } from '../../../server/src/lsp/messages.ts';

/** Corrects the written numbers of the document and the references to them, in one step of the undo history. */
export async function renumber(client: BaseLanguageClient, uri: vscode.Uri | undefined): Promise<void> {
	if (!uri) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Open a minutes file first: Renumber corrects the file in the active editor.'));
		return;
	}
	const result = await ask(client, await vscode.workspace.openTextDocument(uri));
	if (result?.kind === 'refusal') {
		void vscode.window.showWarningMessage(result.message);
	} else if (result?.edits.length) {
		const edit = new vscode.WorkspaceEdit();
		edit.set(uri, await client.protocol2CodeConverter.asTextEdits([...result.edits]));
		await vscode.workspace.applyEdit(edit);
	} else if (result) {
		vscode.window.setStatusBarMessage(vscode.l10n.t('All numbers are in order.'), 5000);
	}
}

/** Asks until the answer is about the text as it is now: somebody may type while the server thinks. */
async function ask(client: BaseLanguageClient, document: vscode.TextDocument): Promise<RenumberResult | null> {
	const params: RenumberParams = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
	for (;;) {
		const result = await client.sendRequest<RenumberResult | null>(RENUMBER_REQUEST, params);
		if (result?.kind !== 'edits' || result.version === document.version) return result;
	}
}
