import { expect, type Page } from '@playwright/test';

/** Expects this territory, and no other, to be lit up in map, timeline and table; `null`: nothing is. */
export async function expectLit(page: Page, ags: string | null): Promise<void> {
	const ids = ags === null ? [] : [ags];
	await expect.poll(() => litIn(page)).toEqual({ map: ids, timeline: ids, table: ids });
}

/** What is lit up: the map draws the outline again in ink, the others give the row a background. */
function litIn(page: Page) {
	return page.evaluate(() => {
		const all = (selector: string) => [...document.querySelectorAll(selector)];
		const idOf = (element: Element) => element.closest('[data-ags]')?.getAttribute('data-ags');
		const outlines = all('[data-map-ready] [pointer-events="none"] > path[stroke="var(--ink)"]').map((path) =>
			path.getAttribute('d')
		);
		const hasBackground = (row: Element) => getComputedStyle(row).backgroundColor !== 'rgba(0, 0, 0, 0)';
		return {
			map: all('[data-map-ready] path[data-ags]')
				.filter((path) => outlines.includes(path.getAttribute('d')))
				.map(idOf),
			timeline: all('#timeline [data-ags] .hit:not([fill="transparent"])').map(idOf),
			table: all('#table tbody tr[data-ags]').filter(hasBackground).map(idOf)
		};
	});
}
