import type { Centre } from '$lib/data/centre.js';
import { statusAt } from '$lib/model/status.js';
import { passesFilters, type Filters } from './selection.js';
import type { View } from './view.js';

/** The centres that all filters of a view let through; its status filter is held against its date. */
export function shownCentres(centres: readonly Centre[], view: Filters & Pick<View, 'status' | 'date'>): Centre[] {
	return centres.filter(
		(centre) =>
			passesFilters(centre, view) &&
			(view.status === null || statusAt(centre.stages[view.stage], view.date) === view.status)
	);
}
