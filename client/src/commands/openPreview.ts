import * as vscode from 'vscode';
import type { Previews } from '../preview/previews.ts';

/** Shows the preview of the document in the given column. */
export function openPreview(previews: Previews, uri: vscode.Uri | undefined, column: vscode.ViewColumn): void {
	if (uri) previews.open(uri, column);
	else
		void vscode.window.showInformationMessage(vscode.l10n.t('Open a minutes file first: the preview shows the file in the active editor.'));
}
