import type { Centre } from '$lib/data/centre.js';
import type { District } from '$lib/model/territory.js';

/** What squares need to know of the territories they stand for. */
export interface TileWords {
	readonly districtOf: (ags: string) => District | undefined;
	/** The short name that is set in the square. */
	readonly nameOf: (ags: string) => string;
}

export function tileWords(centres: readonly Centre[]): TileWords {
	const byKey = new Map(centres.map((centre) => [centre.ags, centre]));
	return { districtOf: (ags) => byKey.get(ags)?.district, nameOf: (ags) => byKey.get(ags)?.short ?? ags };
}
