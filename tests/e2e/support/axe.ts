import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme can change. They take most of the time. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Expects axe to find nothing on the page as it is now. */
export const expectAccessible = (page: Page) => expectNothing(page, builder(page).withTags(TAGS));

/** Expects axe to find nothing on the page as it is now, in the light theme and in the dark one, which it is left in. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
	// No colour is on its way to another while axe looks.
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await expectAccessible(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNothing(page, builder(page).withRules(RULES_OF_COLOUR));
}

// In one go, which is twice as fast; there are no frames whose results would have to be gathered.
const builder = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);

async function expectNothing(page: Page, axe: AxeBuilder): Promise<void> {
	const { violations } = await axe.analyze();
	const theme = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
	// Soft: one run tells of every state of a page.
	expect
		.soft(
			violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ target }) => target.join(' ')) })),
			`in the ${theme} theme`
		)
		.toEqual([]);
}
