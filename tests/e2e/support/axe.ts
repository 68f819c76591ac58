import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects axe to find nothing on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
	const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(RULES);
	// In one go, which is twice as fast; there are no frames whose results would have to be gathered.
	const { violations } = await builder.setLegacyMode(true).analyze();
	// Soft: one run tells of every state of a page.
	expect
		.soft(violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ target }) => target.join(' ')) })))
		.toEqual([]);
}
