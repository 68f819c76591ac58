import { expect, test, type Page } from '@playwright/test';
import { open } from './support/open.js';

/** Out of sight at the head of the page, but near enough for a browser to lay it out beforehand. */
const ROWS = '#timeline .rows';

declare global {
	/** What was so when the page was first seen: of the rows and the table, of what is fetched ahead, of typefaces in use. */
	var firstSeen: { rowsLaidOut: boolean; tableHasPlace: boolean; preloads: number; typefaces: number } | undefined;
}

/** Notes what is so when the page is first seen, before its own scripts change it. */
const watch = (page: Page) =>
	page.addInitScript((rows) => {
		new PerformanceObserver(() => {
			const laidOut = document.querySelector(rows)?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
			globalThis.firstSeen ??= {
				rowsLaidOut: laidOut,
				tableHasPlace: document.querySelector('#table')?.checkVisibility() ?? false,
				preloads: document.querySelectorAll('link[rel=modulepreload], link[as=fetch], link[as=font]').length,
				typefaces: [...document.fonts].filter((face) => /Source Sans/.test(face.family) && face.status !== 'unloaded')
					.length
			};
		}).observe({ type: 'paint', buffered: true });
	}, ROWS);

test('the first frame holds what is in sight; the rest follows, and scripts are fetched ahead after it', async ({
	page
}) => {
	await watch(page);
	await open(page, '/');
	const expected = { rowsLaidOut: false, tableHasPlace: false, preloads: 0, typefaces: 0 };
	expect(await page.evaluate(() => globalThis.firstSeen)).toEqual(expected);
	await expect(page.locator('#table')).toBeVisible();
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

for (const [width, query] of [
	[1280, ''],
	[1280, '?district=059'],
	[390, '?only=05913']
] as const) {
	test(`panels come into sight without moving those below them, ${width} px wide, /${query}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await open(page, `/${query}`);
		const top = () => page.locator('#spending').evaluate((panel) => panel.getBoundingClientRect().top + scrollY);
		const before = await top();
		await page.locator('#spending').scrollIntoViewIfNeeded();
		await expect
			.poll(() => page.locator(ROWS).evaluate((rows) => rows.checkVisibility({ contentVisibilityAuto: true })))
			.toBe(true);
		expect(Math.abs((await top()) - before)).toBeLessThan(2);
	});
}

test('a part of the page that is asked for is there from the first frame on, and so is the height of a page come back to', async ({
	page
}) => {
	await watch(page);
	await open(page, '/#table');
	expect(await page.evaluate(() => globalThis.firstSeen?.tableHasPlace)).toBe(true);
	await expect(page.getByRole('table').last()).toBeInViewport();
	await page.reload();
	await expect.poll(() => page.evaluate(() => globalThis.firstSeen?.tableHasPlace)).toBe(true);
	await expect(page.getByRole('table').last()).toBeInViewport();
});

test('a page loaded again far down stays where it was, each time', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const settled = async () => {
		await expect(page.locator('html')).not.toHaveClass(/early/);
		await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(true);
		await page.evaluate(() => document.fonts.ready);
	};
	await open(page, '/');
	await settled();
	await page.evaluate(() => scrollTo(0, 3500));
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(3500);
	for (let time = 0; time < 3; time++) {
		await page.reload();
		await settled();
		expect(await page.evaluate(() => scrollY)).toBe(3500);
	}
});
