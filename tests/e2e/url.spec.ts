import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { choose, filter, openFilters } from './support/choose.js';
import { open } from './support/open.js';
import { area, areas, detail, figure, slider, tableRow, tableRows, timelineRow } from './support/parts.js';
import { setDay } from './support/set-day.js';

const ESSEN = '05113';

/** Everything a reader can change, what the address then says, and where the page shows it. */
const CHANGES: readonly {
	what: string;
	change: (page: Page) => Promise<void>;
	query: string;
	shows: (page: Page) => Promise<void>;
	showsNot: (page: Page) => Promise<void>;
}[] = [
	{
		what: 'the stage',
		change: (page) => choose(page, 'Was zählt', 'in Betrieb'),
		query: 'stage=working',
		...seen((page) => page.getByRole('radio', { name: 'in Betrieb' }))
	},
	{
		what: 'the measure',
		change: (page) => choose(page, 'Karte zeigt', 'Stellen'),
		query: 'measure=posts',
		...seen((page) => page.getByRole('radio', { name: 'Stellen' }))
	},
	{
		what: 'the level',
		change: (page) => choose(page, 'Ebene', 'Bezirke'),
		query: 'level=district',
		shows: (page) => expect(areas(page)).toHaveCount(5),
		showsNot: (page) => expect(areas(page)).toHaveCount(54)
	},
	{
		what: 'the unit',
		change: (page) => choose(page, 'Förderung', 'je Kopf'),
		query: 'unit=capita',
		...seen((page) => page.getByRole('radio', { name: 'je Kopf' }))
	},
	{
		what: 'the range of the timeline',
		change: (page) => choose(page, 'Zeitraum', '2012–2018'),
		query: 'date=2018-12-31&to=2018',
		...seen((page) => page.getByRole('radio', { name: '2012–2018' }))
	},
	{
		what: 'the order of the timeline',
		change: (page) => choose(page, 'Reihenfolge', 'Name'),
		query: 'rows=name',
		...seen((page) => page.getByRole('radio', { name: 'Name' }))
	},
	{
		what: 'the exact day',
		change: (page) => setDay(page, 'Tag genau', '2013-12-31'),
		query: 'date=2013-12-31',
		shows: (page) => expect(figure(page, 'certain')).toHaveText('32'),
		showsNot: (page) => expect(figure(page, 'certain')).toHaveText('54')
	},
	{
		what: 'the district',
		change: (page) => filter(page, 'Regierungsbezirk', 'Detmold'),
		query: 'district=057',
		...rows(7)
	},
	{ what: 'the kind', change: (page) => filter(page, 'Art', 'Kreisfreie Stadt'), query: 'kind=city', ...rows(22) },
	{
		what: 'the predecessor',
		change: (page) => filter(page, 'Vorgängereinrichtung', 'belegt'),
		query: 'predecessor=yes',
		shows: (page) => expect(tableRows(page)).not.toHaveCount(54),
		showsNot: (page) => expect(tableRows(page)).toHaveCount(54)
	},
	{
		what: 'the status',
		change: (page) => filter(page, 'Stand am Stichtag', 'ungewiss'),
		query: 'status=unknown',
		...rows(0)
	},
	{
		what: 'the sort of the table',
		change: (page) => page.locator('#table').getByRole('link', { name: 'Einwohner' }).click(),
		query: 'sort=-population',
		shows: (page) => expect(tableRows(page).first()).toContainText('Köln'),
		showsNot: (page) => expect(tableRows(page).first()).not.toContainText('Köln')
	},
	{
		what: 'a search',
		change: async (page) => {
			await page.getByRole('combobox', { name: 'Ort suchen' }).fill('Lünen');
			await page.getByRole('combobox', { name: 'Ort suchen' }).press('Enter');
		},
		query: 'focus=05978&place=05978024',
		...selected('Kreis Unna')
	},
	{
		what: 'a selection on the map',
		change: (page) => area(page, ESSEN).click(),
		query: `focus=${ESSEN}`,
		...selected('Essen')
	},
	{
		what: 'a selection on the timeline',
		change: (page) => timelineRow(page, ESSEN).getByText('Essen').click(),
		query: `focus=${ESSEN}`,
		...selected('Essen')
	},
	{
		what: 'a selection in the table',
		change: (page) => tableRow(page, ESSEN).getByRole('link', { name: 'Essen', exact: true }).click(),
		query: `focus=${ESSEN}`,
		...selected('Essen')
	}
];

function seen(radio: (page: Page) => ReturnType<Page['getByRole']>) {
	return {
		shows: (page: Page) => expect(radio(page)).toBeChecked(),
		showsNot: (page: Page) => expect(radio(page)).not.toBeChecked()
	};
}

function rows(count: number) {
	return {
		shows: (page: Page) => expect(tableRows(page)).toHaveCount(count),
		showsNot: (page: Page) => expect(tableRows(page)).toHaveCount(54)
	};
}

function selected(name: string) {
	return {
		shows: (page: Page) => expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(name),
		showsNot: (page: Page) => expect(detail(page).getByRole('heading', { level: 2 })).toHaveCount(0)
	};
}

for (const { what, change, query, shows, showsNot } of CHANGES) {
	test(`${what} is in the address; Back and Forward undo and redo it`, async ({ page }) => {
		await open(page, '/');
		await showsNot(page);
		await change(page);
		await expectQuery(page, query);
		await shows(page);
		await page.goBack();
		await expectQuery(page, '');
		await showsNot(page);
		await page.goForward();
		await expectQuery(page, query);
		await shows(page);
	});
}

/** What a page says, without what it says to those who run no scripts: that is of the view it was sent for. */
function shownText(main: Locator): Promise<string> {
	return main.evaluate((element) => {
		const copy = element.cloneNode(true) as Element;
		for (const plain of copy.querySelectorAll('noscript')) plain.remove();
		return copy.textContent.replace(/\s+/g, ' ').trim();
	});
}

test('a reload gives the same page', async ({ page }) => {
	await open(page, '/');
	await choose(page, 'Was zählt', 'in Betrieb');
	await choose(page, 'Karte zeigt', 'Förderung');
	await choose(page, 'Förderung', 'je Kopf');
	await filter(page, 'Regierungsbezirk', 'Arnsberg');
	await setDay(page, 'Tag genau', '2013-12-31');
	await tableRow(page, '05913').getByRole('link', { name: 'Dortmund', exact: true }).click();
	await page.locator('#table').getByRole('link', { name: 'Einwohner' }).click();
	await expectQuery(
		page,
		'date=2013-12-31&stage=working&measure=funding&unit=capita&district=059&focus=05913&sort=-population'
	);
	await expect(detail(page).getByRole('listitem').first()).toBeVisible();
	await page.locator('details.filters > summary').click();
	// Not innerText: of a chart out of sight it holds the words or not, by whether the chart was ever laid out.
	const main = page.locator('main');
	const before = await shownText(main);
	expect(before).toContain('Märkischer Kreis');
	await page.reload();
	await expect.poll(() => shownText(main)).toBe(before);
});

test('a day is a date to the browser once the script runs', async ({ page }) => {
	await open(page, '/?date=2013-12-31&since=2013-01-01');
	await openFilters(page);
	for (const [label, day] of [
		['Tag genau', '2013-12-31'],
		['Beginn ab', '2013-01-01'],
		['Beginn bis', '']
	] as const) {
		const field = page.getByLabel(label, { exact: true });
		await expect(field).toHaveAttribute('type', 'date');
		await expect(field).not.toHaveAttribute('title');
		await expect(field).toHaveValue(day);
	}
});

test('the date moved by hand is in the address once it rests', async ({ page }) => {
	await open(page, '/?date=2013-12-30');
	await slider(page).press('ArrowRight');
	await expect(figure(page, 'certain')).toHaveText('32');
	await expectQuery(page, 'date=2013-12-31');
});

test('several changes are undone one after the other', async ({ page }) => {
	await open(page, '/');
	await choose(page, 'Was zählt', 'genehmigt');
	await choose(page, 'Karte zeigt', 'Förderung');
	await area(page, ESSEN).click();
	await expectQuery(page, `stage=approved&measure=funding&focus=${ESSEN}`);
	await page.goBack();
	await expectQuery(page, 'stage=approved&measure=funding');
	await page.goBack();
	await expectQuery(page, 'stage=approved');
	await page.goBack();
	await expectQuery(page, '');
	await expect(page.getByRole('radio', { name: 'eingerichtet' })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'Jahr', exact: true })).toBeChecked();
});

test('choosing the default again leaves no query', async ({ page }) => {
	await open(page, '/?stage=working&sort=name');
	await choose(page, 'Was zählt', 'eingerichtet');
	await page.locator('#table thead').getByRole('link', { name: 'eingerichtet' }).click();
	await expectQuery(page, '');
});

const BAD = [
	{ query: 'date=2013-02-30', named: 'date=2013-02-30' },
	{ query: 'stage=finished', named: 'stage=finished' },
	{ query: 'measure=%3Cscript%3E', named: 'measure=<script>' },
	{ query: 'unit=pound', named: 'unit=pound' },
	{ query: 'level=street', named: 'level=street' },
	{ query: 'district=05', named: 'district=05' },
	{ query: 'predecessor=maybe', named: 'predecessor=maybe' },
	{ query: 'status=perhaps', named: 'status=perhaps' },
	{ query: 'focus=99999', named: 'focus=99999' },
	{ query: 'place=05999999', named: 'place=05999999' },
	{ query: 'compare=05913,05999', named: 'compare=05999' },
	{ query: 'rows=colour', named: 'rows=colour' },
	{ query: 'sort=colour', named: 'sort=colour' },
	{ query: 'from=1999', named: 'from=1999' },
	{ query: 'to=2013&to=2014', named: 'to' },
	{ query: 'colour=red', named: 'colour' }
];

for (const [path, name] of [
	['/', (text: string) => `„${text}“`],
	['/en', (text: string) => `“${text}”`]
] as const) {
	test(`what of an address cannot be used is named and ignored on ${path}`, async ({ page }) => {
		await open(page, `${path}?kind=city&${BAD.map(({ query }) => query).join('&')}`);
		const named = page.getByRole('alert').getByRole('listitem');
		await expect(named).toHaveCount(BAD.length);
		for (const bad of BAD) await expect(named.filter({ hasText: name(bad.named) })).toHaveCount(1);
		await expect(tableRows(page)).toHaveCount(22);
		await expect(areas(page)).toHaveCount(54);
	});
}

test('a range that does not hold the date is named and ignored', async ({ page }) => {
	await page.goto('/?date=2016-01-01&to=2013');
	await expect(page.getByRole('alert')).toContainText('„to=2013“');
	await expect(page.getByLabel('Tag genau')).toHaveValue('2016-01-01');
});

test('empty values are no problem', async ({ page }) => {
	await page.goto(
		'/?date=&stage=&measure=&unit=&level=&district=&kind=&predecessor=&status=&focus=&place=&compare=&rows=&sort=&method=&classes=&breaks=&since=&until=&only=&form=&q='
	);
	await expect(areas(page)).toHaveCount(54);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(figure(page, 'certain')).toHaveText('54');
});

test('a chip takes its filter back, and the others stay', async ({ page }) => {
	await open(page, '/?district=057&kind=county&status=yes');
	const chips = page.getByRole('list', { name: 'Aktive Filter' });
	await expect(chips.getByRole('link', { name: /^Filter entfernen/ })).toHaveCount(3);
	await chips.getByRole('link', { name: 'Filter entfernen: Kreis' }).click();
	await expectQuery(page, 'district=057&status=yes');
	await expect(tableRows(page)).toHaveCount(7);
	await page.goBack();
	await expectQuery(page, 'district=057&kind=county&status=yes');
});

test('reset leads to the default view, and Back from it', async ({ page }) => {
	await open(page, '/?date=2013-12-31&measure=status&district=059&focus=05913&sort=name');
	await page.getByRole('link', { name: 'Alles zurücksetzen' }).click();
	await expectQuery(page, '');
	await expect(tableRows(page)).toHaveCount(54);
	await expect(page.getByRole('link', { name: 'Alles zurücksetzen' })).toHaveCount(0);
	await page.goBack();
	await expectQuery(page, 'date=2013-12-31&measure=status&district=059&focus=05913&sort=name');
	await expect(tableRows(page)).toHaveCount(12);
});

test('the language switch keeps the view, there and back', async ({ page }) => {
	await open(page, '/?date=2013-12-31');
	await choose(page, 'Karte zeigt', 'Stand');
	await area(page, ESSEN).click();
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expectQuery(page, `date=2013-12-31&measure=status&focus=${ESSEN}`);
	expect(new URL(page.url()).pathname).toBe('/en');
	await expect(page.getByRole('radio', { name: 'Status' })).toBeChecked();
	await expect(figure(page, 'certain')).toHaveText('32');
	await expect(detail(page)).toContainText('Essen');
	await page.getByRole('link', { name: 'Deutsch' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await expectQuery(page, `date=2013-12-31&measure=status&focus=${ESSEN}`);
});

test('the language switch keeps a date that has just been moved', async ({ page }) => {
	await open(page, '/?date=2013-12-30');
	await slider(page).press('ArrowRight');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expectQuery(page, 'date=2013-12-31');
	await expect(figure(page, 'certain')).toHaveText('32');
});

for (const [path, language] of [
	['/?date=2013-12-31&stage=working', 'de'],
	['/en?date=2013-12-31&stage=working', 'en']
] as const) {
	test(`${path} says its language and its counterpart`, async ({ page, baseURL }) => {
		await page.goto(path);
		const query = '?date=2013-12-31&stage=working';
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.locator('link[rel="alternate"][hreflang="de"]')).toHaveAttribute('href', `${baseURL}/${query}`);
		await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute('href', `${baseURL}/en${query}`);
		await expect(page.locator('link[rel="alternate"][hreflang="x-default"]')).toHaveAttribute(
			'href',
			`${baseURL}/${query}`
		);
		await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${baseURL}${path}`);
	});
}
