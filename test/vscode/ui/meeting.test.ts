import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench.ts';
import { useWorkbench } from './workbench.ts';

describe(`a meeting of 90 minutes in VS Code ${process.env.MINUTIER_VSCODE ?? ''}`, () => {
	let workbench: Workbench;

	useWorkbench((opened) => {
		workbench = opened;
	});

	it('is taken down without leaving the keyboard', async function () {
		this.timeout(180_000);
		const { page } = workbench;
		const { keyboard } = page;
		// the editor shows every space as a no-break space
		const line = (text: string | RegExp): Locator =>
			page
				.locator('.monaco-editor .view-line', {
					hasText: typeof text === 'string' ? text : new RegExp(text.source.replaceAll(' ', '\\s'), 'u'),
				})
				.first();
		const status = (text: RegExp): Promise<void> => page.locator('.statusbar-item', { hasText: text }).first().waitFor();
		const proposal = (text: string): Locator => page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();

		/** Keys of one chord after the other. */
		async function keys(...chords: readonly string[]): Promise<void> {
			for (const chord of chords) await keyboard.press(chord);
		}
		/** Runs a command by its title. */
		async function run(title: string): Promise<void> {
			const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
			// a palette that opens before the extension was found does not list it
			await opens('F1', row, title);
			await keys('Enter');
		}
		/** Presses a key, and types into the box that it opens, until what is wanted is there: a menu closes when the text is looked at anew meanwhile. */
		async function opens(chord: string, wanted: Locator, typed = ''): Promise<void> {
			for (let found = false; !found; ) {
				await keys(chord);
				if (typed !== '') {
					await page.locator('.quick-input-widget .quick-input-box input').waitFor();
					await keyboard.type(typed);
				}
				found = await wanted.waitFor({ timeout: 3000 }).then(
					() => true,
					() => false,
				);
				if (!found) await keys('Escape');
			}
		}
		/** Puts the cursor on the line that begins with `text`, by the editor's own search for symbols of text. */
		async function goTo(text: string): Promise<void> {
			await keys('Control+f');
			const input = page.locator('.find-widget.visible .find-part textarea').first();
			await input.waitFor();
			await keys('Control+a');
			await keyboard.type(text);
			await page.locator('.find-widget .matchesCount', { hasText: /^1 of 1$/ }).waitFor();
			await keys('Escape');
			await page.locator('.find-widget.visible').waitFor({ state: 'detached' });
		}
		/** Types the beginning of a proposal and takes it. */
		async function complete(typed: string, label: string): Promise<void> {
			await keyboard.type(typed);
			await proposal(label).waitFor();
			await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: label }).waitFor();
			await keys('Tab');
			await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
		}
		/** Picks a person in the list that a command opened. */
		async function pick(typed: string, name: string): Promise<void> {
			await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
			await keyboard.type(typed);
			await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
			await keys('Enter');
			await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		}

		// a new meeting: three questions
		await run('Minutier: New Meeting');
		await page.locator('.quick-input-title', { hasText: '1 of 3' }).waitFor();
		await keyboard.type('Fran');
		await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Français' }).waitFor();
		await keys('Enter');
		await page.locator('.quick-input-title', { hasText: '2 of 3' }).waitFor();
		await keyboard.type('Comité du quai (CDQ)');
		await keys('Enter');
		await page.locator('.quick-input-title', { hasText: '3 of 3' }).waitFor();
		await keys('Enter');
		await line('Comité du quai (CDQ)').waitFor();
		await line('La réunion est levée').waitFor();
		await keys('Escape');

		// attendance: a name a line, and a table from a colleague's spreadsheet
		await goTo('Présence');
		await keys('End');
		await keyboard.type(' (quorum : 3)');
		await keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'Shift+End');
		await keyboard.type('- Hélène Marchand, Quai Nord');
		await keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'Shift+End');
		await keyboard.type('- Paul Roy, Quai Sud');
		await keys('Enter');
		await line(/^-\s$/).waitFor();
		await keyboard.type('Aïcha Benali, Ville');
		await keys('Enter');
		await line(/^-\s$/).waitFor();
		await page.evaluate(() => navigator.clipboard.writeText('Nom\tOrganisme\nJean Tremblay\tNavette\nRosalie Nguyen\tRiverains\n'));
		await keys('Control+v');
		await line('- Jean Tremblay, Navette').waitFor();
		await line('- Rosalie Nguyen, Riverains').waitFor();
		await status(/quorum 5\/3/);
		await workbench.shot('meeting-1-attendance');

		// opening, with the time now
		await goTo('La réunion est ouverte');
		await keys('Home', 'Shift+End', 'Delete', 'Control+;', 'o');
		await line(/^La réunion est ouverte à \d+\sh/u).waitFor();

		// an item with a decision: mover, seconder, vote and result are completed
		await goTo('2. Sujet');
		await keys('Home', 'Shift+End');
		await keyboard.type('2. Horaire de la navette');
		await goTo('Discussion');
		await keys('Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Delete');
		await keyboard.type('Paul Roy, Quai Sud, présente les chiffres de la saison dernière.\n\n');
		await keys('Control+;', 'r');
		await line(/^Décision no\s2/u).waitFor();
		await keyboard.type('La navette passe aux vingt minutes le soir.');
		await keys('Tab');
		await complete('ben', 'Aïcha Benali');
		await keys('Tab');
		await complete('tremb', 'Jean Tremblay');
		await keys('Tab');
		await complete('Vo', 'Vote');
		await keyboard.type('4 pour, 1 contre\n');
		await complete('division', 'Adoptée sur division');
		await status(/\s2\s/);
		await workbench.shot('meeting-2-decision');

		// somebody leaves, somebody comes back
		await keys('Control+;', 'd');
		await pick('jean', 'Jean Tremblay');
		await line(/^Départ\s: Jean Tremblay, \d+\sh/u).waitFor();
		await status(/quorum 4\/3/);
		await keys('Control+;', 'a');
		await pick('jean', 'Jean Tremblay');
		await line(/^Arrivée\s: Jean Tremblay, \d+\sh/u).waitFor();
		await status(/quorum 5\/3/);
		await workbench.shot('meeting-3-arrival');

		// the next item, an action item with owner and due date
		await keys('Control+;', 'i');
		await line(/^3\.\s/u).waitFor();
		await keyboard.type('Divers');
		await keys('Tab');
		await keys('Control+;', 'm');
		await line(/^Mesure de suivi\s1/u).waitFor();
		await keyboard.type('Afficher le nouvel horaire.');
		await keys('Tab');
		await complete('nguy', 'Rosalie Nguyen');
		await keys('Tab', 'Control+Space');
		await complete('semaine', 'dans une semaine');
		await line(/^\s+Échéance\s: \d+/u).waitFor();
		await status(/quorum 5\/3/);
		await workbench.shot('meeting-4-action');

		// a list from an e-mail moves in, so that its numbers are no items
		await keys('End', 'Enter', 'Enter', 'Home', 'Shift+End');
		await page.evaluate(() => navigator.clipboard.writeText('1. Trois départs de plus le soir.\n2. Une navette adaptée.\n'));
		await keys('Control+;', 'v');
		await line(/^ {2}2\. Une navette adaptée\.$/).waitFor();
		await keys('Enter');
		await line(/^ {2}3\. $/).waitFor();
		await keys('Enter');
		await line(/^ {2}3\. $/).waitFor({ state: 'detached' });
		await workbench.shot('meeting-5-list');

		// a slip of the keys is corrected by the light bulb
		await keyboard.type('Mesure de suivie 2 : Relire le contrat.');
		await keys('Home');
		await page.locator('.monaco-editor [class*="squiggly-"]').first().waitFor();
		await opens('Control+.', page.locator('.action-widget').getByText('Écrire « Mesure de suivi »').first());
		await workbench.shot('meeting-6-quick-fix');
		await keys('Enter');
		await line(/^Mesure de suivi 2/).waitFor();

		// a sentence of commitment becomes an action item
		await keys('End');
		await keyboard.type('\n\nPaul Roy écrira au maire d’ici le 15 décembre 2026.');
		await keys('Home');
		await page.locator('.monaco-editor .codicon-light-bulb, .monaco-editor [class*="codicon-gutter-lightbulb"]').first().waitFor();
		await opens('Control+Shift+r', page.locator('.action-widget').getByText('En faire une mesure de suivi'));
		await workbench.shot('meeting-7-refactoring');
		await keys('Enter');
		await line(/^Mesure de suivi 3/).waitFor();
		await line(/^ +Échéance : 15 décembre 2026/).waitFor();

		// the preview beside; the text keeps the keys
		await keys('Control+k', 'v');
		const record = workbench.preview();
		await record.getByText('La navette passe aux vingt minutes le soir.').first().waitFor();

		// numbers in order again
		await goTo('3. Divers');
		await keys('Home', 'Shift+End');
		await keyboard.type('7. Divers');
		await run('Minutier: Renumber');
		await line(/^3\. Divers/).waitFor();

		// adjournment, with the time now
		await goTo('La réunion est levée');
		await keys('Home', 'Shift+End', 'Delete', 'Control+;', 'l');
		await line(/^La réunion est levée à \d+ h/).waitFor();
		await record.getByText(/La réunion est levée à \d+\sh/).waitFor();
		await record.getByText('Rosalie Nguyen').first().waitFor();
		await record.getByText('Paul Roy écrira au maire').first().waitFor();
		await workbench.shot('meeting-8-adjourned');
	});
});
