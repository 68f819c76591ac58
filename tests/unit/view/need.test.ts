import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	density,
	foreignShare2011,
	foreignShareInkar,
	immigrationHistoryShare,
	inhabitants
} from '$lib/data/queries/need-by-territory.js';
import { rowsOf } from '$lib/data/table.js';
import { rankBounds } from '$lib/model/rank-bounds.js';
import { STAGES } from '$lib/model/stage.js';
import { lateCentres } from '$lib/view/late-centres.js';
import { decodeNeed, DEFAULT_CHOICE, encodeNeed, isWithin, type NeedChoice } from '$lib/view/need-codec.js';
import { NEED_MEASURES } from '$lib/view/need-measure.js';
import { correlationInWords, roundedBound } from '$lib/view/need-words.js';
import { needPoints, verdictOf } from '$lib/view/need.js';
import { atlas, tables } from '../../real-data.js';

const decode = (query: string) => decodeNeed(new URLSearchParams(query));
const bound = fc.option(
	fc.nat({ max: 999_999 }).map((tenths) => tenths / 10),
	{ nil: null }
);
const choice: fc.Arbitrary<NeedChoice> = fc
	.record({ x: fc.constantFrom(...NEED_MEASURES), a: bound, b: bound })
	.map(({ x, a, b }) => (a !== null && b !== null && a > b ? { x, min: b, max: a } : { x, min: a, max: b }));

describe('the choice of the page about need', () => {
	it('comes back from its address', () => {
		fc.assert(
			fc.property(choice, (value) => {
				expect(decode(encodeNeed(value))).toEqual({ choice: value, problems: [] });
			})
		);
	});

	it('of an empty address is the default, which has an empty address', () => {
		expect(decode('')).toEqual({ choice: DEFAULT_CHOICE, problems: [] });
		expect(decode('x=&min=&max=')).toEqual({ choice: DEFAULT_CHOICE, problems: [] });
		expect(encodeNeed(DEFAULT_CHOICE)).toBe('');
	});

	it.each([
		['x=rain', 'x', 'invalid'],
		['min=many', 'min', 'invalid'],
		['max=-3', 'max', 'invalid'],
		['max=1e9', 'max', 'invalid'],
		['x=foreign&x=density', 'x', 'repeated'],
		['min=9&max=3', 'max', 'invalid']
	])('names what it cannot use: %s', (query, parameter, reason) => {
		const { problems } = decode(query);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ parameter, reason });
	});

	it('never throws, whatever the address holds', () => {
		fc.assert(
			fc.property(fc.constantFrom('x', 'min', 'max'), fc.string(), (key, text) => {
				const { choice: read } = decodeNeed(new URLSearchParams([[key, text]]));
				expect(decode(encodeNeed(read)).choice).toEqual(read);
			})
		);
	});

	it('brushes from bound to bound, both included', () => {
		const brush = { ...DEFAULT_CHOICE, min: 3, max: 8.8 };
		expect([2.99, 3, 8.8, 8.81].map((value) => isWithin(value, brush))).toEqual([false, true, true, false]);
		expect(isWithin(1000, { ...brush, max: null })).toBe(true);
		expect(roundedBound('foreign', 7.349)).toBe(7.3);
		expect(roundedBound('population', 123_456)).toBe(123_000);
	});
});

describe('need of the territories', () => {
	const all = atlas.centres.map((centre) => centre.ags).sort();
	const keys = (values: Readonly<Record<string, number>>) => Object.keys(values).sort();

	it('has a value of every territory, but for INKAR of Stadt and Städteregion Aachen', () => {
		expect(keys(foreignShare2011(tables))).toEqual(all);
		expect(keys(immigrationHistoryShare(tables, '2021-12-31'))).toEqual(all);
		expect(keys(inhabitants(tables, '2011-05-09'))).toEqual(all);
		expect(keys(density(tables, '2013-12-31'))).toEqual(all);
		expect(keys(foreignShareInkar(tables, '2012-12-31'))).toEqual(
			all.filter((ags) => ags !== '05334' && ags !== '05334002')
		);
	});

	it('is what the municipalities add up to', () => {
		const shares = foreignShare2011(tables);
		const people = inhabitants(tables, '2011-05-09');
		for (const centre of atlas.centres) {
			expect(people[centre.ags]).toBe(centre.population[0]);
			expect(shares[centre.ags]).toBeCloseTo((centre.foreign2011 / (centre.population[0] ?? NaN)) * 100, 9);
		}
	});

	it('is the municipality’s own value where a territory is one municipality', () => {
		const history = immigrationHistoryShare(tables, '2021-12-31');
		const stated = rowsOf(tables.indicators).find(
			(row) => row.ags === '05913000' && row.indicator === 'immigration_history_share'
		);
		expect(history['05913']).toBeCloseTo(stated?.value ?? NaN, 9);
	});
});

describe('who came late', () => {
	const values = { date: '2011-05-09', values: foreignShare2011(tables), sourceIds: [] };

	it('is who surely came after 2013: five centres, four of them below the median', () => {
		const { points, missing } = needPoints(atlas.centres, 'established', values);
		expect(missing).toEqual([]);
		const { late, below, median } = lateCentres(points);
		expect(late.map((point) => point.centre.short)).toEqual(['Kleve', 'Viersen', 'Steinfurt', 'Borken', 'Coesfeld']);
		expect(below).toBe(4);
		expect(median).toBeCloseTo(8.3, 1);
	});

	it('is nobody among none', () => {
		expect(lateCentres([])).toEqual({ late: [], below: 0, median: NaN });
	});

	it.each(STAGES)('the evidence leaves open whether need explains it, for centres %s', (stage) => {
		const bounds = rankBounds(needPoints(atlas.centres, stage, values).points);
		expect(bounds?.n).toBe(54);
		expect(verdictOf(bounds)).toBe('open');
		expect(bounds?.attained.low).toBeLessThan(-0.5);
		expect(bounds?.attained.high).toBeGreaterThan(0.3);
	});

	it('is said with a true minus sign, and never as minus zero', () => {
		expect(correlationInWords(-0.8119, 'de')).toBe('\u22120,81');
		expect(correlationInWords(0.5, 'en')).toBe('0.50');
		expect(correlationInWords(-0.001, 'en')).toBe('0.00');
	});
});
