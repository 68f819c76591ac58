import type { FeatureCollection, Point } from 'geojson';
import { runMapshaper } from './run-mapshaper.js';
import type { AreaTopology, MunicipalityProperties } from './topology.js';

/** Key properties that an area has: its own and those of the larger areas that all of it belongs to. */
export type Keys = Partial<MunicipalityProperties>;

/** All areas in grid cells: one topology for each file, and the label points of those that get one. */
export interface Areas {
	municipalities: AreaTopology<Keys>;
	/** Objects `territories`, `districts` and `state`. */
	territories: AreaTopology<Keys>;
	municipalityLabels: FeatureCollection<Point, Keys>;
	territoryLabels: FeatureCollection<Point, Keys>;
}

/**
 * Merges the territories, the districts and the state from the municipalities, so that their borders are the very same
 * points, and finds a point well inside each municipality and territory.
 */
export async function dissolve(topology: AreaTopology<MunicipalityProperties>): Promise<Areas> {
	const commands = [
		'-i input.json',
		'-dissolve territoryAgs target=municipalities + name=territories',
		'-dissolve districtAgs target=municipalities + name=districts',
		'-dissolve target=municipalities + name=state',
		'-points inner target=municipalities + name=municipality-points',
		'-points inner target=territories + name=territory-points',
		'-o municipalities.json target=municipalities format=topojson no-quantization',
		'-o territories.json target=territories,districts,state format=topojson no-quantization',
		'-o municipality-labels.json target=municipality-points format=geojson',
		'-o territory-labels.json target=territory-points format=geojson'
	];
	const output = await runMapshaper(commands, { 'input.json': JSON.stringify(topology) });
	return {
		municipalities: JSON.parse(output['municipalities.json'] ?? '') as AreaTopology<Keys>,
		territories: JSON.parse(output['territories.json'] ?? '') as AreaTopology<Keys>,
		municipalityLabels: JSON.parse(output['municipality-labels.json'] ?? '') as FeatureCollection<Point, Keys>,
		territoryLabels: JSON.parse(output['territory-labels.json'] ?? '') as FeatureCollection<Point, Keys>
	};
}
