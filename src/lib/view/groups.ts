import type { Centre } from '$lib/data/centre.js';
import { countAt } from '$lib/model/count.js';
import { later, type Day } from '$lib/model/day.js';
import type { Range } from '$lib/model/range.js';
import type { Stage } from '$lib/model/stage.js';
import { DISTRICTS } from '$lib/model/territory.js';
import { rollout, type Step } from './rollout.js';

/** Some centres taken together. */
export interface Group {
	/** Key of a district, or of a group of kinds. */
	readonly key: string;
	readonly centres: readonly Centre[];
	readonly steps: readonly Step[];
	/** Certain and possible centres on the view's date. */
	readonly now: Range;
	/** The day by which every one of them is documented; null if one never is. */
	readonly completeBy: Day | null;
}

/** Kinds as readers tell them apart: cities, counties, and Aachen, where a region and its city run one each. */
export const KIND_GROUPS = {
	city: ['city'],
	county: ['county'],
	aachen: ['region', 'municipality_of_region']
} as const;

/** What centres are grouped by. */
export type GroupedBy = 'district' | 'kind';

/** The centres by district, or by kind; groups the filters leave empty are left out. */
export function groupsBy(centres: readonly Centre[], by: GroupedBy, stage: Stage, date: Day): Group[] {
	const members: (readonly [string, readonly Centre[]])[] =
		by === 'district'
			? DISTRICTS.map((district) => [district, centres.filter((centre) => centre.district === district)])
			: Object.entries(KIND_GROUPS).map(([key, kinds]) => [
					key,
					centres.filter((centre) => (kinds as readonly string[]).includes(centre.kind))
				]);
	return members.filter(([, list]) => list.length > 0).map(([key, list]) => groupOf(key, list, stage, date));
}

function groupOf(key: string, centres: readonly Centre[], stage: Stage, date: Day): Group {
	const intervals = centres.map((centre) => centre.stages[stage]);
	return {
		key,
		centres,
		steps: rollout(centres, stage),
		now: countAt(intervals, date),
		completeBy: intervals.reduce<Day | null>(
			(last, { latest }) => (last === null || latest === null ? null : later(last, latest)),
			'0000-01-01'
		)
	};
}

/** When the groups were complete, seen together. */
export type Completion =
	/** One of them never is. */
	| { readonly kind: 'open' }
	| { readonly kind: 'together'; readonly day: Day }
	| { readonly kind: 'apart'; readonly first: readonly Group[]; readonly last: readonly Group[] };

/** Which groups were complete first and which last, several on the same day; whether all were on one day; or not yet. */
export function completionOf(groups: readonly Group[]): Completion {
	const days = groups.map((group) => group.completeBy).filter((day) => day !== null);
	const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
	if (first === undefined || last === undefined || days.length < groups.length) return { kind: 'open' };
	if (first === last) return { kind: 'together', day: last };
	const on = (day: Day) => groups.filter((group) => group.completeBy === day);
	return { kind: 'apart', first: on(first), last: on(last) };
}
