import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../server/src/node/print.ts';

/** A page of the browser that also prints PDF, and what ends it. */
export interface OpenPage {
	readonly page: Page;
	close(): Promise<void>;
}

export async function openPage(): Promise<OpenPage> {
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
	});
	return { page: await browser.newPage(), close: () => browser.close() };
}
