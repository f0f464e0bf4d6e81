import * as vscode from 'vscode';

const EXTENSION = 'minutier.minutier';

/** Starts the extension as opening a minutes file would, and waits until its server answers. */
export async function activateExtension(): Promise<vscode.Extension<unknown>> {
	const extension = vscode.extensions.getExtension(EXTENSION);
	if (!extension) throw new Error(`${EXTENSION} is not installed`);
	await extension.activate();
	return extension;
}

/** Opens a file of the test folder in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) throw new Error('The tests need their folder open');
	return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Opens an untitled minutes document. */
export async function openText(content: string): Promise<vscode.TextEditor> {
	const document = await vscode.workspace.openTextDocument({ language: 'minutes', content });
	return vscode.window.showTextDocument(document);
}

/** Resolves as soon as `probe` gives something: now, or after one of the events. The test's own time-out ends a wait in vain. */
export function until<Result, Event>(event: vscode.Event<Event>, probe: () => Result | undefined): Promise<Result> {
	return new Promise((resolve) => {
		const check = (): boolean => {
			const result = probe();
			if (result === undefined) return false;
			resolve(result);
			return true;
		};
		if (check()) return;
		const subscription = event(() => {
			if (check()) subscription.dispose();
		});
	});
}

/** Diagnostics of a document once there is one that `matches`. */
export function diagnostic(uri: vscode.Uri, matches: (diagnostic: vscode.Diagnostic) => boolean): Promise<vscode.Diagnostic> {
	return until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).find(matches));
}

/** The code of a diagnostic, whether or not it links to an explanation. */
export function codeOf({ code }: vscode.Diagnostic): string {
	return String(typeof code === 'object' ? code.value : code);
}

/** Closes every editor and forgets what was typed, so that the next test finds the files as they are on disk. */
export async function closeAll(): Promise<void> {
	for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Types at the end of the document as a user would. */
export async function type(editor: vscode.TextEditor, text: string): Promise<void> {
	const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
	editor.selection = new vscode.Selection(end, end);
	await vscode.commands.executeCommand('type', { text });
}
