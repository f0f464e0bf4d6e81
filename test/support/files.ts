import { folderOf } from '../../server/src/core/project/uri.ts';
import type { WorkspaceHost } from '../../server/src/core/workspace.ts';

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
		readText: async (uri) => files[uri],
	};
}
