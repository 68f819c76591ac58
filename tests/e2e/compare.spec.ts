import { expect, test, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { expectAccessibleInBothThemes } from './support/axe.js';
import { choose } from './support/choose.js';
import { drag } from './support/drag.js';
import { openEverything, testFits } from './support/every-page.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { area, areas, detail } from './support/parts.js';
import { rowsOf } from './support/rows.js';
import { tabTo } from './support/tab-to.js';

const [KOELN, DUESSELDORF, DORTMUND, ESSEN, DUISBURG] = ['05315', '05111', '05913', '05113', '05112'];
const [KLEVE, UNNA, KREFELD] = ['05154', '05978', '05114'];
const FIVE = [KOELN, DUESSELDORF, DORTMUND, ESSEN, DUISBURG].join(',');

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const choice = (page: Page) => page.getByRole('region', { name: 'Gebiete wählen' });
const chips = (page: Page) => choice(page).locator('ol > li');
const remove = (page: Page, name: string) => page.getByRole('link', { name: `${name} entfernen` });
const listed = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const cells = (page: Page, row: string) => page.locator(`#differences [data-row="${row}"] td`);
/** What each figure lights up. */
const lit = (page: Page) =>
	page.evaluate(() => {
		const idsIn = (id: string) => [
			...new Set(
				[...document.querySelectorAll(`#${id} [data-territory].lit`)].map((one) => one.getAttribute('data-territory'))
			)
		];
		const map = [...document.querySelectorAll('[data-map-ready] [data-lit]')].map((one) =>
			one.getAttribute('data-lit')
		);
		return {
			map,
			intervals: idsIn('intervals'),
			money: idsIn('money'),
			standing: idsIn('standing'),
			differences: idsIn('differences')
		};
	});
const allLit = (ags: string | null) => {
	const ids = ags === null ? [] : [ags];
	return { map: ids, intervals: ids, money: ids, standing: ids, differences: ids };
};

test('how do these compare: from the atlas, by search, map and list, with numbers that hold', async ({
	page,
	request
}) => {
	test.slow();
	const { complaints } = await guard(page);
	await open(page, '/');
	await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Vergleich' }).click();
	await expect(page).toHaveURL('/vergleich');
	await expect(heading(page)).toHaveText('Wählen Sie bis zu fünf Gebiete und vergleichen Sie sie');
	await expect(page.locator('figure')).toHaveCount(0);

	const field = page.getByRole('combobox', { name: 'Ort suchen' });
	await field.fill('Lünen');
	await field.press('Enter');
	await expectQuery(page, `compare=${UNNA}`);
	await expect(choice(page)).toContainText('Lünen → Kreis Unna');
	// The next name can be typed at once.
	await expect(field).toHaveValue('');
	await area(page, DORTMUND).click();
	await expectQuery(page, `compare=${UNNA},${DORTMUND}`);
	await expect(area(page, DORTMUND)).toHaveAttribute('aria-selected', 'true');
	await listed(page, 'Kreis Kleve').check();
	await expectQuery(page, `compare=${UNNA},${DORTMUND},${KLEVE}`);
	await expect(chips(page)).toHaveText([/Kreis Unna/, /Dortmund/, /Kreis Kleve/]);
	await expect(choice(page).getByRole('status').filter({ hasText: 'aufgenommen' })).toHaveText(
		'Kreis Kleve ist aufgenommen: 3 von 5.'
	);

	await expect(cells(page, 'established').nth(1)).toContainText('7. März – 31. Juli 2013');
	await expect(cells(page, 'established').nth(2)).toContainText('26. November 2017 – 6. September 2018');
	await expect(heading(page)).toContainText('zuletzt: Kreis Kleve');
	// The API works its rows out anew: the same inhabitants and posts.
	const rows = await rowsOf(request);
	for (const [index, ags] of [UNNA, DORTMUND, KLEVE].entries()) {
		const row = rows.find((candidate) => candidate.ags === ags);
		const inhabitants = (row?.population ?? NaN).toLocaleString('de-DE', { maximumFractionDigits: 0 });
		await expect(cells(page, 'population').nth(index).locator('.value')).toHaveText(inhabitants);
	}

	await remove(page, 'Kreis Unna').click();
	await expectQuery(page, `compare=${DORTMUND},${KLEVE}`);
	await expect(heading(page)).toContainText('Zuerst eingerichtet: Dortmund, zuletzt: Kreis Kleve');
	await area(page, KLEVE).click();
	await expectQuery(page, `compare=${DORTMUND}`);
	await page.goBack();
	await expectQuery(page, `compare=${DORTMUND},${KLEVE}`);
	await expect(area(page, KLEVE)).toHaveAttribute('aria-selected', 'true');
	await heading(page).hover();
	const shown = () => page.locator('h1, figure').allTextContents();
	const before = await shown();
	expect(before).toHaveLength(5);
	await page.reload();
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await expect.poll(shown).toEqual(before);
	expect(complaints).toEqual([]);
});

test('all of it works from the keyboard', async ({ page }) => {
	test.slow();
	await open(page, '/');
	await tabTo(page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Vergleich' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/vergleich');
	await tabTo(page.getByRole('link', { name: 'die fünf größten Städte' }));
	await page.keyboard.press('Enter');
	await expectQuery(page, `compare=${FIVE}`);
	await remove(page, 'Köln').focus();
	await page.keyboard.press('Enter');
	await expectQuery(page, `compare=${FIVE.slice(6)}`);
	await expect(remove(page, 'Düsseldorf')).toBeFocused();
	await tabTo(page.locator('[data-map-ready] path[tabindex="0"]'));
	await expect(page.locator('[data-map-ready] path[tabindex="0"]')).toHaveCount(1);
	await expect(area(page, DUESSELDORF)).toBeFocused();
	await page.keyboard.press('Enter');
	await expectQuery(page, `compare=${[DORTMUND, ESSEN, DUISBURG].join(',')}`);
	await page.keyboard.press('ArrowLeft');
	const next = await page.evaluate(() => document.activeElement?.getAttribute('data-ags'));
	expect(next).not.toBe(DUESSELDORF);
	await page.keyboard.press(' ');
	await expectQuery(page, `compare=${[DORTMUND, ESSEN, DUISBURG, next].join(',')}`);
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-map-ready] path:focus')).toHaveCount(0);
	await page.getByLabel('Unterschied zu').selectOption('Dortmund');
	await expectQuery(page, `compare=${[DORTMUND, ESSEN, DUISBURG, next].join(',')}&against=${DORTMUND}`);
	await expect(cells(page, 'population').first()).toContainText('Bezug');
	await page.getByRole('radio', { name: 'im Jahr' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/unit=total/);
	await expect(page.locator('#money-title')).toContainText('Seit 2012');
});

test('a sixth is refused with a sentence, by map, list, search and address, and nothing is lost', async ({ page }) => {
	await open(page, `/vergleich?compare=${FIVE}`);
	const refusal = choice(page).getByRole('status').filter({ hasText: 'Mehr als fünf' });
	await area(page, KREFELD).click();
	await expect(refusal).toContainText('Krefeld wurde nicht aufgenommen');
	await choice(page).getByText('Alle 54 Gebiete als Tabelle').click();
	await listed(page, 'Bottrop').click();
	await expect(refusal).toContainText('Bottrop wurde nicht aufgenommen');
	await expect(listed(page, 'Bottrop')).not.toBeChecked();
	const field = page.getByRole('combobox', { name: 'Ort suchen' });
	await field.fill('Lünen');
	await field.press('Enter');
	await expect(refusal).toContainText('Kreis Unna wurde nicht aufgenommen');
	await expect(chips(page)).toHaveCount(5);
	await expectQuery(page, `compare=${FIVE}`);
	await open(page, `/vergleich?compare=${FIVE},${KREFELD}`);
	await expect(refusal).toContainText('Krefeld wurde nicht aufgenommen');
	await expect(page.getByRole('alert')).toContainText(`compare=${KREFELD}`);
	await expect(chips(page)).toHaveCount(5);
});

test('what of the address cannot be used is named, and only that is ignored', async ({ page }) => {
	await open(page, `/vergleich?compare=${DORTMUND},99999,${DORTMUND},${KLEVE}&against=05111&colour=red`);
	for (const named of [`compare=99999,${DORTMUND}`, 'against=05111', 'colour']) {
		await expect(page.getByRole('alert')).toContainText(named);
	}
	await expect(chips(page)).toHaveText([/Dortmund/, /Kreis Kleve/]);
});

test('pointing at a territory, or the focus on it, lights it up in every figure', async ({ page }) => {
	await open(page, `/vergleich?compare=${DORTMUND},${KLEVE}`);
	expect(await lit(page)).toEqual(allLit(null));
	await area(page, KLEVE).hover();
	await expect.poll(() => lit(page)).toEqual(allLit(KLEVE));
	for (const figure of ['intervals', 'money', 'standing', 'differences']) {
		await page.locator(`#${figure} [data-territory="${DORTMUND}"]`).first().hover();
		await expect.poll(() => lit(page), figure).toEqual(allLit(DORTMUND));
		await heading(page).hover();
		await expect.poll(() => lit(page)).toEqual(allLit(null));
	}
	await page.locator('#intervals').getByRole('link', { name: 'Kreis Kleve', exact: true }).focus();
	await expect.poll(() => lit(page)).toEqual(allLit(KLEVE));
	await expect(page.locator('#money path[data-other]')).toHaveCount(1);
});

test('the centre’s page and the atlas lead into the comparison', async ({ page }) => {
	await open(page, `/zentrum/${DORTMUND}`);
	await page.getByRole('link', { name: 'Mit anderen vergleichen' }).click();
	await expect(page).toHaveURL(`/vergleich?compare=${DORTMUND}`);
	await expect(heading(page)).toContainText('im Median der 22 kreisfreien Städte');
	await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Atlas' }).click();
	await expect(page).toHaveURL(`/?compare=${DORTMUND}`);
	await area(page, KLEVE).click();
	await detail(page).getByRole('link', { name: 'Mit anderen vergleichen' }).click();
	await expect(page).toHaveURL(`/vergleich?compare=${DORTMUND},${KLEVE}`);
	await expect(chips(page)).toHaveCount(2);
});

test('a period is brushed on timelines and funding, by pointer and by key, and every figure follows', async ({
	page
}) => {
	await open(page, `/vergleich?compare=${DORTMUND},${KLEVE}`);
	const [title, money] = [heading(page), page.locator('#money-title')];
	await expect(cells(page, 'paid').first()).toContainText('€');
	// Fourteen years are fourteen columns: 2013 to 2016.
	await drag(page, page.locator('#money .compare-0'), 1.5 / 14, 4.5 / 14);
	await expectQuery(page, `since=2013-01-01&until=2016-12-31&compare=${DORTMUND},${KLEVE}`);
	await expect(title).toContainText('Je Einwohner zahlte das Land von 2013 bis 2016 höchstens');
	await expect(money).toHaveText(
		/^Von 2013 bis 2016 zahlte das Land höchstens .+ \(Kreis Kleve\) bis .+ \(Dortmund\)$/
	);
	// On both timelines, the line of years and both panels of bars.
	await expect(page.locator('[data-period]')).toHaveCount(5);
	await expect(page.locator('#money li').first()).toContainText('2013–2016:');
	await expect(page.getByRole('rowheader', { name: /^Förderung von 2013 bis 2016/ })).toBeVisible();
	await expect(page.locator('#standing')).toContainText('Förderung je Einwohner von 2013 bis 2016');
	await page.locator('#money details.data summary').press('Enter');
	await expect(page.locator('#money details.data tbody th')).toHaveText(['2013', '2014', '2015', '2016']);

	await page.getByRole('slider', { name: 'Ende des Zeitraums' }).press('PageUp');
	await expect(money).toHaveText(/^Von 2013 bis 2017 zahlte/);
	await page.goBack();
	await expect(money).toHaveText(/^Von 2013 bis 2016 zahlte/);
	// The axis of the intervals reaches to 2018: from 2016 on.
	await drag(page, page.locator('#intervals .lines').last(), 4.02 / 7, 0.999);
	await expect(money).toHaveText(/^Vom \d+\. Januar 2016 bis zum 18\. September 2025 zahlte/);
	await page.reload();
	await expect(money).toHaveText(/^Vom \d+\. Januar 2016/);
	await page.getByRole('link', { name: 'Alle Jahre zeigen' }).click();
	await expectQuery(page, `compare=${DORTMUND},${KLEVE}`);
	await expect(money).toHaveText(/^2024 zahlte das Land/);
	await expect(page.locator('[data-period]')).toHaveCount(0);
});

test('each figure has its data and sources', async ({ page }) => {
	await open(page, `/vergleich?compare=${DORTMUND},${KOELN}&unit=capita`);
	for (const figure of ['intervals', 'money', 'standing', 'differences']) {
		const panel = page.locator(`#${figure}`);
		await panel.locator('details.data summary').click();
		await expect(panel.locator('details.data table').first()).toBeVisible();
		await panel.locator('details.sources summary').click();
		await expect(panel.locator('details.sources li').first()).toBeVisible();
	}
	await expect(page.locator('#differences details.data')).toContainText('Erwarteter Landeszuschuss pro Jahr');
	await choose(page, 'Förderung', 'im Jahr');
	await expectQuery(page, `compare=${DORTMUND},${KOELN}`);
	await expect(page.locator('#money-title')).toHaveText('2024 zahlte das Land jedem höchstens 358\u00a0Tsd.\u00a0€');
});

test('a territory taken in brings its sources, and without them their keys stand there', async ({ page }) => {
	await open(page, `/vergleich?compare=${DORTMUND}`);
	const sources = page.locator('#intervals details.sources');
	await sources.locator('summary').click();
	const before = await sources.getByRole('listitem').count();
	await area(page, KLEVE).click();
	await expect(sources.getByRole('listitem')).not.toHaveCount(before);
	// A source goes by its key until its title is there.
	const nameless = sources.getByRole('listitem').filter({ hasText: /^\s*(s\d+)\s*\(\1\)\s*$/ });
	await expect(nameless).toHaveCount(0);
	await page.route('**/evidence/*.json', (route) => route.abort());
	await area(page, KREFELD).click();
	await expect(chips(page)).toHaveCount(3);
	await expect(nameless).not.toHaveCount(0);
});

for (const path of ['/vergleich', '/en/vergleich']) {
	test(`${path} is accessible in both themes, empty and full`, async ({ page }) => {
		test.slow();
		await open(page, path);
		await expectAccessibleInBothThemes(page);
		await open(page, `${path}?compare=05334,05334002,${DORTMUND},${KLEVE},${KOELN},${KREFELD}&date=2013-06-30`);
		await openEverything(page);
		await expectAccessibleInBothThemes(page);
	});
}

test('on a phone the next name can be typed at once as well', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/vergleich');
	const field = page.getByRole('combobox', { name: 'Ort suchen' });
	await field.fill('Lünen');
	await field.press('Enter');
	await expectQuery(page, `compare=${UNNA}`);
	await expect(field).toBeFocused();
});

test('the list of all keeps what is compared in sight', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await open(page, `/vergleich?compare=${DORTMUND},${KOELN}`);
	await page.getByText('Alle 54 Gebiete als Tabelle').click();
	await expect(listed(page, 'Dortmund')).toBeChecked();
	await expect(page.locator('#intervals').getByRole('heading').first()).toBeInViewport();
	// The last of them is still reached, by key as by wheel.
	await listed(page, 'Wuppertal').focus();
	await expect(listed(page, 'Wuppertal')).toBeInViewport();
});

testFits('/vergleich', `/vergleich?compare=05378,05970,05770,05334002,${DORTMUND}`);

test('five territories print on two sheets of A4', async ({ page }) => {
	await page.goto(`/vergleich?compare=05334,05334002,${DORTMUND},${KLEVE},${KOELN}`);
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(2);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a plain form chooses, searches and measures, and the address is the same', async ({ page }) => {
		await page.goto('/vergleich');
		await listed(page, 'Köln').check();
		await listed(page, 'Dortmund').check();
		await page.getByLabel('Ort suchen').fill('Lünen');
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		await expect(page).toHaveURL(`/vergleich?compare=${DORTMUND},${KOELN},${UNNA}`);
		await expect(page.getByRole('alert')).toHaveCount(0);
		await expect(chips(page)).toHaveCount(3);
		await expect(areas(page)).toHaveCount(54);
		await page.getByLabel('Unterschied zu').selectOption('Köln');
		await page.getByRole('group', { name: 'Förderung' }).getByText('je Kopf').click();
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		await expect(page).toHaveURL(/against=05315/);
		await expect(page).toHaveURL(/unit=capita/);
		await expect(cells(page, 'population').nth(1)).toContainText('Bezug');
		await remove(page, 'Köln').click();
		await expect(chips(page)).toHaveCount(2);
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

	test('a sixth, and a place that is not there, are said to be so', async ({ page }) => {
		await page.goto('/vergleich');
		for (const name of ['Bochum', 'Bonn', 'Bottrop', 'Köln', 'Essen', 'Hamm']) await listed(page, name).check();
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		await expect(chips(page)).toHaveCount(5);
		await expect(choice(page)).toContainText('Köln wurde nicht aufgenommen');
		await page.goto('/en/vergleich?q=Entenhausen');
		await expect(page.getByText('No place “Entenhausen” found')).toBeVisible();
	});

	test('an example is a link', async ({ page }) => {
		await page.goto('/en/vergleich');
		await page.getByRole('link', { name: 'the five that came last' }).click();
		await expect(page.locator('#intervals [data-territory]')).toHaveCount(5);
		await expect(page.locator('#intervals')).toContainText('Kreis Kleve');
	});
});
