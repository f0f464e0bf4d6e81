import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench.ts';
import { useWorkbench } from './workbench.ts';

const FILE = 'seance.minutes';

describe(`the preview in VS Code ${process.env.MINUTIER_VSCODE ?? ''}`, () => {
	let workbench: Workbench;

	useWorkbench((opened) => {
		workbench = opened;
	}, FILE);

	const status = (text: string): Promise<void> => workbench.page.locator('.statusbar-item', { hasText: text }).first().waitFor();
	const frame = async (): Promise<Frame> => {
		const found = await (await workbench.preview().locator('html').elementHandle())?.ownerFrame();
		assert.ok(found);
		return found;
	};
	const fontSize = async (): Promise<number> =>
		(await frame()).evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

	it('opens beside the text', async () => {
		// keys count from the moment that the extension is there
		await status('quorum');
		await workbench.page.locator('.monaco-editor .view-lines').first().click();
		await workbench.page.keyboard.press('Control+k');
		await workbench.page.keyboard.press('v');
		await workbench.preview().getByText('La bibliothèque ouvre le dimanche').first().waitFor();
	});

	it('marks the field of a record and the person that the cursor is in', async () => {
		await workbench.page.locator('.monaco-editor .view-line', { hasText: 'Appuyée par' }).click();
		await workbench
			.preview()
			.locator('.current', { hasText: /^Appuyée par/ })
			.waitFor();
		assert.equal(await workbench.preview().locator('.current').count(), 1);
		await workbench.page.locator('.monaco-editor .view-line', { hasText: 'Sarah Okonkwo, Secteur' }).click();
		await workbench.preview().locator('tr.current', { hasText: 'Sarah Okonkwo' }).waitFor();
		await workbench.shot('preview-1-cursor');
	});

	it('a click leads the editor there, and leaves the keys in the preview', async () => {
		await workbench.preview().getByText('Rapport financier').first().click();
		await workbench.page.locator('.monaco-editor .active-line-number', { hasText: /^33$/ }).waitFor();
		await workbench.preview().locator('.current', { hasText: 'Rapport financier' }).waitFor();
	});

	it('shows on demand who is in the room, and keeps it open while somebody writes', async () => {
		const { page } = workbench;
		await workbench.preview().locator('details.presence summary').click();
		await workbench.preview().locator('details.presence td.yes').first().waitFor();
		await workbench.shot('preview-2-presence');
		await page.locator('.monaco-editor .view-line', { hasText: 'Rapport financier' }).click();
		await page.keyboard.press('End');
		await page.keyboard.type(' annuel');
		await workbench.preview().getByText('Rapport financier annuel').first().waitFor();
		assert.equal(await workbench.preview().locator('details.presence').getAttribute('open'), '');
	});

	it('becomes larger, and as large as at first', async () => {
		const first = await fontSize();
		await workbench.preview().getByText('Le rapport est déposé').click();
		await workbench.page.keyboard.press('Control+Equal');
		await (await frame()).waitForFunction((size) => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) > size, first);
		await workbench.page.keyboard.press('Control+0');
		await (await frame()).waitForFunction((size) => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) === size, first);
		await workbench.page.keyboard.press('Control+Equal');
	});

	it('changes its layout', async () => {
		await workbench.command('Minutier: Other Layout of the Preview');
		await workbench.preview().locator('table.record-table').waitFor();
		await workbench.page.locator('.monaco-editor .view-line', { hasText: 'Mesure de suivi 1' }).click();
		await workbench.preview().locator('.record-table .current', { hasText: 'Annoncer le nouvel horaire' }).waitFor();
		await workbench.shot('preview-3-table');
	});

	it('keeps layout, size and place when the window is reloaded', async () => {
		const { page } = workbench;
		const size = await fontSize();
		const loaded = page.waitForEvent('load');
		await workbench.command('Developer: Reload Window');
		await loaded;
		await workbench.preview().locator('table.record-table').waitFor();
		assert.equal(await fontSize(), size);
	});
});
