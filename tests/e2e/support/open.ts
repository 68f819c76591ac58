import { expect, type Page } from '@playwright/test';

/** Opens a page of the site and waits until its script has taken over: only then does SvelteKit add its announcer. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('#svelte-announcer')).toBeAttached();
}
