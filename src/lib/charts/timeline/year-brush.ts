import { yearOf, type Day } from '$lib/model/day.js';

/**
 * What a brush needs to know of a chart in which each year is one column: it takes whole years.
 *
 * @param first day the first column begins
 * @param stand last day a period may name, in the last column
 */
export function yearBrush(first: Day, stand: Day) {
	return {
		axis: { first, last: `${yearOf(stand)}-12-31` },
		stand,
		snap: 'year' as const,
		format: (day: Day) => String(yearOf(day))
	};
}
