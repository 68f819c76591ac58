import { expect, test, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { expectAccessibleInBothThemes } from './support/axe.js';
import { filter, openFilters } from './support/choose.js';
import { drag } from './support/drag.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { area, areas, headline, tableRows, timelineRows } from './support/parts.js';
import { setDay } from './support/set-day.js';

/** Charts over time on the start page. */
const CHARTS = { band: '#timeline .band', rows: '#timeline .rows', spending: '#spending .spending' };

const bound = (page: Page, name: 'since' | 'until') => new URL(page.url()).searchParams.get(name);
const end = (page: Page, name: string) => page.getByRole('slider', { name, exact: true }).first();

test('a press that comes before brushing is loaded begins the drag all the same', async ({ page }) => {
	await open(page, '/?to=2018');
	const chart = page.locator(CHARTS.band);
	await chart.scrollIntoViewIfNeeded();
	await page.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		await route.continue();
	});
	const box = await chart.boundingBox();
	if (!box) throw new Error('the chart is not shown');
	await page.mouse.move(box.x + box.width / 7, box.y + 100);
	await page.mouse.down();
	await expect(chart.locator('xpath=ancestor::*[@data-brushing]')).toHaveAttribute('data-brushing', 'true');
	await page.mouse.move(box.x + (3 * box.width) / 7, box.y + 100, { steps: 4 });
	await page.mouse.up();
	await expect.poll(() => bound(page, 'since')).toMatch(/^201[23]-/);
	await expect.poll(() => bound(page, 'until')).toMatch(/^201[45]-/);
});

test('a key that comes before brushing is loaded moves the end all the same', async ({ page }) => {
	await open(page, '/?to=2018&until=2016-12-31');
	await page.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		await route.continue();
	});
	await end(page, 'Ende des Zeitraums').press('PageDown');
	await expect.poll(() => bound(page, 'until')).toBe('2015-12-31');
	await end(page, 'Ende des Zeitraums').press('PageDown');
	await expect.poll(() => bound(page, 'until')).toBe('2014-12-31');
});

test('a press let go beside the chart begins no drag', async ({ page }) => {
	await open(page, '/?to=2018');
	const chart = page.locator(CHARTS.band);
	await chart.scrollIntoViewIfNeeded();
	const box = await chart.boundingBox();
	if (!box) throw new Error('the chart is not shown');
	await page.mouse.move(box.x + box.width / 7, box.y + 100);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 7, box.y - 60);
	await page.mouse.up();
	await expect(chart.locator('xpath=ancestor::*[@data-brushing]')).toHaveAttribute('data-brushing', 'true');
	await page.mouse.move(box.x + box.width / 7, box.y + 100);
	await page.mouse.move(box.x + (3 * box.width) / 7, box.y + 100, { steps: 4 });
	await expect(page.locator('[data-period]')).toHaveCount(0);
	await page.mouse.down();
	await page.mouse.up();
	expect(new URL(page.url()).searchParams.has('since')).toBe(false);
});

test('dragging on the timeline sets the period, and every panel follows', async ({ page }) => {
	const { complaints } = await guard(page);
	await open(page, '/?to=2018');
	await drag(page, page.locator(CHARTS.band), 4.5 / 7, 0.999);
	await expect.poll(() => bound(page, 'since')).toMatch(/^2016-0[67]-\d\d$/);
	expect(bound(page, 'until')).toBeNull();
	const shown = await timelineRows(page).count();
	expect(shown).toBeGreaterThan(0);
	expect(shown).toBeLessThan(10);
	await expect(tableRows(page)).toHaveCount(shown);
	await expect(page.locator('[data-map-ready] path[data-ags]:not([opacity])')).toHaveCount(shown);
	await expect(headline(page)).toContainText(`von ${shown}`);
	await expect(page.getByRole('link', { name: /^Filter entfernen: Beginn ab/ })).toBeVisible();
	await expect(page.locator('[data-spent-within]')).toContainText(/höchstens [\d,–]+/);
	await expect(page.locator('[data-period]')).toHaveCount(4);
	await page.goBack();
	await expectQuery(page, 'to=2018');
	await expect(timelineRows(page)).toHaveCount(54);
	await page.goForward();
	await expect(timelineRows(page)).toHaveCount(shown);
	await page.reload();
	await expect(timelineRows(page)).toHaveCount(shown);
	expect(complaints).toEqual([]);
});

test('a drag on the rows selects no centre, a click does', async ({ page }) => {
	await open(page, '/');
	await drag(page, page.locator(CHARTS.rows), 0.2, 0.4);
	await expect.poll(() => bound(page, 'since')).toMatch(/^2014-\d\d-\d\d$/);
	expect(new URL(page.url()).searchParams.has('focus')).toBe(false);
	await timelineRows(page).first().locator('text').click();
	await expect.poll(() => new URL(page.url()).searchParams.has('focus')).toBe(true);
});

test('a drag on the spending takes whole years and sums them', async ({ page }) => {
	await open(page, '/');
	await drag(page, page.locator(CHARTS.spending), 2.5 / 14, 4.5 / 14);
	await expectQuery(page, 'since=2014-01-01&until=2016-12-31');
	await expect(page.locator('[data-spent-within]')).toContainText('vom 1. Januar 2014 bis zum 31. Dezember 2016');
	// The money is that of all centres: no filter narrows it, and the published sums of the state stay.
	await expect(page.locator('#spending figcaption')).not.toContainText('Filter:');
	await expect(page.locator('#spending [data-reported-sum]')).not.toHaveCount(0);
});

test('a period after the last beginning shows no centre, but what was paid', async ({ page }) => {
	await open(page, '/?since=2019-01-01&until=2023-12-31');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kein Zentrum passt zu diesen Filtern.');
	await expect(page.locator('[data-spent-within]')).toContainText(/höchstens \d/);
	await expect(page.locator('[data-spent-within]')).not.toContainText('höchstens 0');
});

test('keys move the ends by months, and Escape takes the period back', async ({ page }) => {
	await open(page, '/');
	await end(page, 'Anfang des Zeitraums').focus();
	await expect(page.locator('[data-brushing="true"]')).toHaveCount(1);
	await page.keyboard.press('PageUp');
	await expectQuery(page, 'since=2013-01-01');
	await page.keyboard.press('ArrowRight');
	await expectQuery(page, 'since=2013-02-01');
	await expect(end(page, 'Anfang des Zeitraums')).toHaveAttribute('aria-valuetext', '1. Februar 2013');
	await end(page, 'Ende des Zeitraums').focus();
	await page.keyboard.press('PageDown');
	await expect.poll(() => bound(page, 'until')).toBe('2024-09-30');
	await page.keyboard.press('Escape');
	await expectQuery(page, '');
	await expect(page.locator('[data-period]')).toHaveCount(0);
});

test('two fields say the same as the brush', async ({ page }) => {
	await open(page, '/');
	await openFilters(page);
	await setDay(page, 'Beginn ab', '2014-04-26');
	await page.getByLabel('Beginn ab', { exact: true }).blur();
	await expectQuery(page, 'since=2014-04-26');
	const shown = await tableRows(page).count();
	await setDay(page, 'Beginn bis', '2013-12-31');
	await page.getByLabel('Beginn bis', { exact: true }).blur();
	await expectQuery(page, 'since=2013-12-31&until=2013-12-31');
	await page.getByRole('link', { name: /^Filter entfernen: Beginn bis/ }).click();
	await page.getByRole('link', { name: /^Filter entfernen: Beginn ab/ }).click();
	await expect(tableRows(page)).toHaveCount(54);
	expect(shown).toBeLessThan(54);
});

test('the curves of other pages are brushed as well', async ({ page }) => {
	await open(page, '/abdeckung?to=2018');
	await drag(page, page.locator('.coverage').first(), 0.45, 0.999);
	await expect.poll(() => bound(page, 'since')).toMatch(/^2015-/);
	await expect(page.getByRole('link', { name: /^Filter entfernen: Beginn ab/ })).toBeVisible();
	await open(page, '/gruppen');
	await drag(page, page.locator('.multiples svg').first(), 0.45, 0.999);
	await expect.poll(() => bound(page, 'since')).toMatch(/^201[45]-/);
});

test('Shift and click pick several areas, which filter everything', async ({ page }) => {
	await open(page, '/');
	for (const ags of ['05913', '05911']) await area(page, ags).click({ modifiers: ['Shift'] });
	await expectQuery(page, 'only=05911,05913');
	await expect(tableRows(page)).toHaveCount(2);
	await expect(timelineRows(page)).toHaveCount(2);
	await expect(page.getByRole('link', { name: 'Filter entfernen: 2 ausgewählte Gebiete' })).toBeVisible();
	await area(page, '05911').click({ modifiers: ['Shift'] });
	await expectQuery(page, 'only=05913');
	await filter(page, 'Art', 'Kreisfreie Stadt');
	await expectQuery(page, 'kind=city&only=05913');
	await page.getByRole('link', { name: 'Filter entfernen: Dortmund' }).click();
	await expectQuery(page, 'kind=city');
});

test('Shift and Enter pick by keyboard', async ({ page }) => {
	await open(page, '/');
	await area(page, '05913').focus();
	await page.keyboard.press('Shift+Enter');
	await expectQuery(page, 'only=05913');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Shift+Enter');
	await expect(tableRows(page)).toHaveCount(2);
});

test('a line round some areas picks them, at the level of districts and of municipalities too', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 1500 });
	await open(page, '/');
	const map = page.locator('[data-map-ready]');
	/** Draws a line round part of the map: centre and half a side, as shares of its width and height. */
	async function round(x: number, y: number, half: number) {
		await page.getByRole('button', { name: 'Gebiete umfahren und nur diese zeigen' }).click();
		await expect(page.getByText('Mit gedrücktem Zeiger')).toBeVisible();
		const box = await map.boundingBox();
		if (!box) throw new Error('the map is not shown');
		const corners = [
			...[
				[x - half, y - half],
				[x + half, y - half]
			],
			...[
				[x + half, y + half],
				[x - half, y + half]
			]
		].map(([cx = 0, cy = 0]) => [box.x + cx * box.width, box.y + cy * box.height] as const);
		const [first = [0, 0] as const, ...others] = corners;
		await page.mouse.move(...first);
		await page.mouse.down();
		for (const corner of others) await page.mouse.move(...corner, { steps: 3 });
		await page.mouse.up();
	}
	await round(0.4, 0.5, 0.2);
	await expect.poll(() => new URL(page.url()).searchParams.get('only')?.split(',').length).toBeGreaterThan(5);
	await expect.poll(() => tableRows(page).count()).toBeLessThan(40);
	const picked = await tableRows(page).count();
	await expect(page.locator('[data-lasso]')).toHaveCount(0);
	await round(0.02, 0.02, 0.01);
	await expect(page.getByText('In der Linie lag kein Gebiet')).toBeVisible();
	await expect(tableRows(page)).toHaveCount(picked);
	await page.getByRole('button', { name: 'Gebiete umfahren und nur diese zeigen' }).click();
	await expect(page.locator('[data-lasso]')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-lasso]')).toHaveCount(0);
	await open(page, '/?level=district');
	await round(0.5, 0.5, 0.499);
	await expect(areas(page)).toHaveCount(5);
	await expect.poll(() => new URL(page.url()).searchParams.get('only')?.split(',').length).toBeGreaterThan(30);
});

for (const [way, giveUp] of [
	['Escape', (page: Page) => page.keyboard.press('Escape')],
	['a second press', (page: Page) => page.getByRole('button', { name: 'Gebiete umfahren' }).click()]
] as const) {
	test(`a line given up by ${way} while drawing is loaded does not begin`, async ({ page }) => {
		await open(page, '/');
		let loaded = () => {};
		await page.route('**/*.js', async (route) => {
			await new Promise<void>((resolve) => (loaded = resolve));
			await route.continue();
		});
		const button = page.getByRole('button', { name: 'Gebiete umfahren' });
		const asked = page.waitForRequest('**/*.js');
		await button.click();
		await asked;
		await expect(button).toHaveAttribute('aria-pressed', 'true');
		await giveUp(page);
		await expect(button).toHaveAttribute('aria-pressed', 'false');
		const arrived = page.waitForResponse('**/*.js');
		loaded();
		await (await arrived).finished();
		await area(page, '05913').click();
		await expect(page.locator('[data-lasso]')).toHaveCount(0);
		await expectQuery(page, 'focus=05913');
	});
}

test('a brushed and picked view is accessible in both themes', async ({ page }) => {
	await open(page, '/?since=2013-07-01&until=2014-04-25&only=05911,05913');
	await expectAccessibleInBothThemes(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('period and picked areas are a plain form', async ({ page }) => {
		await page.goto('/?only=05911,05913,05315');
		await expect(tableRows(page)).toHaveCount(3);
		await openFilters(page);
		await page.getByLabel('Beginn ab', { exact: true }).fill('2013-08-01');
		await page.getByRole('button', { name: 'Anzeigen' }).first().click();
		await expect(page).toHaveURL(/since=2013-08-01/);
		await expect(page).toHaveURL(/only=05315(,|%2C)05911(,|%2C)05913/);
		await expect(page.locator('[data-period]').first()).toBeVisible();
	});
});
