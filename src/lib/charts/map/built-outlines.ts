import type { Topology } from 'topojson-specification';
import municipalities from '../../../../data/municipalities.topo.json';
import territories from '../../../../data/territories.topo.json';
import { mapGeometry, type MapGeometry } from './map-geometry.js';

/** The outlines of every level, built once when the server starts. Never import this in the browser. */
export const built: Readonly<Record<'territory' | 'district' | 'municipality', MapGeometry>> = {
	territory: mapGeometry(territories as unknown as Topology, null, 'territories'),
	district: mapGeometry(territories as unknown as Topology, null, 'districts'),
	municipality: mapGeometry(territories as unknown as Topology, municipalities as unknown as Topology, 'municipalities')
};
