import { expect, test } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { testAccessible, testFits } from './support/every-page.js';
import { open } from './support/open.js';

test('what it would cost if: from the atlas by the navigation, and by key', async ({ page }) => {
	await open(page, '/');
	const link = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Szenario' });
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/szenario');
	await expect(page.locator('#cost-title')).toHaveText(/^Wie geregelt: höchstens [\d,]+\sMio\.\s€ im Jahr 2024$/);
	const posts = page.getByRole('slider', { name: 'Fachkraftstellen je Zentrum' });
	await posts.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('#cost-title')).toContainText('mehr');
	await expect.poll(() => new URL(page.url()).search).toMatch(/^\?posts=[\d.]+$/);
	await page.keyboard.press('Home');
	await expectQuery(page, 'posts=0');
	await expect(page.locator('#cost-title')).toContainText('weniger');
	await page.goBack();
	await expect(page.locator('#cost-title')).toContainText('mehr');
	await page.getByRole('link', { name: 'Alles zurücksetzen' }).click();
	await expectQuery(page, '');
	await expect(page.locator('#cost-title')).toContainText('Wie geregelt');
});

test('the difference to the rule is a table, and a bad value is named', async ({ page }) => {
	await open(page, '/szenario?start=2013-01-01&rate=9999999');
	await expect(page.getByRole('alert')).toContainText('rate=9999999');
	await page.locator('#cost details.data summary').click();
	const row = page.locator('#cost tbody tr', { has: page.getByRole('rowheader', { name: '2014' }) });
	await expect(row).toContainText('9,18\u00a0Mio.\u00a0€');
});

testAccessible('/szenario?posts=5', '/en/szenario');
testFits('/szenario?posts=5');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a scenario is a plain form', async ({ page }) => {
		await page.goto('/en/szenario?stage=working');
		await page.getByRole('spinbutton', { name: 'Specialist posts per centre' }).fill('6');
		await page.getByRole('button', { name: 'Work it out' }).click();
		await expect(page).toHaveURL(/\/en\/szenario\?stage=working&posts=6/);
		await expect(page.locator('#cost-title')).toContainText('more');
	});
});
