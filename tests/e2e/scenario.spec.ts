import { expect, test } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { drag } from './support/drag.js';
import { testAccessible, testFits } from './support/every-page.js';
import { open } from './support/open.js';
import { tabTo } from './support/tab-to.js';

test('what it would cost if: from the atlas by the navigation, and by key', async ({ page }) => {
	await open(page, '/');
	const link = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Szenario' });
	await tabTo(link);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/szenario');
	await expect(page.locator('#cost-title')).toHaveText(/^Wie geregelt: höchstens [\d,]+\sMio\.\s€ im Jahr 2024$/);
	const posts = page.getByRole('slider', { name: 'Fachkraftstellen je Zentrum' });
	await tabTo(posts);
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

test('says what holds where nothing is changed, and in which years what is', async ({ page }) => {
	await open(page, '/szenario');
	await expect(page.getByText('(wie geregelt, heute für Kreise; für Städte 5)')).toBeVisible();
	await expect(page.getByText('0,5 Assistenzstellen (im Betrag enthalten)')).toBeVisible();
	const figure = page.locator('#cost');
	const everyYear = 'gelten dagegen in allen Jahren';
	await expect(figure).toContainText('Der letzte Balken reicht nur bis zum 18. September 2025');
	await expect(figure).not.toContainText(everyYear);
	await page.getByRole('slider', { name: 'Zahl der Zentren' }).press('ArrowRight');
	await expect(page.locator('#cost-title')).toContainText('mehr');
	await expect(figure).not.toContainText(everyYear);
	await page.getByRole('slider', { name: 'Fachkraftstellen je Zentrum' }).press('Home');
	await expect(figure).toContainText(everyYear);
});

test('every slider changes the scenario by key: material, number of centres and their start', async ({ page }) => {
	await open(page, '/szenario');
	const title = page.locator('#cost-title');
	await page.getByRole('slider', { name: 'Höchstbetrag für Sachkosten' }).press('Home');
	await expectQuery(page, 'material=0');
	await expect(title).toContainText('weniger');
	await page.goBack();
	await expect(title).toContainText('Wie geregelt');
	await page.getByRole('slider', { name: 'Zahl der Zentren' }).press('ArrowRight');
	await expectQuery(page, 'centres=55');
	await expect(title).toContainText('mehr');
	await page.goBack();
	const start = page.getByRole('slider', { name: 'Alle Zentren spätestens ab' });
	await expect(start).toHaveAttribute('aria-valuetext', 'wie belegt');
	await start.press('Home');
	await expectQuery(page, 'start=2012-06-25');
	await expect(start).toHaveAttribute('aria-valuetext', '25. Juni 2012');
	await expect(page.getByLabel('Tag genau')).toHaveValue('2012-06-25');
	await start.press('ArrowRight');
	await expectQuery(page, 'start=2012-06-26');
});

test('the filters of the atlas hold, are said and can be lifted', async ({ page }) => {
	await open(page, '/szenario?only=05911,05913&status=yes');
	const title = page.locator('#cost-title');
	const whole = 'Wie geregelt: höchstens 21';
	await expect(title).not.toContainText(whole);
	await expect(page.getByText('gerechnet für 2 Zentren von 54')).toBeVisible();
	await expect(page.getByText('ein Szenario hat keinen Stichtag', { exact: false })).toBeVisible();
	await page.getByRole('slider', { name: 'Fachkraftstellen je Zentrum' }).press('Home');
	await expectQuery(page, 'status=yes&only=05911,05913&posts=0');
	await page.getByRole('link', { name: 'Filter aufheben' }).click();
	await expect(page).toHaveURL('/szenario?posts=0');
	await expect(page.getByText('gerechnet für')).toHaveCount(0);
	await open(page, '/szenario');
	await expect(title).toContainText(whole);
});

test('the difference to the rule is a table, and a bad value is named', async ({ page }) => {
	await open(page, '/szenario?start=2013-01-01&rate=9999999');
	await expect(page.getByRole('alert')).toContainText('rate=9999999');
	await page.locator('#cost details.data summary').click();
	const row = page.locator('#cost tbody tr', { has: page.getByRole('rowheader', { name: '2014' }) });
	await expect(row).toContainText('9,18\u00a0Mio.\u00a0€');
});

test('a period is brushed by pointer and by key, in the address, and title and table follow', async ({ page }) => {
	await open(page, '/szenario?posts=5');
	const title = page.locator('#cost-title');
	const chart = page.locator('#cost .spending');
	await expect(title).toHaveText(/^2024 hätte es höchstens/);
	// Fourteen years are fourteen columns: from the middle of 2013 to the middle of 2016.
	await drag(page, chart, 1.5 / 14, 4.5 / 14);
	await expectQuery(page, 'since=2013-01-01&until=2016-12-31&posts=5');
	await expect(title).toHaveText(/^Von 2013 bis 2016 hätte es zusammen höchstens .+ gekostet: .+ mehr$/);
	await page.locator('#cost details.data summary').press('Enter');
	await expect(page.locator('#cost tbody th')).toHaveText(['2013', '2014', '2015', '2016']);

	await page.getByRole('slider', { name: 'Ende des Zeitraums' }).press('PageDown');
	await expectQuery(page, 'since=2013-01-01&until=2015-12-31&posts=5');
	await expect(title).toHaveText(/^Von 2013 bis 2015/);
	await page.getByRole('slider', { name: 'Ende des Zeitraums' }).press('ArrowRight');
	await expect(title).toHaveText(/^Vom 1\. Januar 2013 bis zum 31\. Januar 2016/);
	await page.goBack();
	await expect(title).toHaveText(/^Von 2013 bis 2015/);
	await page.reload();
	await expect(title).toHaveText(/^Von 2013 bis 2015/);
	await page.getByRole('link', { name: 'Alle Jahre zeigen' }).click();
	await expectQuery(page, 'posts=5');
	await expect(title).toHaveText(/^2024 hätte es höchstens/);
});

test('no span of money is broken after its dash, on a phone either', async ({ page }) => {
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await open(page, '/szenario?posts=5&since=2013-01-01&until=2016-12-31');
		const spans = page.locator('#cost figcaption span');
		expect(await spans.count()).toBeGreaterThanOrEqual(2);
		for (const span of await spans.all()) {
			await expect(span).toHaveText(/\d–/);
			expect(await span.evaluate((part) => part.getClientRects().length)).toBe(1);
		}
	}
});

test('one year brushed is said as a year, and a period that came with the view stays in the atlas', async ({
	page
}) => {
	await open(page, '/szenario?since=2014-01-01&until=2014-12-31&posts=0');
	await expect(page.locator('#cost-title')).toHaveText(/^2014 hätte es höchstens .+ weniger$/);
	await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Atlas' }).click();
	await expectQuery(page, 'since=2014-01-01&until=2014-12-31');
});

testAccessible('/szenario?posts=5&since=2013-01-01&until=2016-12-31', '/en/szenario');
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

	test('a period stays while the scenario changes', async ({ page }) => {
		await page.goto('/en/szenario?since=2013-01-01&until=2016-12-31');
		await expect(page.locator('#cost-title')).toHaveText(/^From 2013 to 2016 by the rule: at most .+ together$/);
		await page.getByRole('spinbutton', { name: 'Specialist posts per centre' }).fill('6');
		await page.getByRole('button', { name: 'Work it out' }).click();
		await expect(page).toHaveURL(/since=2013-01-01&until=2016-12-31&posts=6/);
		await expect(page.locator('#cost-title')).toHaveText(/^From 2013 to 2016 it would have cost at most .+ more$/);
	});
});
