import * as vscode from 'vscode';

/** The file itself, or those below a folder whose names are wanted; see `filesIn`. */
export async function filesBelow(uri: vscode.Uri, isWanted: (name: string) => boolean): Promise<readonly vscode.Uri[]> {
	const { type } = await vscode.workspace.fs.stat(uri);
	return type & vscode.FileType.Directory ? filesIn(uri, isWanted) : [uri];
}

/**
 * The files of a folder and the folders below whose names are wanted. Hidden folders and packages are left out, and links to
 * folders: one may lead back up. Asked of the file system, not of the search, which a virtual workspace may lack.
 * @param isApart whether a folder below, which holds these names, is left out
 */
export async function filesIn(
	folder: vscode.Uri,
	isWanted: (name: string) => boolean,
	isApart: (names: readonly string[]) => boolean = () => false,
): Promise<readonly vscode.Uri[]> {
	const visit = async (at: vscode.Uri): Promise<readonly vscode.Uri[]> => {
		const entries = await vscode.workspace.fs.readDirectory(at);
		if (at !== folder && isApart(entries.map(([name]) => name))) return [];
		const found = entries.map(async ([name, type]): Promise<readonly vscode.Uri[]> => {
			const below = vscode.Uri.joinPath(at, name);
			if (name.startsWith('.')) return [];
			if ((type & vscode.FileType.Directory) === 0) return isWanted(name) ? [below] : [];
			return name === 'node_modules' || type & vscode.FileType.SymbolicLink ? [] : visit(below);
		});
		return (await Promise.all(found)).flat();
	};
	return visit(folder);
}

/** Whether a file of this name holds minutes. */
export function isMinutes(name: string): boolean {
	return MINUTES_ENDING.test(name);
}

/** Last part of the path. */
export function nameOf(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The name of minutes without its ending. */
export function stemOf(name: string): string {
	return name.replace(MINUTES_ENDING, '');
}

const MINUTES_ENDING = /\.(?:minutes|pv)$/i;
