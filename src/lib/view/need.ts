import type { Centre } from '$lib/data/centre.js';
import type { Day } from '$lib/model/day.js';
import type { RankBounds } from '$lib/model/rank-bounds.js';
import type { Stage } from '$lib/model/stage.js';
import type { NeedValues } from './need-measure.js';

/** A centre with its need and the interval in which it came. */
export interface NeedPoint {
	readonly centre: Centre;
	readonly value: number;
	readonly earliest: Day;
	readonly latest: Day | null;
	readonly contested: boolean;
}

/** The centres whose value is published, by value; the others by themselves. */
export function needPoints(
	centres: readonly Centre[],
	stage: Stage,
	{ values }: NeedValues
): { points: NeedPoint[]; missing: Centre[] } {
	const points = centres.flatMap((centre): NeedPoint[] => {
		const value = values[centre.ags];
		const { earliest, latest, contested } = centre.stages[stage];
		return value === undefined ? [] : [{ centre, value, earliest, latest, contested }];
	});
	return {
		points: points.sort((a, b) => a.value - b.value || (a.centre.ags < b.centre.ags ? -1 : 1)),
		missing: centres.filter((centre) => values[centre.ags] === undefined)
	};
}

/** What the bounds allow to say: that more need came earlier, or later, or neither. */
export function verdictOf(bounds: RankBounds | null): 'earlier' | 'later' | 'open' | 'none' {
	if (bounds === null) return 'none';
	if (bounds.limits.high < 0) return 'earlier';
	return bounds.limits.low > 0 ? 'later' : 'open';
}
