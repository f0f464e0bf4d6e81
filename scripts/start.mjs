// npm start [-- FOLDER]: VS Code with the extension, on the examples or on a folder of yours. Ctrl-C ends everything.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { findCommand, installDependencies, ROOT } from './setup.mjs';

const PORT = 8440;

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'examples'));
const file = firstMinutes(folder);
installDependencies();
const code = findCommand('code');
if (code) await desktop(code);
else await embedded();

/** The `code` of PATH runs the checkout as an extension under development. */
async function desktop(command) {
	await import('./build.mjs');
	const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${ROOT}`, folder, ...(file ? [file] : [])];
	console.log(`VS Code opens ${folder}. Close its window or press Ctrl-C here to end.`);
	await once(spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }), 'exit');
}

/** No `code`: the embedded VS Code with the packed extension, at an address of this machine. */
async function embedded() {
	const { packageExtension } = await import('./package.mjs');
	const { installVSCode } = await import('./vscode/install.mjs');
	const { dataFolders, installExtension, startServer } = await import('./vscode/server.mjs');
	const vsix = await packageExtension();
	const vscode = installVSCode();
	const data = dataFolders(path.join(ROOT, '.vscode-test/start'));
	installExtension(vscode, data, vsix);
	const server = await startServer(vscode, data);
	const entry = await redirect(workbench(server.port));
	console.log(`\nVS Code shows ${folder}\nOpen this address in a browser:  http://localhost:${entry.address().port}/\nCtrl-C ends it.`);
	const interrupted = Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
	await Promise.race([interrupted, server.ended]);
	entry.close();
	entry.closeAllConnections();
	await server.stop();
}

/** Address of the workbench with the folder and its first minutes open. */
function workbench(port) {
	const url = new URL(`http://localhost:${port}/`);
	url.searchParams.set('folder', folder);
	if (file) url.searchParams.set('payload', JSON.stringify([['openFile', `vscode-remote://localhost:${port}${encodeURI(file)}`]]));
	return url.href;
}

/** A short address that leads to the long one: on the same port every time if it is free, so that a browser remembers it. */
async function redirect(location) {
	const server = createServer((_request, response) => response.writeHead(302, { location }).end());
	server.listen(PORT, '127.0.0.1');
	await Promise.race([once(server, 'listening'), once(server, 'error')]).catch(() => {});
	if (!server.listening) {
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
	}
	return server;
}

/** The first minutes of the folder by name; `2024-03-14` comes before its translation `2024-03-14.en`. */
function firstMinutes(parent) {
	const [first] = readdirSync(parent)
		.map((name) => path.parse(name))
		.filter(({ ext }) => ext === '.minutes' || ext === '.pv')
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	return first && path.join(parent, first.base);
}
