import { expect, test } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { openFilters } from './support/choose.js';
import { open } from './support/open.js';
import { area, detail, slider } from './support/parts.js';
import { tabTo } from './support/tab-to.js';

const search = 'Ort suchen';

test('a name that begins like another can be typed to its end', async ({ page }) => {
	await open(page, '/');
	const field = page.getByLabel(search);
	await field.focus();
	await expect(page.locator('#places option')).not.toHaveCount(0);
	await page.keyboard.type('Hamminkeln');
	await expectQuery(page, '');
	await expect(field).toHaveValue('Hamminkeln');
	await page.keyboard.press('Enter');
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Kreis Wesel');
	await expect(page.getByRole('status').filter({ hasText: 'Hamminkeln' })).toBeVisible();
	// Enter once more, in the empty field, leaves the answer.
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'Hamminkeln' })).toBeVisible();
});

test('one of several places that are found is chosen, and the keyboard goes on in the field', async ({ page }) => {
	await open(page, '/');
	const field = page.getByLabel(search);
	await field.fill('Halle');
	await field.press('Enter');
	await page.getByRole('button', { name: /^Halle \(Westf/ }).press('Enter');
	await expect(page).toHaveURL(/focus=05754/);
	await expect(field).toBeFocused();
});

test('Escape in a field is the field’s own, beside it the selection is taken back', async ({ page }) => {
	await open(page, '/?focus=05913');
	await page.getByLabel(search).fill('Abc');
	await page.keyboard.press('Escape');
	await expectQuery(page, 'focus=05913');
	await area(page, '05913').focus();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expectQuery(page, '');
});

test('a day that is typed counts once the field is left, and as one step back', async ({ page }) => {
	await open(page, '/?since=2014-01-01&until=2014-02-10');
	await openFilters(page);
	const field = page.getByLabel('Beginn ab', { exact: true });
	await expect(field).toHaveAttribute('type', 'date');
	await field.focus();
	// Day and month are the same, so that their order does not matter.
	await page.keyboard.type('03032013');
	await expect(field).toHaveValue('2013-03-03');
	await expectQuery(page, 'since=2014-01-01&until=2014-02-10');
	await page.getByLabel('Beginn bis', { exact: true }).focus();
	await expectQuery(page, 'since=2013-03-03&until=2014-02-10');
	await page.goBack();
	await expectQuery(page, 'since=2014-01-01&until=2014-02-10');
});

test('a day that is picked counts at once, also where the calendar was opened by a key', async ({ page }) => {
	await open(page, '/');
	const day = page.getByLabel('Tag genau');
	await expect(day).toHaveAttribute('type', 'date');
	await day.press('Shift');
	await day.fill('2013-12-31');
	await expectQuery(page, 'date=2013-12-31');
	await expect(day).toBeFocused();
});

test('a day that cannot be shown gives way to the one that is, once the field is left', async ({ page }) => {
	await open(page, '/?date=2014-05-01');
	const day = page.getByLabel('Tag genau');
	for (const wrong of ['2031-01-01', '']) {
		await expect(day).toHaveAttribute('type', 'date');
		await day.fill(wrong);
		await day.blur();
		await expect(day).toHaveValue('2014-05-01');
	}
	await expectQuery(page, 'date=2014-05-01');
});

test('Back and a day that is set stop the play', async ({ page }) => {
	await open(page, '/?date=2012-06-01');
	const play = page.getByRole('button', { name: 'Abspielen' });
	await play.press('Enter');
	await expect(page.getByRole('button', { name: 'Anhalten' })).toBeVisible();
	await page.getByLabel('Tag genau').fill('2015-05-05');
	await expect(play).toBeVisible();
	await expectQuery(page, 'date=2015-05-05');
	await play.press('Enter');
	await page.goBack();
	await expect(play).toBeVisible();
	await expect(slider(page)).not.toHaveAttribute('aria-valuetext', /5\. Mai 2015/);
});

for (const path of ['/', '/bedarf', '/abdeckung'])
	test(`a filter taken back on ${path} leaves the keyboard with the filters`, async ({ page }) => {
		await open(page, `${path}?district=059&kind=county`);
		const filters = page.locator('.filters summary');
		await page.getByRole('link', { name: 'Filter entfernen: Kreis' }).press('Enter');
		await expectQuery(page, 'district=059');
		await expect(filters).toBeFocused();
		await page.getByRole('link', { name: 'Alles zurücksetzen' }).press('Enter');
		await expectQuery(page, '');
		await expect(filters).toBeFocused();
	});

test('Escape leaves the map of choices where Tab goes on', async ({ page }) => {
	await open(page, '/vergleich?compare=05111');
	const map = page.locator('[data-map-ready] [role="option"][tabindex="0"]');
	await tabTo(map);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(page.locator('body')).not.toBeFocused();
});
