import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportParams, ExportResult } from '../../../server/src/lsp/messages.ts';
import { EXPORT_ENDINGS, EXPORT_REQUEST } from '../../../server/src/lsp/messages.ts';
import { filesBelow, isMinutes, nameOf, stemOf } from '../filesBelow.ts';
import { uiLanguage } from '../uiLanguage.ts';
import type { ExportChoice } from './exportChoice.ts';
import { askExportChoice } from './exportChoice.ts';

/** Declared here because the common types of both extension hosts lack them. */
declare const atob: (text: string) => string;
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Writes the Word file of a sheet: a worker of its own in the browser. */
export type WordWriter = (sheet: object) => Promise<ExportResult>;

/** A file that is ready to be written, or the reason why there is none. */
type Made =
	/** `note`: what to do with a page that could not be printed. */
	| { readonly kind: 'file'; readonly bytes: Uint8Array; readonly ending: string; readonly note?: string }
	| { readonly kind: 'refusal'; readonly message: string };

type Make = (file: vscode.Uri) => Promise<Made>;

/**
 * Exports minutes, saved or not, on any file system. One document goes where the save dialog says; several, or those below
 * a folder, go into a folder, and none replaces a file without a question.
 */
export async function exportMinutes(
	client: BaseLanguageClient,
	memory: vscode.Memento,
	chosen: readonly vscode.Uri[],
	writeWord?: WordWriter,
): Promise<void> {
	const isOne = chosen.length === 1 && (chosen[0]?.scheme === 'untitled' || (await isFile(chosen[0] as vscode.Uri)));
	const files = isOne ? chosen : (await Promise.all(chosen.map((uri) => filesBelow(uri, isMinutes)))).flat();
	const [first] = files;
	if (!first) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('There are no minutes to export here. Open some, or choose a folder that holds some.'),
		);
		return;
	}
	const choice = await askExportChoice(memory);
	if (!choice) return;
	const make: Make = (file) => makeFile(client, file, choice, writeWord);
	if (isOne) await exportOne(first, choice, make);
	else await exportAll(files, choice, make);
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
	return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) === 0;
}

/** One document in the format of a choice. */
export async function makeFile(client: BaseLanguageClient, file: vscode.Uri, choice: ExportChoice, writeWord?: WordWriter): Promise<Made> {
	try {
		const params: ExportParams = {
			...choice,
			uri: client.code2ProtocolConverter.asUri(file),
			text: await textOf(file),
			language: uiLanguage(),
		};
		const answer = await client.sendRequest<ExportResult>(EXPORT_REQUEST, params);
		const result = answer.kind === 'sheet' && writeWord ? await writeWord(answer.sheet) : answer;
		if (result.kind === 'file') return { kind: 'file', bytes: fromBase64(result.content), ending: EXPORT_ENDINGS[choice.to] };
		if (result.kind === 'page') return { kind: 'file', bytes: new TextEncoder().encode(result.html), ending: 'html', note: result.message };
		return { kind: 'refusal', message: result.kind === 'refusal' ? result.message : vscode.l10n.t('This format cannot be written here.') };
	} catch (error) {
		return { kind: 'refusal', message: messageOf(error) };
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** The text as it is in the editor, where the file is open. */
async function textOf(file: vscode.Uri): Promise<string> {
	const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
	return open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

function fromBase64(content: string): Uint8Array {
	return Uint8Array.from(atob(content), (unit) => unit.charCodeAt(0));
}

async function exportOne(file: vscode.Uri, choice: ExportChoice, make: Make): Promise<void> {
	const made = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting {0}', nameOf(file)) },
		() => make(file),
	);
	if (made.kind === 'refusal') {
		void vscode.window.showWarningMessage(made.message);
		return;
	}
	// the dialog asks before a file is replaced
	const to = await vscode.window.showSaveDialog({
		defaultUri: besideOf(file, made.ending, choice),
		filters: { [made.ending.toUpperCase()]: [made.ending] },
		saveLabel: vscode.l10n.t('Export'),
	});
	if (!to) return;
	await vscode.workspace.fs.writeFile(to, made.bytes);
	const open = vscode.l10n.t('Open');
	const said = vscode.l10n.t('{0} is written.', nameOf(to));
	const answer = await vscode.window.showInformationMessage(made.note === undefined ? said : `${said} ${made.note}`, open);
	if (answer === open) await openResult(to);
}

/** Beside the source; an untitled document has only the workspace to lie in. */
function besideOf(file: vscode.Uri, ending: string, { extract }: ExportChoice): vscode.Uri | undefined {
	const folder = file.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(file, '..');
	return folder && vscode.Uri.joinPath(folder, outputName(nameOf(file), ending, extract));
}

function outputName(name: string, ending: string, extract: string | undefined): string {
	const part = extract === undefined ? '' : `-${extract.replace(/[^\p{L}\p{N}.-]+/gu, '-')}`;
	return `${stemOf(name)}${part}.${ending}`;
}

/** Text opens in the editor, everything else in the program that the system has for it. */
async function openResult(file: vscode.Uri): Promise<void> {
	if (/\.(?:md|csv|xml|json|ics)$/.test(file.path) || file.scheme !== 'file') await vscode.commands.executeCommand('vscode.open', file);
	else await vscode.env.openExternal(file);
}

async function exportAll(files: readonly vscode.Uri[], choice: ExportChoice, make: Make): Promise<void> {
	const picked = await vscode.window.showOpenDialog({
		canSelectFiles: false,
		canSelectFolders: true,
		defaultUri: vscode.Uri.joinPath(files[0] as vscode.Uri, '..'),
		openLabel: vscode.l10n.t('Export here'),
	});
	const folder = picked?.[0];
	if (!folder) return;
	const replaces = await askToReplace(folder, files, choice);
	if (replaces === undefined) return;
	const refusals: string[] = [];
	let written = 0;
	await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting minutes'), cancellable: true },
		async (progress, token) => {
			// one at a time: a folder may hold many years
			for (const file of files) {
				if (token.isCancellationRequested) break;
				progress.report({ message: nameOf(file), increment: 100 / files.length });
				const made = await make(file);
				if (made.kind === 'refusal') {
					refusals.push(`${nameOf(file)}: ${made.message}`);
					continue;
				}
				const to = vscode.Uri.joinPath(folder, outputName(nameOf(file), made.ending, choice.extract));
				if (!replaces && (await exists(to))) continue;
				try {
					await vscode.workspace.fs.writeFile(to, made.bytes);
					written++;
				} catch (error) {
					// the others are written all the same
					refusals.push(`${nameOf(to)}: ${messageOf(error)}`);
				}
			}
		},
	);
	const said = vscode.l10n.t('Files written: {0}', written);
	if (refusals.length > 0) void vscode.window.showWarningMessage(`${said} · ${refusals.join(' · ')}`);
	else void vscode.window.showInformationMessage(said);
}

/** Whether files that exist already are replaced; undefined when nothing is to be done. */
async function askToReplace(folder: vscode.Uri, files: readonly vscode.Uri[], choice: ExportChoice): Promise<boolean | undefined> {
	const targets = files.map((file) => vscode.Uri.joinPath(folder, outputName(nameOf(file), EXPORT_ENDINGS[choice.to], choice.extract)));
	const there = (await Promise.all(targets.map(exists))).filter(Boolean).length;
	if (there === 0) return false;
	const replace = vscode.l10n.t('Replace');
	const keep = vscode.l10n.t('Keep them');
	const answer = await vscode.window.showWarningMessage(
		vscode.l10n.t('Files of these names that exist already: {0}. Replace them?', there),
		{ modal: true },
		replace,
		keep,
	);
	return answer === undefined ? undefined : answer === replace;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch {
		return false;
	}
}
