import { expect, test, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { choose, filter } from './support/choose.js';
import { testAccessible, testFits } from './support/every-page.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { areas, headline, slider } from './support/parts.js';
import { tabTo } from './support/tab-to.js';

const share = (page: Page, area: string, people: 'population' | 'foreign') =>
	page.locator(`#land tr[data-area="${area}"] [data-share="${people}"]`);
const panels = (page: Page) => page.locator('#bezirke [data-district]');

test('from the atlas a reader learns how many people were covered at the end of 2013, and sees where', async ({
	page
}) => {
	const { complaints } = await guard(page);
	await open(page, '/?date=2013-12-31');
	const covered = await headline(page).locator('dd', { hasText: '%' }).first().innerText();
	await page.getByRole('navigation').getByRole('link', { name: 'Abdeckung' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('31. Dezember 2013');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(covered.trim());
	await expect(share(page, 'all', 'population')).toHaveText(covered.trim());
	await expect(panels(page)).toHaveCount(5);
	await page.getByRole('link', { name: 'Karte der 396 Gemeinden am 31. Dezember 2013' }).click();
	await expect(areas(page)).toHaveCount(396);
	await expectQuery(page, 'date=2013-12-31&measure=status&level=municipality');
	expect(complaints).toEqual([]);
});

test('the date moves a line through all curves, from the keyboard, and enters the address', async ({ page }) => {
	await open(page, '/');
	await tabTo(page.getByRole('navigation').getByRole('link', { name: 'Abdeckung' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('wohnten');
	const lines = page.locator('[data-date-line] line');
	await expect(lines).toHaveCount(12);
	await tabTo(slider(page));
	await page.keyboard.press('Home');
	await expectQuery(page, 'date=2012-01-01');
	// Lippe's sources contradict each other, back to that year.
	await expect(share(page, 'all', 'population')).toHaveText('0–2\u00a0%');
	await expect(share(page, '051', 'population')).toHaveText('0\u00a0%');
	const places = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('x1')));
	expect(new Set(places)).toEqual(new Set(['0%']));
	await page.keyboard.press('ArrowRight');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', '2. Januar 2012');
});

test('filters apply and Back undoes them', async ({ page }) => {
	await open(page, '/abdeckung?date=2013-12-31');
	const before = await share(page, 'all', 'population').innerText();
	await filter(page, 'Regierungsbezirk', 'Detmold');
	await expect(panels(page)).toHaveCount(1);
	await expect(share(page, 'all', 'population')).toHaveText(await share(page, '057', 'population').innerText());
	await choose(page, 'Was zählt', 'in Betrieb');
	await expectQuery(page, 'date=2013-12-31&stage=working&district=057');
	await page.goBack();
	await page.goBack();
	await expect(panels(page)).toHaveCount(5);
	await expect(share(page, 'all', 'population')).toHaveText(before);
	await page.goForward();
	await expect(panels(page)).toHaveCount(1);
});

for (const [path, state, districts, sentence, area] of [
	[
		'/abdeckung?only=05913,05112&date=2013-06-30',
		/^In der Auswahl waren /,
		'Von der Auswahl war der Teil im Bezirk Arnsberg zuerst nachweislich ganz erreicht (31. Juli 2013), der im Bezirk Düsseldorf zuletzt (1. August 2013)',
		'Am 30. Juni 2013 waren von der Bevölkerung der ausgewählten Gebiete in jedem ihrer Bezirke 0\u00a0% nachweislich erreicht.',
		'Auswahl im Bezirk Arnsberg'
	],
	[
		'/en/abdeckung?only=05913,05112&date=2013-06-30',
		/^In the selection /,
		'Of the selection, the part in the District of Arnsberg was first to be covered for certain (31 July 2013), that in the District of Düsseldorf last (1 August 2013)',
		'On 30 June 2013, 0% of the population of the selected areas in each of their districts were covered for certain.',
		'Selection in the District of Arnsberg'
	],
	[
		'/abdeckung?only=05913&date=2013-06-30',
		/^In der Auswahl waren /,
		'Im Bezirk Arnsberg ist die Auswahl seit 31. Juli 2013 nachweislich ganz erreicht',
		'Am 30. Juni 2013 waren nachweislich 0\u00a0% der Bevölkerung der Auswahl erreicht.',
		'Auswahl im Bezirk Arnsberg'
	]
] as const) {
	test(`${path} speaks of the selection, not of whole districts`, async ({ page }) => {
		await open(page, path);
		await expect(page.locator('#land-title')).toHaveText(state);
		await expect(page.locator('#bezirke-title')).toHaveText(districts);
		await expect(page.locator('#bezirke figcaption')).toContainText(sentence);
		await expect(page.locator('#land tr[data-area="059"] th')).toHaveText(area);
		await expect(page.locator('[data-district="059"]')).toHaveAccessibleName(area);
		for (const caption of await page.locator('caption').all()) {
			await expect(caption).toHaveText(/^(Auswahl|Selection): /);
		}
	});
}

test('without filters the sentences speak of the state and its districts', async ({ page }) => {
	await open(page, '/abdeckung');
	await expect(page.locator('#land-title')).not.toContainText('Auswahl');
	await expect(page.locator('#bezirke-title')).toHaveText(/^Nachweislich ganz erreicht waren die Bezirke .* zuerst/);
	await expect(page.locator('#bezirke')).not.toContainText('Auswahl');
});

test('a district lights up in every figure', async ({ page }) => {
	await open(page, '/abdeckung');
	await panels(page).nth(3).focus();
	await expect(page.locator('#land tr[data-area="057"]')).toHaveClass(/lit/);
	await expect(page.locator('#land [data-curve="population"]')).toContainText('Bezirk Detmold');
	await panels(page).nth(3).blur();
	await expect(page.locator('.lit')).toHaveCount(0);
});

test('what cannot be used is named', async ({ page }) => {
	await open(page, '/abdeckung?date=1999-01-01&colour=red');
	await expect(page.getByRole('alert')).toContainText('date=1999-01-01');
	await expect(page.getByRole('alert')).toContainText('colour');
	await open(page, '/abdeckung?kind=region&district=051');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kein Zentrum passt zu diesen Filtern.');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page is complete and its form asks for another date', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('navigation').getByRole('link', { name: 'Abdeckung' }).click();
		await expect(page.locator('[data-curve] path').first()).toBeVisible();
		await page.getByLabel('Tag genau').fill('2013-12-31');
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('31. Dezember 2013');
		await expect(page.getByRole('alert')).toHaveCount(0);
		await expect(panels(page)).toHaveCount(5);
		await page.locator('#land summary').first().click();
		await expect(page.locator('#land details table')).toBeVisible();
	});
});

testAccessible('/abdeckung?date=2013-12-31&kind=city&colour=red', '/en/abdeckung?date=2013-12-31&kind=city&colour=red');
testFits('/abdeckung');

test('a period in which no centre may have begun leaves the keyboard on the page', async ({ page }) => {
	await open(page, '/abdeckung');
	await page.getByRole('slider', { name: 'Anfang des Zeitraums' }).first().focus();
	await page.keyboard.press('End');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Kein Zentrum passt zu diesen Filtern.');
	await expect(heading).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await page.goBack();
	await expect(page.getByRole('slider', { name: 'Anfang des Zeitraums' }).first()).toBeVisible();
	await open(page, '/abdeckung?since=2025-09-18');
	await expect(heading).not.toBeFocused();
});
