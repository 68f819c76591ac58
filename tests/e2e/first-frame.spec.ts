import { expect, test } from '@playwright/test';
import { open } from './support/open.js';

/** Out of sight at the head of the page, but near enough for a browser to lay it out beforehand. */
const ROWS = '#timeline .rows';

declare global {
	/** What was so when the page was first seen: of the rows, of scripts and facts fetched ahead, of typefaces in use. */
	var firstSeen: { rowsLaidOut: boolean; preloads: number; typefaces: number } | undefined;
}

test('the first frame holds what is in sight; the rest follows, and scripts are fetched ahead after it', async ({
	page
}) => {
	await page.addInitScript((rows) => {
		new PerformanceObserver(() => {
			const laidOut = document.querySelector(rows)?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
			globalThis.firstSeen ??= {
				rowsLaidOut: laidOut,
				preloads: document.querySelectorAll('link[rel=modulepreload], link[as=fetch]').length,
				typefaces: [...document.fonts].filter((face) => /Source Sans/.test(face.family) && face.status !== 'unloaded')
					.length
			};
		}).observe({ type: 'paint', buffered: true });
	}, ROWS);
	await open(page, '/');
	expect(await page.evaluate(() => globalThis.firstSeen)).toEqual({ rowsLaidOut: false, preloads: 0, typefaces: 0 });
	await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(true);
	await page.locator(ROWS).scrollIntoViewIfNeeded();
	await expect(page.locator(`${ROWS} [data-ags="05154"]`)).toBeVisible();
	expect(await page.locator('link[rel=modulepreload]').count()).toBeGreaterThan(0);
	expect(await page.locator('link[as=fetch]').count()).toBe(1);
});

test('where no paint is told of, everything follows after a moment', async ({ page }) => {
	await page.addInitScript(() => {
		PerformanceObserver.prototype.observe = () => undefined;
	});
	await open(page, '/');
	await expect(page.locator('html')).not.toHaveClass(/early/);
	await page.locator(ROWS).scrollIntoViewIfNeeded();
	await expect(page.locator(`${ROWS} [data-ags="05154"]`)).toBeVisible();
});
