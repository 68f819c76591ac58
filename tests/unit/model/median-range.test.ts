import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianRange } from '$lib/model/median-range.js';
import { subtractRanges, type Range } from '$lib/model/range.js';

const range: fc.Arbitrary<Range> = fc
	.tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(500))
	.map(([low, width]) => ({ low, high: low + width }));
const exactly = (value: number): Range => ({ low: value, high: value });

describe('medianRange', () => {
	it.each([
		[[3, 1, 2], 2],
		[[4, 1, 2, 3], 2.5],
		[[7], 7]
	])('is the median of values known exactly: %j', (values, median) => {
		expect(medianRange(values.map(exactly))).toEqual(exactly(median));
	});

	it('is nothing of nothing, and open where half of the values are', () => {
		expect(medianRange([])).toBeNull();
		expect(medianRange([{ low: 1, high: Infinity }, exactly(2), { low: 3, high: Infinity }])).toEqual({
			low: 2,
			high: Infinity
		});
	});

	it('holds the median of any values the ranges allow', () => {
		const allowed = fc.array(fc.tuple(range, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 });
		fc.assert(
			fc.property(allowed, (list) => {
				const median = medianRange(list.map(([one]) => one));
				const chosen = medianRange(list.map(([{ low, high }, share]) => exactly(low + share * (high - low))));
				expect(chosen?.low).toBeGreaterThanOrEqual((median?.low ?? NaN) - 1e-9);
				expect(chosen?.high).toBeLessThanOrEqual((median?.high ?? NaN) + 1e-9);
			})
		);
	});
});

describe('subtractRanges', () => {
	it('holds every difference of two values the ranges allow, and no narrower range does', () => {
		fc.assert(
			fc.property(range, range, (a, b) => {
				expect(subtractRanges(a, b)).toEqual({ low: a.low - b.high, high: a.high - b.low });
				expect(subtractRanges(a, b).low).toBeLessThanOrEqual(subtractRanges(a, b).high);
			})
		);
	});
});
