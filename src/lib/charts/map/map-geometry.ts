import type { Topology } from 'topojson-specification';
import { borderPath, outlinesOf, type AreaTopology, type Outlines } from './outlines.js';

/** All that a map of one level draws. */
export interface MapGeometry {
	readonly outlines: Outlines;
	readonly borders: Borders;
}

/** Path data of the borders between the five districts, and of the state. */
export interface Borders {
	readonly districts: string;
	readonly state: string;
}

/**
 * @param territories the topology of `data/territories.topo.json`, which also holds districts and the state
 * @param finer the topology that holds the object, if it is another one on the same grid
 */
export function mapGeometry(territories: Topology, finer: Topology | null, object: string): MapGeometry {
	return {
		outlines: outlinesOf((finer ?? territories) as AreaTopology, object),
		borders: {
			districts: borderPath(territories as AreaTopology, 'districts', 'inner'),
			state: borderPath(territories as AreaTopology, 'state', 'outer')
		}
	};
}
