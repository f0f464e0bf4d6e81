// Lays out VS Code for the Web, as @vscode/test-web expects a downloaded build, from the build of scripts/vscode/install.mjs.
//
// Two differences have to be bridged. That build carries the workbench that starts itself, and the runner wants a module with `create`.
// And its workbench assumes a server behind it, for user data and for the extension host: both assumptions are taken out again.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** [what it is, how the build says it, how VS Code for the Web says it] */
const SERVER_ASSUMPTIONS = [
	[
		'home of user data',
		/\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.vscodeRemote\}\)/,
		'.file("/").with({scheme:"vscode-userdata"})',
	],
	['remote authority', /,remoteAuthority:location\.host\}/, '}'],
];

/**
 * @param {{ root: string }} vscode
 * @returns {{ folder: string, commit: string }} what `runTests` takes as testRunnerDataDir and commit
 */
export function layOutWebBuild({ root }) {
	const { commit } = JSON.parse(readFileSync(path.join(root, 'product.json'), 'utf8'));
	const folder = path.join(root, '../web');
	const name = `vscode-web-stable-${commit}`;
	const build = path.join(folder, name);
	rmSync(build, { recursive: true, force: true });
	mkdirSync(build, { recursive: true });
	writeFileSync(path.join(build, 'version'), name);
	linkAll(root, build, ['package.json', 'product.json', 'node_modules', 'extensions', 'resources']);
	mirror(root, build, 'out', 'vs');
	mirror(root, build, 'out/vs', 'workbench');
	mirror(root, build, 'out/vs/workbench');
	const workbench = path.join(build, 'out/vs/workbench');
	writeFileSync(path.join(workbench, 'workbench.web.main.internal.css'), '@import "../code/browser/workbench/workbench.css";\n');
	writeFileSync(path.join(workbench, 'workbench.web.main.internal.js'), ENTRY);
	writeFileSync(path.join(workbench, 'workbench.serverless.js'), withoutServer(root));
	return { folder, commit };
}

function withoutServer(root) {
	const source = readFileSync(path.join(root, 'out/vs/code/browser/workbench/workbench.js'), 'utf8');
	return SERVER_ASSUMPTIONS.reduce((text, [what, pattern, replacement]) => {
		if (!pattern.test(text))
			throw new Error(`This build of VS Code says "${what}" in another way: adapt ${path.basename(import.meta.filename)}.`);
		return text.replace(pattern, replacement);
	}, source);
}

/** Makes a folder of links to everything in `inner` but one entry. */
function mirror(root, build, inner, except) {
	mkdirSync(path.join(build, inner));
	const names = readdirSync(path.join(root, inner)).filter((name) => name !== except);
	linkAll(path.join(root, inner), path.join(build, inner), names);
}

function linkAll(from, to, names) {
	for (const name of names) symlinkSync(path.join(from, name), path.join(to, name));
}

/** The module that the runner's page imports. The workbench reads its options from an element of the page when it is loaded. */
const ENTRY = `
export const URI = {
	parse(text) {
		const { protocol, host, pathname } = new URL(text);
		return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
	},
	revive: (uri) => uri,
};

export class Emitter {
	#listeners = new Set();
	event = (listener) => {
		this.#listeners.add(listener);
		return { dispose: () => this.#listeners.delete(listener) };
	};
	fire(event) {
		for (const listener of this.#listeners) listener(event);
	}
	dispose() {
		this.#listeners.clear();
	}
}

export function create() {
	const element = document.getElementById('vscode-workbench-web-configuration');
	const webviews = new URL('vs/workbench/contrib/webview/browser/pre', globalThis._VSCODE_FILE_ROOT).href;
	const options = {
		...JSON.parse(element.getAttribute('data-settings')),
		userDataPath: '/',
		webviewEndpoint: webviews,
		isEnabledFileDownloads: true,
		isEnabledFileUploads: true,
		isEnabledCoderGettingStarted: false,
	};
	element.setAttribute('data-settings', JSON.stringify(options));
	return import('./workbench.serverless.js');
}
`;
