import { onFreshPage } from './fresh-page.js';
import { hasDate, type PageCase } from './page-cases.js';
import type { Tools } from './run-case.js';
import type { Load } from './run.js';

/** All that was measured on one fresh page besides the atlas. */
export interface PageRun {
	readonly case: PageCase;
	readonly load: Load;
	/** Milliseconds from the input to the painted frame, for each change of the date; none without a date. */
	readonly changes: readonly number[];
}

/** Measures one page besides the atlas. */
export function runPage({ browser, probe, urls }: Tools, pageCase: PageCase): Promise<PageRun> {
	const opening = { browser, probe, areas: 0, throttle: pageCase.throttle };
	return onFreshPage(opening, urls.ours + pageCase.path, async (page) => ({
		case: pageCase,
		load: await page.evaluate(() => benchProbe.loadOf()),
		changes: hasDate(pageCase) ? await page.evaluate(() => benchProbe.sweep()) : []
	}));
}
