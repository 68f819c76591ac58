import { expect, test, type Page, type Route } from '@playwright/test';
import { open } from './support/open.js';
import { area, areas, menu } from './support/parts.js';

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
			const isAhead = await page.evaluate(() =>
				performance
					.getEntriesByType('resource')
					.some(
						(entry) =>
							entry.name.includes('/atlas.json') && (entry as PerformanceResourceTiming).initiatorType === 'link'
					)
			);
			expect(isAhead).toBe(true);
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
	await page.goBack();
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect(asked).toEqual(['/atlas.json', '/en/atlas.json']);
});

test('a page that is not there fetches no facts ahead', async ({ request }) => {
	for (const path of ['/zentrum/99999', '/nichts'])
		expect(await (await request.get(path)).text()).not.toContain('atlas.json');
});

test('the facts may be kept for as long as the address names this build', async ({ page, request }) => {
	await open(page, '/');
	const ahead = (await page.locator('meta[name=ahead]').getAttribute('content')) ?? '';
	const file = ahead.split(' ')[0] ?? '';
	const answer = await request.get(file);
	expect(answer.status()).toBe(200);
	expect(answer.headers()['cache-control']).toBe('public, max-age=31536000');
	for (const other of ['/atlas.json', `${file}0`]) {
		expect((await request.get(other)).headers()['cache-control'], other).toBe('no-store');
	}
	expect(Object.keys((await answer.json()) as object)).toEqual(
		expect.arrayContaining(['stand', 'centres', 'rules', 'reported', 'sums', 'milestones'])
	);
});

for (const [how, fail] of [
	['cannot be reached', (route: Route) => route.abort()],
	['answer with an error', (route: Route) => route.fulfill({ status: 500 })]
] as const) {
	test(`while the facts ${how} the page works as without scripts`, async ({ page }) => {
		await page.route(FACTS, fail);
		await page.goto('/?date=2013-12-31');
		const apply = page.locator('#controls').getByRole('button', { name: 'Anzeigen' });
		await expect(apply).toBeVisible();
		await expect(areas(page)).toHaveCount(54);
		await menu(page, 'map').locator('summary').click();
		await expect(menu(page, 'map').getByRole('link', { name: 'SVG-Bild' })).toBeVisible();
		await page.getByText('in Betrieb', { exact: true }).click();
		await page.unroute(FACTS);
		await apply.click();
		await expect(page).toHaveURL(/date=2013-12-31/);
		await expect(page).toHaveURL(/stage=working/);
		await expect(apply).toBeHidden();
		await area(page, '05913').click();
		await expect(page).toHaveURL(/focus=05913/);
	});
}

test('a link whose facts cannot be fetched says so', async ({ page }) => {
	await open(page, '/methode');
	await page.route(FACTS, (route) => route.abort());
	await page.getByRole('navigation').first().getByRole('link', { name: 'Bedarf' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('nicht');
	await page.unroute(FACTS);
	await page.reload();
	await expect(page).toHaveURL('/bedarf');
	await expect(page.getByRole('heading', { level: 1 })).not.toContainText('nicht');
	await expect(page.locator('#main figure').first()).toBeVisible();
});
