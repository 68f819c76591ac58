import { blockingTime } from './blocking-time.js';
import type { BenchCase } from './cases.js';
import { median } from './median.js';
import { percentile } from './percentile.js';
import type { Load, LoadRun, Run } from './run.js';

/** Middle and slow end of many durations, in milliseconds. */
export interface Spread {
	readonly median: number;
	readonly p95: number;
}

/** One case over all its runs: times in milliseconds, medians; those of the load are over all loads, also those apart. */
export interface Summary {
	readonly case: BenchCase;
	readonly mapPainted: number;
	readonly firstContentfulPaint: number;
	readonly largestContentfulPaint: number;
	readonly blocking: number;
	/** Over all changes of all runs. */
	readonly change: Spread;
	readonly changeLaidOut: Spread | null;
	readonly heapBytes: number;
	/** Longest task over 50 ms in any run; 0 if there was none; null where nothing was played. */
	readonly longestPlayTask: number | null;
	readonly calibration: number;
}

/** @param apart loads that were measured by themselves */
export function summarise(benchCase: BenchCase, all: readonly Run[], apart: readonly LoadRun[] = []): Summary {
	const runs = all.filter((run) => run.case === benchCase);
	const loads = [...runs, ...apart.filter((run) => run.case === benchCase)].map((run) => run.load);
	const middle = (value: (run: Run) => number) => median(runs.map(value));
	const middleLoad = (value: (load: Load) => number) => median(loads.map(value));
	const plays = runs.flatMap((run) => (run.play ? [run.play] : []));
	return {
		case: benchCase,
		mapPainted: middleLoad((load) => load.mapPainted),
		firstContentfulPaint: middleLoad((load) => load.firstContentfulPaint),
		largestContentfulPaint: middleLoad((load) => load.largestContentfulPaint),
		blocking: middleLoad((load) => blockingTime(load.longTasks, load.firstContentfulPaint, Infinity)),
		change: spreadOf(runs.flatMap((run) => run.changes)),
		changeLaidOut: runs.some((run) => run.changesLaidOut)
			? spreadOf(runs.flatMap((run) => run.changesLaidOut ?? []))
			: null,
		heapBytes: middle((run) => run.heapBytes),
		longestPlayTask: plays.length > 0 ? Math.max(0, ...plays.flatMap((play) => play.longTasks)) : null,
		calibration: middle((run) => run.calibration)
	};
}

function spreadOf(values: readonly number[]): Spread {
	return { median: median(values), p95: percentile(values, 0.95) };
}
