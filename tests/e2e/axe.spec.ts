import { expect, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from './support/axe.js';
import { openFilters } from './support/choose.js';
import { openEverything } from './support/every-page.js';
import { open } from './support/open.js';
import { detail } from './support/parts.js';

const WITH_ALL = 'date=2013-12-31&measure=status&district=059&kind=city&focus=05913&colour=red&sort=-population';

for (const path of ['/', '/en']) {
	test(`${path} is accessible in both themes, as it comes and with everything opened`, async ({ page }) => {
		test.slow();
		await open(page, path);
		await expectAccessibleInBothThemes(page);
		await open(page, `${path}?${WITH_ALL}`);
		await expect(detail(page).getByRole('listitem').first()).toBeVisible();
		await openEverything(page);
		await expectAccessibleInBothThemes(page);
	});
}

test('the page is accessible on a phone', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, `/?${WITH_ALL}`);
	await openFilters(page);
	await expectAccessible(page);
});

for (const view of [
	'level=district&measure=foreign',
	'level=municipality',
	'status=no',
	'measure=funding&unit=capita'
]) {
	test(`the view ${view} is accessible`, async ({ page }) => {
		test.slow();
		await open(page, `/?${view}`);
		await expectAccessible(page);
	});
}

for (const figure of ['map', 'timeline', 'spending', 'table']) {
	test(`the embedded ${figure} is accessible`, async ({ page }) => {
		await open(page, `/embed/${figure}?district=059&focus=05913`);
		await expectAccessible(page);
	});
}

for (const path of ['/gibt-es-nicht', '/en/there-is-none']) {
	test(`the page that says there is no ${path} is accessible`, async ({ page }) => {
		await open(page, path);
		await expectAccessible(page);
	});
}
