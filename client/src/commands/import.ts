import * as vscode from 'vscode';
import type { ImportParams, ImportResult } from '../../../server/src/lsp/messages.ts';
import { IMPORT_ENDINGS } from '../../../server/src/lsp/messages.ts';
import { toBase64 } from '../base64.ts';
import { filesBelow, nameOf } from '../filesBelow.ts';
import { uiLanguage } from '../uiLanguage.ts';

/** Turns the bytes of one file into minutes source: by the server on the desktop, by a worker of its own in the browser. */
export type Importer = (params: ImportParams) => Promise<ImportResult>;

interface Done {
	readonly from: vscode.Uri;
	readonly result: ImportResult;
	/** Where the text went; absent for an untitled document and for a refusal. */
	readonly to?: vscode.Uri;
}

/**
 * Imports files and the folders below. One file opens as an untitled document; several are written beside their originals,
 * none over a file that exists. What was doubtful is a comment in the text and a line of the report.
 */
export async function importMinutes(importer: Importer, chosen: readonly vscode.Uri[]): Promise<void> {
	const picked = chosen.length > 0 ? chosen : await askFiles();
	if (picked.length === 0) return;
	const files = (await Promise.all(picked.map((uri) => filesBelow(uri, canImport)))).flat();
	if (files.length === 0) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('No file to import here. Files that can be imported: {0}', IMPORT_ENDINGS.join(' ')),
		);
		return;
	}
	const isOne = files.length === 1 && picked.length === 1;
	const done = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing minutes'), cancellable: true },
		async (progress, token) => {
			const results: Done[] = [];
			for (const from of files) {
				if (token.isCancellationRequested) break;
				progress.report({ message: nameOf(from), increment: 100 / files.length });
				const result = await importOne(importer, from);
				results.push(isOne || result.kind === 'refusal' ? { from, result } : await save(from, result));
			}
			return results;
		},
	);
	const [first] = done;
	if (isOne && first) await showOne(first);
	else if (first) await showReport(done);
}

async function askFiles(): Promise<readonly vscode.Uri[]> {
	const filters = { [vscode.l10n.t('Minutes in another format')]: IMPORT_ENDINGS.map((e) => e.slice(1)) };
	return (await vscode.window.showOpenDialog({ canSelectMany: true, filters, openLabel: vscode.l10n.t('Import') })) ?? [];
}

function canImport(name: string): boolean {
	return IMPORT_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}

async function importOne(importer: Importer, from: vscode.Uri): Promise<ImportResult> {
	try {
		const bytes = await vscode.workspace.fs.readFile(from);
		return await importer({ name: nameOf(from), content: toBase64(bytes), language: uiLanguage() });
	} catch (error) {
		return { kind: 'refusal', message: error instanceof Error ? error.message : String(error) };
	}
}

async function save(from: vscode.Uri, result: Extract<ImportResult, { kind: 'imported' }>): Promise<Done> {
	const to = vscode.Uri.joinPath(from, '..', `${nameOf(from).replace(/\.[^.]+$/, '')}.minutes`);
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(to, { ignoreIfExists: false, overwrite: false, contents: new TextEncoder().encode(result.text) });
	if (await vscode.workspace.applyEdit(edit)) return { from, result, to };
	return {
		from,
		result: {
			kind: 'refusal',
			message: vscode.l10n.t('{0} exists already and was not replaced. Rename or delete it, then import again.', nameOf(to)),
		},
	};
}

/** Declared here because the common types of both extension hosts lack it. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

async function showOne({ from, result }: Done): Promise<void> {
	if (result.kind === 'refusal') {
		void vscode.window.showWarningMessage(`${nameOf(from)}: ${result.message}`);
		return;
	}
	const document = await vscode.workspace.openTextDocument({ language: 'minutes', content: result.text });
	const editor = await vscode.window.showTextDocument(document);
	const [doubt] = result.doubts;
	if (!doubt) {
		vscode.window.setStatusBarMessage(vscode.l10n.t('{0} is imported, without doubts.', nameOf(from)), 5000);
		return;
	}
	const show = vscode.l10n.t('Show the first');
	const message = vscode.l10n.t('{0} is imported. Doubtful places are marked “// import:”: {1}', nameOf(from), result.doubts.length);
	if ((await vscode.window.showInformationMessage(message, show)) === show) {
		const at = new vscode.Position(doubt.line, 0);
		editor.selection = new vscode.Selection(at, at);
		editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenter);
	}
}

/** What became of each file, with the lines to look at. */
async function showReport(done: readonly Done[]): Promise<void> {
	const lines = done.flatMap(({ from, result, to }) => {
		const path = vscode.workspace.asRelativePath(from);
		if (result.kind === 'refusal') return [`- ${path}: ${result.message}`];
		const target = to ? vscode.workspace.asRelativePath(to) : '';
		return [`- ${path} → ${target}`, ...result.doubts.map((d) => `  - ${target}:${d.line + 1}: ${d.message}`)];
	});
	const content = `# ${vscode.l10n.t('Import of minutes')}\n\n${lines.join('\n')}\n`;
	await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}
