import { expect, test, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { choose, filter } from './support/choose.js';
import { drag } from './support/drag.js';
import { testAccessible, testFits } from './support/every-page.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { detail } from './support/parts.js';
import { tabTo } from './support/tab-to.js';

const KLEVE = '05154';
const bars = (page: Page) => page.locator('#streuung a[data-ags]');
const bar = (page: Page, ags: string) => page.locator(`#streuung a[data-ags="${ags}"]`);
const brushed = (page: Page) => page.locator('[data-brushed]');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('from the atlas a reader learns who came late and that need does not settle it, and goes back to a centre', async ({
	page
}) => {
	const { complaints } = await guard(page);
	await open(page, '/');
	await page.getByRole('navigation').getByRole('link', { name: 'Bedarf' }).click();
	await expect(heading(page)).toHaveText('Ob der Bedarf erklärt, wer spät kam, lassen die Belege offen');
	await expect(page.locator('#streuung figcaption')).toContainText('Sicher erst nach 2013 kamen 5 von 54 Zentren');
	await expect(page.locator('#rang figcaption')).toContainText('\u22120,81 bis 0,52');
	await expect(bars(page)).toHaveCount(54);
	await bar(page, KLEVE).scrollIntoViewIfNeeded();
	const kleve = await bar(page, KLEVE).locator('.ring').boundingBox();
	expect(kleve?.width).toBeGreaterThan(3 * (kleve?.height ?? Infinity));
	await page.mouse.move((kleve?.x ?? 0) + 20, (kleve?.y ?? 0) + 8);
	await expect(page.locator('[data-readout]')).toContainText('Kreis Kleve: 8,8');
	await bar(page, KLEVE).click();
	await expectQuery(page, `focus=${KLEVE}`);
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Kreis Kleve');
	expect(complaints).toEqual([]);
});

test('dragging selects centres, lists them and enters the address; Back lets go', async ({ page }) => {
	await open(page, '/bedarf');
	const plot = page.locator('#streuung svg.scatter');
	await plot.scrollIntoViewIfNeeded();
	const box = await plot.boundingBox();
	if (!box) throw new Error('the scatter has no box; expected it to be drawn');
	// Right of the bars nothing lies in the way; values rise to the top.
	const at = (share: number) => [box.x + box.width * 0.7, box.y + share * box.height] as const;
	await page.mouse.move(...at(0.35));
	await page.mouse.down();
	await page.mouse.move(...at(0.25), { steps: 4 });
	await page.mouse.move(...at(0.02), { steps: 4 });
	await page.mouse.up();
	await expect(page).toHaveURL(/min=[\d.]+&max=[\d.]+/);
	await expect(page).toHaveURL(/\/bedarf/);
	const count = Number(await brushed(page).getAttribute('data-brushed'));
	expect(count).toBeGreaterThan(3);
	await expect(page.locator('#streuung ol li')).toHaveCount(count);
	await expect(page.locator('#streuung a[data-in="true"]')).toHaveCount(count);
	await expect(page.locator('#streuung ol')).toContainText('Köln');
	const within = page.locator('#rang', { hasText: `Im gewählten Wertebereich (${count} Zentren): ρ von ` });
	await expect(within).toBeVisible();
	await page.goBack();
	await expect(within).toHaveCount(0);
	await expect(brushed(page)).toHaveCount(0);
	await expectQuery(page, '');
	await page.goForward();
	await expect(brushed(page)).toHaveAttribute('data-brushed', String(count));
	await page.getByRole('link', { name: 'Auswahl aufheben' }).click();
	await expectQuery(page, '');
});

test('dragging across selects a period, by pointer and by key, and filters the page', async ({ page }) => {
	await open(page, '/bedarf');
	const plot = page.locator('#streuung svg.scatter');
	// Seven years are drawn: from the middle of 2015 to the middle of 2017.
	await drag(page, plot, 3.5 / 7, 5.5 / 7);
	await expect(page).toHaveURL(/since=2015-0[67]-\d\d&until=2017-0[67]-\d\d$/);
	await expect(bars(page)).toHaveCount(4);
	await expect(brushed(page)).toHaveCount(0);
	// Letting go, the chart answers to the pointer again.
	const viersen = await bar(page, '05166').locator('.ring').boundingBox();
	await page.mouse.move((viersen?.x ?? 0) + 20, (viersen?.y ?? 0) + 8);
	await expect(page.locator('[data-readout]')).toContainText('Kreis Viersen: ');
	await expect(page.getByRole('link', { name: /^Filter entfernen: Beginn ab/ })).toBeVisible();
	const end = page.getByRole('slider', { name: 'Ende des Zeitraums' });
	const before = page.url();
	await end.press('PageUp');
	await expect(page).toHaveURL(/until=2018-0[67]-\d\d$/);
	await expect(bars(page)).toHaveCount(5);
	await page.goBack();
	await expect(page).toHaveURL(before);
	await expect(bars(page)).toHaveCount(4);
});

test('the name of a centre in focus stays within the chart of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const [ags, stage] of [
		['05378', 'working'],
		['05314', 'working'],
		[KLEVE, 'established'],
		['05762', 'established']
	]) {
		await open(page, `/bedarf?stage=${stage}&focus=${ags}`);
		const chart = await page.locator('#streuung svg.scatter').boundingBox();
		const name = await bar(page, String(ags)).locator('text').boundingBox();
		if (!chart || !name) throw new Error(`${ags} has no name`);
		expect(name.x, ags).toBeGreaterThanOrEqual(chart.x);
		expect(name.x + name.width, ags).toBeLessThanOrEqual(chart.x + chart.width);
	}
});

test('all of it works from the keyboard', async ({ page }) => {
	await open(page, '/');
	await tabTo(page.getByRole('navigation').getByRole('link', { name: 'Bedarf' }));
	await page.keyboard.press('Enter');
	await expect(bars(page)).toHaveCount(54);
	await expect(page.locator('#streuung a[data-ags][tabindex="0"]')).toHaveCount(1);
	await page.getByLabel('von', { exact: true }).fill('12');
	await page.keyboard.press('Tab');
	await expectQuery(page, 'min=12');
	await page.getByLabel('bis', { exact: true }).fill('13');
	await page.keyboard.press('Enter');
	await expect(page.locator('#streuung ol li').first()).toBeVisible();
	await bars(page).first().focus();
	await page.keyboard.press('End');
	await expect(page.locator('#streuung a[data-ags]:focus')).toHaveAttribute('aria-label', /^Köln: 16,4/);
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('[data-readout]')).toContainText('Düsseldorf');
	await page.keyboard.press('Escape');
	await expect(page.locator('#streuung a[data-ags]:focus')).toHaveCount(0);
	await bars(page).last().focus();
	await page.keyboard.press('Enter');
	await expectQuery(page, 'focus=05315');
});

test('measure and filters apply, are shown and enter the address', async ({ page }) => {
	await open(page, '/bedarf?min=8');
	await page.getByLabel('Bedarf gemessen als').selectOption('Ausländeranteil 2012');
	await expectQuery(page, 'x=inkar');
	await expect(bars(page)).toHaveCount(52);
	await expect(page.getByText('nicht gezeichnet: Städteregion Aachen, Stadt Aachen')).toBeVisible();
	await filter(page, 'Art', 'Kreis');
	await choose(page, 'Was zählt', 'in Betrieb');
	await expectQuery(page, 'stage=working&kind=county&x=inkar');
	await expect(page.getByRole('link', { name: 'Filter entfernen: Kreis' })).toBeVisible();
	await expect(bars(page)).toHaveCount(30);
	await filter(page, 'Regierungsbezirk', 'Köln');
	await expect(bars(page)).toHaveCount(7);
	await page.goBack();
	await expect(bars(page)).toHaveCount(30);
});

test('too few, or none, are said to be so; what cannot be used is named', async ({ page }) => {
	await open(page, '/bedarf?kind=region');
	await expect(heading(page)).toHaveText('Für eine Rangkorrelation sind es zu wenige Zentren');
	await open(page, '/bedarf?kind=region&district=051');
	await expect(heading(page)).toHaveText('Kein Zentrum passt zu diesen Filtern.');
	await open(page, '/bedarf?x=rain&min=9&max=3&colour=red');
	for (const named of ['x=rain', 'max=3', 'colour']) await expect(page.getByRole('alert')).toContainText(named);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the form asks for a measure and a range of values', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('navigation').getByRole('link', { name: 'Bedarf' }).click();
		await expect(bars(page)).toHaveCount(54);
		await page.getByLabel('Bedarf gemessen als').selectOption('Einwanderungsgeschichte 2022');
		await page.getByLabel('von', { exact: true }).fill('40');
		await page.locator('#streuung').getByRole('button', { name: 'Anzeigen' }).click();
		await expect(page).toHaveURL(/x=history/);
		await expect(page.getByRole('alert')).toHaveCount(0);
		await expect(brushed(page)).toBeVisible();
		const count = Number(await brushed(page).getAttribute('data-brushed'));
		await expect(page.locator('#streuung ol li')).toHaveCount(count);
		await bar(page, KLEVE).click();
		await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Kreis Kleve');
	});
});

testAccessible('/bedarf?x=inkar&min=8&kind=city&colour=red', '/en/bedarf?x=inkar&min=8&kind=city&colour=red');
testFits('/bedarf?min=8');
