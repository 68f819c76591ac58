import { earlier, yearOf, type Day } from '$lib/model/day.js';
import { FIRST_YEAR } from './view.js';

/** How things stood at the end of a year. */
export interface YearEnd {
	readonly year: number;
	/** Its last day; of a year the data do not reach the end of, their own day. */
	readonly day: Day;
	/** Whether the data reach the end of the year. */
	readonly isOver: boolean;
}

/** Two years at least are set side by side. */
const FIRST_LAST_YEAR = FIRST_YEAR + 1;

/**
 * The ends of the years from the first to the one in which something changed last: from 2012 on, never only to 2012.
 *
 * @param change the day of the last change; null if there is none
 * @param stand the data's own day, the last of all
 */
export function yearEnds(change: Day | null, stand: Day): YearEnd[] {
	const last = Math.max(FIRST_LAST_YEAR, change === null ? 0 : yearOf(change));
	return Array.from({ length: Math.min(last, yearOf(stand)) - FIRST_YEAR + 1 }, (_, index) => {
		const year = FIRST_YEAR + index;
		const end = `${year}-12-31`;
		return { year, day: earlier(end, stand), isOver: end <= stand };
	});
}
