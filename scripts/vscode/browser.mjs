// Debian's Chromium, as Playwright starts it: no download of a browser of its own.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const CHROMIUM =
	process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export const CHROMIUM_ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * A headless browser with a profile of its own in `folder`: webviews need one that lasts.
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export function openBrowser(folder, options = {}) {
	if (!CHROMIUM) throw new Error('No Chromium was found. Install the package chromium, or name a browser in CHROME_PATH.');
	return chromium.launchPersistentContext(folder, {
		executablePath: CHROMIUM,
		headless: true,
		viewport: { width: 1400, height: 900 },
		args: CHROMIUM_ARGUMENTS,
		...options,
	});
}
