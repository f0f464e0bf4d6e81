// Bundles the suite that runs inside VS Code: one file for each extension host, from the same tests.
import path from 'node:path';
import * as esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'dist/test');

/** @returns {Promise<string>} path of the bundle for the Node extension host, which mocha of @vscode/test-cli loads */
export async function bundleNodeSuite() {
	const outfile = path.join(folder, 'suite.node.cjs');
	await bundle({ entryPoints: [path.join(root, 'test/vscode/suite/all.ts')], outfile, platform: 'node' });
	return outfile;
}

/** @returns {Promise<string>} path of the bundle for the web extension host, mocha included */
export async function bundleWebSuite() {
	const outfile = path.join(folder, 'suite.web.cjs');
	// mocha's browser build looks for the page's globals; a worker has neither document nor process.
	await bundle({
		entryPoints: [path.join(root, 'test/vscode/suite/web.ts')],
		outfile,
		platform: 'browser',
		define: { global: 'globalThis' },
	});
	return outfile;
}

async function bundle(options) {
	await esbuild.build({
		bundle: true,
		format: 'cjs',
		external: ['vscode'],
		target: 'es2023',
		logLevel: 'warning',
		sourcemap: 'inline',
		...options,
	});
}
