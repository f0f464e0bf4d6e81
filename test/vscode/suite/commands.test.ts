import { assert } from 'chai';
import * as vscode from 'vscode';
import { activateExtension, closeAll, openFile, openText, type, until } from './support.ts';

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

	it('import opens a text file as untitled minutes, and leaves the file alone', async () => {
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
		void vscode.commands.executeCommand('minutier.import', vscode.Uri.joinPath(folder, 'ancien.txt'));
		const document = await until(vscode.window.onDidChangeActiveTextEditor, () => {
			const active = vscode.window.activeTextEditor?.document;
			return active?.isUntitled && active.languageId === 'minutes' ? active : undefined;
		});
		assert.match(document.getText(), /^2\. Puits\n\n\/\/ import: .*\nAction : Analyser l’eau du puits\n$/m);
	});

	it('import of a folder leaves out a link that leads back up', async () => {
		const { File, Directory, SymbolicLink } = vscode.FileType;
		const note = new TextEncoder().encode('Comité du puits\n\n1. Puits\n\nLe puits est propre.\n\n2. Varia\n');
		const refuse = (): never => {
			throw vscode.FileSystemError.NoPermissions();
		};
		const files = vscode.workspace.registerFileSystemProvider('boucle', {
			onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
			watch: () => vscode.Disposable.from(),
			stat: ({ path }) => ({ type: path.endsWith('.txt') ? File : Directory, ctime: 0, mtime: 0, size: note.length }),
			readDirectory: () => [
				['ancien.txt', File],
				['retour', Directory | SymbolicLink],
			],
			readFile: () => note,
			createDirectory: refuse,
			writeFile: refuse,
			delete: refuse,
			rename: refuse,
		});
		try {
			void vscode.commands.executeCommand('minutier.import', vscode.Uri.parse('boucle:/archives'));
			const document = await until(vscode.window.onDidChangeActiveTextEditor, () => {
				const active = vscode.window.activeTextEditor?.document;
				return active?.isUntitled && active.languageId === 'minutes' ? active : undefined;
			});
			assert.match(document.getText(), /Le puits est propre\./);
		} finally {
			files.dispose();
		}
	});

	it('the next meeting opens as untitled minutes, with what is still to be done', async () => {
		await openFile('seance.minutes');
		void vscode.commands.executeCommand('minutier.nextMeeting');
		const document = await until(vscode.workspace.onDidChangeTextDocument, () => {
			const active = vscode.window.activeTextEditor?.document;
			return active?.isUntitled && active.getText() !== '' ? active : undefined;
		});
		assert.match(document.getText(), /\nSéance précédente\u00a0: 11 mars 2025\n/);
		assert.match(document.getText(), /\n {2}Origine\u00a0: .+ 1 du 11 mars 2025\n/);
	});

	it('compare lists what the twin says differently, follows the text, and ends with its tab', async () => {
		const { document } = await openFile('seance.minutes');
		const found = (): string[] =>
			vscode.languages.getDiagnostics(document.uri).flatMap((d) => (/^compar/.test(d.source ?? '') ? [String(d.code)] : []));
		const listed = (codes: string[]): Promise<true> =>
			until(vscode.languages.onDidChangeDiagnostics, () => (found().join() === codes.join() ? (true as const) : undefined));
		void vscode.commands.executeCommand('minutier.compare');
		await listed(['seconder', 'due']);
		const places = vscode.languages.getDiagnostics(document.uri).flatMap((d) => (d.code === 'due' ? (d.relatedInformation ?? []) : []));
		assert.match(places[0]?.location.uri.path ?? '', /seance\.en\.minutes$/);
		assert.strictEqual(places[0]?.location.range.start.line, 30);
		const change = new vscode.WorkspaceEdit();
		const at = document.positionAt(document.getText().indexOf('28 mars'));
		change.replace(document.uri, new vscode.Range(at, at.translate(0, 2)), '29');
		await vscode.workspace.applyEdit(change);
		await listed(['seconder']);
		await vscode.commands.executeCommand('workbench.action.files.revert');
		await closeAll();
		await listed([]);
	});

	it('renumber leaves approved minutes alone', async () => {
		const text = 'Comité de Valbrume\nLe 11 mars 2025\nÉtat : approuvé\n\n1. Ouverture\n\nDécision no 7 : Adopté.\n';
		const { document } = await openText(text);
		await vscode.commands.executeCommand('minutier.renumber');
		assert.strictEqual(document.getText(), text);
	});

	it('a new decision goes below the paragraph, pushes the numbers below down, and one undo takes it back', async () => {
		const editor = await openFile('seance.minutes');
		const { document } = editor;
		const before = document.getText();
		const line = before.split('\n').indexOf('2. Heures d’ouverture');
		editor.selection = new vscode.Selection(line, 3, line, 3);
		await vscode.commands.executeCommand('minutier.newDecision');
		assert.match(
			document.getText(),
			/^2\. Heures d’ouverture\n\nDécision no\u00a02\u00a0: \n {2}Proposée par\u00a0: \n {2}Appuyée par\u00a0: \n {2}\n/m,
		);
		assert.match(document.getText(), /^Décision no 3 : La bibliothèque ouvre/m);
		await vscode.commands.executeCommand('undo');
		assert.strictEqual(document.getText(), before);
	});

	it('an action is marked as done today', async () => {
		const editor = await openText('Comité de Valbrume\n\n1. Ouverture\n\nSuivi 1 : Appeler.\n');
		editor.selection = new vscode.Selection(4, 12, 4, 12);
		await vscode.commands.executeCommand('minutier.markDone');
		assert.match(editor.document.getText(), /^Suivi 1 : Appeler\.\n {2}État\u00a0: terminée\n {2}Terminée le\u00a0: \d+/m);
	});

	it('Enter goes on with the people of a group, and an empty one ends it', async () => {
		const editor = await openText('Comité de Valbrume\n\nMembres :');
		const { document } = editor;
		const becomes = (text: string): Promise<boolean> =>
			until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === text || undefined);
		await type(editor, '\n');
		await becomes('Comité de Valbrume\n\nMembres :\n- ');
		await type(editor, 'Ann Lee');
		await type(editor, '\n');
		await becomes('Comité de Valbrume\n\nMembres :\n- Ann Lee\n- ');
		await type(editor, '\n');
		await becomes('Comité de Valbrume\n\nMembres :\n- Ann Lee\n\n');
	});

	it('a table of people becomes their list', async () => {
		const editor = await openText('Comité de Valbrume\n\nMembres :\n');
		editor.selection = new vscode.Selection(3, 0, 3, 0);
		await vscode.env.clipboard.writeText('Nom\tOrganisme\nAnn Lee\tNord\nGuy Lau\tSud\n');
		await vscode.commands.executeCommand('minutier.pasteAsMinutes');
		assert.strictEqual(editor.document.getText(), 'Comité de Valbrume\n\nMembres :\n- Ann Lee, Nord\n- Guy Lau, Sud');
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
