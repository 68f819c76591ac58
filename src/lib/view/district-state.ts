import type { CentreState } from './centre-state.js';
import { sumRanges, type Range } from '$lib/model/range.js';
import type { Day } from '$lib/model/day.js';
import type { District } from '$lib/model/territory.js';
import type { Stage } from '$lib/model/stage.js';
import { UNITS, type Unit } from './view.js';

/** The centres of one district taken together on one day. */
export interface DistrictState {
	readonly district: District;
	readonly total: number;
	readonly centres: Range;
	/** When half of the centres had reached the stage: the median of the earliest days, and of the latest. */
	readonly half: { readonly earliest: Day; readonly latest: Day | null };
	readonly fundingEur: Readonly<Record<Unit, Range>>;
	readonly posts: Range;
	/** Weighted by inhabitants; centres without a published share are left out. */
	readonly foreignShare: number | null;
}

export function districtState(district: District, states: readonly CentreState[], stage: Stage): DistrictState {
	const inhabitants = states.reduce((sum, state) => sum + state.population.value, 0);
	const yearEur = sumRanges(states.map((state) => state.fundingEur.year));
	const funding = (unit: Unit): Range =>
		unit === 'capita'
			? { low: yearEur.low / inhabitants, high: yearEur.high / inhabitants }
			: sumRanges(states.map((state) => state.fundingEur[unit]));
	return {
		district,
		total: states.length,
		centres: {
			low: states.filter((state) => state.status === 'yes').length,
			high: states.filter((state) => state.status !== 'no').length
		},
		half: halfOf(states, stage),
		fundingEur: Object.fromEntries(UNITS.map((unit) => [unit, funding(unit)])) as Record<Unit, Range>,
		posts: sumRanges(states.map((state) => state.posts)),
		foreignShare: weightedShare(states)
	};
}

/** The k-th of n starts lies between the k-th earliest and the k-th latest possible day. */
function halfOf(states: readonly CentreState[], stage: Stage): DistrictState['half'] {
	const index = Math.ceil(states.length / 2) - 1;
	const stages = states.map((state) => state.centre.stages[stage]);
	const earliest = stages.map((interval) => interval.earliest).sort()[index];
	const latest = stages.map((interval) => interval.latest).sort((a, b) => ((a ?? '9999') < (b ?? '9999') ? -1 : 1))[
		index
	];
	return { earliest: earliest ?? '9999-12-31', latest: latest ?? null };
}

function weightedShare(states: readonly CentreState[]): number | null {
	const known = states.filter((state) => state.foreignShare !== null);
	const inhabitants = known.reduce((sum, state) => sum + state.population.value, 0);
	if (inhabitants === 0) return null;
	return known.reduce((sum, state) => sum + (state.foreignShare ?? 0) * state.population.value, 0) / inhabitants;
}
