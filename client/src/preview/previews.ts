import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PageState } from './messages.ts';
import type { Preview } from './preview.ts';
import { createPreview, previewTitle } from './preview.ts';

const PREVIEW_VIEW_TYPE = 'minutier.preview';

/** All preview panels of the window: at most one for each document. */
export interface Previews extends vscode.Disposable {
	/** Shows the preview of a document in a column; the panel that exists already is brought to the front. */
	open(uri: vscode.Uri, column: vscode.ViewColumn): void;
	/** The document of the preview that has the focus, if one has. */
	active(): vscode.Uri | undefined;
	/** The preview of a document. */
	of(uri: vscode.Uri | undefined): Preview | undefined;
}

export function createPreviews(
	client: BaseLanguageClient,
	context: Pick<vscode.ExtensionContext, 'extensionUri' | 'workspaceState'>,
): Previews {
	const previews = new Map<string, Preview>();

	function adopt(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
		const key = uri.toString();
		previews.set(key, createPreview(panel, uri, client, context));
		panel.onDidDispose(() => previews.delete(key));
	}

	// Panels that were open when the window was closed come back with the state that their page left.
	const serializer = vscode.window.registerWebviewPanelSerializer(PREVIEW_VIEW_TYPE, {
		async deserializeWebviewPanel(panel, state: PageState | undefined) {
			if (state) adopt(panel, vscode.Uri.parse(state.uri, true));
			else panel.dispose();
		},
	});

	return {
		open(uri, column) {
			const existing = previews.get(uri.toString());
			if (existing) return existing.panel.reveal(column, true);
			const show = { viewColumn: column, preserveFocus: true };
			adopt(vscode.window.createWebviewPanel(PREVIEW_VIEW_TYPE, previewTitle(uri), show, { enableFindWidget: true }), uri);
		},
		active() {
			return [...previews.values()].find(({ panel }) => panel.active)?.uri;
		},
		of(uri) {
			return uri && previews.get(uri.toString());
		},
		dispose() {
			serializer.dispose();
			for (const preview of [...previews.values()]) preview.dispose();
		},
	};
}
