import { describe, expect, it } from 'vitest';
import { municipalityPlaces } from '$lib/data/queries/places.js';
import { de } from '$lib/i18n/classes/de.js';
import { en } from '$lib/i18n/classes/en.js';
import { fundingModel } from '$lib/model/funding.js';
import { classLegend } from '$lib/view/class-legend.js';
import { classesOf, classScale } from '$lib/view/class-scale.js';
import { hasExactValues, hasNumbers } from '$lib/view/classing.js';
import { fillPaint } from '$lib/view/fill.js';
import { mapAreas } from '$lib/view/map-areas.js';
import { classOf, mapScale, yearEndValues } from '$lib/view/map-scale.js';
import { municipalityAreas } from '$lib/view/municipality-areas.js';
import { selectStates, statesAt } from '$lib/view/selection.js';
import { settledClasses } from '$lib/view/settled-classes.js';
import { CLASS_COUNTS, defaultView, LEVELS, MEASURES, METHODS, UNITS, type View } from '$lib/view/view.js';
import { atlas, tables } from '../../real-data.js';
import { english, german } from '../speech.js';

const model = fundingModel(atlas.rules);
const municipalities = municipalityPlaces(tables);
const viewOf = (change: Partial<View>): View => ({ ...defaultView(atlas.stand), ...change });
const scaleOf = (change: Partial<View>) => classScale(atlas, model, viewOf(change), municipalities);

function drawn(change: Partial<View>, speech = german, words = de) {
	const view = viewOf(change);
	const scale = scaleOf(change);
	const states = statesAt(atlas, model, view);
	const ids = new Set(selectStates(states, view).map((state) => state.centre.ags));
	const territories = mapAreas(atlas, view, states, ids, scale, speech);
	const areas =
		view.level === 'municipality'
			? municipalityAreas(municipalities, view.measure, scale, speech)(territories)
			: territories;
	return { view, scale, areas, legend: classLegend(areas, scale, view, speech, words) };
}

/** Every view of numbers, in every method and number of classes. */
const CASES = LEVELS.flatMap((level) =>
	MEASURES.flatMap((measure) =>
		(measure === 'funding' ? UNITS : (['year'] as const)).map((unit) => ({ level, measure, unit }))
	)
).filter(hasNumbers);

/** Makes scales of one measure: its values are gathered but once. */
function scaler(of: Partial<View>) {
	const view = viewOf(of);
	const round = mapScale(atlas, model, view);
	const own = view.measure === 'foreign' && view.level === 'municipality';
	const values = own ? municipalities.map((place) => place.foreignShare2011) : yearEndValues(atlas, model, view);
	const positive = values.filter((value) => value > 0);
	return (change: Partial<View>) => classesOf(positive, { ...view, ...change }, round);
}

describe('classScale', () => {
	it.each(CASES)('has ascending bounds, at most as many classes as asked, for $measure $unit at $level', (of) => {
		const scaleOf = scaler(of);
		for (const method of METHODS.filter((method) => method !== 'continuous')) {
			for (const classes of CLASS_COUNTS) {
				const { bounds, making } = scaleOf({ method, classes, breaks: [1, 20, 300] });
				expect([...new Set(bounds)].sort((a, b) => a - b)).toEqual(bounds);
				if (method === 'own') expect(bounds).toHaveLength(4);
				else if (method !== 'round') expect(bounds.length).toBeLessThanOrEqual(classes);
				expect(making).toMatchObject({ method, instead: null, asked: classes });
			}
		}
	});

	it.each(CASES)('is that of round steps unless another is asked for, for $measure $unit at $level', (of) => {
		expect(scaleOf(of).bounds).toEqual(mapScale(atlas, model, viewOf(of)).bounds);
	});

	it('is the same on every date, and fills quantiles of shares about equally over all of them', () => {
		const view = { measure: 'foreign', method: 'quantile', classes: 4 } as const;
		const scale = scaleOf(view);
		expect(scaleOf({ ...view, date: '2013-12-31' }).bounds).toEqual(scale.bounds);
		const values = yearEndValues(atlas, model, viewOf(view));
		const sizes = scale.bounds.map((_, index) => values.filter((value) => classOf(scale, value) === index).length);
		for (const size of sizes) expect(size / values.length).toBeCloseTo(1 / 4, 1);
	});

	it('counts the 396 municipalities where their own shares are shown', () => {
		const scale = scaleOf({ measure: 'foreign', level: 'municipality', method: 'quantile', classes: 5 });
		const shares = municipalities.map((place) => place.foreignShare2011);
		const sizes = scale.bounds.map((_, index) => shares.filter((share) => classOf(scale, share) === index).length);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(396);
		for (const size of sizes) expect(Math.abs(size - 396 / 5)).toBeLessThan(12);
		expect(scale.making?.span).toEqual({ low: Math.min(...shares), high: Math.max(...shares) });
	});

	it('takes thresholds of shares in percent', () => {
		expect(scaleOf({ measure: 'status', level: 'district', method: 'own', breaks: [25, 50] }).bounds).toEqual([
			0, 0.25, 0.5
		]);
	});

	it('has no classes for years, nor for yes or no', () => {
		for (const of of [{ measure: 'start' }, { measure: 'status' }] as const) {
			expect(scaleOf({ ...of, method: 'quantile' })).toEqual(mapScale(atlas, model, viewOf(of)));
		}
	});

	it.each(CASES)('is continuous for $measure $unit at $level only if every value is exact, else it says so', (of) => {
		const { making, bounds, fill } = scaleOf({ ...of, method: 'continuous' });
		if (hasExactValues(of)) {
			expect({ making, bounds }).toMatchObject({ making: { method: 'continuous', instead: null }, bounds: [] });
			expect(fill).toBeDefined();
		} else {
			expect(making).toMatchObject({ method: 'round', instead: 'continuous' });
			expect(fill).toBeUndefined();
		}
	});
});

describe('areas on a continuous scale', () => {
	it.each(['territory', 'municipality'] as const)('have the stronger shade, the higher their share: %s', (level) => {
		const { areas, scale } = drawn({ measure: 'foreign', method: 'continuous', level });
		const shades = areas.flatMap(({ fill }) => (fill.kind === 'shade' ? [fill] : []));
		expect(shades).toHaveLength(level === 'territory' ? 52 : 396);
		for (const fill of shades) {
			expect(fill.at).toBeGreaterThanOrEqual(0);
			expect(fill.at).toBeLessThanOrEqual(1);
			expect(fillPaint(fill, scale.ramp, 0, 'map')).toMatch(
				/^color-mix\(in oklab, var\(--need-[1-6]\) \d+%, var\(--need-[0-5]\)\)$/
			);
		}
		const shareOf = (label: string) => Number(/([\d,]+)\u00a0% \(/.exec(label)?.[1]?.replace(',', '.'));
		const byShare = areas
			.flatMap(({ fill, label }) => (fill.kind === 'shade' ? [{ at: fill.at, share: shareOf(label) }] : []))
			.sort((a, b) => a.share - b.share);
		for (const [index, { at, share }] of byShare.entries()) {
			const before = byShare[index - 1];
			if (before && before.share < share) expect(at).toBeGreaterThan(before.at - 0.002);
		}
	});

	it('have equal objects as equal fills, so that they are not painted again', () => {
		const { areas, scale } = drawn({ measure: 'foreign', method: 'continuous' });
		const fill = areas.find((area) => area.fill.kind === 'shade')?.fill;
		if (fill?.kind !== 'shade' || !scale.making) throw new Error('no shade');
		const { low, high } = scale.making.span;
		const value = low + fill.at * (high - low);
		expect(scale.fill?.({ low: value, high: value })).toBe(fill);
	});
});

describe('classLegend', () => {
	it.each(CASES)('counts every area once, by every method, for $measure $unit at $level', (of) => {
		for (const method of METHODS) {
			const { areas, legend } = drawn({ ...of, method, breaks: [1, 20, 300], date: '2014-06-30' });
			const counted = legend.columns.reduce((sum, column) => sum + column.plain + column.dotted, 0);
			expect(counted, method).toBe(areas.length);
			expect(legend.lines.length, method).toBeGreaterThan(0);
			for (const text of [...legend.lines, ...legend.bounds, ...legend.columns.map((column) => column.label)]) {
				expect(text).not.toMatch(/NaN|undefined|Infinity/);
			}
		}
	});

	it.each(CASES)('names every bound by another text for $measure $unit at $level', (of) => {
		const scaleOf = scaler(of);
		for (const method of ['quantile', 'ckmeans', 'equal'] as const) {
			for (const classes of CLASS_COUNTS) {
				const { bounds } = classLegend([], scaleOf({ method, classes }), viewOf(of), german, de);
				const inner = bounds.slice(1, -1);
				expect(new Set(inner).size, `${method} ${classes}: ${inner.join(' ')}`).toBe(inner.length);
			}
		}
	});

	it('says method, number and bounds, and reads classes out', () => {
		const { legend } = drawn({ measure: 'foreign', method: 'own', breaks: [10, 12.5, 20] });
		expect(legend.lines).toEqual(['4 Klassen, eigene Grenzen']);
		expect(legend.bounds).toEqual(['', '10', '12,5', '20', '']);
		expect(legend.columns.map((column) => column.label)).toEqual([
			'unter 10',
			'10 bis unter 12,5',
			'12,5 bis unter 20',
			'ab 20',
			'keine Angabe'
		]);
		expect(legend.title).toBe('Gebiete, 54 insgesamt, %');
	});

	it('says so in English', () => {
		const { legend } = drawn({ measure: 'foreign', method: 'own', breaks: [10, 12.5] }, english, en);
		expect(legend.lines).toEqual(['3 classes, own thresholds']);
		expect(legend.columns[1]?.label).toBe('10 to below 12.5');
	});

	it('writes thresholds in the unit of the title, exactly as they were set', () => {
		const own = { measure: 'funding', method: 'own' } as const;
		expect(drawn({ ...own, breaks: [150_000, 170_050] }).legend).toMatchObject({
			title: 'Gebiete, 54 insgesamt, Tsd.\u00a0€',
			bounds: ['', '150', '170,05', '']
		});
		const share = { measure: 'status', level: 'district', date: '2013-12-31' } as const;
		expect(drawn({ ...share, method: 'own', breaks: [25, 50] }).legend).toMatchObject({
			title: 'Gebiete, 5 insgesamt, %',
			bounds: ['', '25', '50', '']
		});
	});

	it('says that equal values made fewer classes', () => {
		const { scale, legend } = drawn({ measure: 'posts', method: 'quantile', classes: 5 });
		expect(scale.bounds).toHaveLength(3);
		expect(legend.lines).toEqual(['3 statt 5 Klassen, Quantile;', 'viele Werte sind gleich.']);
	});

	it('says what is shown where a continuous scale does not fit', () => {
		const { legend } = drawn({ measure: 'funding', method: 'continuous' });
		expect(legend.lines).toEqual([
			'5 Klassen, runde Stufen',
			'Stufenlos nur, wo jeder Wert genau ist;',
			'gezeigt sind runde Stufen.'
		]);
	});

	it('is a histogram over a bar of shades on a continuous scale', () => {
		const { legend } = drawn({ measure: 'foreign', method: 'continuous' });
		const bins = legend.columns.filter((column) => column.fill.kind === 'shade');
		expect(bins).toHaveLength(20);
		expect(bins.reduce((sum, bin) => sum + bin.plain, 0)).toBe(52);
		expect(legend.marks.map((mark) => mark.label)).toEqual(['5', '10', '15', '20']);
		for (const { at } of legend.marks) expect(at > 0 && at < 1).toBe(true);
		expect(legend.lines).toEqual(['stufenlos']);
	});
});

describe('settledClasses', () => {
	const own = viewOf({ measure: 'funding', method: 'own', breaks: [150_000, 170_000] });

	it('lets thresholds go with the measure, the unit or the level they were set for', () => {
		for (const change of [{ measure: 'posts' }, { unit: 'total' }, { level: 'district' }] as const) {
			expect(settledClasses(own, change)).toEqual({ ...change, method: 'round', breaks: null });
		}
	});

	it('keeps them otherwise, and those of shares at every level', () => {
		expect(settledClasses(own, { date: '2013-12-31' })).toEqual({ date: '2013-12-31' });
		const shares = viewOf({ measure: 'foreign', method: 'own', breaks: [10, 20] });
		expect(settledClasses(shares, { level: 'municipality' })).toEqual({ level: 'municipality' });
		expect(settledClasses(own, { measure: 'foreign', breaks: [10, 20] })).toMatchObject({ breaks: [10, 20] });
	});
});
