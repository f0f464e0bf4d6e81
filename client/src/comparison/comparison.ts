import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CompareResult, MessageRange, TwinResult } from '../../../server/src/lsp/messages.ts';
import { COMPARE_REQUEST, TWIN_REQUEST } from '../../../server/src/lsp/messages.ts';
import { askCurrent } from '../current.ts';
import { nameOf } from '../filesBelow.ts';
import { newest } from '../newest.ts';
import { uiLanguage } from '../uiLanguage.ts';

/** In both extension hosts; their common types lack them. */
declare function setTimeout(run: () => unknown, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** A pause in typing after which the texts are compared again. */
const PAUSE = 500;

export interface Comparison extends vscode.Disposable {
	/** Shows a document beside its twin in the other language, and what they do not say alike among the problems. */
	start(uri: vscode.Uri | undefined): Promise<void>;
}

interface Compared {
	readonly first: vscode.Uri;
	readonly second: vscode.Uri;
}

interface Answer extends Compared {
	readonly differences: CompareResult['differences'];
}

/** One comparison at a time: it follows what is written, and ends when the tab of either text is closed. */
export function createComparison(client: BaseLanguageClient): Comparison {
	const list = vscode.languages.createDiagnosticCollection('minutier.comparison');
	let compared: Compared | undefined;
	let pause: unknown;
	const refresh = newest(async () => {
		const answer = compared && (await ask(compared.first));
		// it may have ended meanwhile
		if (answer && compared) fill(answer);
		else stop();
	});

	async function ask(first: vscode.Uri): Promise<Answer | null> {
		const document = await vscode.workspace.openTextDocument(first);
		const result = await askCurrent<CompareResult>(client, document, COMPARE_REQUEST, () => ({ language: uiLanguage() }));
		return result && { first, second: client.protocol2CodeConverter.asUri(result.twin), differences: result.differences };
	}

	function fill(answer: Answer): void {
		compared = answer;
		list.clear();
		list.set(diagnostics(answer));
	}

	function stop(): void {
		compared = undefined;
		list.clear();
	}

	/** Whether the twin of the active editor's document exists decides where the command is offered. */
	async function offer(editor: vscode.TextEditor | undefined): Promise<void> {
		if (editor?.document.languageId !== 'minutes') return;
		const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document);
		const twin = await client.sendRequest<TwinResult>(TWIN_REQUEST, { textDocument }).catch(() => null);
		if (editor === vscode.window.activeTextEditor) void vscode.commands.executeCommand('setContext', 'minutier.hasTwin', twin !== null);
	}

	const subscriptions = [
		vscode.window.onDidChangeActiveTextEditor(offer),
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (!compared || !isOneOf(compared, document.uri)) return;
			clearTimeout(pause);
			pause = setTimeout(refresh, PAUSE);
		}),
		vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
			if (compared && closed.length > 0 && !isShown(compared)) stop();
		}),
	];

	void offer(vscode.window.activeTextEditor);
	return {
		async start(uri) {
			if (!uri) {
				void vscode.window.showInformationMessage(
					vscode.l10n.t('Open a minutes file first: its text is compared with that in the other language.'),
				);
				return;
			}
			const answer = await ask(uri);
			if (!answer) {
				void vscode.window.showInformationMessage(
					vscode.l10n.t(
						'No file beside this one records the meeting in the other language. It would be named like this one, with .fr or .en before the extension.',
					),
				);
				return;
			}
			// tabs that this closes end no comparison
			await show(answer);
			fill(answer);
			if (answer.differences.length > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
			vscode.window.setStatusBarMessage(summary(answer), 10_000);
		},
		dispose() {
			clearTimeout(pause);
			for (const each of [list, ...subscriptions]) each.dispose();
		},
	};
}

/** The texts side by side: the first where it is already, its twin beside it. */
async function show({ first, second }: Compared): Promise<void> {
	const editor = await vscode.window.showTextDocument(first, { preview: false });
	const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === second.toString());
	const viewColumn = open?.viewColumn ?? (editor.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
	await vscode.window.showTextDocument(second, { viewColumn, preserveFocus: true, preview: false });
}

function summary({ first, second, differences: { length: count } }: Answer): string {
	const names = [nameOf(first), nameOf(second)] as const;
	if (count === 0) return vscode.l10n.t('{0} and {1} say the same.', ...names);
	return vscode.l10n.t('Differences between {0} (first text) and {1} (second text): {2}', ...names, count);
}

/** Each difference once: where the first text has it, else in the second, with a link to the other place. */
function diagnostics({ first, second, differences }: Answer): [vscode.Uri, vscode.Diagnostic[]][] {
	const byFile: { readonly first: vscode.Diagnostic[]; readonly second: vscode.Diagnostic[] } = { first: [], second: [] };
	for (const { kind, message, a, b } of differences) {
		const diagnostic = new vscode.Diagnostic(asRange(a ?? b), message, vscode.DiagnosticSeverity.Warning);
		diagnostic.source = vscode.l10n.t('comparison');
		diagnostic.code = kind;
		if (a && b) {
			const place = new vscode.Location(second, asRange(b));
			diagnostic.relatedInformation = [
				new vscode.DiagnosticRelatedInformation(place, vscode.l10n.t('the same place in {0}', nameOf(second))),
			];
		}
		byFile[a ? 'first' : 'second'].push(diagnostic);
	}
	return [
		[first, byFile.first],
		[second, byFile.second],
	];
}

function asRange(range: MessageRange | undefined): vscode.Range {
	return range
		? new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character)
		: new vscode.Range(0, 0, 0, 0);
}

function isOneOf({ first, second }: Compared, uri: vscode.Uri): boolean {
	return [first, second].some((one) => one.toString() === uri.toString());
}

/** Whether both texts have a tab. */
function isShown({ first, second }: Compared): boolean {
	const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
	const uris = new Set(tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : [])));
	return [first, second].every((uri) => uris.has(uri.toString()));
}
