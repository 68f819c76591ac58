import { describe, expect, it } from 'vitest';
import { municipalityPlaces } from '$lib/data/queries/places.js';
import { fundingModel } from '$lib/model/funding.js';
import { keepAreas } from '$lib/view/keep-areas.js';
import { mapAreas } from '$lib/view/map-areas.js';
import { mapScale } from '$lib/view/map-scale.js';
import { municipalityAreas } from '$lib/view/municipality-areas.js';
import { statesAt } from '$lib/view/selection.js';
import { defaultView, type View } from '$lib/view/view.js';
import { atlas, tables } from '../../real-data.js';
import { german } from '../speech.js';

const model = fundingModel(atlas.rules);
const municipalities = municipalityPlaces(tables);
const all = new Set(atlas.centres.map((centre) => centre.ags));

const viewOf = (change: Partial<View>): View => ({ ...defaultView(atlas.stand), level: 'municipality', ...change });

/** What gives the municipalities of a view, and the areas of centres it is given on the view's date. */
function drawn(change: Partial<View>) {
	const view = viewOf(change);
	const scale = mapScale(atlas, model, view);
	const within = municipalityAreas(municipalities, view.measure, scale, german);
	const territoriesOn = (date: string) => {
		const on = { ...view, date };
		return mapAreas(atlas, on, statesAt(atlas, model, on), all, scale, german);
	};
	return { within, territoriesOn, areas: within(territoriesOn(view.date)) };
}

describe('municipalityAreas', () => {
	it('gives each municipality what its centre is', () => {
		const { areas } = drawn({ date: '2013-06-30' });
		expect(areas).toHaveLength(396);
		expect(areas.find(({ name }) => name === 'Lünen')).toMatchObject({ territory: '05978', status: 'yes' });
		expect(areas.find(({ name }) => name === 'Kleve')).toMatchObject({ territory: '05154', status: 'no' });
	});

	it('says the share of foreign nationals of the municipality itself', () => {
		const area = drawn({ measure: 'foreign' }).areas.find(({ name }) => name === 'Lünen');
		const place = municipalities.find(({ name }) => name === 'Lünen');
		expect(area?.label).toContain(german.f.percent(place?.foreignShare2011 ?? NaN));
		expect(area?.label).toContain(german.f.shortDay('2011-05-09'));
	});

	it('goes by the order of the municipalities', () => {
		expect(drawn({}).areas.map(({ id }) => id)).toEqual(municipalities.map(({ ags }) => ags));
	});

	it('gives those again whose centre stays as it is while the date moves', () => {
		const { within, territoriesOn } = drawn({});
		const before = territoriesOn('2013-06-30');
		const areas = within(before);
		const after = within(keepAreas(before, territoriesOn('2013-07-31')));
		const changed = after.filter((area, index) => area !== areas[index]);
		expect(changed.length).toBeGreaterThan(0);
		expect(changed.length).toBeLessThan(200);
		expect(after.every((area) => area.label.includes(area.name))).toBe(true);
		expect(within(before).map(({ label }) => label)).toEqual(areas.map(({ label }) => label));
	});
});
