import type { MunicipalityPlace } from '$lib/data/queries/places.js';
import type { Speech } from '$lib/i18n/context.js';
import type { MapArea } from './map-areas.js';
import type { MapScale } from './map-scale.js';
import { rangeFill } from './range-fill.js';
import type { Choices } from './view.js';

/** Day of the census whose shares are shown for municipalities. */
export const CENSUS_DAY = '2011-05-09';

/** Municipalities as areas: each as its centre is, but for the share of foreign nationals, which is its own. */
export function municipalityAreas(
	municipalities: readonly MunicipalityPlace[],
	territories: readonly MapArea[],
	view: Choices,
	scale: MapScale,
	{ t, f }: Speech
): MapArea[] {
	const areas = new Map(territories.map((area) => [area.id, area]));
	const isShare = view.measure === 'foreign';
	const counted = f.shortDay(CENSUS_DAY);
	return municipalities.flatMap((municipality) => {
		const territory = areas.get(municipality.territory);
		if (!territory) return [];
		const own = municipality.foreignShare2011;
		return [
			{
				...territory,
				id: municipality.ags,
				name: municipality.name,
				short: municipality.name,
				label: isShare
					? `${municipality.name}: ${t.map.foreign(f.percent(own), counted)}`
					: t.controls.servedBy(municipality.name, territory.label),
				people: municipality.population2011,
				fill: isShare ? rangeFill(scale, { low: own, high: own }) : territory.fill
			}
		];
	});
}
