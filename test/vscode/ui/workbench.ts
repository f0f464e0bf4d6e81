import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../../scripts/vscode/browser.mjs';
import { installVSCode } from '../../../scripts/vscode/install.mjs';
import { dataFolders, installExtension, startServer } from '../../../scripts/vscode/server.mjs';

/** A real workbench in a browser, with the packed extension installed and a copy of a folder open. */
export interface Workbench {
	readonly page: Page;
	/** Opens the window; everything else needs it. */
	show(): Promise<void>;
	/** Opens a file of the folder through the explorer. */
	openFile(name: string): Promise<void>;
	/** Runs a command by its title in the command palette. */
	command(title: string): Promise<void>;
	/** Document inside the preview. */
	preview(): FrameLocator;
	/** Keeps a picture under test/vscode/.shots. */
	shot(name: string): Promise<void>;
	close(): Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

/**
 * Opens the test folder, and a file of it, in the workbench for the tests of a suite. A test that fails leaves a picture.
 * @param opened is given the workbench before the first test
 */
export function useWorkbench(opened: (workbench: Workbench) => void, file?: string): void {
	let workbench: Workbench | undefined;
	before(async () => {
		const vsix = readdirSync(ROOT).find((name) => name.endsWith('.vsix'));
		assert.ok(vsix, 'There is no .vsix: run npm run package first.');
		workbench = await openWorkbench(process.env.MINUTIER_VSCODE, path.join(ROOT, 'test/vscode/workspace'), path.join(ROOT, vsix));
		opened(workbench);
		await workbench.show();
		if (file !== undefined) await workbench.openFile(file);
	});
	after(() => workbench?.close());
	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await workbench?.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
	});
}

/** @param version of VS Code, undefined for the newest */
async function openWorkbench(version: string | undefined, folder: string, vsix: string): Promise<Workbench> {
	const vscode = installVSCode(version);
	const scratch = mkdtempSync(path.join(tmpdir(), 'minutier-ui-'));
	const work = path.join(scratch, 'work');
	await cp(folder, work, { recursive: true });
	const data = dataFolders(scratch);
	installExtension(vscode, data, vsix);
	const server = await startServer(vscode, data);
	const browser = await openBrowser(path.join(scratch, 'chromium'), { permissions: ['clipboard-read', 'clipboard-write'] }).catch(
		async (error) => {
			await server.stop();
			throw error;
		},
	);
	const page = browser.pages()[0] ?? (await browser.newPage());
	page.setDefaultTimeout(20_000);
	const address = `http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(work)}`;
	const shots = path.join(ROOT, 'test/vscode/.shots', vscode.version);
	mkdirSync(shots, { recursive: true });

	return {
		page,
		async show() {
			await page.goto(address);
			await page.waitForSelector('.monaco-workbench .part.statusbar');
		},
		async openFile(name) {
			await page.getByRole('treeitem', { name }).dblclick();
			await page.getByRole('tab', { name }).waitFor();
		},
		async command(title) {
			await page.keyboard.press('F1');
			await page.locator('.quick-input-box input').fill(`>${title}`);
			await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
		},
		preview: () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),
		async shot(name) {
			await page.screenshot({ path: path.join(shots, `${name}.png`) });
		},
		async close() {
			await browser.close();
			await server.stop();
			rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
