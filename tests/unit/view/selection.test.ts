import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { togglePicked } from '$lib/view/picked.js';
import { mayBeginWithin, passesFilters } from '$lib/view/selection.js';
import { spentWithin, spendingYears } from '$lib/view/spending.js';
import { defaultView, filtersOf } from '$lib/view/view.js';
import { fundingModel } from '$lib/model/funding.js';
import { atlas } from '../../real-data.js';

const model = fundingModel(atlas.rules);
const all = { ...filtersOf(defaultView(atlas.stand)), stage: 'established' as const };
const namesOf = (filters: Partial<typeof all>) =>
	atlas.centres.filter((centre) => passesFilters(centre, { ...all, ...filters })).map((centre) => centre.short);

describe('a period', () => {
	const centre = (earliest: string, latest: string | null) => ({
		...(atlas.centres[0] as (typeof atlas.centres)[number]),
		stages: { established: { earliest, latest } } as (typeof atlas.centres)[number]['stages']
	});

	it.each([
		['2013-01-01', '2013-12-31', '2013-03-01', '2013-06-30', true],
		['2013-01-01', '2013-12-31', '2013-12-31', null, true],
		['2013-01-01', '2013-12-31', null, '2013-01-01', true],
		['2013-01-01', '2013-12-31', '2014-01-01', null, false],
		['2013-01-01', '2013-12-31', null, '2012-12-31', false],
		['2013-01-01', null, '2025-01-01', null, true],
		['2013-01-01', null, null, '2012-12-31', false]
	])('begun between %s and %s, asked from %s to %s: %s', (earliest, latest, since, until, expected) => {
		expect(mayBeginWithin(centre(earliest, latest), { stage: 'established', since, until })).toBe(expected);
	});

	it('lets through the last of all in 2018, and everything without bounds', () => {
		expect(namesOf({ since: '2018-01-01' })).toEqual(['Kleve']);
		expect(namesOf({})).toHaveLength(54);
		expect(namesOf({ since: '2019-01-01' })).toEqual([]);
	});

	it('lets no fewer through when it grows', () => {
		const day = fc.integer({ min: 2012, max: 2018 }).chain((year) => fc.constantFrom(`${year}-01-01`, `${year}-07-01`));
		fc.assert(
			fc.property(day, day, day, (a, b, c) => {
				const [since = '', middle = '', until = ''] = [a, b, c].sort();
				const [small, large] = [namesOf({ since, until: middle }), namesOf({ since, until })];
				expect(large).toEqual(expect.arrayContaining(small));
			})
		);
	});

	it('adds up to the years it is made of', () => {
		const years = spendingYears(atlas, model, atlas.centres, 'established', 'year');
		const within = spentWithin(model, atlas.centres, 'established', '2014-01-01', '2016-12-31');
		const sum = (end: 'low' | 'high') =>
			years.filter(({ year }) => year >= 2014 && year <= 2016).reduce((total, { sum }) => total + sum[end], 0);
		expect(within.low).toBeCloseTo(sum('low'), 4);
		expect(within.high).toBeCloseTo(sum('high'), 4);
	});
});

describe('picked territories', () => {
	it('let through only themselves', () => {
		expect(namesOf({ only: ['05913', '05911'] })).toEqual(['Bochum', 'Dortmund']);
	});

	it('come and leave with what is chosen', () => {
		expect(togglePicked([], ['05913'])).toEqual(['05913']);
		expect(togglePicked(['05913'], ['05911'])).toEqual(['05911', '05913']);
		expect(togglePicked(['05911', '05913'], ['05913'])).toEqual(['05911']);
		expect(togglePicked(['05911'], ['05911', '05913'])).toEqual(['05911', '05913']);
	});
});
