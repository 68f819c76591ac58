import { expect, test, type Locator } from '@playwright/test';
import { wcagContrast } from 'culori';
import { open } from './support/open.js';

const styleOf = (locator: Locator, name: string) =>
	locator.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

test('paper is white with dark letters, also where the reader chose the dark', async ({ page }) => {
	for (const path of ['/', '/zentrum/05913', '/szenario']) {
		await open(page, path);
		const root = page.locator('html');
		if ((await root.getAttribute('data-theme')) !== 'dark') {
			await page.getByRole('button', { name: 'Dunkle Darstellung' }).click();
		}
		await expect(root).toHaveCSS('background-color', 'rgb(20, 25, 27)');
		await page.emulateMedia({ media: 'print' });
		await expect(root).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		const shades = (await styleOf(root, 'color')).match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
		expect(Math.max(...shades), path).toBeLessThan(80);
		await page.emulateMedia({ media: 'screen' });
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`with the system's own colours (${colorScheme}) choices, keys and the current page can be told`, async ({
		page
	}) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await open(page, '/?date=2013-12-31&focus=05913');
		for (const group of await page.locator('.options').all()) {
			const chosen = await styleOf(group.locator('input:checked + span'), 'background-color');
			const other = await styleOf(group.locator('input:not(:checked) + span').first(), 'background-color');
			expect(chosen).not.toBe(other);
		}
		const paper = await styleOf(page.locator('html'), 'background-color');
		for (const part of ['.swatch.posts', '.swatch.material', '#timeline .play']) {
			expect(await styleOf(page.locator(part).first(), 'background-color'), part).not.toBe(paper);
		}
		const marks = await page
			.locator('#chosen li')
			.evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').backgroundColor));
		expect(new Set(marks).size).toBeGreaterThan(1);
		const nav = page.getByRole('navigation', { name: 'Hauptnavigation' });
		const current = await styleOf(nav.locator('[aria-current]'), 'border-bottom-color');
		expect(current).not.toBe(paper);
		expect(await styleOf(nav.locator('a:not([aria-current])').first(), 'border-bottom-color')).toBe(paper);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`where more contrast is asked for, no letters are grey and rules can be seen (${colorScheme})`, async ({
		page
	}) => {
		await page.emulateMedia({ contrast: 'more', colorScheme });
		await open(page, '/?date=2013-12-31');
		const ink = await styleOf(page.locator('html'), 'color');
		const grey = await page.locator('#table .note, legend, #map .muted').all();
		expect(grey.length).toBeGreaterThan(3);
		for (const letters of grey) expect(await styleOf(letters, 'color')).toBe(ink);
		const rule = await styleOf(page.locator('#table tbody td').first(), 'border-bottom-color');
		expect(wcagContrast(rule, await styleOf(page.locator('html'), 'background-color'))).toBeGreaterThan(3);
	});
}

test('on paper no row of the table is cut, and the table begins where there is room', async ({ page }) => {
	await open(page, '/?date=2013-12-31');
	await page.emulateMedia({ media: 'print' });
	expect(await styleOf(page.locator('#table'), 'break-inside')).toBe('auto');
	expect(await styleOf(page.locator('#table tbody tr').first(), 'break-inside')).toBe('avoid');
	expect(await styleOf(page.locator('h2').first(), 'break-after')).toBe('avoid');
});

test('on paper the mark of a centre among its peers ends with its chart', async ({ page }) => {
	await page.setViewportSize({ width: 720, height: 1000 });
	await open(page, '/zentrum/05558');
	await page.emulateMedia({ media: 'print' });
	const rows = page.locator('#peers div.rows');
	await rows.scrollIntoViewIfNeeded();
	const box = await rows.boundingBox();
	const row = await page.locator('#peers [aria-selected="true"] text').boundingBox();
	if (!box || !row) throw new Error('the peers are not drawn');
	const y = row.y + row.height / 2;
	const under = (x: number) =>
		page.evaluate(
			([at, down]) => document.elementsFromPoint(at, down).some((element) => element.classList.contains('hit')),
			[x, y] as const
		);
	expect(await under(box.x + box.width / 2)).toBe(true);
	expect(await under(box.x - 15)).toBe(false);
});
