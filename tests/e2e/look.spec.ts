import { expect, test, type Page } from '@playwright/test';
import { choose, openFilters } from './support/choose.js';
import { open } from './support/open.js';
import { areas, menu } from './support/parts.js';

const WIDTHS = [360, 390, 768, 1280, 1920];
const HEIGHT = 900;

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const path of [
	'/',
	'/en',
	'/?date=2013-12-31&measure=funding&district=059&kind=city&predecessor=yes&focus=05334002&colour=red'
]) {
	test(`nothing of ${path} is wider than the screen`, async ({ page }) => {
		await open(page, path);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: HEIGHT });
			await openFilters(page);
			expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
		}
	});
}

test('an opened menu stays within the screen of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: HEIGHT });
	await open(page, '/');
	for (const name of ['map', 'timeline', 'spending', 'table'] as const) {
		await menu(page, name).locator('summary').press('Enter');
		const box = await menu(page, name).locator('.sheet').boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await menu(page, name).locator('summary').press('Enter');
	}
});

test('where names are too many, the map sets those of the most populous territories', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: HEIGHT });
	await open(page, '/');
	const named = await page.locator('#map-names text:visible').allTextContents();
	expect(named).toEqual(expect.arrayContaining(['Köln', 'Düsseldorf', 'Dortmund', 'Essen', 'Duisburg']));
	expect(named.length).toBeGreaterThan(35);
});

test('the legend has a ground of its own where the map lies under it, and only there', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: HEIGHT });
	await open(page, '/');
	const ground = () => page.locator('#map div.legend').evaluate((legend) => getComputedStyle(legend).backgroundColor);
	expect(await ground()).toBe('rgba(0, 0, 0, 0)');
	await page.getByRole('button', { name: 'Vergrößern' }).click();
	await expect.poll(ground).not.toBe('rgba(0, 0, 0, 0)');
	await page.getByRole('button', { name: 'Ganzes Land zeigen' }).click();
	await expect.poll(ground).toBe('rgba(0, 0, 0, 0)');
});

for (const path of ['/', '/en']) {
	test(`the hint below the map of ${path} is whole on a small phone, and amounts stay in the column`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 360, height: HEIGHT });
		await open(page, path);
		const isCut = (selector: string) =>
			page.locator(selector).evaluate((element) => element.scrollWidth > element.clientWidth);
		expect(await isCut('#map .reading')).toBe(false);
		for (const view of ['', '?kind=city', '?district=059&kind=county&predecessor=yes']) {
			await page.goto(path + view);
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: HEIGHT });
				expect(await isCut('div.figures'), `${view} at ${width} px`).toBe(false);
			}
		}
	});
}

test('a table that is wider than a phone shows a shadow where it goes on, and none where it ends', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: HEIGHT });
	await open(page, '/embed/table');
	const table = page.locator('#table .scroll');
	/** How dark the edge of the table is, beside its caption: 0 is the paper. */
	const shade = async (edge: 'left' | 'right') => {
		const box = await table.boundingBox();
		if (!box) throw new Error('there is no table');
		const clip = { x: edge === 'left' ? box.x : box.x + box.width - 1, y: box.y + 1, width: 1, height: 1 };
		const png = (await page.screenshot({ clip })).toString('base64');
		return page.evaluate(async (base64) => {
			const image = new Image();
			image.src = `data:image/png;base64,${base64}`;
			await image.decode();
			const context = document.createElement('canvas').getContext('2d');
			context?.drawImage(image, 0, 0);
			const [red = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
			return 252 - red;
		}, png);
	};
	expect(await shade('right')).toBeGreaterThan(20);
	expect(await shade('left')).toBeLessThan(5);
	await table.evaluate((element) => (element.scrollLeft = element.scrollWidth));
	expect(await shade('right')).toBeLessThan(5);
	expect(await shade('left')).toBeGreaterThan(20);
});

for (const figure of ['map', 'timeline', 'spending', 'table']) {
	test(`the embedded ${figure} fits a narrow and a wide frame`, async ({ page }) => {
		await open(page, `/embed/${figure}`);
		for (const width of [320, 600, 1200]) {
			await page.setViewportSize({ width, height: HEIGHT });
			expect(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
		}
	});
}

interface Box {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where the visible texts of a drawing stand, without the halo around their letters. */
const textBoxes = (page: Page, selector: string): Promise<readonly Box[]> =>
	page.locator(selector).evaluateAll((texts) =>
		(texts as SVGTextElement[])
			.filter((text) => text.checkVisibility())
			.map((text) => {
				const box = text.getBBox();
				const { a: scale = 1, e: x0 = 0, f: y0 = 0 } = text.getScreenCTM() ?? {};
				const [x, y, width, height] = [x0 + scale * box.x, y0 + scale * box.y, scale * box.width, scale * box.height];
				// Letters fill about two thirds of a line's height.
				const air = height / 6;
				return { text: text.textContent.trim(), left: x, right: x + width, top: y + air, bottom: y + height - air };
			})
	);

function overlaps(boxes: readonly Box[]): string[] {
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.text} × ${b.text}`)
	);
}

for (const width of [390, 1280, 1920]) {
	test(`no two labels overlap at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: HEIGHT });
		await open(page, '/?focus=05119');
		await page.evaluate(() => document.fonts.ready);
		const labels = await textBoxes(page, '#map svg.labels text');
		expect(labels.length).toBeGreaterThan(10);
		expect(labels.map((label) => label.text)).toContain('Oberhausen');
		expect(overlaps(labels)).toEqual([]);
		expect(overlaps(await textBoxes(page, '#timeline svg.band text'))).toEqual([]);
		expect(overlaps(await textBoxes(page, '#spending svg text'))).toEqual([]);
		expect(overlaps(await textBoxes(page, '#map svg.legend text'))).toEqual([]);
		await choose(page, 'Ebene', 'Bezirke');
		await expect(areas(page)).toHaveCount(5);
		expect(overlaps(await textBoxes(page, '#map svg.labels text'))).toEqual([]);
	});
}

test('nearer, the map has more labels, and still none overlap', async ({ page }) => {
	await open(page, '/');
	const before = (await textBoxes(page, '#map svg.labels text')).length;
	for (const _ of [1, 2]) await page.getByRole('button', { name: 'Vergrößern' }).click();
	await expect(page.getByRole('button', { name: 'Ganzes Land zeigen' })).toBeEnabled();
	const nearer = await textBoxes(page, '#map svg.labels text');
	expect(overlaps(nearer)).toEqual([]);
	await page.getByRole('button', { name: 'Ganzes Land zeigen' }).click();
	await expect(page.getByRole('button', { name: 'Ganzes Land zeigen' })).toBeDisabled();
	expect((await textBoxes(page, '#map svg.labels text')).length).toBe(before);
});

test('the selection is fetched near', async ({ page }) => {
	await open(page, '/?focus=05916');
	const width = async () => (await page.locator('path[data-ags="05916"]').boundingBox())?.width ?? 0;
	const before = await width();
	await page.getByRole('button', { name: 'Auswahl heranholen' }).click();
	await expect.poll(width).toBeGreaterThan(3 * before);
});

test('printed, the page has its figures and no controls', async ({ page }) => {
	await open(page, '/?focus=05913');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#controls')).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Abspielen' })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Vergrößern' })).toBeHidden();
	await expect(page.getByRole('slider')).toBeHidden();
	for (const details of await page.locator('details.menu').all()) await expect(details).toBeHidden();
	for (const figure of ['#map', '#timeline', '#spending', '#table']) await expect(page.locator(figure)).toBeVisible();
});

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the page follows the light and dark of the system', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await open(page, '/');
	const light = await paper(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await paper(page)).not.toBe(light);
});

for (const [system, choice, other] of [
	['light', 'Dunkle Darstellung', 'Helle Darstellung'],
	['dark', 'Helle Darstellung', 'Dunkle Darstellung']
] as const) {
	test(`"${choice}" is remembered against a ${system} system`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: system });
		await open(page, '/');
		const before = await paper(page);
		await page.getByRole('button', { name: choice }).click();
		const after = await paper(page);
		expect(after).not.toBe(before);
		await expect(page.getByRole('button', { name: other })).toBeVisible();
		await page.reload();
		expect(await paper(page)).toBe(after);
		await expect(page.getByRole('button', { name: other })).toBeVisible();
		await page.goto('/en');
		expect(await paper(page)).toBe(after);
	});
}
