import { expect, type Locator } from '@playwright/test';

/** More stops than any part of a page has: without a way to the place sought, the walk ends here. */
const MOST_STOPS = 200;

/** Walks by Tab from where the focus is until a place has it, as somebody without a mouse would. */
export async function tabTo(place: Locator): Promise<void> {
	const isThere = () => place.evaluate((node) => node === document.activeElement);
	for (let stop = 0; stop < MOST_STOPS && !(await isThere()); stop++) await place.page().keyboard.press('Tab');
	await expect(place).toBeFocused();
}
