import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RegisterLine, RegisterResult } from '../../../server/src/lsp/messages.ts';
import { REGISTER_CHANGED, REGISTER_REQUEST } from '../../../server/src/lsp/messages.ts';

interface Group {
	readonly label: string;
	readonly icon: string;
	readonly state: vscode.TreeItemCollapsibleState;
	readonly lines: readonly RegisterLine[];
}

/** The view “Register” in the explorer: overdue and open action items and the decisions of the series; a click opens the place. */
export function createRegisterView(client: BaseLanguageClient): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	const view = vscode.window.createTreeView<Group | RegisterLine>('minutier.register', {
		treeDataProvider: {
			onDidChangeTreeData: changed.event,
			getTreeItem: (element) => ('lines' in element ? groupItem(element) : lineItem(element, client)),
			getChildren: async (element) => (!element ? groups(client) : 'lines' in element ? [...element.lines] : []),
		},
	});
	const refresh = (): void => changed.fire();
	return vscode.Disposable.from(
		view,
		changed,
		client.onNotification(REGISTER_CHANGED, refresh),
		vscode.workspace.onDidSaveTextDocument(refresh),
		vscode.window.onDidChangeActiveTextEditor(refresh),
	);
}

/** Groups without a line are left out; without any the view says so. */
async function groups(client: BaseLanguageClient): Promise<Group[]> {
	const { overdue, open, decisions } = await client.sendRequest<RegisterResult>(REGISTER_REQUEST);
	const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
	const all: Group[] = [
		{ label: vscode.l10n.t('Overdue'), icon: 'warning', state: Expanded, lines: overdue },
		{ label: vscode.l10n.t('Open action items'), icon: 'checklist', state: Expanded, lines: open },
		{ label: vscode.l10n.t('Decisions'), icon: 'law', state: Collapsed, lines: decisions },
	];
	return all.filter(({ lines }) => lines.length > 0);
}

function groupItem({ label, icon, state, lines }: Group): vscode.TreeItem {
	const item = new vscode.TreeItem(label, state);
	item.id = icon;
	item.iconPath = new vscode.ThemeIcon(icon);
	item.description = String(lines.length);
	return item;
}

function lineItem({ id, label, detail, place }: RegisterLine, client: BaseLanguageClient): vscode.TreeItem {
	const item = new vscode.TreeItem(label);
	const uri = client.protocol2CodeConverter.asUri(place.uri);
	const { start, end } = place.range;
	item.id = id;
	item.description = detail;
	item.tooltip = `${label}\n${detail}`;
	const selection = new vscode.Range(start.line, start.character, end.line, end.character);
	item.command = { command: 'vscode.open', title: label, arguments: [uri, { selection }] };
	return item;
}
