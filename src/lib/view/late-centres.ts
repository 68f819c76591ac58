import type { Day } from '$lib/model/day.js';
import type { NeedPoint } from './need.js';

/** After the end of this year, as the press text of December 2013 (s286) looked back, a centre was late. */
export const LATE_AFTER: Day = '2013-12-31';

/** What the scatter finds: who surely came late, and how they stand to the median of all. */
export interface LateCentres {
	/** Those that surely came after `LATE_AFTER`, the latest first. */
	readonly late: readonly NeedPoint[];
	/** How many of them lie below the median. */
	readonly below: number;
	/** Median of the values of all points; NaN if there are none. */
	readonly median: number;
}

/** @param points by value, rising */
export function lateCentres(points: readonly NeedPoint[]): LateCentres {
	const half = (points.length - 1) / 2;
	const [low, high] = [points[Math.floor(half)], points[Math.ceil(half)]];
	const median = low && high ? (low.value + high.value) / 2 : NaN;
	const late = points.filter((point) => point.earliest > LATE_AFTER);
	return {
		late: late.sort((a, b) => (a.earliest < b.earliest ? 1 : -1)),
		below: late.filter((point) => point.value < median).length,
		median
	};
}
