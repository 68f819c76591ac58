import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAxis } from '$lib/charts/timeline/axis.js';
import { placesWithin } from '$lib/charts/map/lasso.js';
import { movedEnd, periodBetween } from '$lib/charts/timeline/period.js';
import { dayNumber } from '$lib/model/day.js';

const STAND = '2025-09-18';
const axis = timeAxis(2012, 2018, STAND);
const shareOf = (day: string) =>
	(dayNumber(day) - dayNumber(axis.first)) / (dayNumber(axis.last) - dayNumber(axis.first));

describe('a brushed period', () => {
	it('has the days under its ends, in whichever direction it was drawn', () => {
		const [a, b] = [shareOf('2013-03-07'), shareOf('2014-04-25')];
		expect(periodBetween(axis, a, b, 'day', STAND)).toEqual({ since: '2013-03-07', until: '2014-04-25' });
		expect(periodBetween(axis, b, a, 'day', STAND)).toEqual({ since: '2013-03-07', until: '2014-04-25' });
	});

	it('takes whole years where each is a column', () => {
		const [a, b] = [shareOf('2013-03-07'), shareOf('2014-04-25')];
		expect(periodBetween(axis, a, b, 'year', STAND)).toEqual({ since: '2013-01-01', until: '2014-12-31' });
	});

	it('is open where it reaches beyond the axis', () => {
		expect(periodBetween(axis, -0.2, 1.3, 'day', STAND)).toEqual({ since: null, until: null });
		expect(periodBetween({ first: '2012-01-01', last: '2025-12-31' }, 0.5, 0.99, 'year', STAND).until).toBeNull();
	});

	it('moves an end to the beginning or end of a month', () => {
		const period = { since: '2013-03-07', until: '2013-12-31' };
		expect(movedEnd(period, 'since', 1, axis, STAND).since).toBe('2013-04-01');
		expect(movedEnd(period, 'since', -1, axis, STAND).since).toBe('2013-03-01');
		expect(movedEnd({ ...period, since: '2013-03-01' }, 'since', -1, axis, STAND).since).toBe('2013-02-01');
		expect(movedEnd(period, 'since', 12, axis, STAND).since).toBe('2013-12-31');
		expect(movedEnd(period, 'until', 2, axis, STAND).until).toBe('2014-02-28');
		expect(movedEnd(period, 'until', -1, axis, STAND).until).toBe('2013-11-30');
		expect(movedEnd({ since: null, until: null }, 'until', -1, axis, STAND).until).toBe('2018-11-30');
		expect(movedEnd(period, 'since', -1200, axis, STAND).since).toBeNull();
		expect(movedEnd(period, 'until', 1200, axis, STAND).until).toBeNull();
	});

	it('never ends before it begins, whatever the keys', () => {
		const step = fc.tuple(fc.constantFrom('since' as const, 'until' as const), fc.constantFrom(1, -1, 12, -12, 99));
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				const period = steps.reduce((now, [end, months]) => movedEnd(now, end, months, axis, STAND), {
					since: null,
					until: null
				} as ReturnType<typeof movedEnd>);
				expect((period.since ?? axis.first) <= (period.until ?? axis.last)).toBe(true);
			})
		);
	});
});

describe('a lasso', () => {
	const place = (x: number, y: number) => ({ label: [x, y] as const, box: [x, y, x, y] as const });
	const places = { a: place(10, 10), b: place(50, 10), c: place(90, 90) } as unknown as Parameters<
		typeof placesWithin
	>[1]['places'];
	const line: [number, number][] = [
		[0, 0],
		[60, 0],
		[60, 20],
		[0, 20]
	];

	it('picks what lies within the line', () => {
		expect(placesWithin(line, { places, position: { k: 1, x: 0, y: 0 } })).toEqual(['a', 'b']);
	});

	it('picks nothing with a mere click', () => {
		expect(placesWithin([], { places, position: { k: 1, x: 0, y: 0 } })).toEqual([]);
		expect(placesWithin([[10, 10]], { places, position: { k: 1, x: 0, y: 0 } })).toEqual([]);
	});

	it('sees the map as it is zoomed', () => {
		expect(placesWithin(line, { places, position: { k: 2, x: -90, y: -10 } })).toEqual(['b']);
	});
});
