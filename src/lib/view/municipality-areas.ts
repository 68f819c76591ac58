import type { MunicipalityPlace } from '$lib/data/queries/places.js';
import type { Speech } from '$lib/i18n/context.js';
import type { MapArea } from './map-areas.js';
import { classOf, type MapScale } from './map-scale.js';
import type { View } from './view.js';

/** Day of the census whose shares are shown for municipalities. */
export const CENSUS_DAY = '2011-05-09';

/** Municipalities as areas: each as its centre is, but for the share of foreign nationals, which is its own. */
export function municipalityAreas(
	municipalities: readonly MunicipalityPlace[],
	territories: readonly MapArea[],
	view: View,
	scale: MapScale,
	{ t, f }: Speech
): MapArea[] {
	const areas = new Map(territories.map((area) => [area.id, area]));
	return municipalities.flatMap((municipality) => {
		const territory = areas.get(municipality.territory);
		if (!territory) return [];
		const served = t.controls.servedBy(municipality.name, territory.label);
		const isShare = view.measure === 'foreign';
		const share = t.map.foreign(f.percent(municipality.foreignShare2011), f.shortDay(CENSUS_DAY));
		return [
			{
				...territory,
				id: municipality.ags,
				name: municipality.name,
				short: municipality.name,
				label: isShare ? `${municipality.name}: ${share}` : served,
				fill: isShare
					? { kind: 'class' as const, index: classOf(scale, municipality.foreignShare2011), dotted: false }
					: territory.fill
			}
		];
	});
}
