import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundingModel } from '$lib/model/funding.js';
import { decodeScenario, encodeScenario, SCENARIO_LIMITS } from '$lib/view/scenario-codec.js';
import { AS_IT_IS, changedCentres, scenarioWithin, scenarioYears, type Scenario } from '$lib/view/scenario.js';
import { spendingYears } from '$lib/view/spending.js';
import { atlas } from '../../real-data.js';

const yearOf = (scenario: Partial<Scenario>, year: number) => {
	const found = scenarioYears(atlas, { ...AS_IT_IS, ...scenario }, 'established').find((one) => one.year === year);
	if (!found) throw new Error(`no year ${year}`);
	return found;
};

describe('scenarioYears', () => {
	it('is the rule in force while nothing is changed', () => {
		const asItIs = spendingYears(atlas, fundingModel(atlas.rules), atlas.centres, 'established', 'year');
		const years = scenarioYears(atlas, AS_IT_IS, 'established');
		expect(years.map((year) => year.scenario.sum)).toEqual(asItIs.map((year) => year.sum));
		for (const { difference } of years) expect(difference).toEqual({ low: 0, high: 0 });
	});

	it('pays one more specialist post to 54 centres at the rate asked for', () => {
		const [one, two] = [1, 2].map((posts) => yearOf({ posts, rate: 60_000 }, 2024).scenario.sum.high);
		expect((two ?? 0) - (one ?? 0)).toBeCloseTo(54 * 60_000, 2);
	});

	it('pays nothing for staff without posts but for assistants, and no material without a cap', () => {
		const { scenario } = yearOf({ material: 0 }, 2024);
		expect(scenario.streams.material).toEqual({ low: 0, high: 0 });
	});

	it('pays in 2014 for every centre once all have begun by 2013', () => {
		const { scenario, difference } = yearOf({ start: '2013-01-01' }, 2014);
		expect(scenario.sum.low).toBeCloseTo(scenario.sum.high, 2);
		expect(scenario.sum.high).toBeCloseTo(54 * 170_000, 2);
		expect(difference.low).toBeGreaterThan(0);
	});

	it('never costs less when all begin earlier, or when there are more', () => {
		const start = fc.constantFrom('2012-07-01', '2013-01-01', '2014-06-30', '2016-01-01');
		fc.assert(
			fc.property(start, fc.integer({ min: 54, max: 80 }), (start, centres) => {
				for (const { difference } of scenarioYears(atlas, { ...AS_IT_IS, start, centres }, 'established')) {
					expect(difference.low).toBeGreaterThanOrEqual(-0.01);
				}
			}),
			{ numRuns: 20 }
		);
	});
});

describe('scenarioWithin', () => {
	it('is the sum of its years, as it is and as it would be', () => {
		const scenario = { ...AS_IT_IS, posts: 5, start: '2013-01-01' };
		const sum = scenarioWithin(atlas, scenario, 'established', '2014-01-01', '2016-12-31');
		const years = [2014, 2015, 2016].map((year) => yearOf(scenario, year));
		for (const end of ['low', 'high'] as const) {
			const total = (pick: (year: (typeof years)[number]) => number) =>
				years.reduce((all, year) => all + pick(year), 0);
			expect(sum.scenario[end]).toBeCloseTo(
				total((year) => year.scenario.sum[end]),
				2
			);
			expect(sum.rule[end]).toBeCloseTo(
				total((year) => year.rule[end]),
				2
			);
		}
	});

	it('differs by nothing while nothing is changed, and counts a day as its share of a month', () => {
		const sum = scenarioWithin(atlas, AS_IT_IS, 'established', '2024-01-01', '2024-01-31');
		expect(sum.scenario).toEqual(sum.rule);
		expect(sum.rule.high).toBeCloseTo(yearOf({}, 2024).rule.high / 12, 2);
	});
});

describe('changedCentres', () => {
	it('leaves out the last to come: Kleve first', () => {
		const kept = changedCentres(atlas.centres, { ...AS_IT_IS, centres: 53 }, 'established');
		expect(kept).toHaveLength(53);
		expect(kept.some((centre) => centre.name === 'Kreis Kleve')).toBe(false);
	});

	it('adds centres that begin with the last', () => {
		const more = changedCentres(atlas.centres, { ...AS_IT_IS, centres: 56 }, 'established');
		expect(more.slice(54).map((centre) => centre.stages.established.latest)).toEqual(['2018-09-06', '2018-09-06']);
		expect(new Set(more.map((centre) => centre.ags)).size).toBe(56);
	});
});

describe('the codec of scenarios', () => {
	const number = ({ min, max, step }: { min: number; max: number; step: number }) =>
		fc.option(fc.integer({ min: min / step, max: max / step }).map((steps) => steps * step));
	const scenario: fc.Arbitrary<Scenario> = fc.record({
		posts: number(SCENARIO_LIMITS.posts),
		rate: number(SCENARIO_LIMITS.rate),
		material: number(SCENARIO_LIMITS.material),
		centres: number(SCENARIO_LIMITS.centres),
		start: fc.option(fc.constantFrom('2012-06-25', '2013-01-01', '2018-12-31'))
	});

	it('reads what it writes', () => {
		fc.assert(
			fc.property(scenario, (value) => {
				expect(decodeScenario(new URLSearchParams(encodeScenario(value)))).toEqual({ scenario: value, problems: [] });
			})
		);
	});

	it.each([
		['posts=99', 'posts', 'invalid'],
		['posts=1.25', 'posts', 'invalid'],
		['rate=-5', 'rate', 'invalid'],
		['start=2013-02-30', 'start', 'invalid'],
		['start=2030-01-01', 'start', 'invalid'],
		['centres=5&centres=6', 'centres', 'repeated']
	])('names %s and leaves it as it is', (query, parameter, reason) => {
		const { scenario, problems } = decodeScenario(new URLSearchParams(query));
		expect(scenario).toEqual(AS_IT_IS);
		expect(problems).toMatchObject([{ parameter, reason }]);
	});
});
