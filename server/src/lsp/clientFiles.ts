import type { Connection } from 'vscode-languageserver';
import type { WorkspaceHost } from '../core/workspace/workspace.ts';
import type { FileParams, MinutesFilesResult, ProjectFileResult, ReadFileResult } from './messages.ts';
import { MINUTES_FILES_REQUEST, PROJECT_FILE_REQUEST, READ_BYTES_REQUEST, READ_FILE_REQUEST } from './messages.ts';

/** Files as the client sees them. A client that does not know these requests has none. */
export function clientFiles(connection: Connection): WorkspaceHost {
	async function ask<Result>(request: string, uri: string): Promise<Result | undefined> {
		if (uri.startsWith('untitled:')) return undefined;
		const params: FileParams = { uri };
		try {
			return (await connection.sendRequest<Result | null>(request, params)) ?? undefined;
		} catch {
			return undefined;
		}
	}
	return {
		async findProject(uri) {
			return (await ask<ProjectFileResult>(PROJECT_FILE_REQUEST, uri)) ?? undefined;
		},
		async listMinutes(projectFile) {
			return (await ask<MinutesFilesResult>(MINUTES_FILES_REQUEST, projectFile)) ?? [];
		},
		async readText(uri) {
			return (await ask<ReadFileResult>(READ_FILE_REQUEST, uri)) ?? undefined;
		},
		async readBase64(uri) {
			return (await ask<ReadFileResult>(READ_BYTES_REQUEST, uri)) ?? undefined;
		},
	};
}
