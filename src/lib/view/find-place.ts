import type { Centre } from '$lib/data/centre.js';
import type { MunicipalityPlace } from '$lib/data/queries/places.js';

/** Something a reader can search for: a municipality, or a centre's own territory. */
export interface Findable {
	readonly name: string;
	/** Territory whose centre serves it. */
	readonly territory: string;
	/** AGS of the municipality; null for a territory. */
	readonly place: string | null;
}

export type Found =
	| { readonly kind: 'one'; readonly place: Findable }
	| { readonly kind: 'several'; readonly places: readonly Findable[] }
	| { readonly kind: 'none' };

/** All that can be found: the centres' territories, and the municipalities they serve. */
export function findableIn(
	centres: readonly Pick<Centre, 'ags' | 'name'>[],
	municipalities: readonly Pick<MunicipalityPlace, 'ags' | 'name' | 'territory'>[]
): Findable[] {
	return [
		...centres.map(({ ags, name }) => ({ name, territory: ags, place: null })),
		...municipalities.map(({ ags, name, territory }) => ({ name, territory, place: ags }))
	];
}

/** More candidates than this help nobody. */
const MOST = 8;

/**
 * Finds a place by name: exactly, else by its beginning, else anywhere in the name. A territory and places in it are one
 * answer, for one centre serves them. Case, accents and spelled-out umlauts do not matter, nor does what follows an arrow or comma.
 */
export function findPlace(places: readonly Findable[], text: string): Found {
	const wanted = plainName(text.split(/→|,/)[0] ?? '');
	if (wanted === '') return { kind: 'none' };
	const tests = [
		(name: string) => name === wanted,
		(name: string) => name.startsWith(wanted),
		(name: string) => name.includes(wanted)
	];
	for (const test of tests) {
		const found = places.filter((place) => plainNames(place).some(test));
		const best = preferTerritories(found);
		const place = best.length === 1 ? best[0] : ofOneCentre(best, wanted);
		if (place) return { kind: 'one', place };
		if (best.length > 1) return { kind: 'several', places: best.slice(0, MOST) };
	}
	return { kind: 'none' };
}

/** How a place may be called: with and without what kind of territory it is. */
export function plainNames({ name }: Pick<Findable, 'name'>): string[] {
	return [name, name.replace(/^(Kreis|Stadt|Städteregion) /, '')].map(plainName);
}

/** Where all found lie in a territory that is among them: the one of exactly that name, else the territory. */
function ofOneCentre(found: readonly Findable[], wanted: string): Findable | undefined {
	const whole = found.find((place) => place.place === null);
	if (!whole || found.some((place) => place.territory !== whole.territory)) return undefined;
	return found.find((place) => plainName(place.name) === wanted) ?? whole;
}

/** A city is both a territory and a municipality: once is enough. */
function preferTerritories(found: readonly Findable[]): Findable[] {
	const territories = new Map(found.filter((place) => place.place === null).map((place) => [place.territory, place]));
	return found.filter((place) => place.place === null || !sameName(territories.get(place.territory), place));
}

function sameName(a: Findable | undefined, b: Findable): boolean {
	return a !== undefined && plainName(a.name.replace(/^Stadt /, '')) === plainName(b.name);
}

/** A name in small letters alone, umlauts spelled out, so that two ways of writing it are the same: "Rhein-Sieg", "rhein sieg". */
export function plainName(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replace(/[^a-z0-9]/g, '');
}
