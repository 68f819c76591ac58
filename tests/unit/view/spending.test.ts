import { describe, expect, it } from 'vitest';
import { fundingModel } from '$lib/model/funding.js';
import { statesAt } from '$lib/view/selection.js';
import { spendingYears } from '$lib/view/spending.js';
import { atlas } from '../../real-data.js';

const model = fundingModel(atlas.rules);
const years = (unit: 'year' | 'total' | 'capita') => spendingYears(atlas, model, atlas.centres, 'established', unit);

describe('spendingYears', () => {
	it('runs from 2012 to the year of the data, which ends on its own day', () => {
		const list = years('year');
		expect(list.map((year) => year.year)).toEqual(Array.from({ length: 14 }, (_, index) => 2012 + index));
		expect(list.at(-1)?.until).toBe(atlas.stand);
	});

	it('adds up to what has been paid in all', () => {
		const sum = years('year').reduce((total, year) => total + year.sum.high, 0);
		expect(years('total').at(-1)?.sum.high).toBeCloseTo(sum, 2);
	});

	it('agrees with the states of the centres on the same day', () => {
		const states = statesAt(atlas, model, { stage: 'established', date: '2016-12-31' });
		const low = states.reduce((total, state) => total + state.fundingEur.year.low, 0);
		expect(years('year')[4]?.sum.low).toBeCloseTo(low, 2);
	});

	it('has nothing uncertain once all centres are certain, and material costs only from 2017', () => {
		const [before, after] = [years('year')[4], years('year')[8]];
		expect(before?.streams.material.high).toBe(0);
		expect(after?.streams.material.high).toBeCloseTo(54 * 50_000, 2);
		expect(after?.sum.low).toBeCloseTo(after?.sum.high ?? 0, 6);
	});

	it('counts posts on the last day: 54 centres with half an assistant each', () => {
		expect(years('year')[10]?.posts.assistant).toEqual({ low: 27, high: 27 });
	});

	it('divides by the inhabitants of the day', () => {
		const [sum, perHead] = [years('year')[1]?.sum.high ?? 0, years('capita')[1]?.sum.high ?? 0];
		expect(perHead).toBeCloseTo(sum / 17_571_856, 9);
	});
});
