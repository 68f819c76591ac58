import { describe, expect, it } from 'vitest';
import { STAGES } from '$lib/model/stage.js';
import { statusAt } from '$lib/model/status.js';
import { lastChange } from '$lib/view/last-change.js';
import { yearEnds } from '$lib/view/year-ends.js';
import { atlas } from '../../real-data.js';

const stand = '2025-09-18';
const years = (change: string | null, until = stand) => yearEnds(change, until).map(({ year }) => year);

describe('lastChange', () => {
	it('is the last day on which a centre becomes certain, or possible if it never is certain', () => {
		expect(
			lastChange([
				{ earliest: '2012-06-25', latest: '2014-04-25' },
				{ earliest: '2013-01-01', latest: '2013-12-31' }
			])
		).toBe('2014-04-25');
		expect(
			lastChange([
				{ earliest: '2012-06-25', latest: '2014-04-25' },
				{ earliest: '2016-09-05', latest: null }
			])
		).toBe('2016-09-05');
		expect(lastChange([])).toBeNull();
	});

	it.each(STAGES)('leaves every centre as it is from then to the day of the data: %s', (stage) => {
		const intervals = atlas.centres.map((centre) => centre.stages[stage]);
		const day = lastChange(intervals);
		if (day === null) throw new Error('no change');
		const at = (date: string) => intervals.map((interval) => statusAt(interval, date));
		expect(at(day)).toEqual(at(atlas.stand));
		expect(intervals.some(({ earliest, latest }) => earliest === day || latest === day)).toBe(true);
	});
});

describe('yearEnds', () => {
	it('runs from 2012 to the year of the last change', () => {
		expect(years('2015-01-01')).toEqual([2012, 2013, 2014, 2015]);
		expect(yearEnds('2015-12-31', stand).at(-1)).toEqual({ year: 2015, day: '2015-12-31', isOver: true });
	});

	it.each(['2012-02-29', '2013-01-01', null])('never ends before 2013: %s', (change) => {
		expect(years(change)).toEqual([2012, 2013]);
	});

	it('ends a year that is not over with the day of the data', () => {
		expect(yearEnds('2025-02-01', stand).at(-1)).toEqual({ year: 2025, day: stand, isOver: false });
		expect(yearEnds('2025-02-01', '2025-12-31').at(-1)?.isOver).toBe(true);
	});
});
