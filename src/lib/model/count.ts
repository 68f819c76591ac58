import type { Day } from './day.js';
import type { Range } from './range.js';
import { statusAt } from './status.js';

/**
 * How many centres had reached the stage on a day: `low` certainly (yes), `high` possibly (yes or unknown).
 * With weights, how much of what they stand for, such as inhabitants.
 */
export function countAt<T extends { earliest: Day; latest: Day | null }>(
	intervals: readonly T[],
	date: Day,
	weight: (interval: T) => number = () => 1
): Range {
	let low = 0;
	let high = 0;
	for (const interval of intervals) {
		const status = statusAt(interval, date);
		if (status === 'no') continue;
		high += weight(interval);
		if (status === 'yes') low += weight(interval);
	}
	return { low, high };
}
