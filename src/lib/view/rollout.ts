import type { Centre, CentreStage } from '$lib/data/centre.js';
import { countAt } from '$lib/model/count.js';
import type { Day } from '$lib/model/day.js';
import type { Range } from '$lib/model/range.js';
import type { Stage } from '$lib/model/stage.js';

/** From this day on, so many centres are certain and possible. */
export interface Step extends Range {
	readonly day: Day;
}

/** The statewide band as steps in order of time, one for each day on which a number changes. */
export function rollout(centres: readonly Centre[], stage: Stage): Step[] {
	const intervals = centres.map((centre) => centre.stages[stage]);
	const days = new Set(intervals.flatMap(({ earliest, latest }) => (latest ? [earliest, latest] : [earliest])));
	return [...days].sort().map((day) => ({ day, ...countAt(intervals, day) }));
}

/** Whether a published count fits the band on any day it may refer to. */
export function fitsBand(
	intervals: readonly CentreStage[],
	reported: { readonly earliest: Day | null; readonly latest: Day; readonly count: number }
): boolean {
	const changes = intervals.flatMap(({ earliest, latest }) => (latest ? [earliest, latest] : [earliest]));
	const first = reported.earliest ?? changes.reduce((a, b) => (a < b ? a : b), reported.latest);
	const days = [first, reported.latest, ...changes.filter((day) => day > first && day < reported.latest)];
	return days.some((day) => {
		const { low, high } = countAt(intervals, day);
		return low <= reported.count && reported.count <= high;
	});
}
