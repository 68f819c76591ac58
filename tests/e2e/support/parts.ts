import type { Locator, Page } from '@playwright/test';

/** All areas of the map. */
export const areas = (page: Page): Locator => page.locator('[data-map-ready] path[data-ags]');

/** The map's area of a territory, municipality or district. */
export const area = (page: Page, ags: string): Locator => page.locator(`[data-map-ready] path[data-ags="${ags}"]`);

/** All rows of the timeline. */
export const timelineRows = (page: Page): Locator => page.locator('#timeline [role="option"]');

/** The timeline's row of a territory. */
export const timelineRow = (page: Page, ags: string): Locator =>
	page.locator(`#timeline [role="option"][data-ags="${ags}"]`);

/** All rows of the table of centres. */
export const tableRows = (page: Page): Locator => page.locator('#table tbody tr[data-ags]');

/** The table's row of a territory. */
export const tableRow = (page: Page, ags: string): Locator => page.locator(`#table tbody tr[data-ags="${ags}"]`);

/** A headline count. */
export const figure = (page: Page, name: 'certain' | 'possible' | 'reported'): Locator =>
	page.locator(`[data-figure="${name}"]`);

/** The list of all headline figures. */
export const headline = (page: Page): Locator => page.locator('dl', { has: figure(page, 'reported') });

/** The panel about the selected centre. */
export const detail = (page: Page): Locator =>
	page.getByRole('region', { name: /^(Ausgewähltes Zentrum|Selected centre)$/ });

/** The date control. */
export const slider = (page: Page): Locator => page.getByRole('slider', { name: /^(Datum|Date)$/ });

/**
 * The menu of a figure. Below the map it is opened by key: a chart scrolled to is laid out only then, and may move the button
 * from under a pointer that is already down.
 */
export const menu = (page: Page, name: 'map' | 'timeline' | 'spending' | 'table'): Locator =>
	page.locator(`#${name} details.menu`);
