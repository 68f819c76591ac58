import { expect, test, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { choose } from './support/choose.js';
import { testAccessible, testFits } from './support/every-page.js';
import { open } from './support/open.js';
import { tabTo } from './support/tab-to.js';

/** Outlines that are lit up in the year maps: of one centre, or of any. */
const outlines = (page: Page, ags = '') => page.locator(`#years use[href^="#year-${ags}"][stroke="var(--accent)"]`);

test('how districts, cities and counties differed: from the atlas by the navigation, with the date kept', async ({
	page
}) => {
	await open(page, '/?date=2013-12-31');
	const link = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Gruppen' });
	await tabTo(link);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/gruppen?date=2013-12-31');
	await expect(link).toHaveAttribute('aria-current', 'page');
	const district = page.locator('#district');
	await expect(district).toContainText(
		'Köln, Detmold und Arnsberg (25. April 2014), zuletzt Düsseldorf (6. September 2018)'
	);
	await expect(district.locator('.multiples li')).toHaveCount(5);
	await expect(district.getByRole('img', { name: 'Arnsberg 10–12 von 12' })).toBeVisible();
	await expect(page.locator('#kind .multiples li')).toHaveCount(3);
	await expect(page.locator('#years').getByRole('img')).toHaveCount(7);
	await expect(page.locator('#years').getByRole('img', { name: /^Ende 2013: 32–49 von 54/ })).toBeVisible();
});

test('the stage is chosen by key, is in the address, and Back undoes it', async ({ page }) => {
	await open(page, '/gruppen');
	const title = page.locator('#years-title');
	const before = await title.innerText();
	await page.getByRole('radio', { name: 'eingerichtet' }).focus();
	await page.keyboard.press('ArrowRight');
	await expectQuery(page, 'stage=approved');
	await expect(title).not.toHaveText(before);
	await choose(page, 'Was zählt', 'in Betrieb');
	await expectQuery(page, 'stage=working');
	await page.goBack();
	await expectQuery(page, 'stage=approved');
	await expect(page.getByRole('radio', { name: 'genehmigt' })).toBeChecked();
});

test('pointing at an area lights it up in every map, with its groups', async ({ page }) => {
	await open(page, '/gruppen');
	await page.locator('#years svg[role="img"]').first().locator('use[href="#year-05154"]').hover();
	await expect(outlines(page, '05154')).toHaveCount(7);
	await expect(page.locator('#district li.lit')).toHaveText(/Bezirk Düsseldorf/);
	await expect(page.locator('#kind li.lit')).toHaveText(/Kreise/);
});

test('a centre is highlighted by a list: in the address, in every map and in its groups, and Back undoes it', async ({
	page
}) => {
	await open(page, '/gruppen');
	await expect(outlines(page)).toHaveCount(0);
	const list = page.getByRole('combobox', { name: 'Hervorheben' });
	const names = await list.locator('option').allInnerTexts();
	expect(names).toHaveLength(55);
	expect(names.slice(1)).toEqual(names.slice(1).toSorted((a, b) => a.localeCompare(b, 'de')));
	await list.selectOption('Kreis Kleve');
	await expectQuery(page, 'focus=05154');
	await expect(outlines(page, '05154')).toHaveCount(7);
	await expect(page.locator('#district li.lit')).toHaveText(/Bezirk Düsseldorf/);
	await expect(page.locator('#kind li.lit')).toHaveText(/Kreise/);
	await list.selectOption('Dortmund');
	await expect(outlines(page, '05913')).toHaveCount(7);
	await page.goBack();
	await expect(list).toHaveValue('05154');
	await page.goBack();
	await expect(list).toHaveValue('');
	await expect(outlines(page)).toHaveCount(0);
});

test('a centre in focus comes along from the atlas, and a place searched for does not hold on to it', async ({
	page
}) => {
	await open(page, '/?focus=05978&place=05978024');
	await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Gruppen' }).click();
	await expect(outlines(page, '05978')).toHaveCount(7);
	const list = page.getByRole('combobox', { name: 'Hervorheben' });
	await expect(list).toHaveValue('05978');
	await list.selectOption('kein Zentrum');
	await expectQuery(page, '');
	await expect(outlines(page)).toHaveCount(0);
});

test('a panel of a district or kind, by pointer or key, outlines its centres in every map', async ({ page }) => {
	await open(page, '/gruppen?focus=05913');
	const panels = page.locator('.multiples li');
	await panels.filter({ hasText: 'Bezirk Detmold' }).hover();
	await expect(outlines(page)).toHaveCount(7 * 7);
	await expect(page.locator('.multiples li.lit')).toHaveText([/Bezirk Detmold/]);
	await page.mouse.move(0, 0);
	await expect(outlines(page)).toHaveCount(7);
	await panels.filter({ hasText: 'Bezirk Detmold' }).focus();
	await page.keyboard.press('Tab');
	await expect(page.locator('.multiples li.lit')).toHaveText([/Bezirk Arnsberg/]);
	await expect(outlines(page)).toHaveCount(12 * 7);
	await panels.filter({ hasText: 'Kreise' }).focus();
	await expect(outlines(page)).toHaveCount(30 * 7);
	await expect(page.locator('.multiples li.lit')).toHaveText([/Kreise/]);
});

test('the years end with the last change, and the page says so', async ({ page }) => {
	await open(page, '/gruppen');
	await expect(page.locator('#years figcaption')).toContainText(
		'Nach dem 6. September 2018 ist bis zum Datenstand, dem 18. September 2025, keine Änderung mehr bekannt'
	);
	await expect(page.locator('#years h3').last()).toHaveText('2018');
});

test('the date is a line where it lies on the axis, and only there', async ({ page }) => {
	await open(page, '/gruppen');
	await expect(page.locator('[data-date-line]')).toHaveCount(0);
	await open(page, '/gruppen?date=2013-06-30');
	await expect(page.locator('[data-date-line]')).toHaveCount(8);
});

test('the tables hold every centre and every group, year by year', async ({ page }) => {
	await open(page, '/gruppen');
	for (const summary of await page.locator('details.data summary').all()) await summary.press('Enter');
	const centres = page.locator('#years').getByRole('table', { name: 'Jedes Zentrum am Jahresende' });
	await expect(centres.locator('tbody tr')).toHaveCount(54);
	const dortmund = centres.getByRole('row', { name: /^Dortmund/ }).locator('td');
	await expect(dortmund).toHaveText(['noch nicht', ...Array.from({ length: 6 }, () => 'nachgewiesen')]);
	await expect(centres.getByRole('row', { name: /^Kreis Kleve/ }).locator('td')).toHaveCount(7);
	const arnsberg = page
		.locator('#district')
		.getByRole('table', { name: 'Nachgewiesen bis möglich am Jahresende' })
		.getByRole('row', { name: /^Arnsberg/ });
	await expect(arnsberg.locator('td').nth(2)).toHaveText('10–12');
	await expect(
		page.locator('#kind').getByRole('table', { name: 'Nachgewiesen bis möglich am Jahresende' }).locator('tbody tr')
	).toHaveCount(3);
});

for (const [path, titles, sentence] of [
	[
		'/gruppen?only=05913',
		[
			'Dortmund im Bezirk Arnsberg war bis zum 31. Juli 2013 nachgewiesen',
			'Dortmund war bis zum 31. Juli 2013 nachgewiesen',
			'Dortmund: Ende 2012 noch nicht, Ende 2018 nachgewiesen'
		],
		'Dortmund ist das einzige Zentrum der Auswahl; am 18. September 2025: nachgewiesen.'
	],
	[
		'/gruppen?only=05913,05112',
		[
			'In der Auswahl zuerst nachgewiesen: das Zentrum im Bezirk Arnsberg (31. Juli 2013), zuletzt das Zentrum im Bezirk Düsseldorf (1. August 2013)',
			'Die beiden ausgewählten kreisfreien Städte waren bis zum 1. August 2013 vollständig nachgewiesen',
			'In der Auswahl von 0–1 Zentren Ende 2012 zu 2 Ende 2018'
		],
		'Von den ausgewählten Zentren am 18. September 2025 nachgewiesen bis möglich: Düsseldorf 1 von 1; Arnsberg 1 von 1.'
	],
	[
		'/en/gruppen?only=05913',
		[
			'Dortmund in the district of Arnsberg was certain by 31 July 2013',
			'Dortmund was certain by 31 July 2013',
			'Dortmund: not yet at the end of 2012, certain at the end of 2018'
		],
		'Dortmund is the only centre selected; on 18 September 2025: certain.'
	]
] as const) {
	test(`${path} speaks of the selected centres alone`, async ({ page }) => {
		await open(page, path);
		await expect(page.locator('figure h2')).toHaveText([...titles]);
		await expect(page.locator('#district figcaption')).toContainText(sentence);
		await expect(page.locator('form').filter({ has: page.locator('select') })).toContainText(
			path.includes(',') ? 'Auswahl: 2 Zentren.' : /Auswahl: ein Zentrum\.|Selection: one centre\./
		);
	});
}

test('filters that leave no centre say so', async ({ page }) => {
	await open(page, '/gruppen?kind=region&district=051');
	await expect(page.getByText('Kein Zentrum passt zu diesen Filtern.')).toBeVisible();
	await expect(page.locator('figure')).toHaveCount(0);
	await page.getByRole('link', { name: 'Filter aufheben' }).click();
	await expect(page.locator('figure')).toHaveCount(3);
});

for (const path of ['/gruppen', '/en/gruppen?focus=05913&date=2013-06-30', '/gruppen?only=05112,05913']) {
	test(`${path} prints on at most three sheets of A4, in order and without hints`, async ({ page }) => {
		await page.goto(path);
		const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
		expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(3);
		// A sheet less its margins: 182 mm.
		await page.setViewportSize({ width: 688, height: 1000 });
		await page.emulateMedia({ media: 'print' });
		for (const list of ['#district .multiples li', '#kind .multiples li', '#years [data-map-ready] li']) {
			const places = await page.locator(list).evaluateAll((items) =>
				items.map((item) => {
					const { left, top } = item.getBoundingClientRect();
					return { left, top };
				})
			);
			expect(places.length).toBeGreaterThan(0);
			expect(places.toSorted((a, b) => a.top - b.top || a.left - b.left)).toEqual(places);
		}
		await expect(page.locator('form')).toBeHidden();
		const printed = await page.locator('main').innerText();
		expect(printed).not.toMatch(/Zeiger|Tastatur|pointer|keyboard|Point at/);
	});
}

test('filters of the view hold and can be lifted; what is bad is named', async ({ page }) => {
	await open(page, '/gruppen?district=059&colour=red');
	await expect(page.locator('#district .multiples li')).toHaveCount(1);
	await expect(page.getByRole('alert')).toContainText('colour');
	await page.getByRole('link', { name: 'Filter aufheben' }).click();
	await expect(page.locator('#district .multiples li')).toHaveCount(5);
});

testAccessible('/gruppen?date=2013-12-31&focus=05913', '/en/gruppen?only=05112,05913');
testFits('/gruppen');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the groups are drawn, and stage and highlight are a plain form', async ({ page }) => {
		await page.goto('/en/gruppen?date=2013-12-31');
		await expect(page.locator('#years svg[role="img"]')).toHaveCount(7);
		await page.getByText('working', { exact: true }).click();
		await page.getByLabel('Highlight').selectOption('Kreis Kleve');
		await page.getByRole('button', { name: 'Show' }).click();
		await expect(page).toHaveURL('/en/gruppen?date=2013-12-31&stage=working&focus=05154');
		await expect(outlines(page, '05154')).toHaveCount(7);
		await expect(page.getByLabel('Highlight')).toHaveValue('05154');
		await page.getByLabel('Highlight').selectOption('no centre');
		await page.getByRole('button', { name: 'Show' }).click();
		await expect(outlines(page)).toHaveCount(0);
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
});
