import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBounds, type FoundMethod } from '$lib/view/class-bounds.js';
import { classOf } from '$lib/view/map-scale.js';
import { roundestBetween } from '$lib/view/roundest.js';
import { CLASS_COUNTS } from '$lib/view/view.js';

const METHODS: readonly FoundMethod[] = ['quantile', 'ckmeans', 'equal'];
const method = fc.constantFrom(...METHODS);
const count = fc.constantFrom(...CLASS_COUNTS);
/** Amounts as the measures have them: cents to millions, with ties. */
const values = fc.array(
	fc.oneof(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0.01, max: 6_000_000, noNaN: true })),
	{ minLength: 1, maxLength: 80 }
);

/** How many values are in each class. */
function sizes(values: readonly number[], bounds: readonly number[]): number[] {
	const scale = { bounds: [Math.min(...values), ...bounds] };
	return scale.bounds.map((_, index) => values.filter((value) => classOf(scale, value) === index).length);
}

/** Sum of squared deviations from the means of groups. */
const deviation = (groups: readonly (readonly number[])[]) =>
	groups
		.map((group) => {
			const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
			return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
		})
		.reduce((sum, part) => sum + part, 0);

/** The least deviation any parting of sorted values into so many groups has: by trying all. */
function leastDeviation(sorted: readonly number[], groups: number): number {
	if (groups === 1) return deviation([sorted]);
	const firsts = Array.from({ length: sorted.length - groups + 1 }, (_, index) => index + 1);
	return Math.min(
		...firsts.map((first) => deviation([sorted.slice(0, first)]) + leastDeviation(sorted.slice(first), groups - 1))
	);
}

describe('classBounds', () => {
	it('gives ascending thresholds among the values, never more classes than asked for', () => {
		fc.assert(
			fc.property(values, method, count, (values, method, count) => {
				const bounds = classBounds(values, method, count);
				expect(bounds.length).toBeLessThan(count);
				for (const [index, bound] of bounds.entries()) {
					expect(bound).toBeGreaterThan(bounds[index - 1] ?? Math.min(...values) * (1 - 1e-7));
					expect(bound).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-7));
				}
			})
		);
	});

	it('puts every value into exactly one class, and leaves none empty but among equal steps', () => {
		fc.assert(
			fc.property(values, method, count, (values, method, count) => {
				const inClass = sizes(values, classBounds(values, method, count));
				expect(inClass.reduce((sum, size) => sum + size, 0)).toBe(values.length);
				if (method !== 'equal') for (const size of inClass) expect(size).toBeGreaterThan(0);
			})
		);
	});

	it('does not depend on the order of the values', () => {
		fc.assert(
			fc.property(values, method, count, (values, method, count) => {
				expect(classBounds([...values].reverse(), method, count)).toEqual(classBounds(values, method, count));
			})
		);
	});

	it('fills quantiles about equally where no values are equal', () => {
		const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 7, maxLength: 80 });
		fc.assert(
			fc.property(distinct, count, (values, count) => {
				const inClass = sizes(values, classBounds(values, 'quantile', count));
				expect(inClass).toHaveLength(count);
				for (const size of inClass) expect(Math.abs(size - values.length / count)).toBeLessThanOrEqual(1);
			})
		);
	});

	it('finds the natural breaks that trying all partings finds', () => {
		const few = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 7, maxLength: 10 });
		fc.assert(
			fc.property(few, count, (values, count) => {
				const sorted = [...values].sort((a, b) => a - b);
				const scale = { bounds: [sorted[0] ?? 0, ...classBounds(values, 'ckmeans', count)] };
				const groups = scale.bounds.map((_, index) => sorted.filter((value) => classOf(scale, value) === index));
				expect(groups).toHaveLength(count);
				expect(deviation(groups)).toBeCloseTo(leastDeviation(sorted, count), 6);
			}),
			{ numRuns: 60 }
		);
	});

	it('makes equal steps equal', () => {
		expect(classBounds([2, 3, 22], 'equal', 5)).toEqual([6, 10, 14, 18]);
	});

	it('makes fewer classes of many equal values', () => {
		const values = [1, 1, 1, 1, 1, 1, 1, 1, 5, 9];
		expect(classBounds(values, 'quantile', 5)).toEqual([5]);
		expect(classBounds(values, 'ckmeans', 7)).toEqual([5, 8]);
		for (const method of METHODS) expect(classBounds([4, 4, 4], method, 5)).toEqual([]);
	});

	it('takes amounts that differ by noise for equal', () => {
		expect(classBounds([169_999.999_999_999_97, 170_000.000_000_000_06, 300_000], 'ckmeans', 3)).toEqual([200_000]);
		expect(classOf({ bounds: [0, 170_000] }, 169_999.999_999_999_97)).toBe(1);
	});

	it('has nothing to say of no values', () => {
		for (const method of METHODS) expect(classBounds([], method, 5)).toEqual([]);
	});
});

describe('roundestBetween', () => {
	it.each([
		[11.3, 12.1, 12],
		[11.02, 11.06, 11.05],
		[169_000, 171_000, 170_000],
		[8, 12, 10],
		[0.41, 0.47, 0.45],
		[3, 4, 4],
		[0, 0.3, 0.2]
	])('of %d and %d is %d', (low, high, expected) => {
		expect(roundestBetween(low, high)).toBe(expected);
	});

	it('lies above the one and not above the other', () => {
		const pair = fc
			.tuple(fc.double({ min: 0, max: 1e8, noNaN: true }), fc.double({ min: 1e-6, max: 1e8, noNaN: true }))
			.filter(([a, b]) => b > a);
		fc.assert(
			fc.property(pair, ([low, high]) => {
				const number = roundestBetween(low, high);
				expect(number).toBeGreaterThan(low);
				expect(number).toBeLessThanOrEqual(high);
			})
		);
	});
});
