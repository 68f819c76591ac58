import { expect, test } from '@playwright/test';
import { area, areas, figure, headline, tableRow, tableRows, timelineRow, timelineRows } from './support/parts.js';
import { rowsOf } from './support/rows.js';

const DORTMUND = '05913';

test('the page shows all 54 centres in map, timeline and table', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveTitle(/Zentrenatlas NRW/);
	await expect(page.locator('[data-map-ready]')).toBeVisible();
	await expect(areas(page)).toHaveCount(54);
	await expect(timelineRows(page)).toHaveCount(54);
	await expect(tableRows(page)).toHaveCount(54);
	await expect(page.locator('figure > figcaption')).toHaveCount(4);
});

test('every area has a status and a name of its own', async ({ page }) => {
	await page.goto('/?date=2013-12-31');
	const said = await areas(page).evaluateAll((paths) =>
		paths.map((path) => [path.getAttribute('data-status') ?? '', path.getAttribute('aria-label') ?? ''] as const)
	);
	for (const [status, label] of said) {
		expect(status).toMatch(/^(yes|no|unknown)$/);
		expect(label).toMatch(
			status === 'yes' ? /^.+: seit .+, gesichert/ : status === 'no' ? /^.+: noch nicht/ : /^.+: ungewiss/
		);
	}
	expect(new Set(said.map(([, label]) => label)).size).toBe(54);
});

test('the status of every area is that of the API', async ({ page, request }) => {
	await page.goto('/?date=2013-12-31');
	for (const row of await rowsOf(request, 'date=2013-12-31')) {
		await expect(area(page, row.ags)).toHaveAttribute('data-status', row.status);
	}
});

for (const { date, certain, possible, reported } of [
	{ date: '2013-12-31', certain: '32', possible: '49', reported: '47' },
	{ date: '2014-04-25', certain: '49', possible: '49', reported: '49' },
	{ date: '2018-09-30', certain: '54', possible: '54', reported: '54' }
]) {
	test(`on ${date} ${certain} to ${possible} centres are documented and ${reported} reported`, async ({ page }) => {
		await page.goto(`/?date=${date}`);
		await expect(figure(page, 'certain')).toHaveText(certain);
		await expect(figure(page, 'possible')).toHaveText(possible);
		await expect(figure(page, 'reported')).toHaveText(reported);
	});
}

test('at the end of 2013 the reported figures stand beside the model', async ({ page }) => {
	await page.goto('/?date=2013-12-31');
	const figures = headline(page);
	await expect(figures).toContainText(/47\s+von 53/);
	await expect(figures).toContainText('liegt in der belegten Spanne');
	await expect(figures).toContainText('3,5 Stellen und 2 Lehrkräfte');
	await expect(page.locator('dl.figures')).toContainText(
		/davon 2013: 3,20–7,89\s+Mio\.\s+€ \(für das ganze Jahr gemeldet: 9,83\s+Mio\.\s+€\)/
	);
	await expect(page.locator('#spending [data-reported-sum]').filter({ hasText: /9,83\s+Mio\.\s+€/ })).toBeVisible();
});

test('the base of a published count is explained where it is not the number of centres', async ({ page }) => {
	await page.goto('/?date=2013-12-31');
	await headline(page).getByRole('link', { name: 'Warum 53, nicht 54?' }).click();
	await expect(page).toHaveURL('/rueckblick#c02');
	await expect(page.locator('#c02')).toContainText('also sind es 54');
	await page.goto('/');
	await expect(headline(page).getByRole('link', { name: /Warum/ })).toHaveCount(0);
});

test('Dortmund is said to be certain, with the span its sources leave', async ({ page }) => {
	await page.goto('/');
	await expect(area(page, DORTMUND)).toHaveAttribute(
		'aria-label',
		/^Dortmund: seit 7\. März – 31\. Juli 2013, gesichert/
	);
	await page.goto('/en');
	await expect(area(page, DORTMUND)).toHaveAttribute('aria-label', /^Dortmund: since 7 March – 31 July 2013, certain/);
});

test('an interval over several years is never shown as one year', async ({ page, request }) => {
	await page.goto('/');
	const spanning = (await rowsOf(request)).filter((row) => row.earliest.slice(0, 4) !== row.latest?.slice(0, 4));
	expect(spanning.length).toBeGreaterThan(20);
	for (const { ags, earliest, latest } of spanning) {
		const [first, last] = [earliest.slice(0, 4), latest?.slice(0, 4)];
		const years = new RegExp(`${first}–${last}`);
		await expect(area(page, ags)).toHaveAttribute('aria-label', years);
		await expect(area(page, ags)).toHaveAttribute('fill', /^url\(#map-dots-\d\)$/);
		await expect(tableRow(page, ags)).toContainText(years);
		// A row has the bar itself beside its words: both years, or the last, said to be a latest day.
		const said = new RegExp(`${first}.*${last}|spätestens \\d+\\. \\S+ ${last}`);
		await expect(timelineRow(page, ags)).toHaveAttribute('aria-label', said);
	}
});

test('an interval within one year is filled plainly', async ({ page, request }) => {
	await page.goto('/');
	for (const { ags, earliest, latest } of await rowsOf(request)) {
		if (earliest.slice(0, 4) === latest?.slice(0, 4)) await expect(area(page, ags)).toHaveAttribute('fill', /^var\(/);
	}
});

for (const { date, exists } of [
	{ date: '2013-12-01', exists: false },
	{ date: '2013-12-02', exists: true },
	{ date: '2021-04-01', exists: true },
	{ date: '2021-04-02', exists: false }
]) {
	test(`on ${date} the co-ordination office in Dortmund is ${exists ? 'shown' : 'not shown'}`, async ({ page }) => {
		await page.goto(`/?date=${date}`);
		await expect(areas(page)).toHaveCount(54);
		await expect(page.locator('[data-office]')).toHaveCount(exists ? 1 : 0);
		if (exists) await expect(page.locator('[data-office]')).toHaveAttribute('aria-label', /Koordinierungsstelle/);
	});
}

test('the page is complete in English', async ({ page }) => {
	await page.goto('/en?date=2013-12-31');
	await expect(headline(page)).toContainText(/47\s+of 53/);
	await expect(page.locator('#spending [data-reported-sum]').filter({ hasText: '€9.83m' })).toBeVisible();
	await expect(page.locator('body')).not.toContainText(/\b(Zentren|gesichert|ungewiss|Förderung|Weitergeben)\b/);
});

test('the first frame waits for what follows the areas', async ({ request }) => {
	const html = await (await request.get('/')).text();
	// A browser waits until the named element begins, not until it ends: it has to stand after the last area.
	const link = /<link [^>]*rel="expect"[^>]*>/.exec(html)?.[0] ?? '';
	expect(link).toContain('blocking="render"');
	const awaited = html.indexOf(`id="${/href="#([^"]+)"/.exec(link)?.[1] ?? ''}"`);
	expect(awaited).toBeGreaterThan(0);
	const map = html.slice(html.indexOf('id="map"'), awaited);
	expect(map.match(/data-status=/g)).toHaveLength(54);
});

test('the first frame shows all areas, on a slow machine too', async ({ page }) => {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	await page.addInitScript(() => {
		requestAnimationFrame(() => {
			Object.assign(window, { areasAtFirst: document.querySelectorAll('#map [data-status]').length });
		});
	});
	await page.goto('/');
	expect(await page.evaluate('areasAtFirst')).toBe(54);
});
