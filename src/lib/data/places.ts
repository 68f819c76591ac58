import type { Day } from '$lib/model/day.js';
import { rowsOf } from './table.js';
import type { Tables } from './tables.js';

/** Which places exist, and the day the data describe: all that a URL can be held against. */
export interface KnownPlaces {
	readonly stand: Day;
	/** AGS of the 54 territories. */
	readonly territories: ReadonlySet<string>;
	/** AGS of the territory that serves each of the 396 municipalities, by the AGS (8 digits) of the municipality. */
	readonly municipalities: ReadonlyMap<string, string>;
}

/** @param stand the day the data describe; see `datapackage.json` */
export function placesOf(tables: Tables, stand: Day): KnownPlaces {
	return {
		stand,
		territories: new Set(rowsOf(tables.territories).map((row) => row.ags)),
		municipalities: new Map(rowsOf(tables.municipalities).map((row) => [row.ags, row.territory_ags]))
	};
}
