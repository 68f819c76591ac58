import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingTime } from '../../../scripts/bench/blocking-time.js';
import { median } from '../../../scripts/bench/median.js';
import { percentile } from '../../../scripts/bench/percentile.js';

const someValues = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });

describe('median', () => {
	it.each([
		[[3], 3],
		[[9, 1, 5], 5],
		[[4, 1, 3, 2], 2.5]
	])('of %j is %d', (values, expected) => {
		expect(median(values)).toBe(expected);
	});

	it('of nothing is no number', () => {
		expect(median([])).toBeNaN();
	});

	it('has as many values below as above', () => {
		fc.assert(
			fc.property(someValues, (values) => {
				const middle = median(values);
				expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
				expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
			})
		);
	});
});

describe('percentile', () => {
	it('interpolates between neighbours, as R and NumPy do', () => {
		expect(percentile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8);
		expect(percentile([10, 20], 0.25)).toBe(12.5);
	});

	it('runs from the least to the greatest value', () => {
		fc.assert(
			fc.property(someValues, (values) => {
				expect(percentile(values, 0)).toBe(Math.min(...values));
				expect(percentile(values, 1)).toBe(Math.max(...values));
			})
		);
	});

	it('leaves the values in their order', () => {
		const values = [3, 1, 2];
		percentile(values, 0.5);
		expect(values).toEqual([3, 1, 2]);
	});
});

describe('blockingTime', () => {
	it('adds what tasks take beyond 50 ms', () => {
		const tasks = [
			{ start: 100, duration: 80 },
			{ start: 300, duration: 51 },
			{ start: 400, duration: 50 }
		];
		expect(blockingTime(tasks, 0, Infinity)).toBe(31);
	});

	it('counts only the part of a task between the two moments', () => {
		expect(blockingTime([{ start: 100, duration: 200 }], 180, Infinity)).toBe(70);
		expect(blockingTime([{ start: 100, duration: 200 }], 0, 160)).toBe(10);
		expect(blockingTime([{ start: 100, duration: 200 }], 400, 500)).toBe(0);
	});
});
