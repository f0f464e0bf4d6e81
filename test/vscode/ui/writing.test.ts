import type { Workbench } from './workbench.ts';
import { useWorkbench } from './workbench.ts';

const FILE = 'seance.minutes';

describe(`writing in VS Code ${process.env.MINUTIER_VSCODE ?? ''}`, () => {
	let workbench: Workbench;

	useWorkbench((opened) => {
		workbench = opened;
	}, FILE);

	it('shows the quorum above decisions and counts above items', async () => {
		const { page } = workbench;
		await page
			.locator('.codelens-decoration', { hasText: /Quorum\s*:\s3 sur 2/ })
			.first()
			.waitFor();
		await page.locator('.codelens-decoration', { hasText: /1\sdécision\s·\s1\smesure de suivi/ }).waitFor();
		await workbench.shot('writing-1-lenses');
	});

	it('moves an item, with its number, from the light bulb', async () => {
		const { page } = workbench;
		await page.locator('.monaco-editor .view-line', { hasText: '2. Heures d’ouverture' }).click();
		await page.keyboard.press('Control+.');
		await page
			.locator('.action-widget')
			.getByText(/Descendre/)
			.waitFor();
		await workbench.shot('writing-2-actions');
		// chosen by key: where lenses move below the pointer a click misses the menu
		const chosen = page.locator('.action-widget .monaco-list-row.focused');
		for (let presses = 0; presses < 30 && !/Descendre/.test((await chosen.textContent()) ?? ''); presses++)
			await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.locator('.monaco-editor .view-line', { hasText: '2. Rapport financier' }).waitFor();
		await page.locator('.monaco-editor .view-line', { hasText: '3. Heures d’ouverture' }).waitFor();
		await page.keyboard.press('Control+z');
		await page.locator('.monaco-editor .view-line', { hasText: '2. Heures d’ouverture' }).waitFor();
	});

	it('tells what it knows of a person', async () => {
		const { page } = workbench;
		await page.locator('.monaco-editor .view-line', { hasText: 'Proposée par' }).getByText('Martin Lefrançois').hover();
		await page.locator('.monaco-hover', { hasText: 'Dans la salle pendant toute la réunion' }).waitFor();
		await workbench.shot('writing-3-hover');
		await page.keyboard.press('Escape');
	});

	it('lists who is in the room after @, finds people without accents, and writes the alias', async () => {
		const { page } = workbench;
		await page.locator('.monaco-editor .view-lines').first().click();
		await page.keyboard.press('Control+End');
		await page.keyboard.type('\n\nMerci à @');
		const row = (text: string) => page.locator('.suggest-widget .monaco-list-row', { hasText: text });
		await row('@Odile Castonguay').waitFor();
		await row('@Sarah Okonkwo').waitFor();
		await workbench.shot('writing-4-mention');
		await page.keyboard.type('lefranc');
		await row('@Sarah Okonkwo').waitFor({ state: 'detached' });
		await row('@Martin Lefrançois').waitFor();
		await page.keyboard.press('Tab');
		await page.locator('.monaco-editor .view-line', { hasText: 'Merci à @ML' }).waitFor();
	});

	it('offers keywords with the next number, and names where a field wants them', async () => {
		const { page } = workbench;
		const row = (text: string) => page.locator('.suggest-widget .monaco-list-row', { hasText: text });
		await page.keyboard.type('.\n\nmesure');
		await row('Mesure de suivi 2 …').waitFor();
		await workbench.shot('writing-5-keywords');
		await row('Mesure de suivi 2 …').click();
		await page.keyboard.type('Écrire.');
		await page.keyboard.press('Tab');
		await page.keyboard.type('sar');
		await row('Sarah Okonkwo').waitFor();
		await workbench.shot('writing-6-names');
		await page.keyboard.press('Tab');
		await page
			.locator('.monaco-editor .view-line', { hasText: /Responsable\s*:\sSarah\sOkonkwo/ })
			.last()
			.waitFor();
	});
});
