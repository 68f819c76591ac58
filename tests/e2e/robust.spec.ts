import { expect, test } from '@playwright/test';
import { eachAtOnce } from './support/each-at-once.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { area, figure, tableRows } from './support/parts.js';
import { randomQueries } from './support/queries.js';
import { wire } from './support/wire.js';

/** What answers queries, with the share of all of them each gets. */
const PATHS = [
	...['/', '/', '/en', '/vergleich', '/embed/map', '/en/embed/timeline', '/embed/spending', '/en/embed/table'],
	...['/image/map.svg', '/en/image/timeline.svg', '/image/spending.svg', '/api/v1/centres.csv', '/api/v1/centres.json'],
	...[
		'/api/v1/centres.csv',
		'/api/v1/centres.json',
		'/evidence/05913.json',
		'/en/evidence/05334002.json',
		'/places.json'
	]
];
const QUERIES = 2000;
const AT_ONCE = 4;
/** In two tests, so that two workers share the work. */
const HALVES = [0, 1];

for (const half of HALVES) {
	test(`no query is too strange to be answered (${half + 1} of ${HALVES.length})`, async ({ baseURL }) => {
		test.setTimeout(90_000);
		const broken: string[] = [];
		const queries = randomQueries(QUERIES, 20131213).filter((_, index) => index % HALVES.length === half);
		const urls = queries.map((query, index) => `${baseURL}${PATHS[index % PATHS.length]}?${query}`);
		await eachAtOnce(urls, AT_ONCE, async (url) => {
			const { status } = await wire(url, { 'accept-encoding': 'identity' });
			if (status >= 500 || status < 200) broken.push(`${status} ${url}`);
		});
		expect(broken).toEqual([]);
	});
}

test('a parameter cannot break out of the page it is named in', async ({ page }) => {
	const { complaints } = await guard(page);
	await open(page, '/');
	const ownScripts = await page.locator('script').count();
	const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
	await open(page, `/?q=${encodeURIComponent(evil)}&stage=${encodeURIComponent(evil)}&${encodeURIComponent(evil)}=1`);
	await expect(page.locator('img')).toHaveCount(0);
	await expect(page.locator('script')).toHaveCount(ownScripts);
	expect(complaints).toEqual([]);
});

/** Views at the edges of what there is. */
const EDGES = [
	'status=unknown',
	'district=057&kind=region',
	'kind=region&measure=foreign&level=district',
	'date=2012-01-01&measure=funding',
	'date=2012-01-01&to=2012&status=yes',
	'from=2025&to=2025&rows=district',
	'date=2013-12-31&from=2013&to=2013&measure=posts',
	'level=municipality&measure=funding&unit=capita&kind=municipality_of_region',
	'level=district&measure=start&stage=approved&district=051',
	'focus=05334002&place=05334002&sort=-foreign&unit=total',
	'q=Bad',
	'q=L%C3%BCnen&date=2013-12-31'
];

for (const query of EDGES) {
	test(`the script takes over the view ${query} and goes on from it`, async ({ page }) => {
		const { complaints } = await guard(page);
		await open(page, `/?${query}`);
		await page.getByRole('radio', { name: 'genehmigt' }).check({ force: true });
		await page.getByRole('radio', { name: 'Stellen' }).check({ force: true });
		await expect(page).toHaveURL(/measure=posts/);
		expect(complaints).toEqual([]);
	});
}

test('a view without centres says so in every panel, and the way back is open', async ({ page }) => {
	await open(page, '/?district=057&kind=region');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kein Zentrum passt zu diesen Filtern.');
	await expect(page.locator('#table')).toContainText('Kein Zentrum passt zu diesen Filtern.');
	await expect(figure(page, 'certain')).toHaveText('0');
	await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined|null/);
	await page.getByRole('link', { name: 'Filter entfernen: Städteregion' }).click();
	await expect(tableRows(page)).toHaveCount(7);
});

for (const { path, lang, title, back } of [
	{ path: '/gibt-es-nicht', lang: 'de', title: 'Diese Seite gibt es nicht.', back: 'Atlas' },
	{ path: '/embed/gibt-es-nicht', lang: 'de', title: 'Diese Seite gibt es nicht.', back: 'Zentrenatlas NRW' },
	{ path: '/a/b/c?d=%F0%9F%92%A5', lang: 'de', title: 'Diese Seite gibt es nicht.', back: 'Atlas' },
	{ path: '/en/there-is-none', lang: 'en', title: 'There is no such page.', back: 'Atlas' },
	{ path: '/en/embed/none', lang: 'en', title: 'There is no such page.', back: 'Zentrenatlas NRW' }
]) {
	test(`${path} is a page of the product that leads back`, async ({ page }) => {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await expect(page).toHaveTitle(/404 · Zentrenatlas NRW/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await page.getByRole('link', { name: back, exact: true }).click();
		await expect(area(page, '05913')).toBeVisible();
		expect(new URL(page.url()).pathname).toBe(lang === 'de' ? '/' : '/en');
	});
}

for (const [asked, name, address] of [
	['/Bedarf', 'Bedarf', '/bedarf'],
	['/Zentrum/Kreis-Unna?since=2013-01-01', 'Kreis Unna', '/zentrum/05978?since=2013-01-01'],
	['/zentrum/5913', 'Dortmund', '/zentrum/05913'],
	['/en/coverage', 'Coverage', '/en/abdeckung'],
	['/EN/compare', 'Compare', '/en/vergleich'],
	['/embed/karte?date=2013-12-31', 'Karte', '/embed/map?date=2013-12-31']
] as const) {
	test(`${asked} leads to what was meant, with its query`, async ({ page }) => {
		expect((await page.goto(asked))?.status()).toBe(404);
		await expect(page.locator('html')).toHaveAttribute('lang', /^\/en/i.test(asked) ? 'en' : 'de');
		await page.getByRole('main').getByRole('link', { name, exact: true }).click();
		await expect(page).toHaveURL(address);
	});
}

for (const path of [
	'/%',
	'/%E0%A4%A',
	'/%ff',
	'/en/%zz',
	'/image/%.svg',
	'/evidence/%C3%28.json',
	'/api/v1/%',
	'/%00',
	'/..%2f..%2fpackage.json',
	'//evil.example',
	'/\\evil.example'
]) {
	test(`the malformed path ${path} is the reader's mistake, not ours`, async ({ baseURL }) => {
		const { status, headers } = await wire(`${baseURL}${path}`);
		expect(status).toBeGreaterThanOrEqual(400);
		expect(status).toBeLessThan(500);
		expect(headers['x-content-type-options']).toBe('nosniff');
	});
}

test('methods that nothing takes are refused', async ({ request }) => {
	for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
		const status = (await request.fetch('/', { method })).status();
		expect(status).toBeGreaterThanOrEqual(400);
		expect(status).toBeLessThan(500);
	}
});
