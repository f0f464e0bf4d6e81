import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProjectProblem } from '../core/project/project.ts';
import { createLineIndex } from '../core/text/lineIndex.ts';
import { createWorkspace, type Workspace } from '../core/workspace/workspace.ts';
import { NODE_FILES } from '../node/files.ts';
import type { Terminal } from './io.ts';
import { SEVERITY_WORDS } from './report/report.ts';

/** Files below project files, as the commands see them; the slips of a project file go to standard error, once. */
export function createFileWorkspace(terminal: Terminal, onSlips: (problems: readonly ProjectProblem[]) => void): Workspace {
	return createWorkspace(NODE_FILES, {
		onProject(file, problems) {
			onSlips(problems);
			const lines = createLineIndex(file.text);
			for (const { span, severity, message } of problems) {
				const line = lines.lineAt(span.start);
				const place = `${shortPath(fileURLToPath(file.uri))}:${line + 1}:${span.start - lines.lineStart(line) + 1}`;
				terminal.err(`${place} ${terminal.say(SEVERITY_WORDS[severity])} ${terminal.say(message)}\n`);
			}
		},
	});
}

/** Relative below the current folder, whole elsewhere. */
function shortPath(file: string): string {
	const relative = path.relative('', file);
	return relative.startsWith('..') ? file : relative;
}
