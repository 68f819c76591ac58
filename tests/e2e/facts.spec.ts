import { expect, test, type Page } from '@playwright/test';
import { open } from './support/open.js';
import { area, areas } from './support/parts.js';

const FACTS = '**/atlas.json*';

/** Every request of a page for the facts: two, if what is fetched ahead is not what the script then asks for. */
function watch(page: Page): readonly string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('/atlas.json')) asked.push(pathname);
	});
	return asked;
}

for (const path of [
	'/',
	'/zentrum/05913',
	'/bedarf',
	'/abdeckung',
	'/gruppen',
	'/vergleich',
	'/szenario',
	'/abbildung/map',
	'/embed/map'
]) {
	for (const prefix of ['', '/en']) {
		const address = path === '/' && prefix ? prefix : prefix + path;
		test(`${address} fetches the facts of its language once, ahead of the scripts that need them`, async ({ page }) => {
			const asked = watch(page);
			await open(page, address);
			await page.waitForLoadState('networkidle');
			expect(asked).toEqual([`${prefix}/atlas.json`]);
			const answer = await page.request.get(address);
			expect(await answer.text()).toContain(`content="${prefix}/atlas.json?v=`);
		});
	}
}

for (const path of ['/rueckblick', '/methode']) {
	test(`${path} is sent all it shows and fetches no facts`, async ({ page }) => {
		const asked = watch(page);
		await open(page, path);
		await page.waitForLoadState('networkidle');
		expect(asked).toEqual([]);
	});
}

test('a reader who goes from page to page fetches the facts once', async ({ page }) => {
	const asked = watch(page);
	await open(page, '/');
	const main = page.getByRole('navigation').first();
	for (const name of ['Bedarf', 'Abdeckung', 'Gruppen']) {
		await main.getByRole('link', { name }).click();
		await expect(main.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
	}
	expect(asked).toEqual(['/atlas.json']);
});

test('the facts may be kept for as long as the address names this build', async ({ page, request }) => {
	await open(page, '/');
	const ahead = (await page.locator('meta[name=ahead]').getAttribute('content')) ?? '';
	const answer = await request.get(ahead.split(' ')[0] ?? '');
	expect(answer.status()).toBe(200);
	expect(answer.headers()['cache-control']).toBe('public, max-age=31536000');
	expect(Object.keys((await answer.json()) as object)).toEqual(
		expect.arrayContaining(['stand', 'centres', 'rules', 'reported', 'sums', 'milestones'])
	);
});

test('while the facts cannot be fetched the page stays as it was sent, and goes on once they can', async ({ page }) => {
	await page.route(FACTS, (route) => route.abort());
	await page.goto('/?date=2013-12-31');
	await page.waitForLoadState('networkidle');
	await expect(areas(page)).toHaveCount(54);
	await expect(page.locator('#svelte-announcer')).toHaveCount(0);
	await page.unroute(FACTS);
	await expect(page.locator('#svelte-announcer')).toBeAttached({ timeout: 15_000 });
	await area(page, '05913').click();
	await expect(page).toHaveURL(/focus=05913/);
	await expect(page).toHaveURL(/date=2013-12-31/);
});
