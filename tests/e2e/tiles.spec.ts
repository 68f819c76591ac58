import { expect, test, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { expectAccessibleInBothThemes } from './support/axe.js';
import { choose } from './support/choose.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { area, areas, detail, tableRows } from './support/parts.js';

const map = (page: Page) => page.locator('svg[data-map-ready]');

test('the map is drawn as 54 squares of one size, with the same keys and legend', async ({ page }) => {
	const { complaints } = await guard(page);
	await open(page, '/');
	const legend = await page.locator('#map .legend svg').getAttribute('aria-label');
	const said = await area(page, '05913').getAttribute('aria-label');
	await choose(page, 'Kartenform', 'Kacheln');
	await expectQuery(page, 'form=tiles');
	await expect(areas(page)).toHaveCount(54);
	// There are as many areas before the squares have come. Corners lie on whole units of the map's grid, of which a square
	// has some four hundred.
	const sizesDiffer = () =>
		areas(page).evaluateAll((all) => {
			const sizes = all.flatMap((tile) => {
				const { width, height } = (tile as SVGGraphicsElement).getBBox();
				return [width, height];
			});
			return Math.max(...sizes) - Math.min(...sizes);
		});
	await expect.poll(sizesDiffer).toBeLessThanOrEqual(2);
	expect(await page.locator('#map .legend svg').getAttribute('aria-label')).toBe(legend);
	expect(await area(page, '05913').getAttribute('aria-label')).toBe(said);
	await area(page, '05911').focus();
	await page.keyboard.press('ArrowRight');
	await expect(area(page, '05913')).toBeFocused();
	await page.keyboard.press('Enter');
	await expectQuery(page, 'form=tiles&focus=05913');
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Dortmund');
	await page.keyboard.press('Shift+Enter');
	await expect(tableRows(page)).toHaveCount(1);
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expectQuery(page, '');
	expect(complaints).toEqual([]);
});

test('squares come with the address, in an embed, in a picture and for districts', async ({ page, request }) => {
	await open(page, '/?form=tiles');
	await expect(areas(page)).toHaveCount(54);
	await expect(page.locator('#map .labels tspan', { hasText: 'Dortmund' })).toBeVisible();
	await choose(page, 'Ebene', 'Bezirke');
	await expectQuery(page, 'level=district&form=tiles');
	await expect(areas(page)).toHaveCount(5);
	await open(page, '/embed/map?form=tiles');
	await expect(areas(page)).toHaveCount(54);
	const picture = await (await request.get('/image/map.svg?form=tiles')).text();
	expect(picture.match(/data-ags="05\d+" data-status/g)).toHaveLength(54);
	expect(picture).toContain('>Dortmund</tspan>');
});

test('municipalities have no squares, and the choice is kept for the other levels', async ({ page }) => {
	await open(page, '/?form=tiles&level=municipality');
	await expect(areas(page)).toHaveCount(396);
	const form = page.getByRole('group', { name: 'Kartenform (Gemeinden: nur Flächen)' });
	await expect(form.getByRole('radio').first()).toBeDisabled();
	await choose(page, 'Ebene', 'Zentren');
	await expect(areas(page)).toHaveCount(54);
	await expectQuery(page, 'form=tiles');
	await expect(page.locator('#map .labels tspan').first()).toBeVisible();
});

test('levels and forms switch without a jolt', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await open(page, '/');
	const places = () =>
		page.evaluate(() =>
			['svg[data-map-ready]', '#map', '#timeline', '.figures'].map((selector) => {
				const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
				return [x, y + scrollY, width, selector === '#timeline' ? 0 : height].map(Math.round).join(' ');
			})
		);
	const before = await places();
	// Between two frames the map is never empty and never moves.
	await page.evaluate(() => {
		const seen = { empty: 0, tops: new Set<number>() };
		Object.assign(window, { seen });
		const look = () => {
			const svg = document.querySelector('svg[data-map-ready]');
			if (!svg?.querySelector('path[data-ags]')) seen.empty++;
			seen.tops.add(Math.round((svg?.getBoundingClientRect().top ?? 0) + scrollY));
			requestAnimationFrame(look);
		};
		look();
	});
	for (const [group, option, count] of [
		['Ebene', 'Gemeinden', 396],
		['Ebene', 'Bezirke', 5],
		['Ebene', 'Zentren', 54],
		['Kartenform', 'Kacheln', 54],
		['Kartenform', 'Flächen', 54]
	] as const) {
		await choose(page, group, option);
		await expect(areas(page)).toHaveCount(count);
		await expect(map(page)).toBeVisible();
	}
	expect(await places()).toEqual(before);
	const seen = await page.evaluate(() => {
		const { empty, tops } = (window as unknown as { seen: { empty: number; tops: Set<number> } }).seen;
		return { empty, tops: [...tops] };
	});
	expect(seen.empty).toBe(0);
	expect(seen.tops).toHaveLength(1);
});

test('squares are accessible in both themes', async ({ page }) => {
	await open(page, '/?form=tiles&measure=status&date=2013-12-31');
	await expectAccessibleInBothThemes(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form is chosen by the plain form', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('group', { name: 'Kartenform' }).getByText('Kacheln').click();
		await page.locator('#map').getByRole('button', { name: 'Anzeigen' }).click();
		await expect(page).toHaveURL(/form=tiles/);
		await expect(page.locator('#map .labels tspan', { hasText: 'Dortmund' })).toBeVisible();
	});
});
