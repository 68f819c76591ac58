import { expect, test, type Page } from '@playwright/test';
import { testAccessible, testFits } from './support/every-page.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { tabTo } from './support/tab-to.js';

/** From the start page to the method by the main navigation. */
async function arrive(page: Page, from = '/', name = 'Methode') {
	await open(page, from);
	await page.getByRole('navigation').first().getByRole('link', { name, exact: true }).click();
	await expect(page.locator('#matrix')).toBeVisible();
}

test('the navigation leads to rules, examples, matrix, counts and contradictions', async ({ page }) => {
	const { complaints } = await guard(page);
	await arrive(page);
	await expect(page).toHaveURL(/\/methode$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie gut ist das bekannt?');
	await expect(page.locator('#examples figure')).toHaveCount(7);
	await expect(page.locator('#examples')).toContainText('Dortmund, eingerichtet: 7. März – 31. Juli 2013');
	await expect(page.locator('[data-matrix] tr[data-ags]')).toHaveCount(54);
	await expect(page.locator('[data-matrix] [data-precision]')).toHaveCount(162);
	await expect(page.locator('tr[data-ags="05315"] [data-precision="contested"]')).toHaveCount(2);
	await expect(page.locator('#contested figure').first()).toContainText('Köln');
	await page.locator('#counts summary').first().click();
	await expect(page.locator('[data-reconciliation] tbody tr.outside').first()).toBeVisible();
	await expect(page.locator('[data-reconciliation] tbody a').first()).toHaveAttribute('href', /^http/);
	expect(complaints).toEqual([]);
});

const PATHS = ['/methode', '/en/methode'] as const;

for (const path of PATHS) {
	test(`${path}: the rules reach from dates to sums, and their numbers are worked out as the atlas does`, async ({
		page
	}) => {
		const isGerman = path === PATHS[0];
		await open(page, path);
		await expect(page.locator('#rules h3')).toHaveCount(5);
		for (const term of isGerman
			? [
					'Ungefähr',
					'Bestes Datum',
					'Genannt oder erschlossen',
					'Obergrenze und Modell',
					'Aachen',
					'Gesichert und möglich'
				]
			: ['About', 'Best date', 'Stated or derived', 'A ceiling and a model', 'Aachen', 'Certain and possible']) {
			await expect(page.locator('#rules dt').getByText(term, { exact: true })).toBeVisible();
		}
		await expect(page.locator('#worked figure')).toHaveCount(4);
		await expect(page.locator('#rates summary')).toHaveCount(2);
		await expect(page.locator('#money-05122 ol')).toContainText(isGerman ? /= 14\.167\s€/ : '= €14,167');

		const sum = page.locator('#sum-2013-12-31');
		await open(page, `${isGerman ? '/' : '/en'}?date=2013-12-31`);
		const certain = await page.locator('[data-figure="certain"]').innerText();
		const possible = await page.locator('[data-figure="possible"]').innerText();
		await open(page, path);
		await expect(sum.getByRole('heading').first()).toContainText(` ${certain.trim()} `);
		await expect(sum.locator('ol')).toContainText(`= ${possible.trim()}.`);

		const coverage = page.locator('#coverage-055');
		const share = /\d+–\d+\s?%/.exec(await coverage.getByRole('heading').first().innerText())?.[0] ?? 'none';
		await coverage
			.getByRole('link', { name: /Abdeckung|Coverage/ })
			.first()
			.click();
		await expect(page).toHaveURL(/date=2013-06-30&district=055|district=055&date=2013-06-30/);
		await expect(page.locator('#land')).toContainText(share);
	});
}

test('opened tables scroll by themselves on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await open(page, '/methode');
	await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the page is reached by keyboard, and its contents lead on', async ({ page }) => {
	await open(page, '/');
	const link = page.getByRole('link', { name: 'Methode', exact: true });
	await tabTo(link);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/methode$/);
	await page.getByRole('link', { name: 'Einen Fehler melden' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#report h2')).toBeInViewport();
});

test('filters that came with the view are said not to hold here', async ({ page }) => {
	const note = page.getByText('gelten auf dieser Seite nicht');
	await page.goto('/methode?kind=city&date=2013-12-31&predecessor=no');
	await expect(note).toContainText('(Kreisfreie Stadt, ohne belegten Vorgänger)');
	await page.goto('/methode?date=2013-12-31');
	await expect(note).toHaveCount(0);
});

test('a parameter that means nothing is named', async ({ page }) => {
	await page.goto('/methode?colour=red');
	await expect(page.getByRole('alert')).toContainText('colour');
});

test('the English page is complete', async ({ page }) => {
	await arrive(page, '/en', 'Method');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How well is this known?');
	await page.getByRole('link', { name: 'Deutsch' }).click();
	await expect(page).toHaveURL(/\/methode$/);
});

testAccessible('/methode', '/en/methode');
testFits('/methode');

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('everything is there', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Methode', exact: true }).click();
		await expect(page.locator('[data-matrix] tr[data-ags]')).toHaveCount(54);
		await page.locator('#matrix summary').first().click();
		await expect(page.locator('#matrix').getByRole('region').getByRole('table').first()).toBeVisible();
		await expect(page.locator('#worked ol').first()).toBeVisible();
		await page.locator('#rates summary').first().click();
		await expect(page.locator('#rates').getByRole('table')).toBeVisible();
	});
});

test('lists of sources bring what is added to them, in the language of the page', async ({ page }) => {
	for (const [path, note] of [
		['/methode', 'Pressetext'],
		['/en/methode', 'press text'],
		['/rueckblick', 'Pressetext'],
		['/en/rueckblick', 'press text']
	] as const) {
		await open(page, path);
		await expect(page.locator('details.sources').filter({ hasText: `(${note}; s286)` }), path).not.toHaveCount(0);
	}
});
