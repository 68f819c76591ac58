import type { Topology } from 'topojson-specification';
import municipalities from '../../../../data/municipalities.topo.json';
import territories from '../../../../data/territories.topo.json';
import type { Form, Level } from '$lib/view/view.js';
import { mapGeometry, type MapGeometry } from './map-geometry.js';
import { runAlike } from './run-alike.js';
import { tileGeometry } from './tile-geometry.js';
import type { TileWords } from './tile-words.js';

/**
 * The outlines of every level, built once when the server starts. Never import this in the browser: it builds those of
 * the municipalities itself, and they must be the same there.
 */
export const built: Readonly<Record<'territory' | 'district' | 'municipality', MapGeometry>> = {
	territory: runAlike(mapGeometry(territories as unknown as Topology, null, 'territories')),
	district: runAlike(mapGeometry(territories as unknown as Topology, null, 'districts')),
	municipality: mapGeometry(territories as unknown as Topology, municipalities as unknown as Topology, 'municipalities')
};

/**
 * The map of a level in a form, built once each. Never import this in the browser.
 *
 * @param words of the territories; the same in every call
 */
export function builtMap(level: Level, form: Form, words: TileWords): MapGeometry {
	if (form === 'areas' || level === 'municipality') return built[level];
	builtTiles[level] ??= tileGeometry(level, words, built[level].outlines);
	return builtTiles[level];
}

const builtTiles: { territory?: MapGeometry; district?: MapGeometry } = {};
