import { expect, test, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { open } from './support/open.js';
import { slider } from './support/parts.js';

/** Pages whose forms are sent without script and apply at once with it. */
const FORMS = [
	'/',
	'/bedarf',
	'/abdeckung',
	'/gruppen',
	'/szenario',
	'/vergleich',
	'/vergleich?compare=05315,05913&date=2013-12-31',
	'/en'
] as const;

/** Every field of the page's forms in turn; the search has its own use of Enter. */
const fields = (page: Page) => page.locator('form input:visible:not([type="search"])');

for (const path of FORMS)
	test(`Enter in a field of ${path} leaves page, place and address as they are`, async ({ page }) => {
		await open(page, path);
		const address = page.url();
		const loads: string[] = [];
		page.on('request', (request) => void (request.isNavigationRequest() && loads.push(request.url())));
		const kinds = new Set<string>();
		for (const field of await fields(page).all()) {
			const kind = `${await field.getAttribute('type')} ${await field.getAttribute('name')}`;
			if (kinds.has(kind)) continue;
			kinds.add(kind);
			await field.focus();
			await page.keyboard.press('Enter');
			await expect(field, kind).toBeFocused();
		}
		expect(kinds.size).toBeGreaterThan(0);
		// A page that is asked for comes a moment later.
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
		expect(loads).toEqual([]);
		expect(page.url()).toBe(address);
	});

test('a day ended with Enter applies, and one that cannot be is named by the browser', async ({ page }) => {
	await open(page, '/');
	const day = page.getByLabel('Tag genau');
	await day.fill('2013-12-31');
	await day.press('Enter');
	await expectQuery(page, 'date=2013-12-31');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /31\. Dezember 2013/);
	await expect(day).toBeFocused();
	await day.fill('2031-01-01');
	await day.press('Enter');
	await expectQuery(page, 'date=2013-12-31');
	expect(await day.evaluate((field: HTMLInputElement) => field.validationMessage)).not.toBe('');
	await expect(day).toBeFocused();
});
