import { assert } from 'chai';
import * as vscode from 'vscode';
import { activateExtension, closeAll, diagnostic, openFile, type, until } from './support.ts';

describe('the page of a rule', () => {
	before(activateExtension);
	afterEach(closeAll);

	it('is what the code of a problem leads to', async () => {
		const editor = await openFile('seance.minutes');
		await type(editor, '\n3. 3. Varia\n');
		const { code } = await diagnostic(
			editor.document.uri,
			({ code: each }) => typeof each === 'object' && each.value === 'item-number-doubled',
		);
		const target = typeof code === 'object' ? code.target : undefined;
		assert.strictEqual(target?.scheme, 'command');
		assert.strictEqual(target?.path, 'minutier.openRule');
		assert.deepEqual(JSON.parse(target?.query ?? ''), ['item-number-doubled']);
	});

	it('is offered by the light bulb', async () => {
		const editor = await openFile('seance.minutes');
		await type(editor, '\n3. 3. Varia\n');
		const { range } = await diagnostic(editor.document.uri, ({ code }) => typeof code === 'object' && code.value === 'item-number-doubled');
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			editor.document.uri,
			range,
		);
		assert.ok(actions.some(({ command }) => command?.command === 'minutier.openRule' && command.arguments?.[0] === 'item-number-doubled'));
	});

	it('opens as rendered Markdown, from the server', async () => {
		await vscode.commands.executeCommand('minutier.openRule', 'decision-without-text');
		const page = await until(vscode.workspace.onDidOpenTextDocument, () =>
			vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'minutier-rule'),
		);
		assert.match(page.getText(), /`decision-without-text` · DEC01/);
		const tabs = (): boolean =>
			vscode.window.tabGroups.all.some((group) => group.tabs.some(({ label }) => label.includes('decision-without-text')));
		await until(vscode.window.tabGroups.onDidChangeTabs, () => tabs() || undefined);
	});
});
