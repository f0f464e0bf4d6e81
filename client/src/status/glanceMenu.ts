import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { GlanceResult, MessageRecord } from '../../../server/src/lsp/messages.ts';
import { GLANCE_REQUEST } from '../../../server/src/lsp/messages.ts';
import { askCurrent, minutesEditor } from '../current.ts';
import { quorumWords } from './quorumWords.ts';
import { problemCount } from './statusBar.ts';

interface Entry extends vscode.QuickPickItem {
	readonly run: () => unknown;
}

/** What the status bar leads to: the room, the decisions and the action items one by one, the problems, the preview, the outline. */
export async function showGlance(client: BaseLanguageClient): Promise<void> {
	const editor = minutesEditor();
	if (!editor) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('Open a minutes file first: the overview is about the file in the active editor.'),
		);
		return;
	}
	const glance = await askCurrent<GlanceResult>(client, editor.document, GLANCE_REQUEST, () => ({
		position: client.code2ProtocolConverter.asPosition(editor.selection.active),
	}));
	if (!glance) return;
	await choose(vscode.l10n.t('The meeting at a glance'), overview(editor, glance));
}

function overview(editor: vscode.TextEditor, glance: GlanceResult): Entry[] {
	const { people, decisions, actions } = glance;
	const open = actions.filter((action) => action.open);
	const problems = problemCount(editor.document.uri);
	const room = people.filter(({ presence }) => presence === 'yes');
	return [
		{
			label: `$(organization) ${vscode.l10n.t('In the room: {0} of {1}', room.length, people.length)}`,
			description: quorumWords(glance),
			run: () =>
				choose(
					vscode.l10n.t('In the room'),
					people.map((person) => personEntry(editor, person)),
				),
		},
		{
			label: `$(law) ${vscode.l10n.t('Decisions: {0}', decisions.length)}`,
			run: () =>
				choose(
					vscode.l10n.t('Decisions'),
					decisions.map((decision) => recordEntry(editor, decision)),
				),
		},
		{
			label: `$(checklist) ${vscode.l10n.t('Open action items: {0} of {1}', open.length, actions.length)}`,
			run: () =>
				choose(
					vscode.l10n.t('Action items'),
					actions.map((action) => recordEntry(editor, action, action.open ? '$(circle-large-outline)' : '$(pass)')),
				),
		},
		{
			label: `$(warning) ${vscode.l10n.t('Problems: {0}', problems)}`,
			run: () => vscode.commands.executeCommand('workbench.actions.view.problems'),
		},
		{ label: '', kind: vscode.QuickPickItemKind.Separator, run: () => undefined },
		{
			label: `$(open-preview) ${vscode.l10n.t('Preview beside the text')}`,
			run: () => vscode.commands.executeCommand('minutier.openPreviewToSide', editor.document.uri),
		},
		{ label: `$(symbol-class) ${vscode.l10n.t('Outline')}`, run: () => vscode.commands.executeCommand('outline.focus') },
	];
}

function personEntry(editor: vscode.TextEditor, { name, detail, presence, line }: GlanceResult['people'][number]): Entry {
	const icon = { yes: '$(pass-filled)', no: '$(circle-large-outline)', unknown: '$(question)' }[presence];
	const words = { yes: '', no: vscode.l10n.t('not in the room'), unknown: vscode.l10n.t('perhaps in the room') }[presence];
	return { label: `${icon} ${name}`, description: [detail, words].filter(Boolean).join(' – '), run: () => reveal(editor, line) };
}

function recordEntry(editor: vscode.TextEditor, { label, text, detail, line }: MessageRecord, icon = '$(law)'): Entry {
	return { label: `${icon} ${label}`, description: detail, detail: text, run: () => reveal(editor, line) };
}

async function choose(title: string, entries: readonly Entry[]): Promise<void> {
	const picked = await vscode.window.showQuickPick([...entries], { title, matchOnDescription: true, matchOnDetail: true });
	await picked?.run();
}

async function reveal({ document, viewColumn }: vscode.TextEditor, line: number): Promise<void> {
	const start = new vscode.Position(line, 0);
	await vscode.window.showTextDocument(document, { viewColumn, selection: new vscode.Range(start, start) });
}
