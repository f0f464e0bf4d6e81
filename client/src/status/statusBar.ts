import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { GlanceResult } from '../../../server/src/lsp/messages.ts';
import { GLANCE_REQUEST } from '../../../server/src/lsp/messages.ts';
import { minutesEditor } from '../current.ts';
import { newest } from '../newest.ts';
import { quorumWords } from './quorumWords.ts';

/** The meeting at a glance in the status bar, for the place of the cursor: who is in the room, quorum, decisions, open action items, problems. */
export function createStatusBar(client: BaseLanguageClient): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('minutier.glance', vscode.StatusBarAlignment.Left, 50);
	item.name = vscode.l10n.t('The meeting at a glance');
	item.command = 'minutier.showGlance';
	const refresh = newest(show);

	async function show(): Promise<void> {
		const editor = minutesEditor();
		if (!editor) return item.hide();
		const glance = await client.sendRequest<GlanceResult | null>(GLANCE_REQUEST, {
			textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
			position: client.code2ProtocolConverter.asPosition(editor.selection.active),
		});
		if (!glance) return item.hide();
		fill(item, glance, problemCount(editor.document.uri));
		item.show();
	}

	const isShown = (document: vscode.TextDocument): boolean => document === minutesEditor()?.document;
	const subscriptions = [
		vscode.window.onDidChangeActiveTextEditor(refresh),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => isShown(textEditor.document) && refresh()),
		vscode.workspace.onDidChangeTextDocument(({ document }) => isShown(document) && refresh()),
		vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			const shown = minutesEditor()?.document.uri.toString();
			if (uris.some((uri) => uri.toString() === shown)) void refresh();
		}),
	];
	void refresh();
	return vscode.Disposable.from(item, ...subscriptions);
}

/** Errors and warnings of the file; information and hints are no reason to look. */
export function problemCount(uri: vscode.Uri): number {
	return vscode.languages
		.getDiagnostics(uri)
		.filter(({ source, severity }) => source === 'minutier' && severity <= vscode.DiagnosticSeverity.Warning).length;
}

function fill(item: vscode.StatusBarItem, glance: GlanceResult, problems: number): void {
	const { people, voting, required, met, decisions, actions } = glance;
	const room = people.filter(({ presence }) => presence === 'yes').length;
	const open = actions.filter((action) => action.open).length;
	const mark = met === undefined ? '$(question)' : met ? '$(pass)' : '$(error)';
	item.text = [
		`$(organization) ${room}`,
		...(required === undefined ? [] : [`${mark} ${vscode.l10n.t('quorum {0}/{1}', voting, required)}`]),
		`$(law) ${decisions.length}`,
		`$(checklist) ${open}`,
		...(problems > 0 ? [`$(warning) ${problems}`] : []),
	].join('  ');
	const lines = [
		vscode.l10n.t('In the room: {0} of {1}', room, people.length),
		quorumWords(glance),
		vscode.l10n.t('Decisions: {0}', decisions.length),
		vscode.l10n.t('Open action items: {0} of {1}', open, actions.length),
		vscode.l10n.t('Problems: {0}', problems),
	].filter((line) => line !== '');
	item.tooltip = lines.join('\n');
	item.accessibilityInformation = { label: lines.join(', ') };
	item.backgroundColor = met === false ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
}
