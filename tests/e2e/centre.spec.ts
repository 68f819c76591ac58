import { expect, test } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { drag } from './support/drag.js';
import { testAccessible, testFits } from './support/every-page.js';
import { open } from './support/open.js';
import { detail } from './support/parts.js';
import { tabTo } from './support/tab-to.js';

const heading = (level: number, name: string | RegExp) => ({ level, name });

test('what happened in my county, and who says so: from a place to its centre', async ({ page }) => {
	await open(page, '/');
	const field = page.getByRole('combobox', { name: 'Ort suchen' });
	await field.fill('Lünen');
	await field.press('Enter');
	const link = detail(page).getByRole('link', { name: 'Alles zu Kreis Unna auf einer Seite' });
	await tabTo(link);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/zentrum/05978');
	await expect(page.getByRole('heading', heading(1, /^Kreis Unna: eingerichtet spätestens/))).toBeVisible();
	await expect(page.locator('#evidence ol > li').first()).toContainText(/Primärquelle|Sekundärquelle|schwach belegt/);
	await expect(page.locator('#evidence ol > li a').first()).toHaveAttribute('href', /^https?:/);
	await expect(page.locator('#derivation')).toContainText('Vor der Förderrichtlinie vom 25. Juni 2012');
	await expect(page.getByRole('region', { name: 'Das Zentrum dient 10 Gemeinden' })).toContainText('Lünen');
	await expect(page.locator('#peers')).toContainText(/Platz [\d–]+ von \d+ Kreisen/);
});

test('what is added to a source stands in the language of the page', async ({ page }) => {
	for (const [path, note] of [
		['/zentrum/05913', 'Kopie auf pdfslide'],
		['/en/zentrum/05913', 'copy on pdfslide']
	] as const) {
		await open(page, path);
		await expect(page.locator('#evidence ol')).toContainText(`, Stadt Dortmund; ${note} ·`);
		await page.locator('#evidence details.sources summary').press('Enter');
		await expect(page.locator('#evidence details.sources')).toContainText(`(${note}; s007)`);
	}
});

test('the evidence goes by time and says what is stated, derived or not counted', async ({ page }) => {
	await open(page, '/zentrum/05913');
	const items = page.locator('#evidence ol > li');
	await expect(items).toHaveCount(8);
	await expect(items.first()).toContainText('schwach belegt, erschlossen, zählt nicht');
	await expect(items.nth(1)).toContainText('Primärquelle, so angegeben');
	await page.locator('#evidence details.data summary').click();
	await expect(page.locator('#evidence table tbody tr')).toHaveCount(8);
});

test('contradicting sources stand side by side', async ({ page }) => {
	await open(page, '/zentrum/05315');
	const section = page.getByRole('region', { name: 'Wo sich die Quellen widersprechen' });
	await expect(section.getByRole('listitem')).not.toHaveCount(0);
	await open(page, '/zentrum/05913');
	await expect(page.getByRole('region', { name: 'Wo sich die Quellen widersprechen' })).toHaveCount(0);
});

test('Dortmund says what became of the claims about it', async ({ page }) => {
	await open(page, '/zentrum/05913');
	const claims = page.locator('#claims li');
	await expect(claims).toHaveCount(3);
	await expect(claims.first()).toHaveAttribute('data-verdict', 'qualified');
	await claims.first().getByRole('link').click();
	await expect(page).toHaveURL('/rueckblick#c05');
	await open(page, '/zentrum/05315');
	await expect(page.locator('#claims')).toHaveCount(0);
});

test('next, previous and peers lead on, with the view kept; peers also by key', async ({ page }) => {
	await open(page, '/zentrum/05913?stage=working');
	await page.getByRole('link', { name: 'Nächstes Zentrum: Duisburg' }).click();
	await expect(page).toHaveURL('/zentrum/05112?stage=working');
	await expect(page.getByRole('heading', heading(1, /^Duisburg: in Betrieb/))).toBeVisible();
	await page.getByRole('link', { name: 'Voriges Zentrum: Dortmund' }).click();
	await expect(page).toHaveURL('/zentrum/05913?stage=working');
	const own = page.locator('#peers [role="option"][aria-selected="true"]');
	await own.focus();
	await page.keyboard.press('Home');
	const first = (await page.locator('#peers [role="option"]').first().getAttribute('data-ags')) ?? '';
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/zentrum/${first}?stage=working`);
});

test('the way from centre to centre leads through all 54 and back, without an error', async ({ page }) => {
	test.slow();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await open(page, '/zentrum/05913');
	const seen = new Set<string>();
	for (let turn = 0; turn < 54; turn++) {
		const name = await page.getByRole('heading', { level: 1 }).innerText();
		seen.add(name);
		await page.locator('a[rel="next"]').click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name);
	}
	expect(seen.size).toBe(54);
	await expect(page).toHaveURL('/zentrum/05913');
	expect(errors).toEqual([]);
});

test('a period is brushed on any time axis, by pointer and by key, and every figure follows', async ({ page }) => {
	await open(page, '/zentrum/05913');
	const [evidence, money] = [page.locator('#evidence-title'), page.locator('#money-title')];
	const [outside, peers] = [page.locator('#evidence li.outside'), page.locator('#peers [role="option"]')];
	await expect(evidence).toHaveText(/^8 Angaben aus \d Quellen, in zeitlicher Folge$/);
	// Fourteen years are fourteen columns: 2013 to 2015.
	await drag(page, page.locator('#money .spending'), 1.5 / 14, 3.5 / 14);
	await expectQuery(page, 'since=2013-01-01&until=2015-12-31');
	await expect(money).toHaveText(/^Höchstens [\d,.–]+\s.+ zahlte das Land von 2013 bis 2015 nach dem Modell$/);
	await expect(page.locator('[data-period]')).toHaveCount(6);
	await page.locator('#money details.data summary').press('Enter');
	await expect(page.locator('#money details.data tbody th')).toHaveText(['2013', '2014', '2015']);
	const apart = await outside.count();
	expect(apart).toBeGreaterThan(0);
	await expect(page.locator('#evidence ol > li')).toHaveCount(8);
	await expect(evidence).toHaveText(`${8 - apart} von 8 Angaben betreffen den Zeitraum 2013–2015`);
	await expect(outside.first()).toContainText('außerhalb des Zeitraums');
	await page.locator('#evidence details.data summary').press('Enter');
	await expect(page.locator('#evidence details.data tbody tr')).toHaveCount(8 - apart);

	await page.getByRole('slider', { name: 'Ende des Zeitraums' }).press('PageDown');
	await expectQuery(page, 'since=2013-01-01&until=2014-12-31');
	await expect(money).toContainText('von 2013 bis 2014');
	await page.goBack();
	await expect(money).toContainText('von 2013 bis 2015');

	// Seven years of the peers' axis: only those that may have begun in 2017 or later, and Dortmund, stay.
	await drag(page, page.locator('#peers .rows svg'), 5.02 / 7, 0.999);
	await expect(page.locator('#peers')).toContainText(/Gezeigt sind die \d+ von 22/);
	const began = Number(/Gezeigt sind die (\d+)/.exec(await page.locator('#peers figcaption').innerText())?.[1]);
	await expect(peers).toHaveCount(began + 1);
	await page.reload();
	await expect(peers).toHaveCount(began + 1);
	await page.getByRole('link', { name: 'Alle Jahre zeigen' }).click();
	await expectQuery(page, '');
	await expect(outside).toHaveCount(0);
	await expect(peers).toHaveCount(22);
});

test('a period is brushed on inhabitants as well: its first and last reference dates are compared', async ({
	page
}) => {
	await open(page, '/zentrum/05913');
	const population = page.locator('#population');
	const [title, curve] = [population.locator('#population-title'), population.locator('svg.series').first()];
	await expect(title).toHaveText(/^Von [\d.]+ auf [\d.]+ Einwohner$/);
	const whole = await title.innerText();
	await drag(page, curve, 0.05, 0.6);
	await expect(page).toHaveURL(/\?until=20\d\d-\d\d-\d\d$/);
	await expect(title).not.toHaveText(whole);
	await expect(page.locator('#money-title')).toContainText('zahlte das Land vom 1. Januar 2012 bis zum');
	await population.locator('details.data summary').press('Enter');
	const until = new URL(page.url()).searchParams.get('until')?.slice(0, 4);
	const dates = await population.locator('table').first().locator('tbody th').allInnerTexts();
	expect(dates[0]).toMatch(/2013$/);
	expect(Number(dates.at(-1)?.slice(-4))).toBeLessThanOrEqual(Number(until));

	await page.goto('/zentrum/05913?since=2013-12-31&until=2014-01-31');
	await expect(title).toHaveText(/^[\d.]+ Einwohner am 31\. Dezember 2013$/);
	await page.goto('/zentrum/05913?since=2014-02-01&until=2014-03-31');
	await expect(title).toHaveText('Im gewählten Zeitraum liegt kein Stichtag');
	await expect(population).toContainText('Für diesen Zeitraum ist kein Ausländeranteil angegeben.');
});

test('a period leads on to the next centre', async ({ page }) => {
	await open(page, '/zentrum/05913?since=2014-01-01&until=2014-12-31');
	await expect(page.locator('#money-title')).toContainText('zahlte das Land 2014 nach dem Modell');
	await page.getByRole('link', { name: 'Nächstes Zentrum: Duisburg' }).click();
	await expect(page).toHaveURL('/zentrum/05112?since=2014-01-01&until=2014-12-31');
	await expect(page.locator('#money-title')).toContainText('zahlte das Land 2014 nach dem Modell');
});

test('a figure has its own link', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '/zentrum/05913');
	await page
		.locator('#money')
		.getByRole('button', { name: /^Link kopieren/ })
		.click();
	await expect(page.locator('#money').getByRole('status')).toHaveText('Kopiert');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/zentrum\/05913#money$/);
});

for (const path of [
	'/zentrum/05913',
	'/zentrum/05913?since=2013-01-01&until=2014-12-31',
	'/en/zentrum/05315',
	'/zentrum/05154',
	'/zentrum/05334002',
	'/zentrum/05111',
	'/zentrum/05166',
	'/zentrum/05766',
	'/en/zentrum/05154'
]) {
	test(`${path} prints as one page of A4`, async ({ page }) => {
		await page.goto(path);
		await page.waitForFunction(() => !document.documentElement.classList.contains('early'));
		await page.evaluate(() => document.fonts.ready);
		const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	});
}

test('paper leaves out the steps that decide nothing, and says how many; the screen has all', async ({ page }) => {
	await page.goto('/zentrum/05154');
	const approved = page.locator('#derivation .two > div').first();
	const note = approved.getByText(/^Nicht gedruckt: /);
	const all = await approved.getByRole('listitem').count();
	await expect(note).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(note).toBeVisible();
	const printed = await approved.getByRole('listitem').count();
	expect(printed).toBeGreaterThan(1);
	await expect(note).toHaveText(
		all - printed === 1 ? /: eine Angabe, die / : new RegExp(`: ${all - printed} Angaben, die `)
	);
	await expect(approved.getByText('Das engt die Spanne nicht weiter ein.').first()).toBeHidden();
});

testAccessible('/zentrum/05315', '/en/zentrum/05913', '/zentrum/05913?since=2014-01-01&until=2014-12-31');
testFits('/zentrum/05315');

test('a key that is no centre is a page that says so', async ({ page }) => {
	const response = await page.goto('/zentrum/99999');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht.');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a centre shows its evidence, steps, money and peers', async ({ page }) => {
		await page.goto('/en/zentrum/05913');
		await expect(page.getByRole('heading', heading(1, 'Dortmund: established 7 March – 31 July 2013'))).toBeVisible();
		await expect(page.locator('#evidence ol > li')).toHaveCount(8);
		await expect(page.locator('#money svg')).toHaveCount(2);
		await expect(page.locator('#peers [role="option"]')).toHaveCount(22);
		await expect(page.getByRole('link', { name: 'Deutsch' })).toHaveAttribute('href', '/zentrum/05913');
	});
});
