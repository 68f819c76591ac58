import type { Atlas } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import type { FundingModel } from '$lib/model/funding.js';
import { centreState, type CentreState } from './centre-state.js';
import type { View } from './view.js';

/** The filters that do not depend on the date. */
export function passesFilters(centre: Centre, view: Pick<View, 'district' | 'kind' | 'predecessor'>): boolean {
	return (
		(view.district === null || centre.district === view.district) &&
		(view.kind === null || centre.kind === view.kind) &&
		(view.predecessor === null || centre.predecessor === (view.predecessor === 'yes'))
	);
}

/** All centres on the view's date, filtered or not, in the order of the atlas. */
export function statesAt(atlas: Atlas, model: FundingModel, view: Pick<View, 'stage' | 'date'>): CentreState[] {
	return atlas.centres.map((centre) => centreState(atlas, model, centre, view.stage, view.date));
}

/** Those of them that the filters let through. */
export function selectStates(states: readonly CentreState[], view: View): CentreState[] {
	return states.filter(
		(state) => passesFilters(state.centre, view) && (view.status === null || state.status === view.status)
	);
}
