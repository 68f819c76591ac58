import { aligned } from './aligned.js';
import { blockingTime } from './blocking-time.js';
import { median } from './median.js';
import { percentile } from './percentile.js';
import type { Tools } from './run-case.js';
import { VIEWPORT, WINDOW_OPENS_MS } from './run-case.js';
import type { Load } from './run.js';
import { changeTarget, type Target } from './targets.js';

/** A page besides the atlas at one CPU speed; it has no bare twin. */
export interface PageCase {
	readonly path: string;
	/** How many times slower than the machine itself. */
	readonly throttle: 1 | 4;
	/** Whether the page has the date's slider. */
	readonly hasDate: boolean;
}

const PATHS: Readonly<Record<string, { hasDate: boolean }>> = {
	'/zentrum/05913': { hasDate: false },
	'/bedarf': { hasDate: false },
	'/abdeckung': { hasDate: true },
	'/gruppen': { hasDate: false },
	'/vergleich?compare=05315,05111,05913,05113,05112': { hasDate: false },
	'/szenario': { hasDate: false },
	'/rueckblick': { hasDate: false },
	'/methode': { hasDate: false },
	'/abbildung/map': { hasDate: false }
};

export const PAGE_CASES: readonly PageCase[] = Object.entries(PATHS).flatMap(([path, { hasDate }]) =>
	([1, 4] as const).map((throttle) => ({ path, throttle, hasDate }))
);

/** All that was measured on one fresh page. */
export interface PageRun {
	readonly case: PageCase;
	readonly load: Load;
	/** Milliseconds from the input to the painted frame, for each change of the date; none without a date. */
	readonly changes: readonly number[];
}

/** Measures one page in a browser that has never seen it. */
export async function runPage({ browser, probe, urls }: Tools, pageCase: PageCase): Promise<PageRun> {
	const context = await browser.newContext({ viewport: VIEWPORT, locale: 'de-DE', reducedMotion: 'no-preference' });
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(60_000);
		const devtools = await context.newCDPSession(page);
		// A page without a map counts as painted with its first frame.
		await page.addInitScript({ content: `globalThis.benchAreas = 0;\n${probe}` });
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: pageCase.throttle });
		await page.waitForTimeout(WINDOW_OPENS_MS);
		await page.goto(urls.ours + pageCase.path);
		const load = await page.evaluate(() => benchProbe.loadOf());
		const changes = pageCase.hasDate ? await page.evaluate(() => benchProbe.sweep()) : [];
		return { case: pageCase, load, changes };
	} finally {
		await context.close();
	}
}

/** What a date change on these pages must keep to. */
export function pageTargets(runs: readonly PageRun[]): Target[] {
	return PAGE_CASES.filter(({ hasDate }) => hasDate).map(({ path, throttle }) =>
		changeTarget(`date change on ${path}`, throttle, median(of(runs, path, throttle).flatMap((run) => run.changes)))
	);
}

/** Table of medians: a row for each page at each speed, times in milliseconds. */
export function pageTable(runs: readonly PageRun[]): string[] {
	return aligned([
		['', 'FCP', 'LCP', 'TBT', 'change', 'p95'],
		...PAGE_CASES.map(({ path, throttle }) => {
			const own = of(runs, path, throttle);
			const middle = (value: (load: Load) => number) => median(own.map((run) => value(run.load)));
			const changes = own.flatMap((run) => run.changes);
			return [
				`${path}, ${throttle}x`,
				middle((load) => load.firstContentfulPaint).toFixed(0),
				middle((load) => load.largestContentfulPaint).toFixed(0),
				middle((load) => blockingTime(load.longTasks, load.firstContentfulPaint, Infinity)).toFixed(0),
				...(changes.length > 0 ? [median(changes).toFixed(1), percentile(changes, 0.95).toFixed(1)] : ['–', '–'])
			];
		})
	]);
}

function of(runs: readonly PageRun[], path: string, throttle: number): PageRun[] {
	return runs.filter((run) => run.case.path === path && run.case.throttle === throttle);
}
