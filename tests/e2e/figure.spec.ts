import { expect, test, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { testAccessible, testFits } from './support/every-page.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { area, areas, tableRows, timelineRow } from './support/parts.js';

const FIGURES = ['map', 'timeline', 'spending', 'table'] as const;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const VIEW = 'date=2013-12-31&district=059';

for (const figure of FIGURES) {
	test(`the ${figure} of the start page leads to its data and sources`, async ({ page }) => {
		const { complaints } = await guard(page);
		await open(page, `/?${VIEW}`);
		const title = await page.locator(`#${figure}`).getByRole('heading', { level: 2 }).first().textContent();
		const panel = page.getByRole('figure', { name: title ?? '', exact: true });
		await expect(panel.locator('summary').last()).toHaveAccessibleName(`Weitergeben ${title ?? ''}`);
		await panel.getByRole('link', { name: `Daten und Quellen ${title ?? ''}`, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`/abbildung/${figure}\\?`));
		await expectQuery(page, VIEW);
		await expect(heading(page)).toHaveText(title ?? '');
		await expect(page.getByRole('link', { name: 'Filter entfernen: Bezirk Arnsberg' })).toBeVisible();
		const sources = page.locator('#sources li');
		await expect(page.getByRole('heading', { name: /^Quellen \(\d+\)$/ })).toContainText(`(${await sources.count()})`);
		await expect(sources.first().getByRole('link')).toHaveAttribute('href', /^http/);
		await expect(page.getByRole('link', { name: 'Fester Link' })).toHaveAttribute(
			'href',
			`/abbildung/${figure}?${VIEW}`
		);
		await page.getByRole('link', { name: 'Im Atlas öffnen' }).click();
		await expectQuery(page, VIEW);
		await expect(page.locator(`#${figure}`)).toBeVisible();
		expect(complaints).toEqual([]);
	});
}

test('the table of a map says what the map shows', async ({ page }) => {
	await open(page, `/abbildung/map?${VIEW}`);
	const shown = await page.locator('[data-map-ready] path[data-ags]:not([opacity])').count();
	await expect(page.locator('#data tbody tr')).toHaveCount(shown);
	const row = page.locator('#data tr[data-area="05913"]');
	const said = await area(page, '05913').getAttribute('aria-label');
	expect(said).toBe(`Dortmund: ${await row.getByRole('cell').last().innerText()}`);
	await open(page, '/abbildung/map?measure=foreign&level=municipality');
	await expect(areas(page)).toHaveCount(396);
	await expect(page.locator('#data tbody tr')).toHaveCount(396);
	await expect(page.locator('#sources')).toContainText('Zensus');
});

test('the tables of a timeline hold the band, the intervals, the counts and the milestones', async ({ page }) => {
	await open(page, '/abbildung/timeline');
	await expect(page.locator('[data-steps] tbody tr').last()).toContainText('54');
	await expect(page.locator('[data-intervals] tbody tr')).toHaveCount(54);
	await expect(page.locator('[data-intervals] tr', { hasText: 'Dortmund' })).toContainText('7. März 2013');
	await timelineRow(page, '05913').click();
	await expectQuery(page, 'focus=05913');
	await page.goBack();
	await expectQuery(page, '');
	await expect(page.locator('#timeline [aria-selected="true"]')).toHaveCount(0);
});

test('the tables of the spending hold the model, the reported sums and the rule', async ({ page }) => {
	await open(page, '/');
	await page.locator('#spending').getByRole('link', { name: 'So wird gerechnet' }).click();
	await expect(page).toHaveURL(/\/abbildung\/spending#rule$/);
	await expect(page.locator('#rule h3')).toBeInViewport();
	await expect(page.locator('#rule tbody tr').first()).toContainText('3 × 50.000 €');
	await expect(page.locator('[data-years] tbody tr')).toHaveCount(14);
	await expect(page.locator('#data')).toContainText('9.830.000 €');
});

test('the page is reached and left by keyboard', async ({ page }) => {
	await open(page, '/en');
	await page
		.locator('#map')
		.getByRole('link', { name: /^Data and sources/ })
		.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/abbildung\/map$/);
	await expect(heading(page)).toHaveText(/centres were surely established/);
	await page.getByRole('link', { name: 'Open in the atlas' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en$/);
});

test('what cannot be used is named, and a figure that does not exist is not found', async ({ page }) => {
	await page.goto('/abbildung/table?colour=red');
	await expect(page.getByRole('alert')).toContainText('colour');
	await expect(tableRows(page)).toHaveCount(54);
	expect((await page.goto('/abbildung/pie'))?.status()).toBe(404);
});

testAccessible('/abbildung/map', '/en/abbildung/timeline', '/abbildung/spending', '/en/abbildung/table');
testFits('/abbildung/map', '/abbildung/timeline', '/abbildung/spending', '/abbildung/table');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('figure, data and sources are in the page', async ({ page }) => {
		await page.goto(`/abbildung/map?${VIEW}`);
		await expect(areas(page)).toHaveCount(54);
		await expect(page.locator('#data tr[data-area="05913"]')).toContainText('7. März – 31. Juli 2013');
		await expect(page.locator('#sources li').first()).toBeVisible();
	});
});
