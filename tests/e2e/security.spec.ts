import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { choose } from './support/choose.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { area, areas, detail, menu, slider } from './support/parts.js';
import { stranger } from './support/stranger.js';

const EMBEDS = ['map', 'timeline', 'spending', 'table'].flatMap((figure) => [
	`/embed/${figure}`,
	`/en/embed/${figure}`
]);
const FULL_PAGES = ['/', '/en', '/?date=2013-12-31&focus=05913', '/gibt-es-nicht', '/en/there-is-none'];

test('a whole visit asks no other host, breaks no policy and leaves no cookie', async ({ page, context, baseURL }) => {
	test.slow();
	const { requested, complaints } = await guard(page);
	await open(page, '/');
	await area(page, '05913').click();
	await expect(detail(page).getByRole('listitem').first()).toBeVisible();
	await choose(page, 'Karte zeigt', 'Förderung');
	await choose(page, 'Ebene', 'Gemeinden');
	await expect(areas(page)).toHaveCount(396);
	await page.getByRole('button', { name: 'Vergrößern' }).click();
	await page.getByRole('combobox', { name: 'Ort suchen' }).fill('Lünen');
	await page.getByRole('combobox', { name: 'Ort suchen' }).press('Enter');
	// Far from the end, or play would be over before it can be stopped.
	await slider(page).press('Home');
	await page.getByRole('button', { name: 'Abspielen' }).click();
	await page.getByRole('button', { name: 'Anhalten' }).click();
	await page.getByRole('button', { name: /^(Dunkle|Helle) Darstellung$/ }).click();
	await menu(page, 'map').locator('summary').click();
	const download = page.waitForEvent('download');
	await menu(page, 'map').getByRole('button', { name: 'PNG-Bild' }).click();
	await download;
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	for (const path of EMBEDS) await open(page, path);
	expect(requested.length).toBeGreaterThan(20);
	expect(requested.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
	expect(complaints).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test('a page that is not there asks no other host either', async ({ page, baseURL }) => {
	const { requested } = await guard(page);
	await open(page, '/gibt-es-nicht');
	expect(requested.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
});

for (const path of [...FULL_PAGES, ...EMBEDS]) {
	test(`${path} is sent with a strict policy`, async ({ request }) => {
		const headers = (await request.get(path)).headers();
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		const policy = policyOf(headers['content-security-policy'] ?? '');
		expect(policy.get('default-src')).toEqual(["'none'"]);
		const scripts = policy.get('script-src') ?? [];
		expect(scripts).toContain("'self'");
		expect(scripts.filter((source) => !/^'(self|nonce-[\w+/=-]+|sha256-[\w+/=-]+)'$/.test(source))).toEqual([]);
		expect(policy.get('script-src-elem') ?? []).toEqual([]);
		expect(policy.get('script-src-attr') ?? []).toEqual([]);
		expect(policy.get('style-src')).not.toContain("'unsafe-inline'");
		expect(policy.get('object-src') ?? ["'none'"]).toEqual(["'none'"]);
		expect(policy.get('base-uri')).toEqual(["'none'"]);
		expect(policy.get('form-action')).toEqual(["'self'"]);
		expect(policy.get('frame-ancestors')).toEqual(EMBEDS.includes(path) ? undefined : ["'none'"]);
		expect(headers['x-frame-options']).toBe(EMBEDS.includes(path) ? undefined : 'DENY');
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
		expect(headers['permissions-policy']).toContain('geolocation=()');
		expect(headers['x-powered-by']).toBeUndefined();
		expect(headers['set-cookie']).toBeUndefined();
	});
}

for (const path of ['/places.json', '/evidence/05913.json', '/api/v1/centres.csv', '/image/map.svg', '/favicon.svg']) {
	test(`${path} is not sniffed, and leaves no cookie`, async ({ request }) => {
		const headers = (await request.get(path)).headers();
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['set-cookie']).toBeUndefined();
	});
}

test('every inline script is allowed by its own hash alone', async ({ request }) => {
	const answer = await request.get('/?date=2013-12-31');
	const policy = answer.headers()['content-security-policy'] ?? '';
	const scripts = [...(await answer.text()).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
		(match) => match[1] ?? ''
	);
	const hashes = scripts.map((script) => createHash('sha256').update(script).digest('base64'));
	expect(hashes.length).toBeGreaterThan(1);
	for (const hash of hashes) expect(policy).toContain(`'sha256-${hash}'`);
	expect(policy).not.toContain('nonce-');
});

test('an embed shows its figure in the page of somebody else', async ({ page, baseURL }) => {
	const site = await stranger(
		`<iframe title="Karte" src="${baseURL}/embed/map?date=2013-12-31" width="800" height="900"></iframe>`
	);
	try {
		await page.goto(site.url);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('[data-map-ready]')).toBeVisible();
		await expect(frame.locator('path[data-ags]')).toHaveCount(54);
		await expect(frame.getByRole('link', { name: /Zentrenatlas NRW/ })).toBeVisible();
		await expect(frame.getByText('GeoBasis-DE')).toBeVisible();
	} finally {
		await site.close();
	}
});

test('an embed shows its figure in slides opened as a file', async ({ page, baseURL }, testInfo) => {
	const file = testInfo.outputPath('slides.html');
	await writeFile(file, `<iframe title="Karte" src="${baseURL}/embed/map" width="960" height="540"></iframe>`);
	await page.goto(pathToFileURL(file).href);
	await expect(page.frameLocator('iframe').locator('path[data-ags]')).toHaveCount(54);
});

test('the full page cannot be framed by somebody else', async ({ page, baseURL }) => {
	const site = await stranger(`<iframe title="Atlas" src="${baseURL}/" width="800" height="900"></iframe>`);
	try {
		const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
		await page.goto(site.url);
		await refused;
		await expect(page.frameLocator('iframe').locator('[data-map-ready]')).toHaveCount(0);
	} finally {
		await site.close();
	}
});

/** The sources of each directive of a content security policy. */
function policyOf(header: string): Map<string, string[]> {
	return new Map(
		header.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		})
	);
}
