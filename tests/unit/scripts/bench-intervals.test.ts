import { describe, expect, it } from 'vitest';
import { areaIntervals } from '../../../scripts/bench/intervals.js';

describe('areaIntervals', () => {
	const intervals = areaIntervals();

	it.each([54, 396] as const)('has %d areas, each with days in order', (count) => {
		const areas = Object.values(intervals[count].areas);
		expect(areas).toHaveLength(count);
		for (const [earliest, latest] of areas) expect(earliest).toBeLessThanOrEqual(latest ?? Infinity);
	});

	it('gives a municipality the interval of its territory', () => {
		expect(intervals[396].areas['05913000']).toEqual(intervals[54].areas['05913']);
	});
});
