import type { Centre } from '$lib/data/centre.js';
import { statusAt } from '$lib/model/status.js';
import { passesFilters } from './selection.js';
import type { View } from './view.js';

/** The centres that all filters of a view let through; its status filter is held against its date. */
export function shownCentres(
	centres: readonly Centre[],
	view: Pick<View, 'district' | 'kind' | 'predecessor' | 'status' | 'stage' | 'date'>
): Centre[] {
	return centres.filter(
		(centre) =>
			passesFilters(centre, view) &&
			(view.status === null || statusAt(centre.stages[view.stage], view.date) === view.status)
	);
}
