import { expect, test, type Page } from '@playwright/test';
import { open } from './support/open.js';
import { area, areas, menu } from './support/parts.js';

const NOTICE = 'Ein Teil der Seite ließ sich nicht laden.';
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: NOTICE });

/** What comes with its first use, and how a reader asks for it. */
const USES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	play: (page) => page.getByRole('button', { name: 'Abspielen' }).click(),
	zoom: (page) => page.getByRole('button', { name: 'Vergrößern' }).click(),
	'the line round areas': (page) => page.getByRole('button', { name: 'Gebiete umfahren' }).click(),
	'the menu of a figure': (page) => menu(page, 'map').locator('summary').click(),
	'a brush': (page) => page.locator('#timeline .brushable').first().hover()
};

for (const [name, use] of Object.entries(USES)) {
	test(`if ${name} cannot be loaded, the page says so and offers to reload`, async ({ page }) => {
		await open(page, '/?date=2013-12-31');
		await page.waitForLoadState('networkidle');
		await page.route('**/*.js', (route) => route.abort());
		await expect(notice(page)).toHaveCount(0);
		await use(page);
		await expect(notice(page)).toBeVisible();
		await expect(areas(page)).toHaveCount(54);
		await page.unroute('**/*.js');
		await notice(page).getByRole('button', { name: 'Seite neu laden' }).click();
		await expect(notice(page)).toHaveCount(0);
		await expect(page).toHaveURL('/?date=2013-12-31');
	});
}

test('what is said where it happens is not said twice', async ({ page }) => {
	await open(page, '/');
	await page.route('**/evidence/*.json', (route) => route.abort());
	await area(page, '05913').click();
	await expect(page.getByText('Die Belege ließen sich nicht laden.')).toBeVisible();
	await expect(notice(page)).toHaveCount(0);
});
