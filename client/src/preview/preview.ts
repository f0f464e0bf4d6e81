import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PreviewParams, PreviewResult } from '../../../server/src/lsp/messages.ts';
import { PREVIEW_REQUEST } from '../../../server/src/lsp/messages.ts';
import { nameOf } from '../filesBelow.ts';
import { newest } from '../newest.ts';
import type { FromPage, ToPage } from './messages.ts';
import { page } from './page.ts';

/** One preview panel and the document that it follows. */
export interface Preview extends vscode.Disposable {
	readonly uri: vscode.Uri;
	readonly panel: vscode.WebviewPanel;
	/** Larger, smaller, or as large as at first. */
	zoom(step: 1 | -1 | 0): void;
	/** Shows the record in the other layout, now and whenever the document is previewed again. */
	changeLayout(): Promise<void>;
}

type Layout = 'table' | 'linear';

/** Fills `panel` with the record of the document `uri` and keeps it up to date, until the panel or the preview is disposed. */
export function createPreview(
	panel: vscode.WebviewPanel,
	uri: vscode.Uri,
	client: BaseLanguageClient,
	{ extensionUri, workspaceState }: Pick<vscode.ExtensionContext, 'extensionUri' | 'workspaceState'>,
): Preview {
	const send = (message: ToPage): Thenable<boolean> => panel.webview.postMessage(message);
	const key = uri.toString();
	const editors = (): vscode.TextEditor[] => vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === key);

	/** Line that the preview itself scrolled the editor to: the echo of that is no reason to scroll the preview. */
	let revealed: number | undefined;
	/** The reader pointed at something in the preview, and the editor goes there: the preview stays. */
	let pointed = false;
	const layoutKey = `minutier.previewLayout:${key}`;
	let shown: Layout | undefined;
	const refresh = newest(show);

	async function show(): Promise<void> {
		// A document that no editor shows is opened for us, so that the server knows it.
		await vscode.workspace.openTextDocument(uri);
		const params: PreviewParams = {
			textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
			layout: workspaceState.get<Layout>(layoutKey),
		};
		const result = await client.sendRequest<PreviewResult | null>(PREVIEW_REQUEST, params);
		if (!result) return;
		shown = result.layout;
		await send({ kind: 'show', html: result.html, css: result.css, language: result.language });
	}

	function followEditor(editor: vscode.TextEditor): void {
		const top = editor.visibleRanges[0]?.start.line;
		if (top === undefined) return;
		if (pointed) {
			pointed = false;
			return;
		}
		if (revealed !== undefined && Math.abs(top - revealed) <= 1) {
			revealed = undefined;
			return;
		}
		revealed = undefined;
		void send({ kind: 'scroll', line: top });
	}

	function scrollEditors(line: number): void {
		const top = Math.floor(line);
		for (const editor of editors()) {
			if (editor.visibleRanges[0]?.start.line === top) continue;
			revealed = top;
			editor.revealRange(new vscode.Range(top, 0, top, 0), vscode.TextEditorRevealType.AtTop);
		}
	}

	async function revealSource(line: number, focus: boolean): Promise<void> {
		const [editor] = editors();
		const place = new vscode.Range(line, 0, line, 0);
		pointed = editor !== undefined && !editor.visibleRanges.some((range) => range.contains(place));
		if (focus) {
			await vscode.window.showTextDocument(uri, { viewColumn: editor?.viewColumn ?? vscode.ViewColumn.One, selection: place });
		} else if (editor) {
			// a click opens nothing and takes no focus: a double click, which begins with one, does
			editor.selection = new vscode.Selection(place.start, place.start);
			editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		}
	}

	async function changeLayout(): Promise<void> {
		await workspaceState.update(layoutKey, shown === 'table' ? 'linear' : 'table');
		await refresh();
	}

	function receive(message: FromPage): unknown {
		switch (message.kind) {
			case 'ready':
				return refresh().then(() => editors().slice(0, 1).forEach(followEditor));
			case 'scrolled':
				return scrollEditors(message.line);
			case 'reveal':
				return revealSource(message.line, message.focus);
			case 'open':
				return vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(uri, '..', decodeURIComponent(message.path)));
		}
	}

	const subscriptions = vscode.Disposable.from(
		panel.webview.onDidReceiveMessage(receive),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (document.uri.toString() === key) void refresh();
		}),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration('minutier')) void refresh();
		}),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
			const line = selections[0]?.active.line;
			if (line !== undefined && textEditor.document.uri.toString() === key) void send({ kind: 'cursor', line });
		}),
		vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
			if (textEditor.document.uri.toString() === key) followEditor(textEditor);
		}),
	);
	panel.onDidDispose(() => subscriptions.dispose());
	panel.title = previewTitle(uri);
	panel.iconPath = vscode.Uri.joinPath(extensionUri, 'images', 'preview.svg');
	panel.webview.options = {
		enableScripts: true,
		localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist', 'webview'), vscode.Uri.joinPath(uri, '..')],
	};
	panel.webview.html = page(panel.webview, extensionUri, uri);
	return { uri, panel, zoom: (step) => void send({ kind: 'zoom', step }), changeLayout, dispose: () => panel.dispose() };
}

/** Title of the panel that shows the document `uri`. */
export function previewTitle(uri: vscode.Uri): string {
	return vscode.l10n.t('Preview of {0}', nameOf(uri));
}
