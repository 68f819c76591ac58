import { describe, expect, it } from 'vitest';
import { hasDate, PAGE_CASES } from '../../../scripts/bench/page-cases.js';
import { pageTable, pageTargets } from '../../../scripts/bench/page-report.js';
import type { PageRun } from '../../../scripts/bench/run-page.js';

const runOf = (pageCase: PageRun['case'], changes: number[]): PageRun => ({
	case: pageCase,
	load: {
		...{ mapPainted: 40, firstContentfulPaint: 50, largestContentfulPaint: 60, loaded: 100 },
		longTasks: [{ start: 50, duration: 80 }]
	},
	changes
});

/** Every page within its limits: 10 ms a change, slowed down 40. */
const runs = PAGE_CASES.map((pageCase) => runOf(pageCase, hasDate(pageCase) ? [10 * pageCase.throttle] : []));

describe('pageTargets', () => {
	it('ask pages with a date for quick changes, at both speeds', () => {
		expect(pageTargets(runs).map(({ name, met }) => [name, met])).toEqual([
			['date change on /abdeckung, 1x', true],
			['date change on /abdeckung, 4x', true]
		]);
	});

	it('are missed by a slow change, and by none', () => {
		const slow = runs.map((run) => ({ ...run, changes: run.changes.map((change) => change * 2) }));
		expect(pageTargets(slow).map(({ met }) => met)).toEqual([false, false]);
		expect(pageTargets([]).some(({ met }) => met)).toBe(false);
	});
});

describe('pageTable', () => {
	it('has a row for each page at each speed', () => {
		const table = pageTable(runs);
		expect(table).toHaveLength(1 + PAGE_CASES.length);
		expect(table.find((row) => row.startsWith('/abdeckung, 4x'))).toMatch(/ 50 +60 +30 +40\.0 +40\.0$/);
		expect(table.find((row) => row.startsWith('/bedarf, 1x'))).toMatch(/ 50 +60 +30 +– +–$/);
	});
});
