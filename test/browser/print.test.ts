import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { printingPage } from '../../client/src/commands/printingPage.ts';
import { type OpenPage, openPage } from '../support/browser.ts';
import { exported } from '../support/exports.ts';

const SHOTS = fileURLToPath(new URL('../vscode/.shots/', import.meta.url));

describe('the page that Print… opens', () => {
	let browser: OpenPage;
	let folder: string;

	before(async () => {
		browser = await openPage();
		folder = mkdtempSync(path.join(tmpdir(), 'minutier-print-'));
		mkdirSync(SHOTS, { recursive: true });
	});
	after(async () => {
		await browser.close();
		rmSync(folder, { recursive: true });
	});

	it('opens the print dialog once, from the disk, and has the record on paper', async () => {
		const { page } = browser;
		await page.addInitScript('window.printed = 0; window.print = () => window.printed++;');
		const text = 'Comité du port\nLe 14 mars 2024\n\nMembres :\n- Ann Lee, Nord\n\n1. A\n\nDécision : </body></html> est adopté.\n';
		const file = path.join(folder, 'séance 1.html');
		writeFileSync(file, printingPage(await exported(text, 'html')));
		await page.goto(pathToFileURL(file).href);
		await page.waitForFunction('window.printed > 0');
		assert.equal(await page.evaluate('window.printed'), 1);
		assert.match((await page.textContent('main')) ?? '', /<\/body><\/html> est adopté/);
		await page.emulateMedia({ media: 'print' });
		await page.screenshot({ path: path.join(SHOTS, 'print.png'), fullPage: true });
	});
});
