import { resolve } from '$app/paths';
import type { MunicipalityPlace } from '$lib/data/queries/places.js';

let places: Promise<readonly MunicipalityPlace[]> | null = null;

/** The 396 municipalities, loaded once. @throws if they cannot be loaded; a later call tries again */
export function loadPlaces(): Promise<readonly MunicipalityPlace[]> {
	places ??= fetch(resolve('/places.json')).then((response) => {
		if (!response.ok) throw new Error(`places.json answered ${response.status}`);
		return response.json() as Promise<readonly MunicipalityPlace[]>;
	});
	places.catch(() => (places = null));
	return places;
}
