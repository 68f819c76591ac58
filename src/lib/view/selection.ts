import type { Atlas } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import { addDays } from '$lib/model/day.js';
import type { FundingModel } from '$lib/model/funding.js';
import type { Stage } from '$lib/model/stage.js';
import { centreState, type CentreState } from './centre-state.js';
import type { Choices, View } from './view.js';

/** What narrows a view to some of the centres, whatever its date. */
export type Filters = Pick<View, 'district' | 'kind' | 'predecessor' | 'since' | 'until' | 'only' | 'stage'>;

/** The filters that do not depend on the date. */
export function passesFilters(centre: Centre, view: Filters): boolean {
	return passesPlaceFilters(centre, view) && mayBeginWithin(centre, view);
}

/** The filters on what a centre is, without that on when it began. */
export function passesPlaceFilters(centre: Centre, view: Omit<Filters, 'since' | 'until' | 'stage'>): boolean {
	return (
		(view.only.length === 0 || view.only.includes(centre.ags)) &&
		(view.district === null || centre.district === view.district) &&
		(view.kind === null || centre.kind === view.kind) &&
		(view.predecessor === null || centre.predecessor === (view.predecessor === 'yes'))
	);
}

/** Whether a centre may have reached the view's stage within its period: the day, if unknown, may lie outside as well. */
export function mayBeginWithin(
	centre: Centre,
	view: { since: string | null; until: string | null; stage: Stage }
): boolean {
	const { earliest, latest } = centre.stages[view.stage];
	return (
		(view.until === null || earliest <= view.until) && (view.since === null || latest === null || latest >= view.since)
	);
}

/** All centres on the view's date, filtered or not, in the order of the atlas. */
export function statesAt(atlas: Atlas, model: FundingModel, view: Pick<View, 'stage' | 'date'>): CentreState[] {
	const end = addDays(view.date, 1);
	return atlas.centres.map((centre) => centreState(atlas, model, centre, view.stage, view.date, end));
}

/** Those of them that the filters let through. */
export function selectStates(states: readonly CentreState[], view: Choices): CentreState[] {
	return states.filter(
		(state) => passesFilters(state.centre, view) && (view.status === null || state.status === view.status)
	);
}
