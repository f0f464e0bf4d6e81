// Starts VS Code (see install.mjs) as a server whose workbench any browser can open.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Settings of a quiet workbench: no welcome page, no offers, nothing saved behind the user's back. */
const QUIET = {
	'chat.disableAIFeatures': true,
	'extensions.ignoreRecommendations': true,
	'files.autoSave': 'off',
	'git.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
};

/**
 * @typedef {object} Data folders that belong to one run
 * @property {string} user settings and state
 * @property {string} extensions installed extensions
 * @property {string} server logs and the server's own state
 */

/** @returns {Data} */
export function dataFolders(parent) {
	return { user: path.join(parent, 'user'), extensions: path.join(parent, 'extensions'), server: path.join(parent, 'server') };
}

/** Installs an extension from a .vsix file. */
export function installExtension(vscode, data, vsix) {
	execFileSync(vscode.node, [main(vscode), ...folderArguments(data), '--install-extension', vsix, '--force'], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
}

/**
 * Starts the server on a free port of this machine (or `port`).
 * @param {{ root: string, node: string }} vscode
 * @param {Data} data
 * @param {{ port?: number, log?: (text: string) => void, arguments?: string[] }} [options]
 * @returns {Promise<{ port: number, ended: Promise<number | null>, stop: () => Promise<void> }>} rejects with the server's output if it ends at once
 */
export async function startServer(vscode, data, options = {}) {
	writeSettings(data.user);
	const child = spawn(
		vscode.node,
		[
			main(vscode),
			...folderArguments(data),
			'--host',
			'127.0.0.1',
			'--port',
			String(options.port ?? 0),
			'--without-connection-token',
			'--telemetry-level',
			'off',
			'--disable-workspace-trust',
			'--force-disable-user-env',
			// Without it a built workbench ignores the extension that the address names.
			'--enable-smoke-test-driver',
			...(options.arguments ?? []),
		],
		{ stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
	);
	const ended = new Promise((resolve) => child.once('exit', resolve));
	let output = '';
	const port = await new Promise((resolve, reject) => {
		const read = (data) => {
			options.log?.(String(data));
			if (output === undefined) return;
			output += data;
			const listening = /Extension host agent listening on (\d+)/.exec(output);
			if (listening) {
				output = undefined;
				resolve(Number(listening[1]));
			}
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		child.once('exit', (code) => reject(new Error(`The VS Code server ended with code ${code}:\n${output}`)));
	});
	return {
		port,
		ended,
		async stop() {
			if (child.exitCode !== null || child.signalCode !== null) return;
			// The whole group: extension hosts and language servers are its children.
			if (process.platform === 'win32') child.kill();
			else process.kill(-child.pid, 'SIGTERM');
			await ended;
		},
	};
}

/** Quiet settings first: what the folder holds already wins. */
function writeSettings(user) {
	const file = path.join(user, 'User/settings.json');
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify({ ...QUIET, ...readJson(file) }, null, '\t'));
}

function readJson(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return {};
	}
}

function main(vscode) {
	return path.join(vscode.root, 'out/server-main.js');
}

function folderArguments(data) {
	return [
		'--accept-server-license-terms',
		'--server-data-dir',
		data.server,
		'--user-data-dir',
		data.user,
		'--extensions-dir',
		data.extensions,
	];
}
