import { describe, expect, it } from 'vitest';
import { municipalityPlaces } from '$lib/data/queries/places.js';
import { findableIn, findPlace } from '$lib/view/find-place.js';
import { atlas, tables } from '../../real-data.js';

const municipalities = municipalityPlaces(tables);
const places = findableIn(atlas.centres, municipalities);

describe('findPlace', () => {
	it.each([
		['Lünen', '05978', 'Lünen'],
		['luenen', '05978', 'Lünen'],
		['Lünen → Kreis Unna', '05978', 'Lünen'],
		['Dortmund', '05913', 'Dortmund'],
		['unna', '05978', 'Unna'],
		['Kreis Unna', '05978', 'Kreis Unna'],
		['Unn', '05978', 'Kreis Unna'],
		['Bergisch Gladbach', '05378', 'Bergisch Gladbach'],
		['Stadt Aachen', '05334002', 'Stadt Aachen'],
		['Würselen', '05334', 'Würselen']
	])('"%s" is served by %s', (text, territory, name) => {
		expect(findPlace(places, text)).toEqual({ kind: 'one', place: expect.objectContaining({ territory, name }) });
	});

	it('"Aachen" is the city or the Städteregion, each once', () => {
		const found = findPlace(places, 'Aachen');
		expect(found.kind === 'several' && found.places.map((place) => place.territory)).toEqual(['05334', '05334002']);
	});

	it('finds each of the 396 municipalities by its own name', () => {
		const missed = municipalities.filter((place) => {
			const found = findPlace(places, place.name);
			const hits = found.kind === 'one' ? [found.place] : found.kind === 'several' ? found.places : [];
			return !hits.some((hit) => hit.territory === place.territory);
		});
		expect(missed).toEqual([]);
	});

	it.each(['', '   ', 'Atlantis', '→'])('"%s" is nowhere', (text) => {
		expect(findPlace(places, text)).toEqual({ kind: 'none' });
	});
});
