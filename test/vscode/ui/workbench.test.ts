import assert from 'node:assert/strict';
import type { Workbench } from './workbench.ts';
import { useWorkbench } from './workbench.ts';

const FILE = 'seance.minutes';

describe(`the workbench of VS Code ${process.env.MINUTIER_VSCODE ?? ''}`, () => {
	let workbench: Workbench;

	useWorkbench((opened) => {
		workbench = opened;
	}, FILE);

	it('the walkthrough shows what can be done first', async () => {
		const { page } = workbench;
		await workbench.command('Welcome: Open Walkthrough');
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get started with Minutier' }).click();
		await page.locator('.getting-started-step', { hasText: 'Take the minutes of a meeting' }).waitFor();
		await page.locator('.getting-started-step', { hasText: 'Let it check while you write' }).click();
		await page.getByRole('button', { name: 'Show the problems' }).waitFor();
		await workbench.preview().getByText('What is wrong is said while you type').waitFor();
		await workbench.shot('0-walkthrough');
		await workbench.command('View: Close Editor');
	});

	it('lists the agenda items in the outline', async () => {
		const { page } = workbench;
		// The list of files gives its room to the outline.
		await page.locator('.pane-header[aria-label*="work"]').click();
		await page.locator('.pane-header[aria-label*="Outline"]').click();
		const row = (text: string) => page.locator('.outline-tree .monaco-list-row', { hasText: text });
		await row('2. Heures d’ouverture').waitFor();
		await row('La bibliothèque ouvre le dimanche').waitFor();
	});

	it('reports what is typed wrong in the Problems panel', async () => {
		const { page } = workbench;
		await page.keyboard.press('Control+Shift+M');
		await page.locator('.monaco-editor .view-lines').first().click();
		await page.keyboard.press('Control+End');
		await page.keyboard.type('\n\n3. 3. Varia');
		await page.locator('.markers-panel .monaco-list-row', { hasText: 'écrit deux fois' }).waitFor();
		await page.locator('.monaco-editor [class*="squiggly-"]').first().waitFor();
		await workbench.shot('1-problems-and-outline');
	});

	it('the code of a problem leads to the page of its rule', async () => {
		const { page } = workbench;
		await page.locator('.markers-panel .monaco-list-row', { hasText: 'item-number-doubled' }).getByText('item-number-doubled').click();
		await page.getByRole('tab', { name: /item-number-doubled/ }).waitFor();
		await workbench.preview().getByText('minutier-disable-next-line').first().waitFor();
		await workbench.shot('1b-rule-page');
		await workbench.command('View: Close Editor');
		await page.getByRole('tab', { name: /item-number-doubled/ }).waitFor({ state: 'detached' });
	});

	it('shows the record beside the text', async () => {
		await workbench.page.locator('.monaco-editor .view-lines').first().click();
		await workbench.page.keyboard.press('Control+k');
		await workbench.page.keyboard.press('v');
		await workbench.preview().getByText('La bibliothèque ouvre le dimanche').first().waitFor();
		await workbench.shot('2-preview');
	});

	it('the preview follows the keys and keeps what did not change', async () => {
		const { page } = workbench;
		const record = workbench.preview();
		const untouched = await record.getByText('La bibliothèque ouvre le dimanche').first().elementHandle();
		await page.locator('.monaco-editor .view-lines').first().click();
		await page.keyboard.press('Control+End');
		await page.keyboard.type('\nUne phrase toute neuve.\n');
		await record.getByText('Une phrase toute neuve.').waitFor();
		assert.equal(await untouched?.evaluate(({ isConnected }) => isConnected), true);
		await workbench.shot('3-preview-follows');
	});

	it('editor and preview scroll together', async () => {
		const { page } = workbench;
		const record = workbench.preview();
		const frame = await (await record.locator('html').elementHandle())?.ownerFrame();
		const settles = (atTop: boolean) => frame?.waitForFunction((wanted) => (document.documentElement.scrollTop === 0) === wanted, atTop);
		await page.locator('.monaco-editor .view-lines').first().click();
		await page.keyboard.press('Control+Home');
		await settles(true);
		await page.keyboard.press('Control+End');
		await settles(false);
		await record.locator('html').evaluate((html) => html.ownerDocument.defaultView?.scrollTo(0, 0));
		await page.locator('.monaco-editor .view-line', { hasText: 'Comité de la bibliothèque' }).waitFor();
	});

	it('a double click in the preview leads to the source', async () => {
		const { page } = workbench;
		await workbench.preview().getByText('La bibliothèque ouvre le dimanche').first().dblclick();
		await page.locator('.editor-statusbar-item, .statusbar-item', { hasText: 'Ln 24' }).waitFor();
	});

	it('the preview comes back after the window was reloaded', async () => {
		const { page } = workbench;
		const loaded = page.waitForEvent('load');
		await workbench.command('Developer: Reload Window');
		await loaded;
		await page.getByRole('tab', { name: /Preview of/ }).waitFor();
		await workbench.preview().getByText('La bibliothèque ouvre le dimanche').first().waitFor();
	});

	it('the register lists decisions and action items, and a click opens the place', async () => {
		const { page } = workbench;
		await workbench.command('Explorer: Focus on Register of Minutes View');
		const row = (text: string) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
		await row('Decisions').waitFor();
		await workbench.shot('4-register');
		await row('Decisions').click();
		const decision = page.locator('.customview-tree .monaco-list-row', { hasText: 'La bibliothèque ouvre le dimanche' });
		await decision.waitFor();
		await page.locator('.monaco-editor .view-lines').first().click();
		await page.keyboard.press('Control+Home');
		await decision.click();
		await page.locator('.editor-statusbar-item, .statusbar-item', { hasText: 'Ln 24' }).waitFor();
	});

	it('a new meeting asks three questions and offers places to fill in', async () => {
		const { page } = workbench;
		await workbench.command('Minutier: New Meeting');
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Français' }).click();
		await page.locator('.quick-input-title', { hasText: '2 of 3' }).waitFor();
		await page.locator('.quick-input-box input').fill('Société d’horticulture');
		await page.keyboard.press('Enter');
		await page.locator('.quick-input-title', { hasText: '3 of 3' }).waitFor();
		await page.keyboard.press('Enter');
		await page.locator('.monaco-editor .view-line', { hasText: 'Société d’horticulture' }).waitFor();
		await page.getByRole('tab', { name: /Untitled-1/ }).waitFor();
		await page.locator('.outline-tree .monaco-list-row', { hasText: 'Adoption de l’ordre du jour' }).waitFor();
		await workbench.shot('5-new-meeting');
	});
});
