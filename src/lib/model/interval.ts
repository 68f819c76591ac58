import { earlier, later, type Day } from './day.js';

/** A day known only to lie between two days, both included; `null` leaves an end open. */
export interface Interval {
	readonly earliest: Day | null;
	readonly latest: Day | null;
}

/** The days two intervals share, or `null` if there are none. */
export function intersect(a: Interval, b: Interval): Interval | null {
	const earliest = a.earliest && b.earliest ? later(a.earliest, b.earliest) : (a.earliest ?? b.earliest);
	const latest = a.latest && b.latest ? earlier(a.latest, b.latest) : (a.latest ?? b.latest);
	return earliest && latest && earliest > latest ? null : { earliest, latest };
}
