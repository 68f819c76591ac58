import type { Topology } from 'topojson-specification';
import territoriesUrl from '../../../data/territories.topo.json?url';
import municipalitiesUrl from '../../../data/municipalities.topo.json?url';
import type { MapGeometry } from '$lib/charts/map/map-geometry.js';
import type { Outlines } from '$lib/charts/map/outlines.js';
import type { Level } from '$lib/view/view.js';

const OBJECTS: Readonly<Record<Level, string>> = {
	territory: 'territories',
	municipality: 'municipalities',
	district: 'districts'
};

/** Geometry this browser has, by level. */
const known = new Map<Level, MapGeometry>();

/** What a page's data say of the map it was sent with: everything but the paths. */
export type SentGeometry = Omit<Outlines, 'shapes'>;

/** For a page without a map: nothing is loaded. */
export const NO_GEOMETRY: MapGeometry = {
	outlines: { width: 1, height: 1, shapes: {}, places: {} },
	borders: { districts: '', state: '' }
};

/**
 * The geometry of the map a page is first shown with. The server has it built. The browser finds the paths in the page
 * the server sent, so that they cross the network once; if there is no such page, it loads them.
 */
export async function firstGeometry(level: Level, sent: SentGeometry | null): Promise<MapGeometry> {
	if (import.meta.env.SSR) return (await import('$lib/charts/map/built-outlines.js')).built[level];
	const found = known.get(level) ?? (sent && foundInPage(sent));
	if (!found) return loadGeometry(level);
	known.set(level, found);
	return found;
}

/** Geometry of a level, loaded and built in the browser. @throws if it cannot be loaded */
export async function loadGeometry(level: Level): Promise<MapGeometry> {
	const kept = known.get(level);
	if (kept) return kept;
	const [{ mapGeometry }, territories, municipalities] = await Promise.all([
		import('$lib/charts/map/map-geometry.js'),
		fetchTopology(territoriesUrl),
		level === 'municipality' ? fetchTopology(municipalitiesUrl) : null
	]);
	const geometry = mapGeometry(territories, municipalities, OBJECTS[level]);
	known.set(level, geometry);
	return geometry;
}

async function fetchTopology(url: string): Promise<Topology> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return (await response.json()) as Topology;
}

/** Reads the paths of a map the server drew; `null` if this page has none or another level's. */
function foundInPage(sent: SentGeometry): MapGeometry | null {
	const shapes: Record<string, string> = {};
	for (const path of document.querySelectorAll('[data-map-ready] [data-ags]')) {
		shapes[path.getAttribute('data-ags') ?? ''] = path.getAttribute('d') ?? '';
	}
	const border = (name: string) => document.querySelector(`[data-border="${name}"]`)?.getAttribute('d');
	const [districts, state] = [border('districts'), border('state')];
	if (!districts || !state || Object.keys(sent.places).some((id) => !shapes[id])) return null;
	return { outlines: { ...sent, shapes }, borders: { districts, state } };
}
