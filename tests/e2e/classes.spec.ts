import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectQuery } from './support/address.js';
import { expectAccessible, expectAccessibleInBothThemes } from './support/axe.js';
import { choose } from './support/choose.js';
import { guard } from './support/guard.js';
import { open } from './support/open.js';
import { areas } from './support/parts.js';
import { setDay } from './support/set-day.js';
import { tabTo } from './support/tab-to.js';

const SHARES = 'measure=foreign';

const menu = (page: Page): Locator => page.locator('#map details.classes');
const legend = (page: Page): Locator => page.locator('#map svg.legend');
const method = (page: Page, name: string): Locator => menu(page).getByRole('radio', { name: new RegExp(`^${name}`) });
const thresholds = (page: Page): Locator => menu(page).getByRole('textbox');
const fault = (page: Page): Locator => menu(page).getByRole('status');

/** Opens a view, and its choice of classes. */
async function openClasses(page: Page, query: string): Promise<void> {
	await open(page, `/?${query}`);
	await menu(page).locator('summary').click();
}

/** The fill of every area, by its id. */
const fills = (page: Page): Promise<Record<string, string>> =>
	areas(page).evaluateAll((all) =>
		Object.fromEntries(all.map((area) => [area.getAttribute('data-ags') ?? '', area.getAttribute('fill') ?? '']))
	);

/** Ids of areas that are filled alike, in an order of their own: what two drawings of the same classes share. */
function alike(fills: Readonly<Record<string, string>>): string[] {
	const groups = new Map<string, string[]>();
	for (const [id, fill] of Object.entries(fills)) groups.set(fill, [...(groups.get(fill) ?? []), id]);
	return [...groups.values()].map((ids) => ids.sort().join(' ')).sort();
}

const METHODS = [
	{ name: 'Quantile', query: 'method=quantile', line: '5 Klassen, Quantile' },
	{ name: 'Natürliche Grenzen', query: 'method=ckmeans', line: '5 Klassen, natürliche Grenzen' },
	{ name: 'Gleiche Abstände', query: 'method=equal', line: '5 Klassen, gleiche Abstände' },
	{ name: 'Eigene Grenzen', query: 'method=own&breaks=5,10,15,20', line: '5 Klassen, eigene Grenzen' },
	{ name: 'Stufenlos', query: 'method=continuous', line: 'stufenlos' }
];

for (const { name, query, line } of METHODS) {
	test(`${name}: a choice changes map, legend and address, Back undoes it, and a reload keeps it`, async ({ page }) => {
		await openClasses(page, SHARES);
		await expect(legend(page)).toContainText('5 Klassen, runde Stufen');
		const before = await fills(page);
		await method(page, name).check();
		await expectQuery(page, `${SHARES}&${query}`);
		await expect(legend(page)).toContainText(line);
		const after = await fills(page);
		if (name !== 'Eigene Grenzen') expect(alike(after)).not.toEqual(alike(before));
		await page.goBack();
		await expectQuery(page, SHARES);
		await expect(legend(page)).toContainText('5 Klassen, runde Stufen');
		await expect(method(page, 'Runde Stufen')).toBeChecked();
		expect(await fills(page)).toEqual(before);
		await page.goForward();
		await expect(method(page, name)).toBeChecked();
		await page.reload();
		await expect(legend(page)).toContainText(line);
		expect(await fills(page)).toEqual(after);
	});
}

test('by keyboard alone: the menu, a method, the number of classes, and back to the map', async ({ page }) => {
	await open(page, `/?${SHARES}`);
	await tabTo(menu(page).locator('summary'));
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(method(page, 'Runde Stufen')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expectQuery(page, `${SHARES}&method=quantile`);
	await page.keyboard.press('Tab');
	await expect(menu(page).getByRole('radio', { name: '5', exact: true })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expectQuery(page, `${SHARES}&method=quantile&classes=6`);
	await expect(legend(page)).toContainText('6 Klassen, Quantile');
	await page.keyboard.press('Escape');
	await expect(menu(page).locator('summary')).toBeFocused();
	await expect(menu(page)).not.toHaveAttribute('open');
});

test('the menu stays open for who is quicker than the browser tells that it was opened', async ({ page }) => {
	await open(page, `/?${SHARES}`);
	await page.evaluate(() => {
		document.addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
	});
	await menu(page).locator('summary').press('Enter');
	await method(page, 'Quantile').press('Space');
	await expect(legend(page)).toContainText('5 Klassen, Quantile');
	await expect(menu(page)).toHaveAttribute('open');
});

test('every number of classes is counted and bounded in the legend', async ({ page }) => {
	await openClasses(page, `${SHARES}&method=equal`);
	for (const count of ['3', '4', '6', '7']) {
		await menu(page).getByText(count, { exact: true }).click();
		await expectQuery(page, `${SHARES}&method=equal&classes=${count}`);
		await expect(legend(page)).toContainText(`${count} Klassen, gleiche Abstände`);
		const name = (await legend(page).getAttribute('aria-label')) ?? '';
		expect(name.match(/ bis unter /g)).toHaveLength(Number(count));
	}
});

test('thresholds of one’s own are typed as Germans write them', async ({ page }) => {
	await openClasses(page, SHARES);
	await method(page, 'Eigene Grenzen').check();
	await expect(thresholds(page)).toHaveValue('5; 10; 15; 20');
	await thresholds(page).fill('10; 12,5');
	await thresholds(page).press('Enter');
	await expectQuery(page, `${SHARES}&method=own&breaks=10,12.5`);
	await expect(legend(page)).toContainText('3 Klassen, eigene Grenzen');
	await expect(legend(page)).toHaveAttribute('aria-label', /unter 10 \d+, 10 bis unter 12,5 \d+, ab 12,5 \d+/);
	await method(page, 'Quantile').check();
	await expectQuery(page, `${SHARES}&method=quantile`);
	await method(page, 'Eigene Grenzen').check();
	await expect(thresholds(page)).toHaveValue('10; 12,5');
	await choose(page, 'Ebene', 'Gemeinden');
	await expectQuery(page, `${SHARES}&level=municipality&method=own&breaks=10,12.5`);
});

test('bad thresholds are named where they stand; the map, the address and what was typed stay', async ({ page }) => {
	const query = `${SHARES}&method=own&breaks=10,20`;
	await openClasses(page, query);
	const before = await fills(page);
	for (const [text, says] of [
		['10; zwanzig', '„zwanzig“ ist hier keine Grenze'],
		['20; 10', '10 ist nicht größer als die Grenze davor.'],
		['10', 'Eine Grenze; nötig sind 2 bis 6.'],
		['1; 2; 3; 4; 5; 6; 7', '7 Grenzen; nötig sind 2 bis 6.'],
		['', 'fehlt eine Zahl']
	] as const) {
		await thresholds(page).fill(text);
		await thresholds(page).press('Enter');
		await expect(fault(page)).toContainText(says);
		await expect(fault(page)).toContainText('Die Karte bleibt bis dahin, wie sie ist.');
		await expect(thresholds(page)).toHaveAttribute('aria-invalid', 'true');
		await expect(thresholds(page)).toHaveValue(text);
		expect(await fills(page)).toEqual(before);
		await expectQuery(page, query);
	}
	await expectAccessible(page);
	await thresholds(page).fill('12; 18');
	await expect(fault(page)).toHaveText('');
	await thresholds(page).press('Enter');
	await expectQuery(page, `${SHARES}&method=own&breaks=12,18`);
	await expect(thresholds(page)).toHaveAttribute('aria-invalid', 'false');
});

test('thresholds go with the measure they were set for', async ({ page }) => {
	await open(page, '/?measure=funding&method=own&breaks=150000,170000');
	await expect(legend(page)).toContainText('3 Klassen, eigene Grenzen');
	await choose(page, 'Karte zeigt', 'Stellen');
	await expectQuery(page, 'measure=posts');
	await expect(legend(page)).toContainText('runde Stufen');
	await page.goBack();
	await expectQuery(page, 'measure=funding&method=own&breaks=150000,170000');
	await expect(legend(page)).toContainText('3 Klassen, eigene Grenzen');
});

test('what does not fit is not offered, and said where an address asks for it', async ({ page }) => {
	await openClasses(page, 'measure=posts');
	await expect(method(page, 'Stufenlos')).toBeDisabled();
	await expect(menu(page)).toContainText('nur beim Ausländeranteil');
	await open(page, '/?measure=posts&method=continuous');
	await expect(legend(page)).toContainText('Stufenlos nur, wo jeder Wert genau ist;');
	await expect(legend(page)).toContainText('gezeigt sind runde Stufen.');
	for (const view of ['/', '/?measure=status&method=quantile']) {
		await open(page, view);
		await expect(menu(page)).toHaveCount(0);
	}
	await open(page, '/?measure=status&level=district&method=equal&date=2013-12-31');
	await expect(menu(page)).toHaveCount(1);
});

test('equal values that make fewer classes are said', async ({ page }) => {
	await open(page, '/?measure=posts&method=quantile&classes=7');
	await expect(legend(page)).toContainText('4 statt 7 Klassen, Quantile;');
	await expect(legend(page)).toContainText('viele Werte sind gleich.');
});

test('a colour keeps its class while the date changes', async ({ page }) => {
	await open(page, `/?${SHARES}&method=ckmeans&classes=7`);
	const bounds = async () => ((await legend(page).getAttribute('aria-label')) ?? '').replace(/ \d+(?=,|$)/g, '');
	const before = await bounds();
	await setDay(page, 'Tag genau', '2013-12-31');
	await expectQuery(page, `date=2013-12-31&${SHARES}&method=ckmeans&classes=7`);
	expect(await bounds()).toBe(before);
});

test('bad methods, numbers and thresholds in an address are named', async ({ page }) => {
	await page.goto(`/?${SHARES}&method=jenks&classes=9&breaks=20,10`);
	const named = page.getByRole('alert').getByRole('listitem');
	await expect(named).toHaveCount(3);
	for (const text of ['„method=jenks“', '„classes=9“', '„breaks=20,10“']) {
		await expect(named.filter({ hasText: text })).toHaveCount(1);
	}
	await page.goto(`/en?${SHARES}&method=own`);
	await expect(page.getByRole('alert')).toContainText('method=own&breaks=10,12.5,20');
});

test('the choice is loaded when a map shows numbers, and the first frame has its classes', async ({ page }) => {
	const { requested, complaints } = await guard(page);
	await open(page, '/');
	await page.waitForLoadState('networkidle');
	const before = requested.length;
	await choose(page, 'Karte zeigt', 'Umfeld');
	await expect(menu(page)).toBeVisible();
	expect(requested.slice(before).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
	const { request } = page;
	const html = await (await request.get(`/?${SHARES}&method=ckmeans`)).text();
	expect(html).toContain('5 Klassen, nat&#252;rliche Grenzen');
	await open(page, `/?${SHARES}&method=ckmeans`);
	for (const [id, fill] of Object.entries(await fills(page))) {
		expect(html).toMatch(new RegExp(`data-ags="${id}"[^>]*fill="${fill.replace(/[()]/g, '\\$&')}"`));
	}
	expect(complaints).toEqual([]);
});

test('if the choice cannot be loaded, the map stays and says so', async ({ page }) => {
	await open(page, '/');
	await page.waitForLoadState('networkidle');
	await page.route('**/*.js', (route) => route.abort());
	await choose(page, 'Karte zeigt', 'Umfeld');
	await expect(page.locator('#map')).toContainText('Die Wahl der Klassen ließ sich nicht laden');
	await expect(areas(page)).toHaveCount(54);
	await expect(legend(page)).toContainText('Gebiete, 54 insgesamt, %');
});

for (const { query } of METHODS) {
	test(`the embed and the picture have the classes of the page: ${query}`, async ({ page, request }) => {
		await open(page, `/?${SHARES}&${query}`);
		const shown = await fills(page);
		const label = await legend(page).getAttribute('aria-label');
		const text = await (await request.get(`/image/map.svg?${SHARES}&${query}`)).text();
		expect(text).not.toMatch(/color-mix|var\(/);
		expect(text).toContain(`aria-label="${label}"`);
		const pictured = await page.evaluate((text) => {
			const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
			return Object.fromEntries(
				[...picture.querySelectorAll('path[data-ags]')].map((area) => [
					area.getAttribute('data-ags') ?? '',
					area.getAttribute('fill') ?? ''
				])
			);
		}, text);
		// Two shades may be one colour in eight bits.
		if (query !== 'method=continuous') expect(alike(pictured)).toEqual(alike(shown));
		const colours = Object.values(pictured);
		expect(colours).toHaveLength(54);
		for (const colour of colours) expect(colour).toMatch(/^#[\da-f]{6}$/);
		await open(page, `/embed/map?${SHARES}&${query}`);
		expect(await fills(page)).toEqual(shown);
		await expect(legend(page)).toHaveAttribute('aria-label', label ?? '');
		await expect(menu(page)).toHaveCount(0);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the shades of a picture are the light ones of the page, which is ${colorScheme}`, async ({ page, request }) => {
		await page.emulateMedia({ colorScheme });
		await open(page, `/?${SHARES}&method=continuous&level=municipality`);
		const text = await (await request.get(`/image/map.svg?${SHARES}&method=continuous&level=municipality`)).text();
		const painted = await areas(page).evaluateAll((all) => {
			const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
			if (!context) throw new Error('no canvas');
			return all.map((area) => {
				context.fillStyle = getComputedStyle(area).fill;
				context.fillRect(0, 0, 1, 1);
				return [area.getAttribute('data-ags'), [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]] as const;
			});
		});
		const differences = painted.map(([id, colour]) => {
			const hex = new RegExp(`data-ags="${id}"[^>]*fill="#(\\w{6})"`).exec(text)?.[1] ?? '';
			const inPicture = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
			return Math.max(...colour.map((channel, index) => Math.abs(channel - (inPicture[index] ?? NaN))));
		});
		expect(differences).toHaveLength(396);
		if (colorScheme === 'light') expect(Math.max(...differences)).toBeLessThanOrEqual(2);
		else expect(Math.max(...differences)).toBeGreaterThan(20);
	});
}

for (const path of ['/', '/en']) {
	test(`${path} is accessible in both themes with the choice of classes open`, async ({ page }) => {
		test.slow();
		for (const query of [`${SHARES}&method=quantile`, 'measure=posts', `${SHARES}&method=own&breaks=10,x`]) {
			await open(page, `${path}?${query}`);
			await menu(page).evaluate((details) => details.setAttribute('open', ''));
			await expectAccessibleInBothThemes(page);
		}
	});
}

test('the opened choice fits phones and wide screens', async ({ page }) => {
	for (const width of [360, 390, 768, 1280, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		await openClasses(page, `${SHARES}&method=own&breaks=10,20`);
		const box = await menu(page).locator('.sheet').boundingBox();
		expect(box?.x, `at ${width} px`).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	}
});

test('no two texts of a legend touch, whatever the classes', async ({ page }) => {
	for (const query of [
		...['quantile', 'ckmeans', 'equal'].map((name) => `${SHARES}&method=${name}&classes=7`),
		`${SHARES}&method=continuous`,
		'measure=funding&unit=capita&method=quantile&classes=7',
		'measure=funding&unit=total&method=ckmeans&classes=7',
		'measure=funding&method=own&breaks=1234.5,150000,170000.25'
	]) {
		await open(page, `/?${query}`);
		await page.evaluate(() => document.fonts.ready);
		const boxes = await page.locator('#map svg.legend text').evaluateAll((texts) =>
			texts
				.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
				.filter(({ text }) => text !== '')
				.map(({ text, box }) => ({ text, left: box.left, right: box.right, middle: (box.top + box.bottom) / 2 }))
		);
		for (const [index, a] of boxes.entries()) {
			for (const b of boxes.slice(index + 1).filter((other) => Math.abs(other.middle - a.middle) < 8)) {
				expect(a.right < b.left || b.right < a.left, `${query}: ${a.text} × ${b.text}`).toBe(true);
			}
		}
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the choice belongs to the form', async ({ page }) => {
		await page.goto(`/?${SHARES}&focus=05913`);
		await menu(page).locator('summary').click();
		await method(page, 'Natürliche Grenzen').check();
		await menu(page).getByText('7', { exact: true }).click();
		await menu(page).getByRole('button', { name: 'Anzeigen' }).click();
		await expect(page).toHaveURL(/method=ckmeans/);
		await expect(page.getByRole('alert')).toHaveCount(0);
		await expect(legend(page)).toContainText('7 Klassen, natürliche Grenzen');
		await menu(page).locator('summary').click();
		await expect(method(page, 'Natürliche Grenzen')).toBeChecked();
		await expect(page).toHaveURL(/focus=05913/);
	});

	test('own thresholds too, and bad ones come back to be mended', async ({ page }) => {
		await page.goto(`/?${SHARES}`);
		await menu(page).locator('summary').click();
		await expect(thresholds(page)).toBeHidden();
		await method(page, 'Eigene Grenzen').check();
		await thresholds(page).fill('10; 12,5; zwanzig');
		await menu(page).getByRole('button', { name: 'Anzeigen' }).click();
		await expect(page.getByRole('alert')).toContainText('zwanzig');
		await expect(menu(page)).toHaveAttribute('open');
		await expect(thresholds(page)).toHaveValue('10; 12,5; zwanzig');
		await expect(fault(page)).toContainText('„zwanzig“ ist hier keine Grenze');
		await thresholds(page).fill('10; 12,5; 20');
		await menu(page).getByRole('button', { name: 'Anzeigen' }).click();
		await expect(page.getByRole('alert')).toHaveCount(0);
		await expect(legend(page)).toContainText('4 Klassen, eigene Grenzen');
		await menu(page).locator('summary').click();
		await expect(thresholds(page)).toHaveValue('10; 12,5; 20');
	});
});
