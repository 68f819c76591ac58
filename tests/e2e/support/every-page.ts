import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from './axe.js';
import { open } from './open.js';

/** What holds for every page: axe finds nothing in either theme, with all that can be opened open. */
export function testAccessible(...paths: readonly string[]): void {
	for (const path of paths) {
		test(`${path} is accessible in both themes, with everything opened`, async ({ page }) => {
			test.slow();
			await open(page, path);
			await openEverything(page);
			await expectAccessibleInBothThemes(page);
		});
	}
}

/** Opens all that can be opened. */
export function openEverything(page: Page): Promise<void> {
	return page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
}

/** What holds for every page: from a small phone to a projector nothing moves sideways, and axe finds nothing on the phone. */
export function testFits(...paths: readonly string[]): void {
	for (const path of paths) {
		test(`${path} fits windows of any width`, async ({ page }) => {
			test.slow();
			for (const width of [1920, 360]) {
				await page.setViewportSize({ width, height: 800 });
				await open(page, path);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			}
			await expectAccessible(page);
		});
	}
}
