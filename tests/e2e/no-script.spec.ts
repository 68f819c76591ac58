import { expect, test } from '@playwright/test';
import { openFilters } from './support/choose.js';
import { area, areas, detail, figure, tableRows, timelineRows } from './support/parts.js';

test.use({ javaScriptEnabled: false });

test('a page without script shows every panel of the view asked for', async ({ page }) => {
	await page.goto('/?date=2013-12-31&stage=working&measure=status&district=059&focus=05913');
	await expect(page.locator('[data-map-ready]')).toBeVisible();
	await expect(areas(page)).toHaveCount(54);
	await expect(area(page, '05913')).toBeVisible();
	await expect(figure(page, 'certain')).toBeVisible();
	await expect(timelineRows(page)).toHaveCount(12);
	await expect(page.locator('#spending [data-year]').first()).toBeVisible();
	await expect(tableRows(page)).toHaveCount(12);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('31. Dezember 2013');
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Dortmund');
});

test('all 396 municipalities are drawn without script', async ({ page }) => {
	await page.goto('/?level=municipality');
	await expect(areas(page)).toHaveCount(396);
});

test('nothing that needs a script is offered', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Abspielen' })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Vergrößern' })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Dunkle Darstellung' })).toBeHidden();
	await expect(page.getByRole('slider')).toBeHidden();
	await expect(page.locator('#controls').getByRole('button', { name: 'Anzeigen' })).toBeVisible();
});

test('the form asks for a view', async ({ page }) => {
	await page.goto('/?focus=05913&sort=name');
	await page.getByRole('group', { name: 'Was zählt' }).getByText('in Betrieb').click();
	await page.getByRole('group', { name: 'Karte zeigt' }).getByText('Stand').click();
	await page.getByLabel('Tag genau').fill('2013-12-31');
	await openFilters(page);
	await page.getByRole('combobox', { name: 'Regierungsbezirk' }).selectOption('Arnsberg');
	await page.locator('#controls').getByRole('button', { name: 'Anzeigen' }).click();
	await expect(page).toHaveURL(/stage=working/);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.getByRole('radio', { name: 'in Betrieb' })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'Stand', exact: true })).toBeChecked();
	await expect(page.getByLabel('Tag genau')).toHaveValue('2013-12-31');
	await expect(tableRows(page)).toHaveCount(12);
	// What the form does not hold stays as it was.
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Dortmund');
	await expect(page.locator('#table th[aria-sort]')).toContainText('Zentrum');
});

test('a day is typed as text, and one that is none is not sent', async ({ page }) => {
	await page.goto('/');
	const day = page.getByLabel('Tag genau');
	await expect(day).toHaveAttribute('title', 'JJJJ-MM-TT');
	await day.fill('31.12.2013');
	await page.locator('#controls').getByRole('button', { name: 'Anzeigen' }).click();
	expect(await day.evaluate((field: HTMLInputElement) => field.validity.patternMismatch)).toBe(true);
	await expect(page).toHaveURL('/');
});

test('the choices that stand outside the form belong to it', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('group', { name: 'Zeitraum' }).getByText('2012–2018').click();
	await page.getByRole('group', { name: 'Reihenfolge' }).getByText('Name').click();
	await page.getByRole('group', { name: 'Förderung', exact: true }).getByText('je Kopf').click();
	await page.getByLabel('Tag genau').fill('2016-01-01');
	await page.locator('#controls').getByRole('button', { name: 'Anzeigen' }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.getByRole('radio', { name: '2012–2018' })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'Name' })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'je Kopf' })).toBeChecked();
});

test('a search for Lünen finds Kreis Unna', async ({ page }) => {
	await page.goto('/');
	await page.getByLabel('Ort suchen').fill('Lünen');
	await page.locator('#controls').getByRole('button', { name: 'Anzeigen' }).click();
	await expect(page.getByText('Lünen → Kreis Unna')).toBeVisible();
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Kreis Unna');
	await expect(detail(page)).toContainText('Lünen gehört zu diesem Zentrum.');
});

test('a search for nowhere says so', async ({ page }) => {
	await page.goto('/?q=Entenhausen');
	await expect(page.getByText('Kein Ort „Entenhausen“ gefunden.')).toBeVisible();
	await page.goto('/en?q=Entenhausen');
	await expect(page.getByText('No place “Entenhausen” found')).toBeVisible();
});

test('a head of the table sorts it, and sorts it the other way', async ({ page }) => {
	await page.goto('/');
	const head = page.locator('#table').getByRole('link', { name: 'Einwohner' });
	await head.click();
	await expect(tableRows(page).first()).toContainText('Köln');
	await head.click();
	await expect(tableRows(page).last()).toContainText('Köln');
});

test('a name in the table selects its centre and shows the evidence with sources', async ({ page }) => {
	await page.goto('/');
	await page.locator('#table').getByRole('link', { name: 'Solingen', exact: true }).click();
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Solingen');
	await expect(detail(page).getByRole('listitem').first()).toBeVisible();
	await expect(detail(page).locator('li a[href^="http"]').first()).toBeVisible();
	await detail(page).getByRole('link', { name: 'Auswahl aufheben' }).click();
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveCount(0);
});

test('chips and reset are links', async ({ page }) => {
	await page.goto('/?district=057&kind=county');
	await page.getByRole('link', { name: 'Filter entfernen: Bezirk Detmold' }).click();
	await expect(tableRows(page)).toHaveCount(30);
	await page.getByRole('link', { name: 'Alles zurücksetzen' }).click();
	await expect(tableRows(page)).toHaveCount(54);
});

test('menus open without script and lead to pictures and rows', async ({ page, request }) => {
	await page.goto('/?district=057');
	await page.locator('#map details.menu summary').click();
	const picture = page.locator('#map').getByRole('link', { name: 'SVG-Bild' });
	await expect(picture).toBeVisible();
	expect((await request.get((await picture.getAttribute('href')) ?? '')).status()).toBe(200);
	await expect(page.locator('#map').getByRole('button', { name: 'PNG-Bild' })).toBeHidden();
});
