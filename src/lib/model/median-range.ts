import type { Range } from './range.js';

/**
 * The median of quantities known only between bounds: it lies between the median of their lower and that of their upper
 * bounds, for raising one of several values never lowers their median. Null of none.
 */
export function medianRange(ranges: readonly Range[]): Range | null {
	const [low, high] = [median(ranges.map((range) => range.low)), median(ranges.map((range) => range.high))];
	return low === null || high === null ? null : { low, high };
}

function median(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const half = (sorted.length - 1) / 2;
	const [lower, upper] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
	if (lower === undefined || upper === undefined) return null;
	return lower === upper ? lower : (lower + upper) / 2;
}
