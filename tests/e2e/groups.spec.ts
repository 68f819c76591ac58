import { expect, test } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { choose } from './support/choose.js';
import { testAccessible, testFits } from './support/every-page.js';
import { open } from './support/open.js';

test('how districts, cities and counties differed: from the atlas by the navigation, with the date kept', async ({
	page
}) => {
	await open(page, '/?date=2013-12-31');
	const link = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Gruppen' });
	await link.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/gruppen?date=2013-12-31');
	await expect(link).toHaveAttribute('aria-current', 'page');
	const district = page.locator('#district');
	await expect(district).toContainText(
		'Köln, Detmold, Arnsberg (25. April 2014), zuletzt Düsseldorf (6. September 2018)'
	);
	await expect(district.locator('.multiples li')).toHaveCount(5);
	await expect(district.getByRole('img', { name: 'Arnsberg 10–12 von 12' })).toBeVisible();
	await expect(page.locator('#kind .multiples li')).toHaveCount(3);
	await expect(page.locator('#years').getByRole('img')).toHaveCount(7);
	await expect(page.locator('#years').getByRole('img', { name: /^Ende 2013: 32–49 von 54/ })).toBeVisible();
});

test('the stage is chosen by key, is in the address, and Back undoes it', async ({ page }) => {
	await open(page, '/gruppen');
	const title = page.locator('#years-title');
	const before = await title.innerText();
	await page.getByRole('radio', { name: 'eingerichtet' }).focus();
	await page.keyboard.press('ArrowRight');
	await expectQuery(page, 'stage=approved');
	await expect(title).not.toHaveText(before);
	await choose(page, 'Was zählt', 'in Betrieb');
	await expectQuery(page, 'stage=working');
	await page.goBack();
	await expectQuery(page, 'stage=approved');
	await expect(page.getByRole('radio', { name: 'genehmigt' })).toBeChecked();
});

test('pointing at an area lights it up in every map, with its groups', async ({ page }) => {
	await open(page, '/gruppen');
	await page.locator('#years svg[role="img"]').first().locator('use[href="#year-05154"]').hover();
	await expect(page.locator('#years use[href="#year-05154"][stroke="var(--accent)"]')).toHaveCount(7);
	await expect(page.locator('#district li.lit')).toHaveText(/Bezirk Düsseldorf/);
	await expect(page.locator('#kind li.lit')).toHaveText(/Kreise/);
});

test('filters of the view hold and can be lifted; what is bad is named', async ({ page }) => {
	await open(page, '/gruppen?district=059&colour=red');
	await expect(page.locator('#district .multiples li')).toHaveCount(1);
	await expect(page.getByRole('alert')).toContainText('colour');
	await page.getByRole('link', { name: 'Filter aufheben' }).click();
	await expect(page.locator('#district .multiples li')).toHaveCount(5);
});

testAccessible('/gruppen?date=2013-12-31', '/en/gruppen');
testFits('/gruppen');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the groups are drawn, and the stage is a plain form', async ({ page }) => {
		await page.goto('/en/gruppen?date=2013-12-31');
		await expect(page.locator('#years svg[role="img"]')).toHaveCount(7);
		await page.getByText('working', { exact: true }).click();
		await page.getByRole('button', { name: 'Show' }).click();
		await expect(page).toHaveURL('/en/gruppen?date=2013-12-31&stage=working');
	});
});
