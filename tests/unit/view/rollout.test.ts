import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAt } from '$lib/model/count.js';
import { fitsBand, rollout } from '$lib/view/rollout.js';
import { atlas } from '../../real-data.js';
import { day } from '../model/arbitraries.js';

const intervals = atlas.centres.map((centre) => centre.stages.established);

describe('rollout', () => {
	it('is the count of every day, told by the days on which it changes', () => {
		const steps = rollout(atlas.centres, 'established');
		fc.assert(
			fc.property(day, (date) => {
				const step = steps.findLast((candidate) => candidate.day <= date);
				expect({ low: step?.low ?? 0, high: step?.high ?? 0 }).toEqual(countAt(intervals, date));
			})
		);
	});
});

describe('fitsBand', () => {
	it('accepts 47 on 2 December 2013 and 49 on 25 April 2014', () => {
		expect(fitsBand(intervals, { earliest: '2013-12-02', latest: '2013-12-02', count: 47 })).toBe(true);
		expect(fitsBand(intervals, { earliest: '2014-04-25', latest: '2014-04-25', count: 49 })).toBe(true);
	});

	it('refuses 51 on 28 June 2016, when 52 were documented', () => {
		expect(fitsBand(intervals, { earliest: '2016-06-28', latest: '2016-06-28', count: 51 })).toBe(false);
	});

	it('accepts a count that fits on some day it may refer to, and so any that fits on one of them', () => {
		fc.assert(
			fc.property(day, day, fc.integer({ min: 0, max: 54 }), (a, b, count) => {
				const [earliest, latest] = a <= b ? [a, b] : [b, a];
				const onFirst = fitsBand(intervals, { earliest, latest: earliest, count });
				if (onFirst) expect(fitsBand(intervals, { earliest, latest, count })).toBe(true);
			})
		);
	});
});
