import { ckmeans, equalIntervalBreaks, quantileSorted, uniqueCountSorted } from 'simple-statistics';
import { roundestBetween } from './roundest.js';

/** Ways of finding classes from the values themselves. */
export type FoundMethod = 'quantile' | 'ckmeans' | 'equal';

/** Significant digits that count: amounts that should be equal differ in the sixteenth. */
const DIGITS = 8;

/**
 * Thresholds between classes of values: ascending, and fewer than `count - 1` where many values are equal. A value on a
 * threshold is in the class above. Quantiles and natural breaks part the values between two neighbours, by the roundest
 * number there, so that a legend can name the threshold exactly.
 *
 * @param values in any order; none gives no thresholds
 * @param count of classes, at least 2
 */
export function classBounds(values: readonly number[], method: FoundMethod, count: number): number[] {
	const sorted = values.map((value) => Number(value.toPrecision(DIGITS))).sort((a, b) => a - b);
	const least = sorted[0];
	if (least === undefined) return [];
	const bounds = thresholds(sorted, method, count)
		.filter((bound) => bound > least)
		.map((bound) => (method === 'equal' ? Number(bound.toPrecision(DIGITS)) : roundThreshold(sorted, bound)));
	return [...new Set(bounds)];
}

function thresholds(sorted: number[], method: FoundMethod, count: number): number[] {
	switch (method) {
		case 'quantile':
			return Array.from({ length: count - 1 }, (_, index) => quantileSorted(sorted, (index + 1) / count));
		case 'ckmeans':
			return ckmeans(sorted, Math.min(count, uniqueCountSorted(sorted)))
				.slice(1)
				.flatMap((cluster) => cluster.slice(0, 1));
		case 'equal':
			return equalIntervalBreaks(sorted, count).slice(1, -1);
		default:
			return method satisfies never;
	}
}

/** The roundest threshold that parts the values as this one does. */
function roundThreshold(sorted: readonly number[], bound: number): number {
	const above = sorted.find((value) => value >= bound) ?? bound;
	const below = sorted.findLast((value) => value < bound) ?? 0;
	return roundestBetween(below, above);
}
