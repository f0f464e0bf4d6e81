import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { OpenPage } from '../support/browser.ts';
import { openPage } from '../support/browser.ts';
import { CLOSED } from '../support/closed.ts';
import { exported } from '../support/exports.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const EXTRACTS = ['decisions', 'actions', 'attendance', 'agenda', 'resolution=1'];
const logo = `data:image/png;base64,${readFileSync(new URL('../support/logo.png', import.meta.url)).toString('base64')}`;
const letterhead = { lines: { fr: 'Ville de Valbrume\n1, rue du Port' }, logo, logoText: { fr: 'Armoiries' }, color: '#f2c94c' };

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The examples, and what they lack: closed sessions, tables, quotations, passages in another language. */
function* sources(): Iterable<readonly [name: string, text: string]> {
	for (const name of readdirSync(examples, { recursive: true, encoding: 'utf8' }))
		if (name.endsWith('.minutes')) yield [name, readFileSync(path.join(examples, name), 'utf8')];
	yield ['closed', CLOSED];
	yield ['rich', RICH];
}

const RICH = `Conseil du port (CDP)
Le 14 mars 2024
Procès-verbal
État : ébauche

1. Quais

> Une citation d’un règlement.

| Quai | Coût |
| :--- | ---: |
| Nord | 10 $ |

The members of the council have agreed that this is not to be changed. Voir [le site](https://example.org/).

\`\`\`
code
\`\`\`

1. un
2. deux
   - trois

Information : à noter.

Onglet 1 : Plan (plans/quai.pdf)

2. Phare

Aucune décision.

Signature : Ann Lee, présidente
`;

describe('accessibility of the HTML page', function () {
	this.timeout(60_000);
	let open: OpenPage;
	before(async () => {
		open = await openPage();
	});
	after(() => open.close());

	/** Violations of WCAG 2.2 AA and of good practice in both themes, one line each. */
	async function violations(html: string): Promise<readonly string[]> {
		const { page } = open;
		await page.setContent(html);
		await page.evaluate(axe.source);
		const found: string[] = [];
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const results = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`)) as AxeResults;
			assert.ok(
				results.passes.some(({ id }) => id === 'color-contrast'),
				'axe looked at the page',
			);
			for (const { id, nodes } of results.violations) found.push(...nodes.map((n) => `${colorScheme} ${id}: ${n.html.slice(0, 200)}`));
		}
		return found;
	}

	for (const [name, text] of sources())
		it(`has no violation in either theme (${name})`, async () => {
			for (const layout of ['table', 'linear'] as const)
				assert.deepEqual(await violations(await exported(text, 'html', { layout })), [], layout);
			assert.deepEqual(await violations(await exported(text, 'html', { public: true, settings: { letterhead } })), [], 'letterhead');
		});

	for (const extract of EXTRACTS)
		it(`has no violation in either theme (extract ${extract})`, async () => {
			const text = readFileSync(path.join(examples, '2024-03-14.minutes'), 'utf8');
			for (const layout of ['table', 'linear'] as const)
				assert.deepEqual(await violations(await exported(text, 'html', { extract, layout })), [], layout);
		});
});
