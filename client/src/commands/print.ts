import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { nameOf, stemOf } from '../filesBelow.ts';
import { makeFile } from './export.ts';
import { printingPage } from './printingPage.ts';

/** Declared here because the common types of both extension hosts lack them. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Opens the printable page of a document, saved or not, in the system's browser, which prints it. Where the browser
 * cannot see the disk of the extension (VS Code in a browser, another computer), the page is saved where the user says.
 */
export async function printMinutes(client: BaseLanguageClient, storage: vscode.Uri, uri: vscode.Uri | undefined): Promise<void> {
	if (!uri) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('Open a minutes file first: what is printed is the file in the active editor.'),
		);
		return;
	}
	const made = await makeFile(client, uri, { to: 'html', public: false });
	if (made.kind === 'refusal') {
		void vscode.window.showWarningMessage(made.message);
		return;
	}
	const name = `${stemOf(nameOf(uri))}.html`;
	const isLocal = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined && storage.scheme === 'file';
	const page = isLocal ? vscode.Uri.joinPath(storage, 'print', name) : await vscode.window.showSaveDialog({ filters: { HTML: ['html'] } });
	if (!page) return;
	await vscode.workspace.fs.writeFile(page, new TextEncoder().encode(printingPage(new TextDecoder().decode(made.bytes))));
	if (isLocal) await vscode.env.openExternal(page);
	const said = isLocal
		? vscode.l10n.t('The record is open in your browser: print it there.')
		: vscode.l10n.t('{0} is written: open it in a browser, and print it there.', nameOf(page));
	void vscode.window.showInformationMessage(said);
}
