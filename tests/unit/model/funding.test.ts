import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundingModel, modelledEur, monthsUntil, ruleAt, yearlyCeilingEur } from '$lib/model/funding.js';
import { KINDS } from '$lib/model/territory.js';
import { atlas } from '../../real-data.js';
import { day } from './arbitraries.js';

const model = fundingModel(atlas.rules);
const city = { kind: 'city' as const, earliest: '2012-06-25', latest: '2012-12-01' };

describe('modelledEur', () => {
	it('pays Solingen 14,167 EUR for December 2012, one twelfth of 170,000 (s113)', () => {
		const solingen = { ...city, earliest: '2012-12-01' };
		const paid = modelledEur(model, solingen, 'posts', '2012-01-01', '2013-01-01');
		expect(Math.round(paid.low)).toBe(14_167);
		expect(paid.high).toBe(paid.low);
	});

	it('costs 9.01 million EUR for a full year of 53 centres under the rules of 2012', () => {
		const year = modelledEur(model, city, 'posts', '2013-01-01', '2014-01-01');
		expect(53 * year.low).toBeCloseTo(9_010_000, 3);
	});

	it('follows the rule in force: a county may get 320,000 EUR for posts and 50,000 for material in 2018', () => {
		const county = { ...city, kind: 'county' as const };
		expect(modelledEur(model, county, 'posts', '2018-01-01', '2019-01-01').low).toBeCloseTo(320_000, 3);
		expect(modelledEur(model, county, 'material', '2018-01-01', '2019-01-01').low).toBeCloseTo(50_000, 3);
	});

	it('adds up: a span is the sum of its parts, low ≤ high, and nothing is paid before the guideline', () => {
		const days = fc.tuple(day, day, day, day, day).map((list) => list.sort());
		fc.assert(
			fc.property(
				days,
				fc.constantFrom(...KINDS),
				fc.boolean(),
				([first, earliest, middle, latest, last], kind, open) => {
					const centre = { kind, earliest, latest: open ? null : latest };
					const whole = modelledEur(model, centre, 'posts', first, last);
					const head = modelledEur(model, centre, 'posts', first, middle);
					expect(whole.low).toBeLessThanOrEqual(whole.high);
					expect(head.high).toBeLessThanOrEqual(whole.high);
					expect(modelledEur(model, centre, 'posts', '2011-01-01', '2012-06-25').high).toBe(0);
				}
			)
		);
	});
});

describe('monthsUntil', () => {
	it('counts a day as its share of its month', () => {
		expect(monthsUntil('2013-02-15') - monthsUntil('2013-02-01')).toBe(0.5);
		expect(monthsUntil('2014-01-01') - monthsUntil('2013-01-01')).toBe(12);
	});
});

describe('ruleAt', () => {
	it.each([
		['2012-06-24', null],
		['2016-12-31', 'r2012'],
		['2017-01-01', 'r2017-city'],
		['2021-01-01', 'r2021-city'],
		['2025-09-18', 'r2025-city']
	])('for a city on %s is %s', (date, id) => {
		expect(ruleAt(atlas.rules, 'city', date)?.ruleId ?? null).toBe(id);
	});

	it('gives every centre 3.5 posts and 2 teachers in December 2013', () => {
		for (const kind of KINDS) {
			const rule = ruleAt(atlas.rules, kind, '2013-12-31');
			expect(rule).toMatchObject({ specialistPosts: 3, assistantPosts: 0.5, teacherPosts: 2 });
			expect(rule && yearlyCeilingEur(rule, 'posts')).toBe(170_000);
		}
	});
});
