import type { Atlas } from '$lib/data/atlas.js';
import type { MapGeometry } from '$lib/charts/map/map-geometry.js';
import { tileWords, type TileWords } from '$lib/charts/map/tile-words.js';
import type { Outlines } from '$lib/charts/map/outlines.js';
import { formOf, type Form, type Level, type View } from '$lib/view/view.js';

/** Which map: a level in a form, and what squares need to know of the territories. */
export interface WantedMap {
	readonly level: Level;
	readonly form: Form;
	readonly words: TileWords;
}

/** Geometry this browser has, by level and form. */
const known = new Map<string, MapGeometry>();
const keyOf = ({ level, form }: WantedMap) => `${level} ${form}`;

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
export async function firstGeometry(wanted: WantedMap, sent: SentGeometry | null): Promise<MapGeometry> {
	if (import.meta.env.SSR) {
		const { builtMap } = await import('$lib/charts/map/built-outlines.js');
		return builtMap(wanted.level, wanted.form, wanted.words);
	}
	const found = known.get(keyOf(wanted)) ?? (sent && foundInPage(sent));
	if (!found) return loadGeometry(wanted, null);
	known.set(keyOf(wanted), found);
	return found;
}

/**
 * Geometry of a map, loaded and built in the browser.
 *
 * @param sheet what a map of this page is drawn on; squares take its size and need nothing else loaded
 * @throws if it cannot be loaded
 */
export async function loadGeometry(wanted: WantedMap, sheet: Outlines | null): Promise<MapGeometry> {
	const kept = known.get(keyOf(wanted));
	if (kept) return kept;
	const { loadTiles, loadAreas } = await import('./load-geometry.js');
	const geometry = await (wanted.form === 'tiles' ? loadTiles(wanted, sheet) : loadAreas(wanted.level));
	known.set(keyOf(wanted), geometry);
	return geometry;
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

/** The map a view asks for. */
export function wantedMap(view: Pick<View, 'level' | 'form'>, atlas: Pick<Atlas, 'centres'>): WantedMap {
	return { level: view.level, form: formOf(view), words: tileWords(atlas.centres) };
}
