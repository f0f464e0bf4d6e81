// Runs the suite inside VS Code for the Web: web extension host, language server in a worker, nothing on a server.
//   node test/vscode/web.mjs        MINUTIER_VERBOSE=1 shows what the workbench prints, too
// It drives the ordinary runner @vscode/test-web on the build of scripts/vscode/install.mjs.
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../../scripts/vscode/browser.mjs';
import { installVSCode } from '../../scripts/vscode/install.mjs';
import { bundleWebSuite } from './rig/bundle.mjs';
import { layOutWebBuild } from './rig/webBuild.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const build = layOutWebBuild(installVSCode());
useOwnBrowser();
if (!process.env.MINUTIER_VERBOSE) printReportOnly();
const { runTests } = await import('@vscode/test-web');
try {
	await runTests({
		browserType: 'chromium',
		headless: true,
		quality: 'stable',
		commit: build.commit,
		testRunnerDataDir: build.folder,
		extensionDevelopmentPath: root,
		extensionTestsPath: await bundleWebSuite(),
		folderPath: path.join(root, 'test/vscode/workspace'),
		printServerLog: false,
		port: await freePort(),
	});
} catch (error) {
	process.stderr.write(`${error}\n`);
	process.exitCode = 1;
}

/** Playwright inside @vscode/test-web would look for a browser that it downloaded itself. */
function useOwnBrowser() {
	const require = createRequire(import.meta.resolve('@vscode/test-web'));
	const { chromium } = require('playwright');
	const launch = chromium.launch.bind(chromium);
	chromium.launch = (options) => launch({ ...options, executablePath: CHROMIUM, args: [...(options?.args ?? []), ...CHROMIUM_ARGUMENTS] });
}

/** The runner repeats the whole console of the page: keep the lines that suite/web.ts marked. */
function printReportOnly() {
	const mark = '⟦suite⟧';
	const { log } = console;
	for (const name of ['log', 'info', 'debug', 'warn', 'error']) {
		console[name] = (format, ...values) => {
			if (typeof format === 'string' && format.startsWith(mark)) log(format.slice(mark.length), ...values);
		};
	}
}

async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address();
	server.close();
	await once(server, 'close');
	return port;
}
