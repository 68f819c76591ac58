import type { Browser, CDPSession, Page } from 'playwright';

export const VIEWPORT = { width: 1280, height: 900 };
/** Opening a window starts programs of Chromium's own (its toolbar is a page too), which need the CPU for a while. */
const WINDOW_OPENS_MS = 2000;

/** What a page is to be opened as. */
export interface Opening {
	readonly browser: Browser;
	/** Script that runs in the page before its own. */
	readonly probe: string;
	/** How many areas the map has; 0 for a page without one, which counts as painted with its first frame. */
	readonly areas: number;
	/** How many times slower than the machine itself. */
	readonly throttle: number;
}

/** Measures in a browser that has never seen the page, as slow as wished, once it is calm; and closes it again. */
export async function onFreshPage<T>(
	{ browser, probe, areas, throttle }: Opening,
	url: string,
	measure: (page: Page, devtools: CDPSession) => Promise<T>
): Promise<T> {
	const context = await browser.newContext({ viewport: VIEWPORT, locale: 'de-DE', reducedMotion: 'no-preference' });
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(60_000);
		const devtools = await context.newCDPSession(page);
		await page.addInitScript({ content: `globalThis.benchAreas = ${areas};\n${probe}` });
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		await page.waitForTimeout(WINDOW_OPENS_MS);
		await page.goto(url);
		return await measure(page, devtools);
	} finally {
		await context.close();
	}
}
