import { expect, type Page } from '@playwright/test';

/** Expects the address to hold exactly this query, be it after a moment. */
export async function expectQuery(page: Page, query: string): Promise<void> {
	await expect.poll(() => decodeURIComponent(new URL(page.url()).search.replace(/^\?/, ''))).toBe(query);
}
