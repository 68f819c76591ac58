import { expect, test, type Page } from '@playwright/test';
import { open } from './support/open.js';
import { slider } from './support/parts.js';

const DAY_MS = 86_400_000;
const dayNumber = (day: string) => Date.parse(day) / DAY_MS;

/** Opens a page whose clock stands still, and notes every date its slider shows from now on. */
async function openStill(page: Page, path: string): Promise<void> {
	await page.clock.install({ time: new Date('2026-01-01T12:00:00Z') });
	await open(page, path);
	await page.clock.pauseAt(new Date('2026-01-01T13:00:00Z'));
	await slider(page).evaluate((input: HTMLInputElement) => {
		const shown: number[] = [];
		new MutationObserver(() => shown.push(Number(input.value))).observe(input, { attributeFilter: ['aria-valuetext'] });
		Object.assign(window, { shown });
	});
}

/** Day numbers the slider has shown since the page was opened. */
const shown = (page: Page) => page.evaluate(() => (window as unknown as { shown: number[] }).shown);

const steps = (days: readonly number[]) => days.slice(1).map((day, index) => day - (days[index] ?? 0));

const play = (page: Page) => page.getByRole('button', { name: 'Abspielen' });
const pause = (page: Page) => page.getByRole('button', { name: 'Anhalten' });

/** Presses play and waits until it runs: the player is loaded with its first use, which takes no time of a still clock. */
async function start(page: Page): Promise<void> {
	await play(page).click();
	await expect(pause(page)).toBeVisible();
}

test('play runs the date forward in steps of equal time, and the whole page with it', async ({ page }) => {
	await openStill(page, '/?date=2013-01-01');
	await start(page);
	await page.clock.runFor(2000);
	const days = [dayNumber('2013-01-01'), ...(await shown(page))];
	expect(days.length).toBeGreaterThan(20);
	expect(new Set(steps(days)).size).toBe(1);
	expect(steps(days)[0]).toBeGreaterThan(0);
	await expect(page.locator('[data-figure="certain"]')).not.toHaveText('10');
	await expect(page.locator('[data-date-handle] text')).toHaveText(
		(await slider(page).getAttribute('aria-valuetext')) ?? ''
	);
});

test('the field for the day follows a date that plays', async ({ page }) => {
	await openStill(page, '/?date=2013-01-01');
	const field = page.getByLabel('Tag genau');
	await start(page);
	await page.clock.runFor(1000);
	const first = await field.inputValue();
	expect(first > '2013-01-01').toBe(true);
	await page.clock.runFor(1000);
	expect((await field.inputValue()) > first).toBe(true);
	await pause(page).click();
	await page.clock.runFor(1000);
	const day = new Date(Number(await slider(page).inputValue()) * DAY_MS).toISOString().slice(0, 10);
	await expect(field).toHaveValue(day);
});

test('pause keeps the date, and the address has it', async ({ page }) => {
	await openStill(page, '/?date=2013-01-01');
	await start(page);
	await page.clock.runFor(1000);
	await pause(page).click();
	const rested = await slider(page).inputValue();
	await page.clock.runFor(2000);
	await expect(slider(page)).toHaveValue(rested);
	const day = new Date(Number(rested) * DAY_MS).toISOString().slice(0, 10);
	expect(new URL(page.url()).searchParams.get('date')).toBe(day);
	await start(page);
	await page.clock.runFor(1000);
	expect(Number(await slider(page).inputValue())).toBeGreaterThan(Number(rested));
});

test('the faster, the further in the same time', async ({ page }) => {
	await openStill(page, '/?date=2013-01-01');
	const reached: number[] = [];
	for (const speed of ['langsam', 'mittel', 'schnell']) {
		await page.getByLabel('Tempo').selectOption({ label: speed });
		const before = Number(await slider(page).inputValue());
		await start(page);
		await page.clock.runFor(1000);
		await pause(page).click();
		reached.push(Number(await slider(page).inputValue()) - before);
	}
	expect(reached[0]).toBeGreaterThan(0);
	expect(reached[1]).toBeGreaterThan(reached[0] ?? 0);
	expect(reached[2]).toBeGreaterThan(reached[1] ?? 0);
});

test('play stops at the end of the range, and begins anew from there', async ({ page }) => {
	await openStill(page, '/?date=2018-12-01&to=2018');
	await start(page);
	await page.clock.runFor(1000);
	await expect(play(page)).toBeVisible();
	await expect(slider(page)).toHaveValue(String(dayNumber('2018-12-31')));
	await start(page);
	await page.clock.runFor(200);
	await expect(pause(page)).toBeVisible();
	expect(Number(await slider(page).inputValue())).toBeLessThan(dayNumber('2012-06-01'));
});

test('a link followed while it plays leads on from the date shown', async ({ page }) => {
	await openStill(page, '/?date=2013-01-01');
	await start(page);
	await page.clock.runFor(1000);
	const reached = Number(await slider(page).inputValue());
	await page.getByRole('link', { name: 'English' }).click();
	await page.clock.resume();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect(dayNumber(new URL(page.url()).searchParams.get('date') ?? '')).toBe(reached);
});

test('moving the date by hand ends play', async ({ page }) => {
	await openStill(page, '/?date=2013-01-01');
	await start(page);
	await page.clock.runFor(500);
	await slider(page).press('ArrowRight');
	await expect(play(page)).toBeVisible();
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('play shows still pictures, long enough to look at', async ({ page }) => {
		await openStill(page, '/?date=2013-01-01');
		await start(page);
		await page.clock.runFor(6100);
		const days = [dayNumber('2013-01-01'), ...(await shown(page))];
		// Flashes more often than once in half a second are no still pictures.
		expect(days.length).toBeGreaterThan(2);
		expect(days.length).toBeLessThanOrEqual(12);
		expect(new Set(steps(days)).size).toBe(1);
		expect(steps(days)[0]).toBeGreaterThanOrEqual(28);
	});
});
