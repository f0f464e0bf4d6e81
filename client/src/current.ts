import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** An answer about one version of a document; a refusal holds for every version. */
interface Versioned {
	readonly version?: number;
}

/**
 * Asks the server until its answer is about the text as it is now: somebody may type while the server thinks.
 * @param parameters made anew for each question; null answers mean that the server does not know the document
 */
export async function askCurrent<Result extends Versioned>(
	client: BaseLanguageClient,
	document: vscode.TextDocument,
	request: string,
	parameters: () => object,
): Promise<Result | null> {
	for (;;) {
		const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
		const result = await client.sendRequest<Result | null>(request, { textDocument, ...parameters() });
		if (result?.version === undefined || result.version === document.version) return result;
	}
}

/** The editor of minutes that has the focus, else the one that shows `uri`. */
export function minutesEditor(uri?: vscode.Uri): vscode.TextEditor | undefined {
	const key = uri?.toString();
	const all = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
	return all.find((editor) => editor?.document.languageId === 'minutes' && (key === undefined || editor.document.uri.toString() === key));
}
