import { describe, expect, it } from 'vitest';
import { fundingModel } from '$lib/model/funding.js';
import { yearOf } from '$lib/model/day.js';
import { legendColumns } from '$lib/view/legend.js';
import { mapAreas } from '$lib/view/map-areas.js';
import { classOf, mapScale } from '$lib/view/map-scale.js';
import { selectStates, statesAt } from '$lib/view/selection.js';
import { defaultView, LEVELS, MEASURES, type View } from '$lib/view/view.js';
import { atlas } from '../../real-data.js';
import { german } from '../speech.js';

const model = fundingModel(atlas.rules);

function drawn(change: Partial<View>) {
	const view = { ...defaultView(atlas.stand), ...change };
	const states = statesAt(atlas, model, view);
	const ids = new Set(selectStates(states, view).map((state) => state.centre.ags));
	const scale = mapScale(atlas, model, view);
	const areas = mapAreas(atlas, view, states, ids, scale, german);
	return { view, scale, areas, legend: legendColumns(areas, scale, view, german) };
}

describe('mapAreas', () => {
	it('never shows an interval over several years as one year', () => {
		const { areas } = drawn({ measure: 'start' });
		for (const centre of atlas.centres) {
			const { earliest, latest } = centre.stages.established;
			const fill = areas.find((area) => area.id === centre.ags)?.fill;
			const spans = latest !== null && yearOf(earliest) !== yearOf(latest);
			expect(fill, centre.name).toMatchObject({ kind: 'class', dotted: spans });
			if (spans) expect(german.f.years({ earliest, latest })).toBe(`${yearOf(earliest)}–${yearOf(latest)}`);
		}
	});

	it('names Dortmund with status and certainty', () => {
		const { areas } = drawn({ date: '2013-12-31' });
		expect(areas.find((area) => area.id === '05913')?.label).toBe('Dortmund: seit 7. März – 31. Juli 2013, gesichert');
	});

	it('leaves both territories of the region of Aachen without a share, for none is published', () => {
		const { areas } = drawn({ measure: 'foreign' });
		const missing = areas.filter((area) => area.fill.kind === 'missing').map((area) => area.id);
		expect(missing).toEqual(['05334', '05334002']);
	});

	it('has five districts whose centres add up to the state', () => {
		const { areas } = drawn({ level: 'district', date: '2013-12-31' });
		expect(areas.map((area) => area.label)).toEqual([
			'Bezirk Düsseldorf: 9–13 von 15 Zentren; spätestens 31. Dezember 2013',
			'Bezirk Köln: 5–12 von 12 Zentren; spätestens 25. April 2014',
			'Bezirk Münster: 3–5 von 8 Zentren; spätestens 25. April 2014',
			'Bezirk Detmold: 5–7 von 7 Zentren; spätestens 31. Dezember 2013',
			'Bezirk Arnsberg: 10–12 von 12 Zentren; spätestens 12. Juni 2013'
		]);
	});
});

describe('the legend', () => {
	it.each(
		MEASURES.flatMap((measure) => (['territory', 'district'] as const).map((level) => [measure, level] as const))
	)('counts every area once for %s at level %s', (measure, level) => {
		const { areas, legend } = drawn({ measure, level, date: '2013-12-31' });
		const counted = legend.reduce((sum, column) => sum + column.plain + column.dotted, 0);
		expect(counted).toBe(areas.length);
	});

	it('counts 17 uncertain and 5 without a centre at the end of 2013', () => {
		const { legend } = drawn({ measure: 'status', date: '2013-12-31' });
		expect(legend.map((column) => [column.label, column.plain])).toEqual([
			['ja', 32],
			['ungewiss', 17],
			['noch nicht', 5]
		]);
	});
});

describe('mapScale', () => {
	it.each(LEVELS)('has rising bounds that hold every value at level %s', (level) => {
		for (const measure of MEASURES) {
			const { bounds } = mapScale(atlas, model, { ...defaultView(atlas.stand), measure, level });
			expect(bounds.length, measure).toBeGreaterThan(1);
			expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
			expect(classOf({ bounds }, -1)).toBe(0);
		}
	});
});
