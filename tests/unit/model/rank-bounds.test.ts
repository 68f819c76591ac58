import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from '$lib/model/day.js';
import { largestAssignment } from '$lib/model/largest-assignment.js';
import { largestOrderSum } from '$lib/model/largest-order.js';
import { rankBounds, type DatedValue } from '$lib/model/rank-bounds.js';
import { centred, rankCorrelation } from '$lib/model/rank-correlation.js';
import { midRanks } from '$lib/model/ranks.js';

const START = dayNumber('2013-01-01');

/** Short spans among few days, so that some are in order for certain and some are not. */
const point: fc.Arbitrary<DatedValue> = fc
	.record({
		value: fc.integer({ min: 0, max: 9 }),
		start: fc.nat({ max: 12 }),
		length: fc.nat({ max: 5 }),
		open: fc.nat(9)
	})
	.map(({ value, start, length, open }) => ({
		value,
		earliest: dayFromNumber(START + start),
		latest: open === 0 ? null : dayFromNumber(START + start + length)
	}));
const points = fc.array(point, { minLength: 4, maxLength: 7 });

function permutations(items: readonly number[]): number[][] {
	if (items.length === 0) return [[]];
	return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

/** Every order that keeps what is certain, as the rank of each point. */
function allowedRanks(list: readonly DatedValue[]): number[][] {
	const isBefore = (a: DatedValue, b: DatedValue) => a.latest !== null && a.latest < b.earliest;
	return permutations(list.map((_, index) => index))
		.filter((order) =>
			order.every((later, at) =>
				order.slice(0, at).every((earlier) => {
					const [a, b] = [list[later], list[earlier]];
					return a === undefined || b === undefined || !isBefore(a, b);
				})
			)
		)
		.map((order) => list.map((_, index) => order.indexOf(index) + 1));
}

describe('ranks', () => {
	it('are shared by equal values', () => {
		expect(midRanks([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
		expect(midRanks([])).toEqual([]);
	});
});

describe('the rank correlation', () => {
	it('is 1 in the same order and −1 in the other', () => {
		expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 400])).toBeCloseTo(1, 12);
		expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
		expect(rankCorrelation([5, 5, 5], [1, 2, 3])).toBeNull();
	});

	it('is that of a worked example (Spearman 1904: 1 − 6 Σd² / (n³ − n))', () => {
		// Ranks 1 2 3 4 5 against 2 1 4 5 3: Σd² = 1 + 1 + 1 + 1 + 4 = 8.
		expect(rankCorrelation([1, 2, 3, 4, 5], [20, 10, 40, 50, 30])).toBeCloseTo(1 - 48 / 120, 12);
	});

	it('takes equal days as the mean over all their orders', () => {
		const either = [
			[1, 2, 3, 4],
			[1, 3, 2, 4]
		].map((days) => rankCorrelation([1, 2, 3, 4], days) ?? 0);
		expect(rankCorrelation([1, 2, 3, 4], [1, 2, 2, 4])).toBeCloseTo(((either[0] ?? 0) + (either[1] ?? 0)) / 2, 12);
	});

	it('asks only for the order of the values', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.nat(99)), { minLength: 3 }), (pairs) => {
				const [values, days] = [pairs.map(([value]) => value), pairs.map(([, day]) => day)];
				expect(
					rankCorrelation(
						values.map((value) => Math.log(value)),
						days
					)
				).toEqual(rankCorrelation(values, days));
			})
		);
	});
});

describe('the largest assignment', () => {
	it('is that of trying all', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 5 }).chain((n) =>
					fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n }), {
						minLength: n,
						maxLength: n
					})
				),
				(gains) => {
					const gain = (row: number, column: number) => gains[row]?.[column] ?? 0;
					const all = permutations(gains.map((_, index) => index)).map((columns) =>
						columns.reduce((sum, column, row) => sum + gain(row, column), 0)
					);
					expect(largestAssignment(gains.length, gain)).toBe(Math.max(...all));
				}
			)
		);
	});

	it('says so if none is allowed', () => {
		expect(() => largestAssignment(2, (_, column) => (column === 0 ? 1 : -Infinity))).toThrow('allowed');
	});
});

describe('the bounds of the rank correlation', () => {
	it('are attained by an order that keeps what is certain, and no such order goes beyond the limits', () => {
		fc.assert(
			fc.property(points, (list) => {
				const bounds = rankBounds(list);
				if (!bounds) return;
				const values = list.map((one) => one.value);
				const all = allowedRanks(list).map((ranks) => rankCorrelation(values, ranks) ?? NaN);
				const isAttained = (wanted: number) => all.some((rho) => Math.abs(rho - wanted) < 1e-9);
				expect(isAttained(bounds.attained.low)).toBe(true);
				expect(isAttained(bounds.attained.high)).toBe(true);
				expect(Math.min(...all)).toBeGreaterThanOrEqual(bounds.limits.low - 1e-9);
				expect(Math.max(...all)).toBeLessThanOrEqual(bounds.limits.high + 1e-9);
			}),
			{ numRuns: 60 }
		);
	});

	it('are the true ones on small cases: the search finds what trying all finds', () => {
		fc.assert(
			fc.property(points, (list) => {
				const weights = centred(midRanks(list.map((one) => one.value)));
				const isBefore = (a: number, b: number) => {
					const [one, other] = [list[a], list[b]];
					return one !== undefined && other !== undefined && one.latest !== null && one.latest < other.earliest;
				};
				const sums = allowedRanks(list).map((ranks) =>
					ranks.reduce((sum, rank, index) => sum + rank * (weights[index] ?? 0), 0)
				);
				expect(largestOrderSum(weights, isBefore)).toBeCloseTo(Math.max(...sums), 9);
			}),
			{ numRuns: 60, seed: 1 }
		);
	});

	it('hold between them the values at the latest days and in the middle', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 4, maxLength: 30 }), (list) => {
				const bounds = rankBounds(list);
				if (!bounds) return;
				for (const rho of [bounds.atLatest, bounds.atMiddle, bounds.attained.low, bounds.attained.high]) {
					if (rho === null) continue;
					expect(rho).toBeGreaterThanOrEqual(bounds.limits.low - 1e-9);
					expect(rho).toBeLessThanOrEqual(bounds.limits.high + 1e-9);
				}
				expect(rankBounds(list)).toEqual(bounds);
			}),
			{ numRuns: 40 }
		);
	});

	it('are one number for days known exactly, and wide open for days not known at all', () => {
		const exact = [1, 2, 3, 4, 5].map((value) => ({
			value,
			earliest: `2013-0${value}-01`,
			latest: `2013-0${value}-01`
		}));
		expect(rankBounds(exact)).toMatchObject({
			attained: { low: 1, high: 1 },
			limits: { low: 1, high: 1 },
			atMiddle: 1
		});
		const open = exact.map(({ value }) => ({ value, earliest: '2012-06-25', latest: null }));
		expect(rankBounds(open)).toMatchObject({
			attained: { low: -1, high: 1 },
			limits: { low: -1, high: 1 },
			atMiddle: null
		});
		expect(rankBounds(exact.slice(0, 3))).toBeNull();
	});
});
