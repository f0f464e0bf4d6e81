#!/usr/bin/env node
// Stands in for the `code` executable when tests run: it takes the same arguments, prints what the tests print and ends with their exit code.
// It opens the workbench of scripts/vscode/server.mjs in a headless browser; the tests run inside the real Node extension host.
//   code.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [FOLDER]
// MINUTIER_VSCODE names the version of VS Code, MINUTIER_VERBOSE=1 shows the logs of server and workbench.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../../../scripts/vscode/browser.mjs';
import { installVSCode } from '../../../scripts/vscode/install.mjs';
import { dataFolders, startServer } from '../../../scripts/vscode/server.mjs';

const verbose = Boolean(process.env.MINUTIER_VERBOSE);
const LONGEST_RUN = 240_000;

process.exitCode = await run(parse(process.argv.slice(2)));

function parse(args) {
	const options = { extensions: [], tests: undefined, folder: undefined };
	for (const arg of args) {
		const [, name, value] = /^--([\w-]+)(?:=(.*))?$/s.exec(arg) ?? [];
		if (name === 'extensionDevelopmentPath') options.extensions.push(path.resolve(value));
		else if (name === 'extensionTestsPath') options.tests = path.resolve(value);
		else if (!name) options.folder = path.resolve(arg);
	}
	return options;
}

/** @returns {Promise<number>} exit code of the tests */
async function run({ extensions, tests, folder }) {
	const scratch = mkdtempSync(path.join(tmpdir(), 'minutier-code-'));
	const output = followedFile(path.join(scratch, 'output.txt'));
	const entry = path.join(scratch, 'tests.cjs');
	writeFileSync(entry, testEntry(tests, output.file));
	const server = await startServer(installVSCode(process.env.MINUTIER_VSCODE || undefined), dataFolders(scratch), {
		log: verbose ? (text) => process.stderr.write(text) : undefined,
	});
	const browser = await openBrowser(path.join(scratch, 'chromium'));
	try {
		const page = browser.pages()[0] ?? (await browser.newPage());
		const done = new Promise((resolve, reject) => {
			setTimeout(() => reject(new Error('The tests did not end in time.')), LONGEST_RUN).unref();
			server.ended.then(() => reject(new Error('The VS Code server ended before the tests did.')));
			for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(130));
			page.exposeFunction('codeAutomationExit', (code) => resolve(code));
		});
		await page.exposeFunction('codeAutomationLog', (level, args) => verbose && console.error(`[${level}]`, ...args));
		await page.goto(address(server.port, { extensions, entry, folder }));
		return await done;
	} finally {
		await browser.close();
		await server.stop();
		output.close();
		rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
	}
}

function address(port, { extensions, entry, folder }) {
	const remote = (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;
	const payload = [
		...extensions.map((extension) => ['extensionDevelopmentPath', remote(extension)]),
		['extensionTestsPath', remote(entry)],
		['skipWelcome', 'true'],
		['skipReleaseNotes', 'true'],
	];
	const url = new URL(`http://127.0.0.1:${port}/`);
	url.searchParams.set(folder ? 'folder' : 'ew', folder ?? 'true');
	url.searchParams.set('payload', JSON.stringify(payload));
	return url.href;
}

/** A module that runs `tests` and writes what they print to a file: the workbench's console would mix its own log into it. */
function testEntry(tests, file) {
	return `
const { appendFileSync } = require('node:fs');
const { format } = require('node:util');
const write = (...args) => appendFileSync(${JSON.stringify(file)}, format(...args) + '\\n');
// A plain assignment is undone by the extension host's own setter.
for (const name of ['log', 'info', 'warn', 'error', 'debug']) Object.defineProperty(console, name, { configurable: true, writable: true, value: write });
exports.run = async () => {
	try {
		const module = await import(${JSON.stringify(pathToFileURL(tests).href)});
		return await (module.run ?? module.default.run)();
	} catch (error) {
		console.error(error);
		throw error;
	}
};
`;
}

/** A file whose growing contents go to our standard output as they come. */
function followedFile(file) {
	writeFileSync(file, '');
	const descriptor = openSync(file, 'r');
	const buffer = Buffer.alloc(65_536);
	const copy = () => {
		for (let read = 1; read > 0; ) {
			read = readSync(descriptor, buffer);
			if (read > 0) writeSync(1, buffer, 0, read);
		}
	};
	const timer = setInterval(copy, 100);
	return {
		file,
		close() {
			clearInterval(timer);
			copy();
			closeSync(descriptor);
		},
	};
}
