/** A quantity known only between two bounds, both in the same unit; `low` ≤ `high`. */
export interface Range {
	readonly low: number;
	readonly high: number;
}

export const NOTHING: Range = { low: 0, high: 0 };

export function addRanges(a: Range, b: Range): Range {
	return { low: a.low + b.low, high: a.high + b.high };
}

export function sumRanges(ranges: Iterable<Range>): Range {
	let sum = NOTHING;
	for (const range of ranges) sum = addRanges(sum, range);
	return sum;
}

/** @param factor not negative */
export function scaleRange(range: Range, factor: number): Range {
	return { low: range.low * factor, high: range.high * factor };
}

/** By how much the first quantity exceeds the second, as far as both are known; below zero where it is smaller. */
export function subtractRanges(a: Range, b: Range): Range {
	return { low: a.low - b.high, high: a.high - b.low };
}
