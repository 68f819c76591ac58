import { expect, test, type Page } from '@playwright/test';
import { testAccessible, testFits } from './support/every-page.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { tabTo } from './support/tab-to.js';

const steps = (page: Page) => page.locator('section[data-verdict]');
const step = (page: Page, id: string) => page.locator(`section#${id}`);

/** From the start page to the review by the main navigation. */
async function arrive(page: Page, from = '/', name = 'Rückblick') {
	await open(page, from);
	await page.getByRole('navigation').first().getByRole('link', { name, exact: true }).click();
	await expect(steps(page)).toHaveCount(14);
}

test('the navigation leads to all claims, each with a verdict, its reason, data and sources', async ({ page }) => {
	const { complaints } = await guard(page);
	await arrive(page);
	await expect(page).toHaveURL(/\/rueckblick$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stimmt die Gründungsgeschichte?');
	const first = step(page, 'c01');
	await expect(first.getByRole('heading', { level: 2 })).toHaveText('47 Zentren bestehen im Dezember 2013');
	await expect(first).toContainText('eingeschränkt');
	await expect(first).toContainText(/32 sicher und 49 möglicherweise/);
	await first.locator('summary').first().click();
	await expect(first.getByRole('table')).toContainText('49');
	await expect(first.getByRole('link', { name: /Im Atlas ansehen/ })).toHaveAttribute('href', /date=2013-12-31/);
	await expect(step(page, 'c05')).toContainText('nennt aber nur der Pressetext selbst');
	await expect(step(page, 'c03').locator('details.sources')).toContainText('s003');
	await expect(step(page, 'c09')).toContainText('9,01');
	await expect(step(page, 'c11')).toContainText('nicht prüfbar');
	expect(complaints).toEqual([]);
});

test('the navigation is reached and used by keyboard', async ({ page }) => {
	await open(page, '/');
	const link = page.getByRole('link', { name: 'Rückblick', exact: true });
	await tabTo(link);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/rueckblick$/);
});

test('keys lead from step to step and take the focus along', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await arrive(page);
	await expect(page.getByText('Pfeiltasten links und rechts')).toBeVisible();
	await page.locator('h1').click();
	for (const [key, id] of [
		['ArrowRight', 'c01'],
		['PageDown', 'c02'],
		['ArrowRight', 'c03'],
		['PageUp', 'c02'],
		['ArrowLeft', 'c01']
	] as const) {
		await page.keyboard.press(key);
		await expect(step(page, id)).toBeFocused();
		await expect(page).toHaveURL(new RegExp(`/rueckblick#${id}$`));
		await expect(step(page, id).getByRole('heading', { level: 2 })).toBeInViewport();
	}
});

test('links lead from step to step, and an address to one of them', async ({ page }) => {
	await open(page, '/rueckblick#c05');
	await expect(step(page, 'c05').getByRole('heading', { level: 2 })).toBeInViewport();
	await step(page, 'c05').getByRole('link', { name: 'Nächste Aussage' }).click();
	await expect(page).toHaveURL(/#c06$/);
	await expect(step(page, 'c06').getByRole('heading', { level: 2 })).toBeInViewport();
});

test('a step stays in sight when the font comes late', async ({ page }) => {
	await page.route('**/*.woff2', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		await route.continue();
	});
	await open(page, '/rueckblick#c05');
	await page.evaluate(() => document.fonts.ready);
	await expect.poll(async () => Math.abs(Math.round((await step(page, 'c05').boundingBox())?.y ?? NaN))).toBe(0);
});

test('filters that came with the view are said not to hold here', async ({ page }) => {
	const note = page.getByText('gelten auf dieser Seite nicht');
	await page.goto('/rueckblick?kind=city&date=2013-12-31&predecessor=no');
	await expect(note).toContainText('(Kreisfreie Stadt, ohne belegten Vorgänger)');
	await page.goto('/rueckblick?date=2013-12-31');
	await expect(note).toHaveCount(0);
});

test('a parameter that means nothing is named', async ({ page }) => {
	await page.goto('/rueckblick?colour=red');
	await expect(page.getByRole('alert')).toContainText('colour');
});

test('the English page is complete', async ({ page }) => {
	await arrive(page, '/en', 'Looking back');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is the founding story right?');
	await expect(step(page, 'c08')).toContainText('qualified');
	await page.getByRole('link', { name: 'Deutsch' }).click();
	await expect(page).toHaveURL(/\/rueckblick$/);
});

testAccessible('/rueckblick', '/en/rueckblick');
testFits('/rueckblick');

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every step, drawing and link is there', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Rückblick', exact: true }).click();
		await expect(steps(page)).toHaveCount(14);
		await expect(step(page, 'c01').locator('svg.band')).toBeVisible();
		await expect(page.getByText('Pfeiltasten links und rechts')).toBeHidden();
		await step(page, 'c01').getByRole('link', { name: 'Nächste Aussage' }).click();
		await expect(page).toHaveURL(/#c02$/);
		await step(page, 'c02').locator('summary').first().click();
		await expect(step(page, 'c02').getByRole('table')).toBeVisible();
	});
});
