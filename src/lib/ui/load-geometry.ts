import type { Topology } from 'topojson-specification';
import { mapGeometry, type MapGeometry } from '$lib/charts/map/map-geometry.js';
import type { Outlines } from '$lib/charts/map/outlines.js';
import { tileGeometry } from '$lib/charts/map/tile-geometry.js';
import type { Level } from '$lib/view/view.js';
import territoriesUrl from '../../../data/territories.topo.json?url';
import municipalitiesUrl from '../../../data/municipalities.topo.json?url';
import type { WantedMap } from './map-geometry.js';

const OBJECTS: Readonly<Record<Level, string>> = {
	territory: 'territories',
	municipality: 'municipalities',
	district: 'districts'
};

/** Squares as large as the sheet, or as the map of territories if there is none. @throws if that cannot be loaded */
export async function loadTiles({ level, words }: WantedMap, sheet: Outlines | null): Promise<MapGeometry> {
	const { width, height } = sheet ?? (await loadAreas('territory')).outlines;
	return tileGeometry(level === 'district' ? level : 'territory', words, { width, height });
}

/** The areas of a level and the borders over them. @throws if they cannot be loaded */
export async function loadAreas(level: Level): Promise<MapGeometry> {
	const [territories, municipalities] = await Promise.all([
		fetchTopology(territoriesUrl),
		level === 'municipality' ? fetchTopology(municipalitiesUrl) : null
	]);
	return mapGeometry(territories, municipalities, OBJECTS[level]);
}

async function fetchTopology(url: string): Promise<Topology> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return (await response.json()) as Topology;
}
