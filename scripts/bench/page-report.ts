import { aligned } from './aligned.js';
import { blockingTime } from './blocking-time.js';
import { median } from './median.js';
import { hasDate, PAGE_CASES, pageCaseName, type PageCase } from './page-cases.js';
import { percentile } from './percentile.js';
import type { PageRun } from './run-page.js';
import type { Load } from './run.js';
import { changeTarget, type Target } from './targets.js';

/** What a change of the date on these pages must keep to. */
export function pageTargets(runs: readonly PageRun[]): Target[] {
	return PAGE_CASES.filter(hasDate).map((pageCase) =>
		changeTarget(`date change on ${pageCase.path}`, pageCase.throttle, median(changesOf(runs, pageCase)))
	);
}

/** Table of medians: a row for each page at each speed, times in milliseconds. */
export function pageTable(runs: readonly PageRun[]): string[] {
	return aligned([
		['', 'FCP', 'LCP', 'TBT', 'change', 'p95'],
		...PAGE_CASES.map((pageCase) => {
			const loads = runs.filter((run) => run.case === pageCase).map((run) => run.load);
			const middle = (value: (load: Load) => number) => median(loads.map(value)).toFixed(0);
			const changes = changesOf(runs, pageCase);
			return [
				pageCaseName(pageCase),
				middle((load) => load.firstContentfulPaint),
				middle((load) => load.largestContentfulPaint),
				middle((load) => blockingTime(load.longTasks, load.firstContentfulPaint, Infinity)),
				...(changes.length > 0 ? [median(changes).toFixed(1), percentile(changes, 0.95).toFixed(1)] : ['–', '–'])
			];
		})
	]);
}

function changesOf(runs: readonly PageRun[], pageCase: PageCase): number[] {
	return runs.filter((run) => run.case === pageCase).flatMap((run) => run.changes);
}
