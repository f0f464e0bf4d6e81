import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { ImportResult } from '../../server/src/lsp/messages.ts';
import { IMPORT_REQUEST, SETTINGS_SECTION } from '../../server/src/lsp/messages.ts';
import { openDraft } from './commands/draft.ts';
import type { WordWriter } from './commands/export.ts';
import { exportMinutes } from './commands/export.ts';
import type { Importer } from './commands/import.ts';
import { importMinutes } from './commands/import.ts';
import { LIVE_COMMANDS, liveEdit } from './commands/liveEdit.ts';
import { newMeeting } from './commands/newMeeting.ts';
import { openPreview } from './commands/openPreview.ts';
import { pasteAsMinutes } from './commands/pasteAsMinutes.ts';
import { printMinutes } from './commands/print.ts';
import { renumber } from './commands/renumber.ts';
import { createComparison } from './comparison/comparison.ts';
import { serveFiles } from './files.ts';
import { registerPasteProvider } from './pasteProvider.ts';
import { createPreviews } from './preview/previews.ts';
import { createRegisterView } from './register/registerView.ts';
import { createRulePages, ruleLinks } from './rules/rulePages.ts';
import { showGlance } from './status/glanceMenu.ts';
import { createStatusBar } from './status/statusBar.ts';

const LANGUAGE_ID = 'minutes';

/** Makes the language client of one host: a process on the desktop, a worker in the browser. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What stands in for a server in a worker, which holds no readers and writers of large formats. */
export interface StandIns {
	readonly importFile: Importer;
	readonly writeWord: WordWriter;
}

/** What both hosts do: start the server, register the commands. The client shows, the server decides. */
export async function activate(context: vscode.ExtensionContext, createClient: CreateClient, standIns?: StandIns): Promise<void> {
	const client = createClient(SETTINGS_SECTION, 'Minutier', {
		documentSelector: [{ language: LANGUAGE_ID }],
		synchronize: { configurationSection: SETTINGS_SECTION },
		middleware: ruleLinks,
	});
	serveFiles(client);
	const previews = createPreviews(client, context);
	const comparison = createComparison(client);
	const document = (): vscode.Uri | undefined => previews.active() ?? activeMinutes();
	context.subscriptions.push(
		previews,
		comparison,
		createRulePages(client),
		command('minutier.newMeeting', () => newMeeting(client, context.globalState)),
		command('minutier.meetingFromAgenda', (uri) => openDraft(client, uri ?? document(), 'minutes')),
		command('minutier.agendaFromMeeting', (uri) => openDraft(client, uri ?? document(), 'agenda')),
		command('minutier.nextMeeting', (uri) => openDraft(client, uri ?? document(), 'next')),
		vscode.commands.registerCommand('minutier.import', (uri: unknown, uris: unknown) =>
			importMinutes(standIns?.importFile ?? ((params) => client.sendRequest<ImportResult>(IMPORT_REQUEST, params)), chosenFiles(uri, uris)),
		),
		vscode.commands.registerCommand('minutier.export', (uri: unknown, uris: unknown) => {
			const chosen = chosenFiles(uri, uris);
			const active = document();
			return exportMinutes(client, context.globalState, chosen.length > 0 || !active ? chosen : [active], standIns?.writeWord);
		}),
		command('minutier.renumber', () => renumber(client, document())),
		command('minutier.openPreview', (uri) => openPreview(previews, uri ?? document(), vscode.ViewColumn.Active)),
		command('minutier.openPreviewToSide', (uri) => openPreview(previews, uri ?? document(), vscode.ViewColumn.Beside)),
		command('minutier.previewLayout', () => previews.of(document())?.changeLayout()),
		command('minutier.previewZoomIn', () => previews.of(document())?.zoom(1)),
		command('minutier.previewZoomOut', () => previews.of(document())?.zoom(-1)),
		command('minutier.previewZoomReset', () => previews.of(document())?.zoom(0)),
		command('minutier.print', (uri) => printMinutes(client, context.globalStorageUri, uri ?? document())),
		command('minutier.compare', (uri) => comparison.start(uri ?? document())),
		command('minutier.showGlance', () => showGlance(client)),
		command('minutier.pasteAsMinutes', () => pasteAsMinutes(client)),
		...Object.entries(LIVE_COMMANDS).map(([id, kind]) => command(id, () => liveEdit(client, kind))),
	);
	await client.start();
	// the register is shown where there are minutes
	void vscode.commands.executeCommand('setContext', 'minutier.active', true);
	context.subscriptions.push(
		{ dispose: () => client.dispose() },
		registerPasteProvider(client, LANGUAGE_ID),
		createStatusBar(client),
		createRegisterView(client),
	);
}

function command(id: string, run: (uri?: vscode.Uri) => unknown): vscode.Disposable {
	return vscode.commands.registerCommand(id, (argument: unknown) => run(argument instanceof vscode.Uri ? argument : undefined));
}

/** The files that the explorer hands over: the one clicked, and all that are selected with it. */
function chosenFiles(uri: unknown, uris: unknown): readonly vscode.Uri[] {
	const all = Array.isArray(uris) ? uris : [uri];
	return all.filter((u): u is vscode.Uri => u instanceof vscode.Uri);
}

function activeMinutes(): vscode.Uri | undefined {
	const active = vscode.window.activeTextEditor?.document;
	return active?.languageId === LANGUAGE_ID ? active.uri : undefined;
}
