import type { MunicipalityPlace } from '$lib/data/queries/places.js';
import type { Speech } from '$lib/i18n/context.js';
import type { MapArea } from './map-areas.js';
import type { MapScale } from './map-scale.js';
import { rangeFill } from './range-fill.js';
import type { Measure } from './view.js';

/** Day of the census whose shares are shown for municipalities. */
export const CENSUS_DAY = '2011-05-09';

/**
 * Municipalities as areas: each as its centre is, but for the share of foreign nationals, which is its own.
 *
 * @returns what gives the municipalities within the areas of centres; for an area it was given before the very same ones,
 *   so that what draws them is not woken
 */
export function municipalityAreas(
	municipalities: readonly MunicipalityPlace[],
	measure: Measure,
	scale: MapScale,
	{ t, f }: Speech
): (territories: readonly MapArea[]) => MapArea[] {
	const made = new Map<string, { from: MapArea; area: MapArea }>();
	const counted = f.shortDay(CENSUS_DAY);
	const areaOf = ({ ags, name, ...place }: MunicipalityPlace, territory: MapArea): MapArea => {
		const own = place.foreignShare2011;
		return {
			...territory,
			...{ id: ags, name, short: name, people: place.population2011 },
			...(measure === 'foreign'
				? {
						label: `${name}: ${t.map.foreign(f.percent(own), counted)}`,
						fill: rangeFill(scale, { low: own, high: own })
					}
				: { label: t.controls.servedBy(name, territory.label) })
		};
	};
	return (territories) => {
		const centres = new Map(territories.map((area) => [area.id, area]));
		return municipalities.flatMap((place) => {
			const from = centres.get(place.territory);
			if (!from) return [];
			const last = made.get(place.ags);
			if (last?.from === from) return [last.area];
			const area = areaOf(place, from);
			made.set(place.ags, { from, area });
			return [area];
		});
	};
}
