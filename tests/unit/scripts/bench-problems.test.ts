import { describe, expect, it } from 'vitest';
import { COLOURS, statusOn, type Intervals } from '../../../scripts/bench/bare/status.js';
import { changeProblems } from '../../../scripts/bench/change-problems.js';
import { conditionProblems } from '../../../scripts/bench/condition-problems.js';
import type { Snapshot } from '../../../scripts/bench/probe/snapshot.js';
import { dayNumber } from '../../../src/lib/model/day.js';
import { STATUSES, statusAt } from '../../../src/lib/model/status.js';

const DAYS = [10, 90] as const;
const keys = Array.from({ length: 54 }, (_, index) => String(index));
const intervals: Intervals = { first: 0, last: 100, areas: Object.fromEntries(keys.map((key) => [key, [20, 40]])) };

function pageOn(day: number): Snapshot {
	const all = (text: string) => Object.fromEntries(keys.map((key) => [key, text]));
	return {
		statuses: all(day < 20 ? 'no' : day < 40 ? 'unknown' : 'yes'),
		labels: all(`as on ${day}`),
		rows: all(`row on ${day}`),
		parts: { figures: `figures on ${day}`, spending: `bars up to ${day}` }
	};
}

const problems = (change: Partial<Snapshot>) =>
	changeProblems(pageOn(DAYS[0]), { ...pageOn(DAYS[1]), ...change }, intervals, DAYS);

describe('changeProblems', () => {
	it('has none to name when the whole page follows the date', () => {
		expect(problems({})).toEqual([]);
	});

	it('names an area of the map that did not follow', () => {
		expect(problems({ statuses: { ...pageOn(90).statuses, 7: 'no' } })).toEqual([
			'area 7 shows "no" on day 90; expected "yes"'
		]);
	});

	it('names an area that is missing', () => {
		const { 7: _, ...statuses } = pageOn(90).statuses;
		expect(problems({ statuses })).toContain('area 7 shows "nothing" on day 90; expected "yes"');
	});

	it('names an area that is announced as before', () => {
		expect(problems({ labels: { ...pageOn(90).labels, 7: 'as on 10' } })).toEqual([
			'area 7 is still announced as "as on 10"'
		]);
	});

	it('names a row of the table that did not follow', () => {
		expect(problems({ rows: { ...pageOn(90).rows, 7: 'row on 10' } })).toEqual(['row 7 of the table did not change']);
	});

	it('names a table that is not whole', () => {
		const { 7: _, ...rows } = pageOn(90).rows;
		expect(problems({ rows })).toEqual(['the table has 53 rows']);
	});

	it('names a panel that did not follow', () => {
		expect(problems({ parts: { figures: 'figures on 90', spending: 'bars up to 10' } })).toEqual([
			'spending: did not change'
		]);
	});

	it('asks of a bare page no more than its map', () => {
		const bare = (day: number) => ({ ...pageOn(day), labels: {}, rows: {}, parts: null });
		expect(changeProblems(bare(10), bare(90), intervals, DAYS)).toEqual([]);
		expect(changeProblems(bare(10), bare(10), intervals, DAYS)).toHaveLength(54);
	});
});

describe('conditionProblems', () => {
	const size = { width: 1280, height: 900 };
	const good = { ...size, visible: true, mapInSight: 300_000 };

	it.each([
		['nothing of a page in sight', {}, []],
		['a hidden tab', { visible: false }, ['the page is hidden, so nothing is painted']],
		['another size', { width: 390 }, ['the page is 390 × 900 pixels; expected 1280 × 900']],
		['a map scrolled away', { mapInSight: 0 }, ['only 0 square pixels of the map are in sight']]
	])('says of %s', (_what, change, expected) => {
		expect(conditionProblems({ ...good, ...change }, size)).toEqual(expected);
	});
});

describe('the status on the bare page', () => {
	it('is that of the atlas', () => {
		const [earliest, latest] = ['2013-02-01', '2014-03-01'];
		for (const date of ['2013-01-31', earliest, '2013-07-01', '2014-02-28', latest, '2020-01-01']) {
			for (const end of [latest, null]) {
				const interval = [dayNumber(earliest), end === null ? null : dayNumber(end)] as const;
				expect(statusOn(interval, dayNumber(date))).toBe(statusAt({ earliest, latest: end }, date));
			}
		}
	});

	it('has a colour of its own for each', () => {
		expect(Object.keys(COLOURS).sort()).toEqual([...STATUSES].sort());
		expect(new Set(Object.values(COLOURS)).size).toBe(STATUSES.length);
	});
});
