import { expect, type Page } from '@playwright/test';

/** Sets a field for a day, once it is one: until then it takes text. */
export async function setDay(page: Page, label: string, day: string): Promise<void> {
	const field = page.getByLabel(label, { exact: true });
	await expect(field).toHaveAttribute('type', 'date');
	await field.fill(day);
}
