// Bundles what ships: the extension for both hosts, the server for both runtimes, the command line and the preview's script.
//   node scripts/build.mjs [--watch] [--development]
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
};

/** @type {esbuild.BuildOptions[]} */
const bundles = [
	{ entryPoints: { 'client/node': 'client/src/node/main.ts' }, platform: 'node', format: 'cjs', external: ['vscode'] },
	{ entryPoints: { 'client/browser': 'client/src/browser/main.ts' }, platform: 'browser', format: 'cjs', external: ['vscode'] },
	{
		// ES modules, so that importers and exporters behind `await import()` become files of their own, read when first used.
		entryPoints: { 'server/node': 'server/src/node/main.ts', cli: 'server/src/cli/main.ts' },
		platform: 'node',
		format: 'esm',
		splitting: true,
		chunkNames: 'chunks/[name]-[hash]',
		// CommonJS packages inside an ES module still call require for Node's own modules.
		banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
	},
	{ entryPoints: { 'server/browser': 'server/src/browser/main.ts' }, platform: 'browser', format: 'iife' },
	{ entryPoints: ['client/src/webview/preview.ts', 'client/src/webview/preview.css'], platform: 'browser', format: 'iife' },
];

for (const bundle of bundles)
	bundle.entryPoints = Object.fromEntries(Object.entries(bundle.entryPoints).filter(([, file]) => existsSync(file)));
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
