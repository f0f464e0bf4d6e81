import assert from 'node:assert/strict';
import type { OpenPage } from '../support/browser.ts';
import { openPage } from '../support/browser.ts';
import { exported } from '../support/exports.ts';
import { HOSTILE } from '../support/hostile.ts';

describe('the HTML page of hostile text', function () {
	this.timeout(60_000);
	let open: OpenPage;
	before(async () => {
		open = await openPage();
	});
	after(() => open.close());

	it('runs nothing, asks the network for nothing and has no link that acts', async () => {
		const { page } = open;
		const happened: string[] = [];
		page.on('dialog', (dialog) => {
			happened.push(`dialog ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on('request', (request) => happened.push(`request ${request.url()}`));
		page.on('pageerror', (error) => happened.push(`script ${error.message}`));
		for (const layout of ['table', 'linear'] as const)
			for (const extract of [undefined, 'decisions', 'actions', 'attendance', 'agenda', 'resolution=1']) {
				await page.setContent(await exported(HOSTILE, 'html', { layout, extract }), { waitUntil: 'load' });
				assert.equal(await page.locator('script, img, iframe, object, embed, svg, body style, form, body link, body meta').count(), 0);
				// a relative address has no scheme on a page without one of its own
				const schemes = await page.evaluate('[...document.querySelectorAll("a[href]")].map((a) => a.protocol)');
				assert.deepEqual(
					(schemes as string[]).filter((scheme) => !/^(?:https?|mailto)?:$/.test(scheme)),
					[],
				);
				assert.deepEqual(happened, [], `${layout} ${extract}`);
			}
	});
});
