// What every script needs on a fresh clone: the dependencies of the lock file, and a way to run a command.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** Installs the dependencies if they are missing or older than the lock file. */
export function installDependencies() {
	const installed = path.join(ROOT, 'node_modules/.package-lock.json');
	const lock = path.join(ROOT, 'package-lock.json');
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
	console.log('Installing the dependencies …');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: ROOT,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error('npm ci failed: see its message above.');
}

/** Absolute path of a command on PATH, or undefined. */
export function findCommand(name) {
	const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	return folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))).find((file) => existsSync(file));
}

/** A suite that takes longer than this hangs. */
const LONGEST_RUN = 300_000;

/**
 * Runs a command in the root folder and shows what it prints; ends it when it hangs.
 * @returns {Promise<{ code: number, output: string }>} exit code (1 if a signal ended it) and everything it printed
 */
export function run(command, args, env = {}) {
	const child = spawn(command, args, {
		cwd: ROOT,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: LONGEST_RUN,
	});
	let output = '';
	for (const [stream, own] of [
		[child.stdout, process.stdout],
		[child.stderr, process.stderr],
	]) {
		stream.setEncoding('utf8').on('data', (text) => {
			output += text;
			own.write(text);
		});
	}
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => resolve({ code: code ?? 1, output }));
	});
}
