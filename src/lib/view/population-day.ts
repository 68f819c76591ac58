import type { Atlas } from '$lib/data/atlas.js';
import type { Day } from '$lib/model/day.js';

/** The day whose number of inhabitants is shown on a date: the last one counted, once the date lies after it. */
export function populationDay({ populationDates }: Pick<Atlas, 'populationDates'>, date: Day): Day {
	const last = populationDates.at(-1) ?? date;
	return date > last ? last : date;
}
