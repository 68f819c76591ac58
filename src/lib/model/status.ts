import type { Day } from './day.js';

export const STATUSES = ['yes', 'unknown', 'no'] as const;
/** Whether a centre had reached a stage on a day; `unknown` is never rounded to either side. */
export type Status = (typeof STATUSES)[number];

/** Yes from the latest possible day on, no before the earliest, unknown between. */
export function statusAt(interval: { earliest: Day; latest: Day | null }, date: Day): Status {
	if (interval.latest !== null && date >= interval.latest) return 'yes';
	return date < interval.earliest ? 'no' : 'unknown';
}
