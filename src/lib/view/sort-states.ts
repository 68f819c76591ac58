import type { CentreState } from './centre-state.js';
import { KINDS } from '$lib/model/territory.js';
import { STATUSES } from '$lib/model/status.js';
import type { Stage } from '$lib/model/stage.js';
import type { Sort, SortKey } from './view.js';

const collator = new Intl.Collator('de');

/** After every real day: an open end sorts last. */
const OPEN_END = '9999';

/** The states in the table's order; unknown values last whichever way it runs, equal ones by name. */
export function sortStates(states: readonly CentreState[], stage: Stage, sort: Sort): CentreState[] {
	const direction = sort.descending ? -1 : 1;
	const compare = sort.key === 'name' ? collator.compare : compareValues;
	const keyed = states.map((state) => ({ state, key: sortValue(state, stage, sort.key) }));
	keyed.sort((a, b) => {
		if (a.key === null || b.key === null)
			return Number(a.key === null) - Number(b.key === null) || byName(a.state, b.state);
		return direction * compare(a.key as string, b.key as string) || byName(a.state, b.state);
	});
	return keyed.map(({ state }) => state);
}

export function byName(a: CentreState, b: CentreState): number {
	return collator.compare(a.centre.short, b.centre.short);
}

function compareValues(a: string | number, b: string | number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function sortValue(state: CentreState, stage: Stage, key: SortKey): string | number | null {
	const { centre } = state;
	const { earliest, latest, best } = centre.stages[stage];
	switch (key) {
		case 'name':
			return centre.short;
		case 'kind':
			return KINDS.indexOf(centre.kind);
		case 'district':
			return centre.district;
		case 'start':
			return `${latest ?? OPEN_END} ${earliest}`;
		case 'best':
			return best?.date ?? null;
		case 'status':
			return STATUSES.indexOf(state.status);
		case 'funding':
			return state.fundingEur.total.high;
		case 'population':
			return state.population.value;
		case 'foreign':
			return state.foreignShare;
		default:
			return key satisfies never;
	}
}
