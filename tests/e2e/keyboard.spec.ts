import { expect, test, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { choose, filter } from './support/choose.js';
import { territories } from './support/geometry.js';
import { open } from './support/open.js';
import { area, areas, detail, menu, slider, tableRows, timelineRow, timelineRows } from './support/parts.js';

const [AACHEN, DORTMUND, UNNA] = ['05334', '05913', '05978'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What has the focus: "map 05913", "timeline 05913", the name of a control, or the words of a link. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLInputElement;
		const ags = element.getAttribute('data-ags');
		if (ags) return `${element.closest('[data-map-ready]') ? 'map' : 'timeline'} ${ags}`;
		return (element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.textContent).trim();
	});

const focusedAgs = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-ags') ?? null);

test('the first Tab reaches a link that leads past the header', async ({ page }) => {
	await open(page, '/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
	await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('#main')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('#controls') !== null)).toBe(true);
});

test('Tab reaches everything, map and timeline each as one stop, and the focus is always visible', async ({ page }) => {
	test.slow();
	await open(page, `/?kind=region&focus=${AACHEN}`);
	const stops: string[] = [];
	const last = page.locator('#table tbody a').last();
	while (!(await last.evaluate((link) => link === document.activeElement))) {
		await page.keyboard.press('Tab');
		const stop = await focused(page);
		// A date field is a stop for its day, month and year.
		if (stop === stops.at(-1)) continue;
		stops.push(stop);
		await expect.poll(() => isFocusVisible(page), `the focus on ${stop} is visible`).toBe(true);
	}
	expect(stops[0]).toBe('Zum Inhalt springen');
	expect(stops.filter((stop) => stop.startsWith('map '))).toEqual([`map ${AACHEN}`]);
	expect(stops.filter((stop) => stop.startsWith('timeline '))).toEqual([`timeline ${AACHEN}`]);
	for (const name of [
		'English',
		'Tag genau',
		'Ort suchen',
		'Vergrößern',
		'Abspielen',
		'So wird gerechnet',
		'Einwohner'
	]) {
		expect(stops.filter((stop) => stop.startsWith(name))).toHaveLength(1);
	}
	expect(stops.filter((stop) => stop.startsWith('Weitergeben'))).toHaveLength(4);
	expect(stops.indexOf('Datum')).toBeGreaterThan(stops.indexOf(`map ${AACHEN}`));
});

test('map and timeline stay one stop each, whatever is selected, filtered or shown', async ({ page }) => {
	const mapStops = page.locator('[data-map-ready] path[tabindex="0"]');
	const timelineStops = page.locator('#timeline [role="option"][tabindex="0"]');
	await open(page, `/?district=057&focus=${DORTMUND}`);
	await expect(mapStops).toHaveCount(1);
	await expect(timelineStops).toHaveCount(1);
	await area(page, DORTMUND).focus();
	await choose(page, 'Ebene', 'Bezirke');
	await expect(areas(page)).toHaveCount(5);
	await expect(mapStops).toHaveCount(1);
	await choose(page, 'Ebene', 'Gemeinden');
	await expect(areas(page)).toHaveCount(396);
	await expect(mapStops).toHaveCount(1);
	await page.getByRole('link', { name: 'Alles zurücksetzen' }).click();
	await timelineRow(page, DORTMUND).focus();
	await filter(page, 'Regierungsbezirk', 'Detmold');
	await expect(timelineRows(page)).toHaveCount(7);
	await expect(timelineStops).toHaveCount(1);
});

/** Whether the focused element looks different from the same element without focus. */
async function isFocusVisible(page: Page): Promise<boolean> {
	const clip = await page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const marked = element.matches('input[type="radio"]') ? (element.nextElementSibling ?? element) : element;
		const { x, y, width, height } = marked.getBoundingClientRect();
		const [left, top] = [Math.max(0, x - 6), Math.max(0, y - 6)];
		return {
			...{ x: left, y: top },
			width: Math.min(innerWidth, x + width + 6) - left,
			height: Math.min(innerHeight, y + height + 6) - top
		};
	});
	if (clip.width <= 0 || clip.height <= 0) return false;
	const shot = () => page.screenshot({ clip, animations: 'disabled' });
	const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
	const withFocus = await shot();
	await element.evaluate((focused) => focused.blur());
	const without = await shot();
	await element.evaluate((blurred) => blurred.focus({ preventScroll: true }));
	return !withFocus.equals(without);
}

const DIRECTIONS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const;
/** A neighbour within 60° of a direction lies in it. */
const COSINE = 0.5;

/** The cosine of the angle between a direction and the way from one territory to another. */
function towards(from: string, to: string, [vx, vy]: readonly [number, number]): number {
	const [[x0, y0], [x1, y1]] = [territories.get(from)?.at ?? [0, 0], territories.get(to)?.at ?? [0, 0]];
	return ((x1 - x0) * vx + (y1 - y0) * vy) / Math.hypot(x1 - x0, y1 - y0);
}

test('an arrow key on the map leads to a real neighbour in its direction', async ({ page }) => {
	test.slow();
	await open(page, '/');
	for (const { ags, neighbours } of [...territories.values()].filter((_, index) => index % 4 === 0)) {
		for (const [key, vector] of Object.entries(DIRECTIONS)) {
			await area(page, ags).focus();
			await page.keyboard.press(key);
			const reached = (await focusedAgs(page)) ?? '';
			const there = neighbours.filter((neighbour) => towards(ags, neighbour, vector) > COSINE);
			// Without a neighbour that way it is a jump across others, or the edge of the state.
			if (there.length > 0) expect(there).toContain(reached);
			else if (reached !== ags) expect(towards(ags, reached, vector)).toBeGreaterThan(COSINE);
		}
	}
});

test('from Dortmund the right arrow leads to Kreis Unna, and the map stays one stop', async ({ page }) => {
	await open(page, `/?focus=${DORTMUND}`);
	await area(page, DORTMUND).focus();
	await page.keyboard.press('ArrowRight');
	expect(await focusedAgs(page)).toBe(UNNA);
	await expect(page.locator('[data-map-ready] path[tabindex="0"]')).toHaveCount(1);
	await expect(area(page, UNNA)).toHaveAttribute('tabindex', '0');
});

test('on the map Enter selects and Escape leaves', async ({ page }) => {
	await open(page, '/');
	await area(page, UNNA).focus();
	await page.keyboard.press('Enter');
	await expectQuery(page, `focus=${UNNA}`);
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Kreis Unna');
	await expect(area(page, UNNA)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-map-ready] :focus')).toHaveCount(0);
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('[data-map-ready] :focus')).toHaveCount(0);
});

test('the date is a slider that moves by days and says its day in words', async ({ page }) => {
	await open(page, '/?date=2013-12-31');
	await slider(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', '1. Januar 2014');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', '30. Dezember 2013');
	await page.keyboard.press('Home');
	await expectQuery(page, 'date=2012-01-01');
	await page.keyboard.press('End');
	await expectQuery(page, '');
	await expect(slider(page)).toBeFocused();
});

test('play and pause are one button', async ({ page }) => {
	await open(page, '/?date=2013-12-31');
	await page.getByRole('button', { name: 'Abspielen' }).focus();
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Anhalten' })).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Abspielen' })).toBeFocused();
});

test('the rows of the timeline are walked with arrows, Home and End, chosen with Enter, left with Escape', async ({
	page
}) => {
	await open(page, '/?rows=name');
	const rows = page.locator('#timeline [role="option"]');
	await expect(page.locator('#timeline [role="option"][tabindex="0"]')).toHaveCount(1);
	await rows.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(rows.nth(1)).toBeFocused();
	await page.keyboard.press('End');
	await expect(rows.last()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(rows.last()).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(rows.nth(52)).toBeFocused();
	await page.keyboard.press('Home');
	await expect(rows.first()).toBeFocused();
	await page.keyboard.press('Enter');
	const first = (await rows.first().getAttribute('data-ags')) ?? '';
	await expectQuery(page, `focus=${first}&rows=name`);
	await expect(timelineRow(page, first)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await expect(page.locator('#timeline [role="option"]:focus')).toHaveCount(0);
});

test('the table is sorted from the keyboard, and the sort is announced', async ({ page }) => {
	await open(page, '/');
	const head = page.locator('#table').getByRole('columnheader', { name: 'Einwohner' });
	await head.getByRole('link').focus();
	await page.keyboard.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	await expect(page.locator('#table th[aria-sort]')).toHaveCount(1);
	await expect(page.locator('#table').getByRole('status')).toContainText('sortiert nach Einwohner, absteigend');
	await expect(tableRows(page).first()).toContainText('Köln');
	await expect(head.getByRole('link')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
});

test('a menu opens with Enter, and Escape closes it alone', async ({ page }) => {
	await open(page, `/?focus=${DORTMUND}`);
	const summary = menu(page, 'map').locator('summary');
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(menu(page, 'map')).toHaveAttribute('open');
	const first = menu(page, 'map').getByRole('button', { name: 'Link kopieren' });
	await expect(first).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(first).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(menu(page, 'map')).not.toHaveAttribute('open');
	await expect(summary).toBeFocused();
	await expectQuery(page, `focus=${DORTMUND}`);
});

test('on a phone a place that is found comes into sight', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/');
	const field = page.getByRole('combobox', { name: 'Ort suchen' });
	await field.fill('Lünen');
	await field.press('Enter');
	const found = detail(page).getByRole('heading', { level: 2 });
	await expect(found).toHaveText('Kreis Unna');
	await expect(found).toBeInViewport({ ratio: 1 });
	await expect(detail(page).getByRole('listitem').first()).toBeInViewport();
	await expect(detail(page)).toBeFocused();
});

test('a place is found from the keyboard, also if its name fits several', async ({ page }) => {
	await open(page, '/');
	const field = page.getByRole('combobox', { name: 'Ort suchen' });
	const answer = page.locator('#controls').getByRole('status');
	await field.fill('neunkirchen-seelscheid');
	await field.press('Enter');
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText('Rhein-Sieg-Kreis');
	await field.fill('Bad O');
	await field.press('Enter');
	await expect(answer).toHaveText(/^Bad Oeynhausen/);
	await field.fill('Bad');
	await field.press('Enter');
	await expect(answer).toContainText('„Bad“ passt auf mehrere Orte:');
	await answer.getByRole('button').first().focus();
	const first = await answer.getByRole('button').first().innerText();
	await page.keyboard.press('Enter');
	await expect(answer).toHaveText(first);
	await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(first.split(' → ')[1] ?? '');
	await field.fill('Entenhausen');
	await field.press('Enter');
	await expect(answer).toContainText('Kein Ort „Entenhausen“ gefunden.');
});
