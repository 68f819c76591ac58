import type { BenchCase } from './cases.js';

/** A task of the main thread, in milliseconds since the navigation began. */
export interface Task {
	readonly start: number;
	readonly duration: number;
}

/** A load, in milliseconds since the navigation began. */
export interface Load {
	/** When the first frame with all areas had been painted. */
	readonly mapPainted: number;
	readonly firstContentfulPaint: number;
	readonly largestContentfulPaint: number;
	readonly loaded: number;
	/** Tasks over 50 ms. */
	readonly longTasks: readonly Task[];
}

/** Playing the roll-out. */
export interface Play {
	/** Durations in milliseconds of tasks over 50 ms. */
	readonly longTasks: readonly number[];
	/** How many dates were shown. */
	readonly dates: number;
	/** Longest time between two frames, in milliseconds. */
	readonly longestFrame: number;
}

/** One fresh page was loaded, and no more. */
export interface LoadRun {
	readonly case: BenchCase;
	readonly load: Load;
}

/** All that was measured on one fresh page. */
export interface Run extends LoadRun {
	/** Milliseconds from the input to the painted frame, for each change of the date. */
	readonly changes: readonly number[];
	/** The same with every panel laid out, also those that the page skips while out of sight; null if it skips none. */
	readonly changesLaidOut: readonly number[] | null;
	readonly heapBytes: number;
	readonly play: Play | null;
	/** Milliseconds a fixed loop took: shows whether the CPU was slowed down. */
	readonly calibration: number;
}
