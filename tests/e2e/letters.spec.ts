import { expect, test, type Page } from '@playwright/test';
import { open } from './support/open.js';

const PAGES = [
	...['/', '/en?focus=05913', '/zentrum/05913', '/bedarf', '/abdeckung', '/gruppen', '/szenario', '/rueckblick'],
	...['/methode', '/vergleich?compare=05913,05915,05978', '/abbildung/map', '/abbildung/spending', '/embed/table']
];

/** Sets the size of letters as a reader does in the browser: all lengths in rem grow with it. */
async function setLetters(page: Page, percent: number): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Page.enable');
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100 } });
}

/** Texts so narrow that their words break letter by letter. */
function squeezed(page: Page): Promise<string[]> {
	return page.locator('p, dt, dd, li, h1, h2, h3, legend, label').evaluateAll((texts) =>
		texts.flatMap((element) => {
			const { width, height } = element.getBoundingClientRect();
			const { fontSize, position } = getComputedStyle(element);
			const text = element.textContent.trim();
			const hidden = position === 'absolute' || height === 0 || width === 0 || element.closest('svg');
			return !hidden && text.length > 12 && width < 3 * parseFloat(fontSize) ? [text.slice(0, 40)] : [];
		})
	);
}

for (const path of PAGES) {
	test(`${path} can be read with letters twice as large, on a phone and on a laptop`, async ({ page }) => {
		test.slow();
		await setLetters(page, 200);
		for (const width of [390, 1280]) {
			await page.setViewportSize({ width, height: 844 });
			await open(page, path);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
			expect(await squeezed(page), `${width} px`).toEqual([]);
			const choices = page.locator('.options');
			expect(await choices.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1))).toEqual(
				[]
			);
		}
	});
}

test('with large letters nothing lies over the map of a phone', async ({ page }) => {
	await setLetters(page, 200);
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/');
	const map = await page.locator('#map svg.map').boundingBox();
	for (const part of ['#map div.legend', '#map .zoom']) {
		const box = await page.locator(part).boundingBox();
		expect(box?.y, part).toBeGreaterThanOrEqual((map?.y ?? Infinity) + (map?.height ?? 0));
	}
});

test('on a phone what is pressed is at least 24 pixels high: links of figures, heads of the table, sliders', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const [path, parts] of [
		['/', '#table thead a'],
		['/szenario', 'input[type=range], #cost .foot :is(summary, a, button)'],
		['/rueckblick', '.moves a']
	] as const) {
		await open(page, path);
		const heights = await page
			.locator(parts)
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0));
		expect(heights.length).toBeGreaterThan(0);
		expect(Math.min(...heights), path).toBeGreaterThanOrEqual(24);
	}
});

test('choices and hints keep within a window of 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of ['/', '/en', '/methode']) {
		await open(page, path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
	}
	const hint = page.locator('#map .reading');
	for (const path of ['/', '/en']) {
		await open(page, path);
		expect(await hint.evaluate((line) => line.scrollWidth - line.clientWidth), path).toBeLessThanOrEqual(0);
	}
});
