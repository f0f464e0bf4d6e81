import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { GlanceResult, LiveEditParams, LiveEditResult } from '../../../server/src/lsp/messages.ts';
import { GLANCE_REQUEST, LIVE_EDIT_REQUEST } from '../../../server/src/lsp/messages.ts';
import { clock } from '../clock.ts';
import { askCurrent, minutesEditor } from '../current.ts';

type LiveKind = LiveEditParams['wish']['kind'];

/** The commands of a live meeting, and what each writes. */
export const LIVE_COMMANDS: Readonly<Record<string, LiveKind>> = {
	'minutier.insertTime': 'time',
	'minutier.insertOpening': 'opening',
	'minutier.insertAdjournment': 'adjournment',
	'minutier.insertArrival': 'arrival',
	'minutier.insertDeparture': 'departure',
	'minutier.toggleClosedSession': 'closed',
	'minutier.newItem': 'item',
	'minutier.newDecision': 'decision',
	'minutier.newAction': 'action',
	'minutier.markDone': 'done',
};

/** Writes what happens now at the cursor of the active minutes, in one step of the undo history; an arrival or a departure asks who it is. */
export async function liveEdit(client: BaseLanguageClient, kind: LiveKind): Promise<void> {
	const editor = minutesEditor();
	if (!editor) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Open a minutes file first: the cursor shows where to write.'));
		return;
	}
	// The clock is read when the key is pressed: picking a person takes its time.
	const now = clock();
	const person = kind === 'arrival' || kind === 'departure' ? await pickPerson(client, editor, kind) : undefined;
	if (person === null) return;
	const result = await askCurrent<LiveEditResult & { readonly version?: number }>(client, editor.document, LIVE_EDIT_REQUEST, () => ({
		position: client.code2ProtocolConverter.asPosition(editor.selection.active),
		wish: { kind, ...now, ...(person === undefined ? {} : { person }) },
	}));
	if (result?.kind === 'refusal') void vscode.window.showWarningMessage(result.message);
	else if (result) await apply(client, editor, result);
}

/** Makes room first: a snippet that is inserted behind other text would be indented like it. */
async function apply(
	client: BaseLanguageClient,
	editor: vscode.TextEditor,
	result: LiveEditResult & { readonly kind: 'edits' },
): Promise<void> {
	const edits = await client.protocol2CodeConverter.asTextEdits([...result.edits]);
	const { snippet } = result;
	if (edits.length > 0) {
		const change = (builder: vscode.TextEditorEdit): void => edits.forEach(({ range, newText }) => builder.replace(range, newText));
		if (!(await editor.edit(change, { undoStopBefore: true, undoStopAfter: !snippet }))) return;
	}
	if (!snippet) return;
	const position = client.protocol2CodeConverter.asPosition(snippet.position);
	await editor.insertSnippet(new vscode.SnippetString(snippet.text), position, { undoStopBefore: edits.length === 0, undoStopAfter: true });
	editor.revealRange(editor.selection);
	await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn });
}

/** Who comes or leaves: those who may, first; a name that is not listed can be typed. Null when nobody was picked. */
async function pickPerson(client: BaseLanguageClient, editor: vscode.TextEditor, kind: 'arrival' | 'departure'): Promise<string | null> {
	const glance = await askCurrent<GlanceResult>(client, editor.document, GLANCE_REQUEST, () => ({
		position: client.code2ProtocolConverter.asPosition(editor.selection.active),
	}));
	const wrong = kind === 'arrival' ? 'yes' : 'no';
	const people = (glance?.people ?? []).map(({ name, detail, presence }) => ({
		label: name,
		description: detail,
		fits: presence !== wrong,
	}));
	const listed = people.filter(({ fits }) => fits);
	const pick = vscode.window.createQuickPick();
	pick.title = kind === 'arrival' ? vscode.l10n.t('Who arrives?') : vscode.l10n.t('Who leaves?');
	pick.placeholder = vscode.l10n.t('Pick a person or type a name');
	pick.matchOnDescription = true;
	pick.items = listed;
	pick.onDidChangeValue((value) => {
		const typed = value.trim();
		const known = typed === '' || listed.some(({ label, description }) => includes(label, typed) || includes(description, typed));
		pick.items = known ? listed : [...listed, { label: typed, description: vscode.l10n.t('not in the attendance') }];
	});
	return new Promise((resolve) => {
		pick.onDidAccept(() => {
			resolve(pick.selectedItems[0]?.label ?? null);
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(null);
			pick.dispose();
		});
		pick.show();
	});
}

function includes(text: string, part: string): boolean {
	return text.toLowerCase().includes(part.toLowerCase());
}
