// Bundles what ships: the extension for both hosts, the server for both runtimes, the command line and the preview's script.
//   node scripts/build.mjs [--watch] [--development]
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');

/** @type {esbuild.BuildOptions} */
const common = {
	bundle: true,
	minify: !development,
	sourcemap: development ? 'linked' : false,
	target: 'es2023',
	legalComments: 'none',
	// Prefer ES modules: the UMD files of some packages hide their requires from the bundler.
	mainFields: ['module', 'main'],
	logLevel: 'warning',
	define: { MINUTIER_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
};

/** @type {esbuild.BuildOptions[]} */
const bundles = [
	{ entryPoints: [{ in: 'client/src/node/main.ts', out: 'client/node' }], platform: 'node', format: 'cjs', external: ['vscode'] },
	{ entryPoints: [{ in: 'client/src/browser/main.ts', out: 'client/browser' }], platform: 'browser', format: 'cjs', external: ['vscode'] },
	{
		// ES modules, so that importers and exporters behind `await import()` become files of their own, read when first used.
		entryPoints: [
			{ in: 'server/src/node/main.ts', out: 'server/node' },
			{ in: 'server/src/cli/main.ts', out: 'cli' },
		],
		platform: 'node',
		format: 'esm',
		splitting: true,
		chunkNames: 'chunks/[name]-[hash]',
		// CommonJS packages inside an ES module still call require for Node's own modules.
		banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
	},
	{ entryPoints: [{ in: 'server/src/browser/main.ts', out: 'server/browser' }], platform: 'browser', format: 'iife' },
	{
		// a worker of its own, started when something is imported
		entryPoints: [{ in: 'server/src/browser/importWorker.ts', out: 'server/import' }],
		platform: 'browser',
		format: 'iife',
		// the reader of Word files names its replacements for the browser
		mainFields: ['browser', 'module', 'main'],
	},
	{
		// another one, started when a Word file is written
		entryPoints: [{ in: 'server/src/browser/wordWorker.ts', out: 'server/word' }],
		platform: 'browser',
		format: 'iife',
	},
	{
		entryPoints: [
			{ in: 'client/src/webview/preview.ts', out: 'webview/preview' },
			{ in: 'client/src/webview/preview.css', out: 'webview/preview' },
		],
		platform: 'browser',
		format: 'iife',
	},
];

rmSync('dist', { recursive: true, force: true });
// The package as a whole is CommonJS, as the web extension host wants it; the server and the command line are ES modules.
mkdirSync('dist/client', { recursive: true });
writeFileSync('dist/package.json', '{ "type": "module" }\n');
writeFileSync('dist/client/package.json', '{ "type": "commonjs" }\n');
if (watch) {
	for (const bundle of bundles) await (await esbuild.context({ ...common, outdir: 'dist', ...bundle })).watch();
} else {
	await Promise.all(bundles.map((bundle) => esbuild.build({ ...common, outdir: 'dist', ...bundle })));
}
linkCommand('minutier', 'dist/cli.js');

/** Makes `npx NAME` run the checkout: npm links the commands of dependencies, not those of the package itself. */
function linkCommand(name, file) {
	const folder = 'node_modules/.bin';
	if (!existsSync(folder) || !existsSync(file)) return;
	chmodSync(file, 0o755);
	const link = path.join(folder, name);
	rmSync(link, { force: true });
	if (process.platform === 'win32') writeFileSync(`${link}.cmd`, `@node "%~dp0\\..\\..\\${file.replaceAll('/', '\\')}" %*\r\n`);
	else symlinkSync(path.relative(folder, file), link);
}
