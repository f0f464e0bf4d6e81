import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What one run of the built command line said. */
export interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs `minutier` as a user does who speaks `language`. */
export function runCli(args: readonly string[], input: string | Uint8Array = '', language = 'en_CA.UTF-8'): Ran {
	const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
		input,
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: language },
	});
	return { status, stdout, stderr };
}

/** A folder for each test of the suite, gone after it. */
export interface Scratch {
	/** Path of the folder of the test that runs. */
	readonly path: string;
	/** Writes a file below it, and the folders on the way; gives its path. */
	file(name: string, content: string | Uint8Array): string;
}

/** To be called inside `describe`. */
export function scratchFolder(): Scratch {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'minutier-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));
	return {
		get path() {
			return folder;
		},
		file(name, content) {
			const at = path.join(folder, name);
			mkdirSync(path.dirname(at), { recursive: true });
			writeFileSync(at, content);
			return at;
		},
	};
}
