import { expect, test, type Page, type Route } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { downloaded } from './support/download.js';
import { open } from './support/open.js';
import { area, menu } from './support/parts.js';
import { pngSize } from './support/png.js';
import { rowsOf } from './support/rows.js';
import { stranger } from './support/stranger.js';

const QUERY = 'date=2013-12-31&district=059&focus=05913';
/** What a picture's file is called: the date, what counts, the filters, and of a map what it shows. */
const nameOf = (figure: string) =>
	`zentrenatlas-nrw_${figure}${figure === 'map' ? '_jahr_zentren' : ''}_2013-12-31_eingerichtet_bezirk-arnsberg`;

/** What a picture holds, read by the browser's own XML parser. */
function readSvg(page: Page, text: string) {
	return page.evaluate((text) => {
		const document = new DOMParser().parseFromString(text, 'image/svg+xml');
		const all = [...document.querySelectorAll('*')];
		const attributes = all
			.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ name, value })))
			.filter(({ name }) => name !== 'xmlns');
		const ids = all.map((element) => element.id).filter((id) => id !== '');
		return {
			wellFormed: document.querySelector('parsererror') === null && document.documentElement.localName === 'svg',
			size: ['width', 'height'].map((name) => Number(document.documentElement.getAttribute(name))),
			title: document.querySelector('svg > title')?.textContent ?? '',
			language: document.documentElement.getAttribute('xml:lang'),
			words: document.documentElement.textContent,
			active: all.filter(({ localName }) => /^(script|foreignObject|iframe|image|use|a)$/.test(localName)).length,
			handlers: attributes.filter(({ name }) => name.startsWith('on')).length,
			references: attributes.filter(
				({ name, value }) => /href|src/.test(name) || /url\((?!#)|https?:|@import/.test(value)
			),
			missing: attributes
				.map(({ value }) => /^url\(#(.+)\)$/.exec(value)?.[1])
				.filter((id) => id !== undefined && !ids.includes(id)),
			twice: ids.filter((id, index) => ids.indexOf(id) !== index),
			notNumbers: attributes.filter(({ value }) => /NaN|Infinity|undefined/.test(value)).length,
			areas: document.querySelectorAll('path[data-ags]').length,
			rows: document.querySelectorAll('g[data-ags]').length,
			years: document.querySelectorAll('[data-year]').length
		};
	}, text);
}

for (const { path, title, counts } of [
	{
		path: `/image/map.svg?${QUERY}`,
		title: /Jahr der Einrichtung.*31\. Dezember 2013/,
		counts: { areas: 54, rows: 0 }
	},
	{ path: '/image/map.svg?level=municipality', title: /Jahr der Einrichtung/, counts: { areas: 396, rows: 0 } },
	{ path: '/en/image/map.svg?level=district&measure=funding', title: /funding/i, counts: { areas: 5, rows: 0 } },
	{ path: '/image/timeline.svg', title: /Zentren waren bis .* nachgewiesen/, counts: { areas: 0, rows: 54 } },
	{ path: `/en/image/timeline.svg?${QUERY}`, title: /centres/i, counts: { areas: 0, rows: 12 } },
	{ path: '/image/spending.svg', title: /Das Land zahlt höchstens/, counts: { areas: 0, rows: 0 } },
	{ path: `/en/image/spending.svg?${QUERY}&unit=capita`, title: /inhabitant/i, counts: { areas: 0, rows: 0 } },
	{ path: '/image/table.svg', title: /54 Zentren/, counts: { areas: 0, rows: 54 } },
	{ path: `/en/image/table.svg?${QUERY}`, title: /centres/i, counts: { areas: 0, rows: 12 } },
	{ path: '/image/timeline.svg?status=unknown', title: /./, counts: { areas: 0, rows: 0 } },
	{ path: '/image/spending.svg?status=unknown', title: /./, counts: { areas: 0, rows: 0 } }
]) {
	test(`the picture ${path} stands alone`, async ({ page, request }) => {
		const response = await request.get(path);
		expect(response.headers()['content-type']).toBe('image/svg+xml; charset=utf-8');
		const text = await response.text();
		expect(text).not.toContain('var(');
		expect(text).not.toContain('light-dark(');
		const svg = await readSvg(page, text);
		expect(svg).toMatchObject({
			wellFormed: true,
			active: 0,
			handlers: 0,
			references: [],
			missing: [],
			twice: [],
			notNumbers: 0,
			...counts
		});
		expect(svg.title).toMatch(title);
		expect(svg.language).toBe(path.startsWith('/en/') ? 'en' : 'de');
		expect(svg.words).toContain('Zentrenatlas NRW');
		expect(svg.words.includes('GeoBasis-DE / BKG 2016')).toBe(path.includes('/map.svg'));
		for (const size of svg.size) expect(size).toBeGreaterThan(100);
	});
}

for (const figure of ['map', 'timeline', 'spending', 'table'])
	test(`the words of the picture of the ${figure} fit it, whatever filters they name`, async ({ page }) => {
		const filters = 'district=059&kind=county&predecessor=no&since=2012-06-25&until=2016-12-31&only=05958,05970';
		await page.goto(`/en/image/${figure}.svg?${filters}&measure=funding&unit=capita&date=2013-12-31`);
		const words = page.locator('svg > g').first().locator('text');
		await expect(words.nth(1)).toContainText('2 territories picked');
		const edges = await words.evaluateAll((all) =>
			(all as SVGTextElement[]).map((text) => text.getBBox()).map(({ x, width, y, height }) => [x + width, y + height])
		);
		const [right, bottom] = [0, 1].map((side) => Math.max(...edges.map((edge) => edge[side] ?? NaN)));
		expect(right).toBeLessThanOrEqual(1200 - 40);
		expect(edges.length).toBe(3);
		// The note ends above the drawing, the credit is below it.
		const drawing = await page
			.locator('svg > svg')
			.first()
			.evaluate((svg) => Number(svg.getAttribute('y')));
		expect(edges[1]?.[1]).toBeLessThan(drawing);
		expect(bottom).toBeGreaterThan(drawing);
	});

test('where there is no picture the answer says which there are, in the language of the address', async ({
	request
}) => {
	for (const [path, sentence] of [
		[
			'/image/pie.svg',
			'Ein Bild „pie.svg“ gibt es nicht. Erwartet: eines von map.svg, timeline.svg, spending.svg, table.svg.'
		],
		['/en/image/pie.svg', 'There is no picture “pie.svg”.']
	] as const) {
		const response = await request.get(path, { headers: { accept: 'text/html' } });
		expect(response.status()).toBe(404);
		expect(response.headers()['content-type']).toMatch(/^text\/plain;\s*charset=utf-8$/i);
		expect(await response.text()).toContain(sentence);
	}
});

for (const query of ['', 'stage=approved&date=2013-12-31', 'stage=working&date=2016-12-31', QUERY]) {
	for (const prefix of ['', '/en']) {
		test(`cells of the picture of the table stay apart: ${prefix}?${query}`, async ({ page, request }) => {
			await page.goto(`${prefix}/image/table.svg?${query}`);
			const groups = await page.locator('g[data-ags], svg > svg > g:first-of-type').evaluateAll((all) =>
				all.map((group) =>
					[...group.querySelectorAll('text')].map((text) => {
						const { x, y, width, height } = text.getBBox();
						return { left: x, right: x + width, top: y, bottom: y + height, text: text.textContent };
					})
				)
			);
			const [heads, ...rows] = groups;
			expect(heads?.length).toBeGreaterThanOrEqual(9);
			expect(rows).toHaveLength((await rowsOf(request, query)).length);
			for (const cells of rows) expect(cells).toHaveLength(9);
			const near = groups.flatMap((texts) =>
				texts.flatMap((one, index) =>
					texts
						.slice(index + 1)
						.filter((other) => one.top < other.bottom - 3 && other.top < one.bottom - 3)
						.filter((other) => one.left < other.right + 4 && other.left < one.right + 4)
						.map((other) => `${one.text} | ${other.text}`)
				)
			);
			expect(near).toEqual([]);
			expect(Math.max(...groups.flat().map(({ right }) => right))).toBeLessThanOrEqual(1121);
		});
	}
}

test('the picture that is offered is that of the view', async ({ page, request }) => {
	await open(page, `/?${QUERY}`);
	for (const name of ['map', 'timeline', 'spending', 'table'] as const) {
		await menu(page, name).locator('summary').press('Enter');
		const link = menu(page, name).getByRole('link', { name: 'SVG-Bild' });
		const file = await downloaded(page, () => link.click());
		expect(file.name).toBe(`${nameOf(name)}.svg`);
		expect(file.bytes.toString()).toBe(await (await request.get(`/image/${name}.svg?${QUERY}`)).text());
		await page.keyboard.press('Escape');
	}
});

for (const name of ['map', 'timeline', 'spending', 'table'] as const) {
	test(`the PNG of the ${name} is twice the size of the SVG`, async ({ page, request }) => {
		await open(page, `/?${QUERY}`);
		await menu(page, name).locator('summary').press('Enter');
		const file = await downloaded(page, () => menu(page, name).getByRole('button', { name: 'PNG-Bild' }).click());
		const svg = await readSvg(page, await (await request.get(`/image/${name}.svg?${QUERY}`)).text());
		const [width = 0, height = 0] = svg.size;
		expect(file.name).toBe(`${nameOf(name)}.png`);
		expect(pngSize(file.bytes)).toEqual({ width: 2 * width, height: 2 * height });
		// An empty picture of this size would take less.
		expect(file.bytes.length).toBeGreaterThan(40_000);
	});
}

test('a PNG that cannot be made is said so', async ({ page }) => {
	await open(page, '/');
	await page.route('**/image/map.svg*', (route) => route.abort());
	await menu(page, 'map').locator('summary').click();
	await menu(page, 'map').getByRole('button', { name: 'PNG-Bild' }).click();
	await expect(menu(page, 'map').getByRole('status')).toContainText('Das PNG ließ sich nicht erzeugen');
});

test('the link that is copied leads to the view and the figure', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, `/en?${QUERY}`);
	await area(page, '05915').click();
	await menu(page, 'spending').locator('summary').press('Enter');
	await menu(page, 'spending').getByRole('button', { name: 'Copy link' }).click();
	await expect(menu(page, 'spending').getByRole('status')).toHaveText('Copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(`${baseURL}/en?date=2013-12-31&district=059&focus=05915#spending`);
	await page.goto(link);
	await expect(page.locator('#spending')).toBeInViewport();
});

for (const [name, mark] of [
	['map', '[data-map-ready]'],
	['timeline', '[data-date-handle]'],
	['spending', '[data-year]'],
	['table', 'tr[data-ags]']
] as const) {
	test(`the HTML for embedding the ${name} works as it is in another page`, async ({ page }) => {
		await open(page, `/en?${QUERY}`);
		await menu(page, name).locator('summary').press('Enter');
		const html = await menu(page, name).getByRole('textbox', { name: 'Embed in a web page' }).inputValue();
		const site = await stranger(`<!doctype html><title>Somebody</title>${html}`);
		try {
			await page.goto(site.url);
			const frame = page.frameLocator('iframe');
			await expect(frame.locator(mark).first()).toBeVisible();
			await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
			await expect(page.locator('iframe')).toHaveAttribute('title', /\S/);
			await expect(frame.locator('form, header')).toHaveCount(0);
			const credit = frame.getByRole('link', { name: /Zentrenatlas NRW/ });
			await expect(credit).toHaveAttribute('href', `/en?${QUERY}`);
		} finally {
			await site.close();
		}
	});
}

/** Frames of slides: wide ones, and one of 4:3. */
const SLIDES = [
	{ width: 1920, height: 1080 },
	{ width: 1280, height: 720 },
	{ width: 960, height: 540 },
	{ width: 640, height: 480 }
];

for (const { figure, wanted } of [
	{ figure: 'map', wanted: ['h1', '.legend svg', '[data-map-ready]'] },
	{ figure: 'timeline', wanted: ['h1', '.band', '.milestone'] },
	{ figure: 'spending', wanted: ['h1', '#spending .plot:not(:last-child) svg', '#spending .plot:last-child svg'] },
	{ figure: 'table', wanted: ['h1', 'thead th', 'tbody th'] }
] as const) {
	test(`a slide shows the ${figure} without scrolling, and its credit`, async ({ page }) => {
		await open(page, `/en?${QUERY}`);
		await menu(page, figure).locator('summary').press('Enter');
		const html = await menu(page, figure).getByRole('textbox', { name: /slide/ }).inputValue();
		const site = await stranger(html);
		try {
			await page.goto(site.url);
			await expect(page.locator('iframe')).toHaveAttribute('width', '1280');
			const embed = (await page.locator('iframe').getAttribute('src')) ?? '';
			for (const slide of SLIDES) {
				await page.setViewportSize(slide);
				await page.goto(embed);
				for (const part of [...wanted, '.credit']) {
					await expect(page.locator(part).first()).toBeInViewport({ ratio: 0.99 });
				}
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(slide.width);
			}
		} finally {
			await site.close();
		}
	});
}

test('what a slide has no room for follows below, and is left to a scroll', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto('/embed/timeline');
	const heading = page.getByRole('heading', { level: 2 });
	await expect(heading).not.toBeInViewport();
	await heading.scrollIntoViewIfNeeded();
	await expect(heading).toBeInViewport();
	await page.goto('/embed/table');
	const last = page.locator('tbody tr').last();
	await last.scrollIntoViewIfNeeded();
	await expect(last).toBeInViewport();
	await expect(page.locator('thead th').first()).toBeInViewport();
	await expect(page.locator('.credit')).toBeInViewport({ ratio: 0.99 });
});

test('the HTML for a page and for a slide can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '/en');
	await menu(page, 'map').locator('summary').press('Enter');
	for (const shape of [/page/, /slide/]) {
		await page.evaluate(() => navigator.clipboard.writeText(''));
		await menu(page, 'map').getByRole('button', { name: shape }).click();
		await expect
			.poll(() => page.evaluate(() => navigator.clipboard.readText()))
			.toBe(await menu(page, 'map').getByRole('textbox', { name: shape }).inputValue());
	}
	await expect(menu(page, 'map')).toContainText('127.0.0.1');
});

test('a menu that was opened before the scripts came fills', async ({ page }) => {
	const held: Route[] = [];
	await page.route('**/atlas.json*', (route) => void held.push(route));
	await page.goto('/');
	await expect.poll(() => held.length).toBe(1);
	await menu(page, 'map').locator('summary').click();
	await held[0]?.continue();
	await expect(menu(page, 'map').getByRole('link', { name: 'SVG-Bild' })).toBeVisible();
});

for (const { link, delimiter, bom } of [
	{ link: 'CSV', delimiter: ',', bom: false },
	{ link: 'CSV für Excel (Semikolon)', delimiter: ';', bom: true }
]) {
	test(`${link} holds the rows of the view in its order`, async ({ page }) => {
		await open(page, `/?${QUERY}&sort=-population`);
		await menu(page, 'table').locator('summary').press('Enter');
		const file = await downloaded(page, () =>
			menu(page, 'table').getByRole('link', { name: link, exact: true }).click()
		);
		expect(file.name).toMatch(/\.csv$/);
		expect(file.bytes.subarray(0, 3).toString('hex') === 'efbbbf').toBe(bom);
		const rows = parse<Record<string, string>>(file.bytes, { columns: true, delimiter, bom: true });
		expect(rows).toHaveLength(12);
		expect(rows[0]).toMatchObject({ ags: '05913', name: 'Dortmund', status: 'yes', date: '2013-12-31' });
		const shown = await page.locator('#table tbody th').allTextContents();
		expect(rows.map((row) => row.name)).toEqual(shown);
	});
}

test('the JSON that is offered holds the same rows as the table', async ({ page, request }) => {
	await open(page, `/en?${QUERY}`);
	await menu(page, 'table').locator('summary').press('Enter');
	const address = (await menu(page, 'table').getByRole('link', { name: 'JSON' }).getAttribute('href')) ?? '';
	const rows = await rowsOf(request, address.split('?')[1]);
	expect(rows.map((row) => row.name)).toEqual(await page.locator('#table tbody th').allTextContents());
	expect(rows[0]?.status_label).toMatch(/^(yes|uncertain|not yet)$/);
});

test('what is offered follows the view', async ({ page }) => {
	await open(page, '/');
	await area(page, '05913').click();
	await menu(page, 'map').locator('summary').click();
	const snippet = menu(page, 'map').getByRole('textbox').first();
	await expect(snippet).toHaveValue(/\/embed\/map\?focus=05913"/);
	await expect(menu(page, 'map').getByRole('link', { name: 'SVG-Bild' })).toHaveAttribute(
		'href',
		'/image/map.svg?focus=05913'
	);
});

test('the picture of the map has the co-ordination office, and says so, while there was one', async ({ request }) => {
	for (const [query, words] of [
		['/image/map.svg?date=2013-12-31', 'Koordinierungsstelle'],
		['/en/image/map.svg?date=2013-12-31&form=tiles', 'Co-ordination office']
	] as const) {
		const picture = await (await request.get(query)).text();
		expect(picture, query).toContain('data-office');
		expect(picture, query).toContain(`>${words}</text>`);
	}
	for (const query of ['?date=2013-12-01', '?date=2021-04-02', '?date=2013-12-31&level=district']) {
		const picture = await (await request.get(`/image/map.svg${query}`)).text();
		expect(picture, query).toContain('<svg');
		expect(picture, query).not.toContain('data-office');
		expect(picture, query).not.toContain('>Koordinierungsstelle<');
	}
});
