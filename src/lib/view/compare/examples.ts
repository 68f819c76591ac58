import type { Atlas } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import { orderRows } from '../row-order.js';
import { MOST_COMPARED } from '../view.js';

/** Sets of territories worth a comparison, for who has none in mind yet: AGS in order. */
export interface Examples {
	/** The largest cities, by inhabitants on the last reference date. */
	readonly largest: readonly string[];
	/** The centres that were documented last, the last first. */
	readonly last: readonly string[];
	/** A region and the city in it that runs a centre of its own. */
	readonly region: readonly string[];
}

export function comparisonExamples({ centres }: Pick<Atlas, 'centres'>): Examples {
	const agsOf = (list: readonly Centre[]) => list.slice(0, MOST_COMPARED).map((centre) => centre.ags);
	const inhabitants = ({ population }: Centre) => population.at(-1) ?? 0;
	const cities = centres.filter((centre) => centre.kind === 'city');
	return {
		largest: agsOf(cities.sort((a, b) => inhabitants(b) - inhabitants(a))),
		last: agsOf(orderRows(centres, 'established', 'date').reverse()),
		region: agsOf(centres.filter(({ kind }) => kind === 'region' || kind === 'municipality_of_region'))
	};
}
