import { assert } from 'chai';
import * as vscode from 'vscode';
import { activateExtension, closeAll, codeOf, diagnostic, openFile, openText, type } from './support.ts';

describe('a minutes file in VS Code', () => {
	before(activateExtension);
	afterEach(closeAll);

	it('is recognised by its ending', async () => {
		const { document } = await openFile('seance.minutes');
		assert.strictEqual(document.languageId, 'minutes');
	});

	it('shows a problem as soon as it is typed, and no error elsewhere', async () => {
		const editor = await openFile('seance.minutes');
		const { document } = editor;
		await type(editor, '\n3. 3. Varia\n');
		const typed = document.lineCount - 2;
		const problem = await diagnostic(document.uri, ({ range }) => range.start.line === typed);
		assert.strictEqual(problem.source, 'minutier');
		assert.notStrictEqual(codeOf(problem), '');
		const errors = vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
		assert.deepEqual(
			errors.filter(({ range }) => range.start.line !== typed).map(({ message }) => message),
			[],
		);
	});

	it('takes the severity of a rule from the project file', async () => {
		const editor = await openFile('seance.minutes');
		await type(editor, '\n4. 4. Varia\n');
		const doubled = await diagnostic(editor.document.uri, (each) => codeOf(each) === 'item-number-doubled');
		assert.strictEqual(doubled.severity, vscode.DiagnosticSeverity.Error);
	});

	it('has an outline of agenda items, decisions and actions', async () => {
		const { document } = await openFile('seance.minutes');
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
		const names = symbols.map(({ name }) => name);
		for (const title of ['Ouverture', 'Heures d’ouverture', 'Rapport financier']) {
			assert.ok(
				names.some((name) => name.includes(title)),
				`${title} is missing in ${names.join(' | ')}`,
			);
		}
		const second = symbols.find(({ name }) => name.includes('Heures d’ouverture'));
		assert.strictEqual(second?.children.length, 2);
	});

	it('folds each agenda item', async () => {
		const { document } = await openFile('seance.minutes');
		const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
		const starts = ranges.map(({ start }) => document.lineAt(start).text);
		assert.ok(starts.includes('2. Heures d’ouverture'), starts.join(' | '));
	});

	it('shows the number that a record leaves out', async () => {
		const editor = await openText('Comité de Valbrume\nLe 11 mars 2025\n\n1. Ouverture\n\nDécision no 1 : Adopté.\n\n2. Budget\n\n');
		await type(editor, 'Décision : Le budget est adopté.');
		const { document } = editor;
		const all = new vscode.Range(0, 0, document.lineCount, 0);
		const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
		const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
		assert.ok(
			labels.some((label) => label.includes('2')),
			`no hint holds the number: ${labels.join(' | ')}`,
		);
	});
});
