import { later, type Day } from '$lib/model/day.js';

/**
 * The last day on which anything changes: a centre becomes possible on its earliest day and certain on its latest.
 *
 * @returns null without intervals
 */
export function lastChange(intervals: readonly { readonly earliest: Day; readonly latest: Day | null }[]): Day | null {
	return intervals.reduce<Day | null>((last, { earliest, latest }) => {
		const own = latest ?? earliest;
		return last === null ? own : later(last, own);
	}, null);
}
