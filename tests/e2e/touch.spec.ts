import { expect, test, type Page } from '@playwright/test';
import { open } from './support/open.js';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

type Point = readonly [x: number, y: number];

/** Draws fingers over the screen: for each step where they are. */
async function fingers(page: Page, steps: readonly (readonly Point[])[]) {
	const devtools = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
		devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
	// One finger touches before the other.
	for (const count of steps[0]?.map((_, index) => index + 1) ?? [])
		await send('touchStart', steps[0]?.slice(0, count) ?? []);
	for (const points of steps.slice(1)) {
		await send('touchMove', points);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	await send('touchEnd', []);
}

/** How many times larger than whole the map is drawn. */
const scaleOf = (page: Page) =>
	page.locator('#map svg').evaluateAll((drawings) => {
		const moved = drawings.flatMap((svg) => [...svg.querySelectorAll('g[transform*="scale"]')]);
		return Math.max(
			1,
			...moved.map((g) => Number(/scale\(([\d.]+)/.exec(g.getAttribute('transform') ?? '')?.[1] ?? 1))
		);
	});

test('two fingers zoom the map at the first touch, one finger scrolls the page', async ({ page }) => {
	await open(page, '/');
	// Zooming is loaded once the page is at rest; d3 keeps its state on the drawing.
	await page.waitForFunction(() => [...document.querySelectorAll('#map svg')].some((svg) => '__zoom' in svg));
	await page.locator('#map').scrollIntoViewIfNeeded();
	const box = await page.locator('[data-map-ready]').boundingBox();
	if (!box) throw new Error('the map is not drawn');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const apart = Array.from({ length: 8 }, (_, step) => 30 + step * 10);
	await fingers(
		page,
		apart.map((half) => [[x - half, y] as const, [x + half, y] as const])
	);
	await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.5);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

	await page.getByRole('button', { name: 'Ganzes Land zeigen' }).click();
	await expect.poll(() => scaleOf(page)).toBe(1);
	const before = await page.evaluate(() => scrollY);
	await fingers(
		page,
		Array.from({ length: 12 }, (_, step) => [[x, y - step * 20] as const])
	);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
	expect(await scaleOf(page)).toBe(1);
});

test('no keys are named where there are none', async ({ page }) => {
	await open(page, '/');
	await expect(page.getByText('Umschalt + Klick')).toHaveCount(1);
	await expect(page.getByText('Umschalt + Klick')).toBeHidden();
	await open(page, '/rueckblick');
	await expect(page.getByText('Pfeiltasten links und rechts')).toHaveCount(1);
	await expect(page.getByText('Pfeiltasten links und rechts')).toBeHidden();
});
