import { describe, expect, it } from 'vitest';
import { fundingModel } from '$lib/model/funding.js';
import { describeView } from '$lib/view/describe.js';
import { headlineOf, reportedAt } from '$lib/view/headline.js';
import { selectStates, statesAt } from '$lib/view/selection.js';
import { defaultView, type View } from '$lib/view/view.js';
import { atlas } from '../../real-data.js';
import { english, german } from '../speech.js';

const model = fundingModel(atlas.rules);

function seen(change: Partial<View>) {
	const view = { ...defaultView(atlas.stand), ...change };
	const states = selectStates(statesAt(atlas, model, view), view);
	return { view, states, headline: headlineOf(atlas, model, states, view.date) };
}

describe('headlineOf at the end of 2013', () => {
	const { headline, states, view } = seen({ date: '2013-12-31' });

	it('counts 32 certain and 49 possible of 54 centres', () => {
		expect(headline.centres).toEqual({ low: 32, high: 49 });
		expect(headline.total).toBe(54);
	});

	it('names 47 of 53 as reported, with its own date and source', () => {
		expect(headline.reported).toMatchObject({ count: 47, of: 53, date: '2013-12', sourceId: 's222' });
	});

	it('gives each centre 3.5 posts and 2 teachers', () => {
		expect(headline.perCentre).toEqual({ posts: { low: 3.5, high: 3.5 }, teachers: { low: 2, high: 2 } });
	});

	it('sets the published 9.83 million euros of 2013 beside the model', () => {
		expect(headline.reportedYearEur).toEqual({ low: 9_830_000, high: 9_830_000 });
		expect(headline.fundingYearEur.high).toBeLessThan(9_830_000);
	});

	it('names the least and the largest sum of a year for which no sum is named more often, and none without any', () => {
		expect(seen({ date: '2012-12-31' }).headline.reportedYearEur).toEqual({ low: 7_000_000, high: 10_000_000 });
		expect(seen({ date: '2025-09-18' }).headline.reportedYearEur).toBeNull();
	});

	it('covers between 60 and 91 percent of the 17,571,856 inhabitants', () => {
		expect(headline.inhabitants).toBe(17_571_856);
		expect(headline.populationEstimated).toBe(false);
		expect(Math.round(headline.population.low * 100)).toBe(60);
		expect(Math.round(headline.population.high * 100)).toBe(91);
	});

	it('says so in a sentence, in both languages', () => {
		expect(describeView(view, headline, states, german)).toBe(
			'Bis zum 31. Dezember 2013 sind 47 von 53 Zentren gemeldet. Einzeln nachgewiesen sind 32, möglich sind 49.'
		);
		expect(describeView(view, headline, states, english)).toBe(
			'By 31 December 2013, 47 of 53 centres are reported. 32 are documented one by one, 49 are possible.'
		);
	});
});

describe('describeView', () => {
	it.each<[Partial<View>, string]>([
		[{ stage: 'approved', date: '2012-03-01' }, 'Am 1. März 2012 ist noch kein Zentrum nachgewiesen.'],
		[{}, 'Alle 54 Zentren sind nachgewiesen. Das letzte: Kreis Kleve, spätestens am 6. September 2018.'],
		[{ kind: 'region', status: 'no' }, 'Kein Zentrum passt zu diesen Filtern.'],
		[{ only: ['05913'] }, 'Am 18. September 2025: Das ausgewählte Zentrum ist nachgewiesen.'],
		[{ only: ['05913'], date: '2012-01-01' }, 'Am 1. Januar 2012: Das ausgewählte Zentrum ist nicht nachgewiesen.'],
		[{ date: '2012-01-01' }, 'Einzeln nachgewiesen sind 0, möglich ist 1.']
	])('of %o is "%s"', (change, sentence) => {
		const { view, headline, states } = seen(change);
		expect(describeView(view, headline, states, german)).toBe(sentence);
	});

	it('does not claim the statewide count for a part of the state', () => {
		const { view, headline, states } = seen({ date: '2013-12-31', district: '059' });
		expect(describeView(view, headline, states, german)).not.toContain('47');
	});
});

describe('reportedAt', () => {
	it.each([
		['2012-12-30', null],
		['2013-06-12', 29],
		['2013-12-02', 47],
		['2014-04-25', 49],
		['2016-02-12', 50],
		['2025-09-18', 54]
	])('on %s the latest published count is %s', (date, count) => {
		expect(reportedAt(atlas.reported, date)?.count ?? null).toBe(count);
	});

	it('takes no count from the text whose claims are tested, nor from its copies', () => {
		expect(reportedAt(atlas.reported, '2013-12-20')).toMatchObject({ count: 47, of: null, sourceId: 's221' });
		const claims = atlas.reported.filter((count) => count.isClaim);
		expect(claims.map((count) => count.sourceId).sort()).toEqual(['s191', 's226', 's241', 's286']);
	});

	it('never takes a part for the whole: the 13 of the second round', () => {
		expect(atlas.reported.find((count) => count.count === 13)?.isPart).toBe(true);
	});
});
