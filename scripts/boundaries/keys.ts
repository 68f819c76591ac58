import type { Keys } from './dissolve.js';
import { STATE_AGS } from './settings.js';
import type { Area } from './topology.js';

/** The objects of each result, and which key is the id of their areas. */
export const OBJECTS = {
	municipalities: { municipalities: (keys) => keys.ags },
	territories: {
		territories: (keys) => keys.territoryAgs,
		districts: (keys) => keys.districtAgs,
		state: () => STATE_AGS
	}
} satisfies Record<string, Record<string, (keys: Keys) => string | undefined>>;

/** Names of the two results. */
export type ResultName = keyof typeof OBJECTS;

/** The functions that give the id of an area for each object of a result. */
export function keysOf(result: ResultName): [object: string, keyOf: (area: Area<Keys>) => string][] {
	return Object.entries<(keys: Keys) => string | undefined>(OBJECTS[result]).map(([object, pick]) => [
		object,
		(area) => pick(area.properties ?? {}) ?? ''
	]);
}
