import { expect, test, type Page } from '@playwright/test';
import { choose } from './support/choose.js';
import { open } from './support/open.js';
import { areas } from './support/parts.js';
import { wire, type Wire } from './support/wire.js';

/** Bytes of bodies over the wire. Everything but the font; of that, scripts; the finest level's geometry. */
const FIRST_LOAD = 140_000;
const SCRIPTS = 75_000;
const MUNICIPALITIES = 43_000;
/** Names only Arquero's code holds: they survive minification. */
const ARQUERO = /arquero|op\.row_number|groupby|semijoin|escape\(d =>/i;

interface Answer extends Wire {
	readonly url: string;
	readonly type: string;
}

/** Everything a page asks for until it rests, asked for again as a browser would and counted as it crosses the network. */
async function firstLoad(page: Page, path: string): Promise<readonly Answer[]> {
	const urls = new Set<string>();
	page.on('request', (request) => {
		if (request.url().startsWith('http')) urls.add(request.url());
	});
	await open(page, path);
	await page.waitForLoadState('networkidle');
	return Promise.all(
		[...urls].map(async (url) => {
			const answer = await wire(url);
			return { ...answer, url, type: answer.headers['content-type'] ?? '' };
		})
	);
}

const sizeOf = (answers: readonly Answer[]) => answers.reduce((sum, { body }) => sum + body.length, 0);
const isFont = ({ type }: Answer) => type.startsWith('font/');
const isScript = ({ type }: Answer) => type.includes('javascript');

for (const path of [
	'/',
	'/en',
	'/abbildung/map',
	'/abbildung/spending',
	'/zentrum/05913',
	'/bedarf',
	'/abdeckung',
	'/gruppen',
	'/vergleich',
	'/vergleich?compare=05315,05111,05913,05113,05112',
	'/szenario',
	'/rueckblick',
	'/en/rueckblick',
	'/methode',
	'/en/methode'
]) {
	test(`the first load of ${path} keeps its budget`, async ({ page }, { annotations }) => {
		const answers = await firstLoad(page, path);
		const [all, scripts] = [sizeOf(answers.filter((answer) => !isFont(answer))), sizeOf(answers.filter(isScript))];
		annotations.push({ type: 'bytes', description: `${path}: ${all} in all, ${scripts} of scripts` });
		for (const { url, type, status, headers } of answers) {
			expect(status, url).toBe(200);
			if (/html|css|javascript|json|svg/.test(type)) expect(headers['content-encoding'], url).toBe('br');
		}
		expect(all).toBeLessThanOrEqual(FIRST_LOAD);
		expect(scripts).toBeLessThanOrEqual(SCRIPTS);
		expect(scripts).toBeGreaterThan(0);
	});
}

test('Arquero stays on the server', async ({ page }) => {
	const scripts = (await firstLoad(page, '/')).filter(isScript);
	for (const { url } of scripts) {
		const text = await (await page.request.get(url)).text();
		expect(ARQUERO.exec(text)?.[0], url).toBeUndefined();
	}
});

test('one font file is fetched ahead, once the page can be seen, and no other is loaded', async ({ page, request }) => {
	const fonts = (await firstLoad(page, '/')).filter(isFont);
	expect(fonts).toHaveLength(1);
	expect(fonts[0]?.type).toBe('font/woff2');
	const name = new URL(fonts[0]?.url ?? '').pathname.split('/').at(-1) ?? '';
	const response = await request.get('/');
	expect(response.headers().link ?? '').not.toContain(name);
	expect(/name="ahead" content="([^"]*)"/.exec(await response.text())?.[1]).toContain(name);
	await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(1);
	await expect.poll(() => page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(true);
});

test('what never changes is kept for good, pages are not', async ({ page }) => {
	for (const { url, headers } of await firstLoad(page, '/')) {
		const isImmutable = url.includes('/immutable/');
		if (isImmutable) expect(headers['cache-control'], url).toContain('immutable');
		else expect(headers['cache-control'] ?? '', url).not.toContain('immutable');
	}
});

test('the borders of the municipalities are loaded when they are chosen, and are small', async ({ page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('municipalities')) loaded.push(request.url());
	});
	await open(page, '/');
	await page.waitForLoadState('networkidle');
	expect(loaded).toEqual([]);
	await choose(page, 'Ebene', 'Gemeinden');
	await expect(areas(page)).toHaveCount(396);
	expect(loaded).toHaveLength(1);
	const { headers, body } = await wire(loaded[0] ?? '');
	expect(headers['content-encoding']).toBe('br');
	expect(body.length).toBeLessThanOrEqual(MUNICIPALITIES);
	await choose(page, 'Ebene', 'Zentren');
	await expect(areas(page)).toHaveCount(54);
	await choose(page, 'Ebene', 'Gemeinden');
	await expect(areas(page)).toHaveCount(396);
	expect(loaded).toHaveLength(1);
});

test('a level that cannot be loaded leaves the map as it was and says so', async ({ page }) => {
	await open(page, '/');
	await page.route('**/municipalities.topo*', (route) => route.abort());
	await choose(page, 'Ebene', 'Gemeinden');
	await expect(page.locator('#map')).toContainText('Die Gemeindegrenzen ließen sich nicht laden');
	await expect(areas(page)).toHaveCount(54);
});
