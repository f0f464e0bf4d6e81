import { folderOf } from '../../server/src/core/uri.ts';
import type { WorkspaceHost } from '../../server/src/core/workspace/workspace.ts';

/** Files in memory, address → text; the record may change under the host's feet as files do. */
export function memoryFiles(files: Record<string, string>): WorkspaceHost {
	return {
		async findProject(uri) {
			for (let folder = folderOf(uri); folder.length > 'file://'.length; folder = folderOf(folder)) {
				const text = files[`${folder}/minutier.json`];
				if (text !== undefined) return { uri: `${folder}/minutier.json`, text };
			}
			return undefined;
		},
		async listMinutes(projectFile) {
			const projects = Object.keys(files).filter((uri) => uri.endsWith('/minutier.json') && uri.startsWith(`${folderOf(projectFile)}/`));
			const inside = (uri: string, project: string): boolean => uri.startsWith(`${folderOf(project)}/`);
			return Object.keys(files).filter(
				(uri) =>
					/\.(?:minutes|pv)$/.test(uri) &&
					inside(uri, projectFile) &&
					!projects.some((other) => other !== projectFile && inside(uri, other)),
			);
		},
		readText: async (uri) => files[uri],
		readBase64: async (uri) => (files[uri] === undefined ? undefined : Buffer.from(files[uri], 'latin1').toString('base64')),
	};
}
