import type { Page } from '@playwright/test';

/** Chooses one of a few options set side by side. */
export async function choose(page: Page, group: string, option: string): Promise<void> {
	await page.getByRole('group', { name: group, exact: true }).getByText(option, { exact: true }).click();
}

/** Chooses from a filter's list, after opening the filters where they are folded away. */
export async function filter(page: Page, label: string, option: string): Promise<void> {
	await openFilters(page);
	await page.getByRole('combobox', { name: label, exact: true }).selectOption(option);
}

/** Unfolds the filters where the page is too narrow to show them at once. */
export async function openFilters(page: Page): Promise<void> {
	const folded = page.locator('details.filters:not([open]) > summary');
	if ((await folded.count()) > 0 && (await folded.isVisible())) await folded.click();
}
