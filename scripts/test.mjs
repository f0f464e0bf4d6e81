// npm test: every suite of the project, one after the other, and one line at the end: `N passed, N failed`.
//   npm test -- NAME…    only the suites whose names contain one of these words
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findCommand, installDependencies, ROOT, run } from './setup.mjs';

/** How one suite is run; a suite that prints no counts is one test. */
const SUITES = [
	{ name: 'types', run: () => run(bin('tsc'), ['--build']) },
	{ name: 'style', run: () => run(bin('biome'), ['check', '--error-on-warnings']) },
	{ name: 'unused', run: () => run(bin('knip'), []) },
	{ name: 'grammar', run: () => run(bin('vscode-tmgrammar-test'), ['test/syntaxes/*.test.minutes']) },
	{ name: 'build', run: () => run(process.execPath, ['scripts/package.mjs']) },
	{ name: 'unit', run: () => run(bin('mocha'), ['test/**/*.test.ts']) },
	{
		name: 'editors',
		skip: withoutNeovim,
		run: () => run(bin('mocha'), ['--no-config', '--import=tsx', '--timeout=60000', 'test/editors/**/*.test.ts']),
	},
	{
		name: 'export',
		skip: withoutChromium,
		run: () => run(bin('mocha'), ['--no-config', '--import=tsx', '--timeout=60000', 'test/browser/**/*.test.ts']),
	},
	{ name: 'vscode-node', run: () => nodeHost('1.139.1') },
	{ name: 'vscode-node-oldest', run: () => nodeHost('1.100.3') },
	{ name: 'vscode-web', run: () => run(process.execPath, ['test/vscode/web.mjs']) },
	{ name: 'vscode-ui', run: () => workbench('1.139.1') },
	{ name: 'vscode-ui-oldest', run: () => workbench('1.100.3') },
];

installDependencies();
const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const started = Date.now();
for (const suite of SUITES.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
	const reason = await suite.skip?.();
	console.log(`\n■ ${suite.name}${reason ? `: skipped, ${reason}` : ''}`);
	if (!reason) add(suite.name, await suite.run());
}
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Adds what a suite said to the total; an exit code that no failure explains is a failure of its own. */
function add(name, { code, output }) {
	const count = (word) =>
		[...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].reduce((sum, [, number]) => sum + Number(number), 0);
	const passed = count('passing');
	const failed = count('failing');
	const unexplained = code !== 0 && failed === 0;
	total.passed += passed || (code === 0 ? 1 : 0);
	total.failed += failed + (unexplained ? 1 : 0);
	if (code !== 0) console.log(`✖ ${name} failed`);
}

async function nodeHost(version) {
	const { bundleNodeSuite } = await import('../test/vscode/rig/bundle.mjs');
	await bundleNodeSuite();
	return run(bin('vscode-test'), ['--config', 'test/vscode/node.config.mjs'], { MINUTIER_VSCODE: version });
}

function workbench(version) {
	return run(bin('mocha'), ['--no-config', '--import=tsx', '--timeout=60000', '--retries=1', 'test/vscode/ui/*.test.ts'], {
		MINUTIER_VSCODE: version,
	});
}

function withoutNeovim() {
	if (!existsSync(path.join(ROOT, 'test/editors'))) return 'there are none yet';
	return findCommand('nvim') ? undefined : 'Neovim is not installed';
}

/** Loaded when asked: it needs dependencies that a fresh clone does not have yet. */
async function withoutChromium() {
	const { CHROMIUM } = await import('./vscode/browser.mjs');
	return CHROMIUM ? undefined : 'no Chromium is installed (a browser can be named in CHROME_PATH)';
}

function bin(name) {
	return path.join(ROOT, 'node_modules/.bin', name);
}
