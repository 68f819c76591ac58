import type { BenchCase } from './cases.js';
import { onFreshPage } from './fresh-page.js';
import type { Tools } from './run-case.js';
import type { LoadRun } from './run.js';

/** Loads one page, and no more. */
export function runLoad({ browser, probe, urls }: Tools, benchCase: BenchCase): Promise<LoadRun> {
	const { page: kind, path, areas, throttle } = benchCase;
	return onFreshPage({ browser, probe, areas, throttle }, urls[kind] + path, async (page) => ({
		case: benchCase,
		load: await page.evaluate(() => benchProbe.loadOf())
	}));
}
