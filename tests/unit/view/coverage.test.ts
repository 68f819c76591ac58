import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '$lib/data/table.js';
import { coverageAt, coveredShare } from '$lib/model/coverage.js';
import { fundingModel } from '$lib/model/funding.js';
import { valueAt } from '$lib/model/series.js';
import { STAGES } from '$lib/model/stage.js';
import { statusAt } from '$lib/model/status.js';
import { DISTRICTS } from '$lib/model/territory.js';
import { byDistrict, peopleAreas } from '$lib/view/coverage.js';
import { headlineOf } from '$lib/view/headline.js';
import { CENSUS_DAY } from '$lib/view/municipality-areas.js';
import { selectStates, statesAt } from '$lib/view/selection.js';
import { shownCentres } from '$lib/view/shown-centres.js';
import { defaultView, type View } from '$lib/view/view.js';
import { atlas, tables } from '../../real-data.js';

const model = fundingModel(atlas.rules);
const DATES = [
	'2012-01-01',
	'2012-10-01',
	'2013-05-15',
	'2013-12-31',
	'2014-04-25',
	'2016-06-30',
	'2018-09-30',
	atlas.stand
];
const VIEWS: Partial<View>[] = [
	{},
	{ district: '055' },
	{ kind: 'county' },
	{ predecessor: 'yes' },
	{ status: 'yes' },
	{ status: 'unknown', district: '053' }
];

describe('coverage of a view', () => {
	it.each(STAGES)('agrees with the headline figures of the atlas for centres %s', (stage) => {
		for (const date of DATES) {
			for (const change of VIEWS) {
				const view = { ...defaultView(atlas.stand), ...change, stage, date };
				const states = selectStates(statesAt(atlas, model, view), view);
				const headline = headlineOf(atlas, model, states, date);
				const centres = shownCentres(atlas.centres, view);
				expect(centres.map((centre) => centre.ags)).toEqual(states.map((state) => state.centre.ags));
				const areas = peopleAreas(atlas, centres, stage);
				for (const people of ['population', 'foreign'] as const) {
					const share = coveredShare(coverageAt(areas[people], date));
					expect(share.low).toBeCloseTo(headline[people].low, 12);
					expect(share.high).toBeCloseTo(headline[people].high, 12);
				}
				expect(coverageAt(areas.population, date).all).toBeCloseTo(headline.inhabitants, 6);
			}
		}
	});

	it('agrees with the 396 municipalities summed by the status of their centre', () => {
		const municipalities = rowsOf(tables.municipalities);
		expect(municipalities).toHaveLength(396);
		const counted = group(rowsOf(tables.population), (row) => row.ags);
		const foreign = new Map(
			rowsOf(tables.indicators)
				.filter((row) => row.indicator === 'foreign_nationals' && row.reference_date === CENSUS_DAY)
				.map((row) => [row.ags, row.value ?? NaN])
		);
		const centres = new Map(atlas.centres.map((centre) => [centre.ags, centre]));
		for (const stage of STAGES) {
			const areas = peopleAreas(atlas, atlas.centres, stage);
			for (const date of DATES) {
				const sums = { population: { low: 0, high: 0, all: 0 }, foreign: { low: 0, high: 0, all: 0 } };
				for (const { ags, territory_ags: territory } of municipalities) {
					const rows = (counted.get(ags) ?? []).toSorted((a, b) => (a.reference_date < b.reference_date ? -1 : 1));
					const series = { dates: rows.map((row) => row.reference_date), values: rows.map((row) => row.population) };
					const interval = centres.get(territory)?.stages[stage];
					if (!interval) throw new Error(`no centre serves ${ags}`);
					const status = statusAt(interval, date);
					for (const [people, number] of [
						['population', valueAt(series, date).value],
						['foreign', foreign.get(ags) ?? NaN]
					] as const) {
						sums[people].all += number;
						if (status !== 'no') sums[people].high += number;
						if (status === 'yes') sums[people].low += number;
					}
				}
				for (const people of ['population', 'foreign'] as const) {
					const coverage = coverageAt(areas[people], date);
					for (const key of ['low', 'high', 'all'] as const) expect(coverage[key]).toBeCloseTo(sums[people][key], 4);
				}
			}
		}
	});

	it('of the districts adds up to that of the state', () => {
		const groups = byDistrict(atlas.centres);
		expect(groups.map((group) => group.district)).toEqual(DISTRICTS);
		for (const date of DATES) {
			const whole = coverageAt(peopleAreas(atlas, atlas.centres, 'established').population, date);
			const parts = groups.map(({ centres }) =>
				coverageAt(peopleAreas(atlas, centres, 'established').population, date)
			);
			for (const key of ['low', 'high', 'all'] as const) {
				expect(parts.reduce((sum, part) => sum + part[key], 0)).toBeCloseTo(whole[key], 4);
			}
		}
	});
});
