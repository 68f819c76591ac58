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

function areasOf(change: Partial<View>) {
	const view: View = { ...defaultView(atlas.stand), level: 'municipality', ...change };
	const scale = mapScale(atlas, model, view);
	const territories = mapAreas(atlas, view, statesAt(atlas, model, view), all, scale, german);
	return municipalityAreas(municipalities, territories, view, scale, german);
}

describe('municipalityAreas', () => {
	it('gives each municipality what its centre is', () => {
		const areas = areasOf({ date: '2013-06-30' });
		expect(areas).toHaveLength(396);
		expect(areas.find(({ name }) => name === 'Lünen')).toMatchObject({ territory: '05978', status: 'yes' });
		expect(areas.find(({ name }) => name === 'Kleve')).toMatchObject({ territory: '05154', status: 'no' });
	});

	it('says the share of foreign nationals of the municipality itself', () => {
		const area = areasOf({ measure: 'foreign' }).find(({ name }) => name === 'Lünen');
		const place = municipalities.find(({ name }) => name === 'Lünen');
		expect(area?.label).toContain(german.f.percent(place?.foreignShare2011 ?? NaN));
		expect(area?.label).toContain(german.f.shortDay('2011-05-09'));
	});

	it('lets those be kept whose centre stays as it is while the date moves', () => {
		const before = areasOf({ date: '2013-06-30' });
		const after = keepAreas(before, areasOf({ date: '2013-07-31' }));
		const changed = after.filter((area, index) => area !== before[index]);
		expect(changed.length).toBeGreaterThan(0);
		expect(changed.length).toBeLessThan(200);
		expect(keepAreas(before, areasOf({ date: '2013-06-30' }))).toBe(before);
	});
});
