import { assert } from 'chai';
import * as vscode from 'vscode';
import { activateExtension, closeAll, openFile, openText, until } from './support.ts';

describe('the commands of Minutier', () => {
	before(activateExtension);
	afterEach(closeAll);

	it('renumber corrects later records and references to them, and one undo takes it back', async () => {
		const editor = await openFile('seance.minutes');
		const { document } = editor;
		const line = document.getText().split('\n').indexOf('2. Heures d’ouverture');
		await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), 'Décision no 2 : Le calendrier est adopté.\n\n'));
		const before = document.getText();
		await vscode.commands.executeCommand('minutier.renumber');
		const after = document.getText();
		assert.match(after, /^Décision no 2 : Le calendrier est adopté\.$/m);
		assert.match(after, /^Décision no 3 : La bibliothèque ouvre/m);
		await vscode.commands.executeCommand('undo');
		assert.strictEqual(document.getText(), before);
	});

	it('renumber leaves approved minutes alone', async () => {
		const text = 'Comité de Valbrume\nLe 11 mars 2025\nÉtat : approuvé\n\n1. Ouverture\n\nDécision no 7 : Adopté.\n';
		const { document } = await openText(text);
		await vscode.commands.executeCommand('minutier.renumber');
		assert.strictEqual(document.getText(), text);
	});

	it('preview opens beside the text, once for each document', async () => {
		await openFile('seance.minutes');
		await vscode.commands.executeCommand('minutier.openPreviewToSide');
		await vscode.commands.executeCommand('minutier.openPreviewToSide');
		const found = await until(vscode.window.tabGroups.onDidChangeTabs, () => (previews().length > 0 ? previews() : undefined));
		assert.strictEqual(found.length, 1);
		assert.match(found[0]?.label ?? '', /seance\.minutes/);
		assert.strictEqual(found[0]?.group.viewColumn, vscode.ViewColumn.Two);
	});
});

function previews(): vscode.Tab[] {
	const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
	return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('minutier.preview'));
}
