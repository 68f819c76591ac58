import type { Page } from '@playwright/test';

/** Chooses one of a few options set side by side. */
export async function choose(page: Page, group: string, option: string): Promise<void> {
	await page.getByRole('group', { name: group, exact: true }).getByText(option, { exact: true }).click();
}

/** Chooses from a filter's list, after opening the filters if they are folded. */
export async function filter(page: Page, label: string, option: string): Promise<void> {
	await openFilters(page);
	await page.getByRole('combobox', { name: label, exact: true }).selectOption(option);
}

/** Unfolds the filters, which are folded at first. */
export async function openFilters(page: Page): Promise<void> {
	const folded = page.locator('details.filters:not([open]) > summary');
	if ((await folded.count()) > 0) await folded.click();
}
