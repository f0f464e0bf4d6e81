import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PasteResult } from '../../../server/src/lsp/messages.ts';
import { PASTE_REQUEST } from '../../../server/src/lsp/messages.ts';
import { askCurrent, minutesEditor } from '../current.ts';

/** Pastes the clipboard the way minutes are written: people of a table, indented lists, whole paragraphs. What needs no change is pasted as it is. */
export async function pasteAsMinutes(client: BaseLanguageClient): Promise<void> {
	const editor = minutesEditor();
	if (!editor) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Open a minutes file first: the cursor shows where to write.'));
		return;
	}
	const text = await vscode.env.clipboard.readText();
	if (text === '') return;
	const result = await askPaste(client, editor.document, editor.selection.start, text);
	await editor.edit((edit) => edit.replace(editor.selection, result?.text ?? text));
	// what replaced a selection stays selected: the writing goes on behind it
	editor.selection = new vscode.Selection(editor.selection.end, editor.selection.end);
	editor.revealRange(editor.selection);
}

/** What the server makes of pasted text at a place of the document. */
export function askPaste(
	client: BaseLanguageClient,
	document: vscode.TextDocument,
	place: vscode.Position,
	text: string,
): Promise<PasteResult | null> {
	return askCurrent<PasteResult>(client, document, PASTE_REQUEST, () => ({
		position: client.code2ProtocolConverter.asPosition(place),
		text,
	}));
}
