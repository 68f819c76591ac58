import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageAt, coverageCurve, coveredFrom, coveredShare, type CoveredArea } from '$lib/model/coverage.js';
import { addDays, dayFromNumber, dayNumber } from '$lib/model/day.js';
import { day } from './arbitraries.js';

const [FIRST, LAST] = ['2012-01-01', '2020-12-31'];
const people = fc.integer({ min: 1, max: 1_000_000 });
const area: fc.Arbitrary<CoveredArea> = fc
	.record({
		ends: fc.tuple(day, day),
		isOpen: fc.boolean(),
		values: fc.tuple(people, people, people)
	})
	.map(({ ends: [a, b], isOpen, values }) => ({
		earliest: a < b ? a : b,
		latest: isOpen ? null : a < b ? b : a,
		people: { dates: ['2011-05-09', '2014-12-31', '2017-12-31'], values }
	}));
const areas = fc.array(area, { minLength: 1, maxLength: 8 });

describe('coverage', () => {
	it('is never more certain than possible, nor more than everybody', () => {
		fc.assert(
			fc.property(areas, day, (list, date) => {
				const { low, high } = coveredShare(coverageAt(list, date));
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(high);
				expect(high).toBeLessThanOrEqual(1);
			})
		);
	});

	it('of nobody is nothing', () => {
		expect(coveredShare(coverageAt([], FIRST))).toEqual({ low: 0, high: 0 });
	});

	it('counts the whole area from the latest day on, and perhaps from the earliest', () => {
		const one: CoveredArea = {
			earliest: '2013-01-01',
			latest: '2013-07-01',
			people: { dates: ['2011-05-09'], values: [100] }
		};
		expect(coverageAt([one], '2012-12-31')).toEqual({ low: 0, high: 0, all: 100 });
		expect(coverageAt([one], '2013-01-01')).toEqual({ low: 0, high: 100, all: 100 });
		expect(coverageAt([one], '2013-06-30')).toEqual({ low: 0, high: 100, all: 100 });
		expect(coverageAt([one], '2013-07-01')).toEqual({ low: 100, high: 100, all: 100 });
	});
});

describe('the curve of coverage', () => {
	it('is exact on its days, in order of time, from first to last', () => {
		fc.assert(
			fc.property(areas, (list) => {
				const points = coverageCurve(list, FIRST, LAST);
				expect(points[0]?.day).toBe(FIRST);
				expect(points.at(-1)?.day).toBe(LAST);
				for (const [index, point] of points.entries()) {
					const next = points[index + 1];
					if (next) expect(point.day <= next.day).toBe(true);
					if (next?.day === point.day) continue;
					const exact = coveredShare(coverageAt(list, point.day));
					expect(point.low).toBeCloseTo(exact.low, 12);
					expect(point.high).toBeCloseTo(exact.high, 12);
				}
			})
		);
	});

	it('is just before a jump as it was the day before, but for that day’s change of people', () => {
		fc.assert(
			fc.property(areas, (list) => {
				const points = coverageCurve(list, FIRST, LAST);
				points.forEach((point, index) => {
					if (points[index + 1]?.day !== point.day) return;
					const before = coveredShare(coverageAt(list, addDays(point.day, -1)));
					// A day's share of the change between two reference dates of one to a million people.
					expect(Math.abs(point.low - before.low)).toBeLessThan(0.3);
					const still = list.map((one) => ({
						...one,
						people: { dates: [FIRST], values: [one.people.values[0] ?? 1] }
					}));
					const again = coverageCurve(still, FIRST, LAST);
					const same = again.find((other) => other.day === point.day);
					const dayBefore = coveredShare(coverageAt(still, addDays(point.day, -1)));
					expect(same?.low).toBeCloseTo(dayBefore.low, 12);
					expect(same?.high).toBeCloseTo(dayBefore.high, 12);
				});
			}),
			{ numRuns: 30 }
		);
	});

	it('says from which day on a share is surely covered', () => {
		const until = (latest: string, count: number): CoveredArea => ({
			earliest: '2012-06-25',
			latest,
			people: { dates: ['2011-05-09'], values: [count] }
		});
		const points = coverageCurve(
			[until('2013-01-01', 60), until('2014-01-01', 30), until('2015-01-01', 10)],
			FIRST,
			LAST
		);
		expect(coveredFrom(points, 0.5)).toBe('2013-01-01');
		expect(coveredFrom(points, 0.9)).toBe('2014-01-01');
		expect(coveredFrom(points, 1)).toBe('2015-01-01');
		expect(coveredFrom(points.slice(0, 3), 1)).toBeNull();
	});

	it('departs from the true share between its days by less than a thousandth, for people as they are counted', () => {
		const growing = (latest: string, from: number, to: number): CoveredArea => ({
			earliest: '2012-06-25',
			latest,
			people: { dates: ['2011-05-09', '2017-12-31'], values: [from, to] }
		});
		const list = [growing('2013-01-01', 500_000, 560_000), growing('2019-01-01', 400_000, 380_000)];
		const points = coverageCurve(list, FIRST, LAST);
		const [a, b] = points.filter((point) => point.day >= '2013-01-01').slice(1, 3);
		if (!a || !b) throw new Error('expected a stretch of the curve after the first centre');
		const middle = dayFromNumber(Math.round((dayNumber(a.day) + dayNumber(b.day)) / 2));
		expect(coveredShare(coverageAt(list, middle)).low).toBeCloseTo((a.low + b.low) / 2, 3);
	});
});
