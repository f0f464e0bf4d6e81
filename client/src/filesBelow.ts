import * as vscode from 'vscode';

/** The file itself, or those below a folder whose names are wanted; hidden folders and packages are left out. */
export async function filesBelow(uri: vscode.Uri, isWanted: (name: string) => boolean): Promise<readonly vscode.Uri[]> {
	const { type } = await vscode.workspace.fs.stat(uri);
	if ((type & vscode.FileType.Directory) === 0) return [uri];
	const entries = await vscode.workspace.fs.readDirectory(uri);
	const below = entries
		.filter(
			([name, kind]) => !name.startsWith('.') && ((kind & vscode.FileType.Directory) !== 0 ? name !== 'node_modules' : isWanted(name)),
		)
		.map(([name]) => vscode.Uri.joinPath(uri, name));
	return (await Promise.all(below.map((file) => filesBelow(file, isWanted)))).flat();
}

/** Last part of the path. */
export function nameOf(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
