import { expect, test, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { openFilters } from './support/choose.js';
import { expectLit } from './support/lit.js';
import { open } from './support/open.js';
import { area, areas, detail, tableRow, tableRows, timelineRow, timelineRows } from './support/parts.js';

const [DORTMUND, KOELN, SOLINGEN] = ['05913', '05315', '05122'];

/** A place in each panel that stands for a territory. */
const PANELS = {
	map: (page: Page, ags: string) => area(page, ags),
	timeline: (page: Page, ags: string) => timelineRow(page, ags).locator('text'),
	table: (page: Page, ags: string) => tableRow(page, ags).getByRole('cell').first()
};

for (const [panel, part] of Object.entries(PANELS)) {
	test(`hovering a territory in the ${panel} lights it up everywhere`, async ({ page }) => {
		await open(page, '/');
		await expectLit(page, null);
		await part(page, DORTMUND).hover();
		await expectLit(page, DORTMUND);
		await part(page, KOELN).hover();
		await expectLit(page, KOELN);
		await page.getByRole('heading', { level: 1 }).hover();
		await expectLit(page, null);
	});
}

test('focusing a territory lights it up everywhere', async ({ page }) => {
	await open(page, '/');
	await area(page, DORTMUND).focus();
	await expectLit(page, DORTMUND);
	await timelineRow(page, KOELN).focus();
	await expectLit(page, KOELN);
	await tableRow(page, SOLINGEN).getByRole('link').first().focus();
	await expectLit(page, SOLINGEN);
});

/** What a reader clicks in each panel to select. */
const CLICKS = {
	...PANELS,
	table: (page: Page, ags: string) => tableRow(page, ags).getByRole('rowheader').getByRole('link')
};

for (const [panel, part] of Object.entries(CLICKS)) {
	test(`a click in the ${panel} selects everywhere, Escape clears`, async ({ page }) => {
		await open(page, '/');
		await part(page, DORTMUND).click();
		await expectQuery(page, `focus=${DORTMUND}`);
		await expect(area(page, DORTMUND)).toHaveAttribute('aria-selected', 'true');
		await expect(timelineRow(page, DORTMUND)).toHaveAttribute('aria-selected', 'true');
		await expect(tableRow(page, DORTMUND).locator('[aria-current="true"]')).toHaveText('Dortmund');
		await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Dortmund');
		await page.keyboard.press('Escape');
		await expectQuery(page, '');
		await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
		await expect(tableRow(page, DORTMUND).locator('[aria-current]')).toHaveCount(0);
		await expect(detail(page).getByRole('heading', { level: 2 })).toHaveCount(0);
	});
}

test('a second click on the map takes the selection back', async ({ page }) => {
	await open(page, '/');
	await area(page, KOELN).click();
	await expectQuery(page, `focus=${KOELN}`);
	await area(page, KOELN).click();
	await expectQuery(page, '');
});

test('the selected centre shows its evidence in order of time, each piece with its source', async ({
	page,
	request
}) => {
	await open(page, '/');
	await area(page, DORTMUND).click();
	const evidence = (await (await request.get(`/evidence/${DORTMUND}.json`)).json()) as { id: string }[];
	const items = detail(page).getByRole('listitem');
	await expect(items).toHaveCount(evidence.length);
	await expect(detail(page).getByRole('heading', { level: 3 })).toHaveText(
		`${evidence.length} Belege in zeitlicher Folge`
	);
	for (const item of await items.all()) {
		await expect(item.locator('time')).not.toBeEmpty();
		await expect(item.locator('.source')).toContainText(/Primärquelle|Sekundärquelle|schwach belegt/);
		await expect(item.locator('.source')).toContainText(/so angegeben|erschlossen/);
	}
	await expect(items.locator('a[href^="http"]').first()).toBeVisible();
});

test('the evidence follows the selection and is that of a reload', async ({ page }) => {
	await open(page, `/?focus=${KOELN}`);
	await expect(detail(page).getByRole('listitem').first()).toBeVisible();
	const koeln = await detail(page).getByRole('list').innerText();
	await area(page, DORTMUND).click();
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Dortmund');
	await expect(detail(page).getByRole('list')).not.toHaveText(koeln);
	await area(page, KOELN).click();
	await expect.poll(() => detail(page).getByRole('list').innerText()).toBe(koeln);
});

test('evidence that cannot be loaded is said so, and can be tried again', async ({ page }) => {
	await open(page, '/');
	await page.route('**/evidence/*.json', (route) => route.abort());
	await area(page, DORTMUND).click();
	await expect(detail(page)).toContainText('Die Belege ließen sich nicht laden.');
	await page.unroute('**/evidence/*.json');
	await detail(page).getByRole('button', { name: 'Noch einmal versuchen' }).click();
	await expect(detail(page).getByRole('listitem').first()).toBeVisible();
});

test('every row of the timeline says its interval, every dot its event and day', async ({ page }) => {
	await page.goto('/');
	const labels = await timelineRows(page).evaluateAll((rows) =>
		rows.map((row) => row.getAttribute('aria-label') ?? '')
	);
	for (const label of labels) expect(label).toMatch(/^.+: eingerichtet .*\d{4}/);
	const dots = await timelineRows(page)
		.locator('circle')
		.evaluateAll((circles) => circles.map((circle) => circle.querySelector('title')?.textContent ?? ''));
	expect(dots.length).toBeGreaterThan(30);
	for (const dot of dots) expect(dot).toMatch(/^\S.+, \d{1,2}\. \S+ \d{4}$/);
});

test('a row whose sources contradict each other is dashed and says so', async ({ page }) => {
	await page.goto('/?stage=working');
	await expect(timelineRow(page, KOELN)).toHaveAttribute('aria-label', /Quellen widersprechen sich$/);
	await expect(timelineRow(page, KOELN).locator('rect[stroke-dasharray]')).toHaveCount(1);
	await expect(timelineRow(page, SOLINGEN).locator('rect[stroke-dasharray]')).toHaveCount(0);
	await expect(
		timelineRow(page, SOLINGEN).locator('circle title', { hasText: 'Arbeit aufgenommen, 1. Dezember 2012' })
	).toHaveCount(1);
});

test('filters narrow timeline and table, and fade the rest of the map', async ({ page }) => {
	await open(page, '/?district=057');
	await expect(timelineRows(page)).toHaveCount(7);
	await expect(tableRows(page)).toHaveCount(7);
	await expect(page.locator('[data-map-ready] path[data-ags]:not([opacity])')).toHaveCount(7);
	await expect(area(page, DORTMUND)).toHaveAttribute('aria-label', /nicht in der Auswahl/);
});

test('the filters are unfolded and chosen from the keyboard, and nothing moves while they are', async ({ page }) => {
	await open(page, '/');
	const fold = page.locator('details.filters > summary');
	const district = page.getByRole('combobox', { name: 'Regierungsbezirk' });
	await expect(district).toBeHidden();
	await fold.press('Enter');
	await fold.press('Tab');
	await expect(district).toBeFocused();
	const top = async () => (await areas(page).first().boundingBox())?.y;
	const [before, field] = [await top(), await district.boundingBox()];
	await district.press('A');
	await expect(page.getByRole('link', { name: 'Filter entfernen: Bezirk Arnsberg' })).toBeVisible();
	await expect(fold).toHaveText('Filter (1)');
	expect([await top(), await district.boundingBox()]).toEqual([before, field]);
	await fold.press('Enter');
	await expect(district).toBeHidden();
	await expect(fold).toHaveText('Filter (1)');
});

for (const width of [1024, 1280]) {
	test(`at ${width} px the fields keep their place while filters are added and taken back`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await open(page, '/');
		await openFilters(page);
		const list = (name: string) => page.getByRole('combobox', { name, exact: true });
		const before = await list('Art').boundingBox();
		await list('Regierungsbezirk').selectOption('Arnsberg');
		await list('Regierungsbezirk').selectOption('Köln');
		await list('Art').selectOption('Kreis');
		await list('Vorgängereinrichtung').selectOption('belegt');
		await list('Stand am Stichtag').selectOption('ja');
		await expect(page.locator('details.filters > summary')).toHaveText('Filter (4)');
		expect(await list('Art').boundingBox()).toEqual(before);
		await page.goBack();
		await expect(list('Stand am Stichtag')).toHaveValue('');
		await page.getByRole('link', { name: 'Filter entfernen: Kreis' }).click();
		await expect(list('Art')).toHaveValue('');
		for (let step = 0; step < 3; step++) await page.goBack();
		await expect(list('Regierungsbezirk')).toHaveValue('053');
		await page.goBack();
		await expect(list('Regierungsbezirk')).toHaveValue('059');
		await page.getByRole('link', { name: 'Alles zurücksetzen' }).click();
		await expect(list('Regierungsbezirk')).toHaveValue('');
		expect(await list('Art').boundingBox()).toEqual(before);
	});
}

test('a district on the map filters by it', async ({ page }) => {
	await open(page, '/?level=district');
	await area(page, '057').click();
	await expectQuery(page, 'level=district&district=057');
	await expect(tableRows(page)).toHaveCount(7);
});

test('a municipality on the map leads to its centre', async ({ page }) => {
	await open(page, '/?level=municipality');
	await page.getByRole('option', { name: /^Lünen/ }).click();
	await expectQuery(page, 'level=municipality&focus=05978&place=05978024');
	await expect(detail(page)).toContainText('Lünen gehört zu diesem Zentrum.');
});
